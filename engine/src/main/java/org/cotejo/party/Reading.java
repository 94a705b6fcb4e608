package org.cotejo.party;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Attribution;
import org.cotejo.analysis.Name;
import org.cotejo.analysis.names.Word;
import org.cotejo.article.Span;

/** Goes through one article from its start to its end and resolves names, descriptions and sources as they come. */
final class Reading {

  /** The speaker of one attribution, and those whom he cites. */
  record Answer(Optional<Entry> speaker, List<Entry> cites, String decidedBy) {}

  private final Text text;
  private final List<List<RolePhrase>> phrases;
  private final List<Entry> entries = new ArrayList<>();
  private final NameBook names;
  private final Attachments attachments;
  private final History history;
  private final Descriptions descriptions;
  private final SourceReader sources;

  Reading(Text text, List<List<RolePhrase>> phrases) {
    this.text = text;
    this.phrases = phrases;
    this.names = new NameBook(text, entries);
    this.attachments = new Attachments(text, phrases, names);
    this.history = new History(text);
    this.descriptions = new Descriptions(text, phrases, entries, names, attachments, history);
    this.sources = new SourceReader(text, phrases);
  }

  List<Entry> entries() {
    return entries;
  }

  private record Event(int offset, int order, Runnable action) {}

  /** Resolves all, in the order of the text; answers in the order of the attributions. */
  List<Answer> read(List<Attribution> attributions) {
    Answer[] answers = new Answer[attributions.size()];
    List<Event> events = new ArrayList<>();
    text.names().forEach(name -> events.add(new Event(name.span().start(), 0, () -> see(name))));
    for (List<RolePhrase> ofSentence : phrases) {
      for (RolePhrase phrase : ofSentence) {
        events.add(new Event(descriptions.start(phrase), 1, () -> descriptions.see(phrase)));
      }
    }
    for (int k = 0; k < answers.length; k++) {
      int index = k;
      Attribution attribution = attributions.get(k);
      events.add(new Event(anchor(attribution), 2, () -> answers[index] = answer(attribution)));
    }
    events.sort(Comparator.comparingInt(Event::offset).thenComparingInt(Event::order));
    events.forEach(event -> event.action().run());
    descriptions.tellSpokespersons();
    return Arrays.asList(answers);
  }

  /** Where an attribution is resolved: at the end of its source, so that all of it has been read; else at its cue. */
  private static int anchor(Attribution attribution) {
    List<Span> spans = !attribution.source().isEmpty() ? attribution.source()
        : !attribution.cue().isEmpty() ? attribution.cue() : attribution.content();
    return attribution.source().isEmpty() ? spans.getFirst().start() : spans.getFirst().end();
  }

  private void see(Name name) {
    names.at(name).ifPresent(entry -> {
      int sentence = text.sentenceAt(name.span().start());
      int word = text.wordAt(sentence, name.span().start());
      history.add(new Seen(entry, name.span().start(), sentence, attachments.isSubject(sentence, word), false));
    });
  }

  private Answer answer(Attribution attribution) {
    int offset = attribution.source().isEmpty() ? anchor(attribution) : attribution.source().getFirst().start();
    int sentence = text.sentenceAt(offset);
    Answer answer = switch (sources.read(attribution.source())) {
      case Source.Named(Name name) -> named(name);
      case Source.Described(RolePhrase phrase) -> described(phrase);
      case Source.Pronoun(Pronouns.Form form) -> pronoun(form, offset);
      case Source.Relative() -> relative(sentence, offset);
      case Source.Words(Span span) -> words(span);
      case Source.Missing() -> missing(sentence, offset);
    };
    answer.speaker().ifPresent(entry -> {
      entry.used = true;
      history.add(new Seen(entry, offset, sentence, true, true));
      mention(entry, attribution.source());
    });
    return answer;
  }

  /** A pronoun that was resolved is a mention; longer sources hold one already. */
  private void mention(Entry entry, List<Span> source) {
    if (source.size() == 1 && !source.getFirst().isEmpty()
        && Pronouns.find(source.getFirst().text().toLowerCase(java.util.Locale.ROOT)).isPresent()) {
      entry.mentions.add(source.getFirst());
    }
  }

  private Answer named(Name name) {
    return new Answer(names.at(name), List.of(), names.at(name).isPresent() ? "rule:name" : "rule:name-fits-several");
  }

  private Answer described(RolePhrase phrase) {
    return new Answer(descriptions.resolve(phrase).or(() -> Optional.of(descriptions.open(phrase))), List.of(),
        attachments.of(phrase).isPresent() ? "rule:name" : "rule:role");
  }

  private Answer pronoun(Pronouns.Form form, int offset) {
    Optional<Entry> entry = history.nearest(offset, 2, e -> fits(form, e));
    return new Answer(entry, List.of(), entry.isPresent() ? "rule:pronoun" : "rule:unresolved");
  }

  private static boolean fits(Pronouns.Form form, Entry entry) {
    if (form.plural()) {
      return entry.kind == Party.Kind.GROUP || entry.kind == Party.Kind.ORGANISATION && !entry.named;
    }
    if (form.thing()) {
      return entry.kind == Party.Kind.ORGANISATION;
    }
    boolean person = entry.isPerson() || entry.kind == Party.Kind.UNNAMED;
    return person && form.gender().fits(entry.gender);
  }

  private Answer relative(int sentence, int offset) {
    Optional<Entry> entry = history.lastIn(sentence, offset, e -> e.kind != Party.Kind.PLACE);
    return entry.isPresent() ? new Answer(entry, List.of(), "rule:relative") : missing(sentence, offset);
  }

  private Answer missing(int sentence, int offset) {
    Optional<Entry> signed = signature(sentence);
    if (signed.isPresent()) {
      return new Answer(signed, List.of(), "rule:signature");
    }
    Optional<Entry> entry = history.nearest(offset, 1, e -> e.kind != Party.Kind.PLACE)
        .or(() -> history.nearest(offset, 2, e -> e.kind != Party.Kind.PLACE));
    return new Answer(entry, List.of(), entry.isPresent() ? "rule:nearest-subject" : "rule:unresolved");
  }

  /** The name that a post is signed with. */
  private Optional<Entry> signature(int sentence) {
    if (text.blockKind(sentence) != org.cotejo.article.Block.Kind.POST) {
      return Optional.empty();
    }
    for (int k = sentence; k < text.size() && text.block(k) == text.block(sentence); k++) {
      List<Word> words = text.words(k);
      for (int w = words.size() - 1; w > 0; w--) {
        boolean handle = words.get(w).token().text().startsWith("@");
        Optional<Name> name = handle && words.get(w - 1).is("(") && w > 1
            ? text.nameAt(words.get(w - 2).start()) : Optional.empty();
        if (name.isPresent()) {
          return names.at(name.get());
        }
      }
    }
    return Optional.empty();
  }

  private Answer words(Span span) {
    Entry entry = descriptions.openWords(span);
    return new Answer(Optional.of(entry), List.of(), "rule:words");
  }
}

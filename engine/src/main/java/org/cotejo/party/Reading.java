package org.cotejo.party;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cotejo.analysis.Attribution;
import org.cotejo.analysis.Name;
import org.cotejo.analysis.names.Role;
import org.cotejo.article.Language;
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
  private final LeftOut leftOut;
  private final Credits credits;
  private final SpokenOf spokenOf;
  private final Anaphors anaphors;

  Reading(Text text, List<List<RolePhrase>> phrases) {
    this.text = text;
    this.phrases = phrases;
    this.names = new NameBook(text, entries);
    this.attachments = new Attachments(text, phrases, names);
    this.history = new History(text);
    this.descriptions = new Descriptions(text, phrases, entries, names, attachments, history);
    this.sources = new SourceReader(text, phrases);
    this.credits = new Credits(text);
    this.spokenOf = new SpokenOf(text, names);
    this.anaphors = new Anaphors(text, attachments, history);
    this.leftOut = new LeftOut(text, names, attachments, history, spokenOf);
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
    anaphors.outside(attributions).forEach(at -> events.add(new Event(at.offset(), 1, () -> anaphors.see(at))));
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

  /** The pieces of a source, those nearest to the cue first: what stands further off is often not part of it. */
  private static List<Span> nearestFirst(Attribution attribution) {
    if (attribution.cue().isEmpty() || attribution.source().size() < 2) {
      return attribution.source();
    }
    Span cue = attribution.cue().getFirst();
    return attribution.source().stream()
        .sorted(Comparator.comparingInt(piece -> Math.max(piece.start() - cue.end(), cue.start() - piece.end())))
        .toList();
  }

  private void see(Name name) {
    names.bearer(name).filter(entry -> !credits.holds(name.span())).ifPresent(entry -> {
      int sentence = text.sentenceAt(name.span().start());
      int word = text.wordAt(sentence, name.span().start());
      history.add(new Seen(entry, name.span().start(), sentence,
          attachments.isSubject(sentence, word) || attachments.hasOwnClause(sentence, name),
          attachments.isNested(sentence, word), false));
    });
  }

  private Answer answer(Attribution attribution) {
    int offset = attribution.source().isEmpty() ? anchor(attribution) : attribution.source().getFirst().start();
    int sentence = text.sentenceAt(offset);
    Answer answer = switch (sources.read(nearestFirst(attribution))) {
      case Source.Named(Name name) -> named(name);
      case Source.Described(RolePhrase phrase) when phrase.role().kind() == Role.Kind.DOCUMENT ->
          data(phrase, sentence, offset, attribution);
      case Source.Described(RolePhrase phrase) -> described(phrase);
      case Source.Pronoun(Pronouns.Form form) -> pronoun(form, sentence, offset, attribution);
      case Source.Relative(boolean person) -> relative(sentence, offset, person, attribution);
      case Source.Words(Span span) -> words(span);
      case Source.Missing() -> leftOut.speaker(sentence, offset, attribution);
    };
    boolean said = !attribution.source().isEmpty() || text.language(sentence) == Language.SPANISH;
    answer.speaker().ifPresent(entry -> {
      entry.used = true;
      if (said) {
        history.add(new Seen(entry, offset, sentence, true, false, true));
      }
      mention(entry, attribution.source());
    });
    return answer;
  }

  /** A pronoun that was resolved is a mention; longer sources hold one already. */
  private void mention(Entry entry, List<Span> source) {
    if (source.size() == 1 && !source.getFirst().isEmpty()
        && Pronouns.find(source.getFirst().text().toLowerCase(Locale.ROOT)).isPresent()) {
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

  /**
   * Whoever gives the figures: of "figures from the ministry", "un comunicado del sindicato", "its data", "figures that
   * the council published" it is the giver whom one would name. Over somebody's quotation it is the one who cites them,
   * then whoever gives them.
   */
  private Answer data(RolePhrase phrase, int sentence, int offset, Attribution attribution) {
    Optional<Entry> giver = descriptions.giverOf(phrase);
    if (giver.isEmpty()) {
      return described(phrase);
    }
    giver.get().used = true;
    boolean quoted = attribution.content().stream().anyMatch(span -> text.isQuoted(span.start()));
    Answer citing = quoted ? leftOut.speaker(sentence, offset, attribution)
        : new Answer(Optional.empty(), List.of(), "");
    Optional<Entry> speaker = citing.speaker().filter(entry -> entry.isPerson() && entry != giver.get());
    return speaker.isPresent() ? new Answer(speaker, List.of(giver.get()), "rule:citation")
        : new Answer(giver, List.of(), "rule:figures-of");
  }

  private Answer pronoun(Pronouns.Form form, int sentence, int offset, Attribution attribution) {
    List<Span> own = leftOut.ownWords(sentence, attribution, offset);
    Predicate<Entry> other = spokenOf.other(attribution, offset);
    Optional<Entry> entry = history.nearest(offset, 2, own, other.and(form::fits),
        leftOut.goesOn(sentence, attribution) ? Set.of(History.Likelier.SPEAKER) : Set.of());
    return new Answer(entry, List.of(), entry.isPresent() ? "rule:pronoun" : "rule:unresolved");
  }

  private Answer relative(int sentence, int offset, boolean person, Attribution attribution) {
    Optional<Entry> entry = history.lastIn(sentence, offset, seen -> seen.entry().kind != Party.Kind.PLACE
        && (!person || !seen.entry().isOrganisation()) && !seen.nested())
        .or(() -> history.lastIn(sentence, offset, seen -> seen.entry().kind != Party.Kind.PLACE));
    return entry.isPresent() ? new Answer(entry, List.of(), "rule:relative")
        : leftOut.speaker(sentence, offset, attribution);
  }

  private Answer words(Span span) {
    Entry entry = descriptions.openWords(span);
    return new Answer(Optional.of(entry), List.of(), "rule:words");
  }
}

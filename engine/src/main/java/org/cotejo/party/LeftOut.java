package org.cotejo.party;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cotejo.analysis.Attribution;
import org.cotejo.analysis.Name;
import org.cotejo.analysis.names.ClosedClass;
import org.cotejo.analysis.names.Word;
import org.cotejo.article.Language;
import org.cotejo.article.Span;

/** Finds the speaker where no source is printed: a signature, a subject behind the verb, or whom the text speaks of. */
final class LeftOut {

  /** Words looked ahead for a subject that follows its verb. */
  private static final int FORWARD = 14;

  private static final List<String> DASHES = List.of("—", "–");

  /** So many words before an inserted "— he said —" belong to what is said. */
  private static final int INTERRUPTED = 4;

  private final Text text;
  private final NameBook names;
  private final Attachments attachments;
  private final History history;
  private final SpokenOf spokenOf;

  LeftOut(Text text, NameBook names, Attachments attachments, History history, SpokenOf spokenOf) {
    this.text = text;
    this.names = names;
    this.attachments = attachments;
    this.history = history;
    this.spokenOf = spokenOf;
  }

  /** Who says it where no source is printed, or none that names anybody. */
  Reading.Answer speaker(int sentence, int offset, Attribution attribution) {
    Optional<Entry> signed = signature(sentence);
    if (signed.isPresent()) {
      return new Reading.Answer(signed, List.of(), "rule:signature");
    }
    Optional<Entry> follows = following(sentence, offset, attribution.content());
    if (follows.isPresent()) {
      return new Reading.Answer(follows, List.of(), "rule:following-subject");
    }
    if (isImpersonal(attribution, sentence)) {
      return new Reading.Answer(Optional.empty(), List.of(), "rule:impersonal");
    }
    List<Span> own = ownWords(attribution, offset);
    Predicate<Entry> other = spokenOf.other(attribution, offset);
    Predicate<Entry> fits = other.and(fitting(attribution, sentence));
    Set<History.Likelier> likelier = EnumSet.noneOf(History.Likelier.class);
    if (text.isQuoted(attribution.content().getFirst().start())) {
      likelier.add(History.Likelier.PERSON);
    }
    if (goesOn(sentence, attribution)) {
      likelier.add(History.Likelier.SPEAKER);
    }
    Optional<Entry> entry = history.nearest(offset, 1, own, fits, likelier)
        .or(() -> history.nearest(offset, 2, own, fits, likelier))
        .or(() -> history.nearest(offset, 1, own, other.and(e -> e.kind != Party.Kind.PLACE), likelier));
    return new Reading.Answer(entry, List.of(), entry.isPresent() ? "rule:nearest-subject" : "rule:unresolved");
  }

  /** The person who is the subject after a cue whose sentence named none before it. */
  private Optional<Entry> following(int sentence, int offset, List<Span> content) {
    boolean before = history.lastIn(sentence, offset, seen -> seen.subject() && !seen.entry().isOrganisation()
        && content.stream().noneMatch(span -> span.start() <= seen.offset() && seen.offset() < span.end())).isPresent();
    List<Word> words = text.words(sentence);
    int from = text.wordAt(sentence, offset);
    for (int k = from; !before && k < Math.min(words.size(), from + FORWARD); k++) {
      int start = words.get(k).start();
      Optional<Name> name = text.nameAt(start).filter(n -> n.kind() == Name.Kind.PERSON && n.span().start() == start);
      boolean free = content.stream().noneMatch(span -> span.start() <= start && start < span.end())
          && !text.isQuoted(start);
      if (name.isPresent() && free && attachments.isSubject(sentence, k)) {
        return names.at(name.get());
      }
    }
    return Optional.empty();
  }

  /** Who can be left out beside a cue: in Spanish its verb tells one from several. */
  private Predicate<Entry> fitting(Attribution attribution, int sentence) {
    boolean plural = text.language(sentence) == Language.SPANISH && !attribution.cue().isEmpty()
        && isPluralVerb(attribution.cue().getFirst().text());
    return plural ? e -> e.kind == Party.Kind.GROUP
        : e -> e.kind != Party.Kind.PLACE && e.kind != Party.Kind.GROUP;
  }

  /** "It is expected that", "se prevé que": nobody in particular says so. */
  private boolean isImpersonal(Attribution attribution, int sentence) {
    if (attribution.cue().isEmpty() || !attribution.source().isEmpty()) {
      return false;
    }
    String[] cue = attribution.cue().getFirst().text().strip().toLowerCase(Locale.ROOT).split("\\s+", -1);
    ClosedClass closed = text.closed(sentence);
    return cue.length > 1 && (closed.isCopula(cue[0]) || cue[0].equals("se"))
        && closed.isImpersonal(cue[cue.length - 1]);
  }

  /** "He added", "agregó": whoever has just spoken goes on. */
  boolean goesOn(int sentence, Attribution attribution) {
    ClosedClass closed = text.closed(sentence);
    return attribution.cue().stream()
        .flatMap(cue -> Stream.of(cue.text().toLowerCase(Locale.ROOT).split("[\\s,]+", -1)))
        .anyMatch(closed::isContinuing);
  }

  private static boolean isPluralVerb(String cue) {
    String verb = cue.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
    return verb.length() > 3 && verb.endsWith("n") && !verb.equals("según");
  }

  /** What is said, unless all of it stands before the source: "X will leave, it said" may be X's own word. */
  static List<Span> ownWords(Attribution attribution, int offset) {
    return attribution.content().getLast().end() <= offset ? List.of() : attribution.content();
  }

  /**
   * The same, with the words that an inserted "— he said —" interrupts: in "the president — he said — will see it" he
   * who says it is not the president, since a noun is no antecedent of the pronoun that its clause hangs on.
   */
  List<Span> ownWords(int sentence, Attribution attribution, int offset) {
    List<Word> words = text.words(sentence);
    int dash = text.wordAt(sentence, offset) - 1;
    if (dash < 1 || DASHES.stream().noneMatch(words.get(dash)::is)) {
      return ownWords(attribution, offset);
    }
    List<Span> own = new ArrayList<>(ownWords(attribution, offset));
    own.add(text.article().span(words.get(Math.max(0, dash - INTERRUPTED)).start(), words.get(dash).start()));
    return own;
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
}

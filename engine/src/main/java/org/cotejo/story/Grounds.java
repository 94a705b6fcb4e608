package org.cotejo.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cotejo.article.Language;
import org.cotejo.article.Span;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Phrase;
import org.cotejo.reading.ArticleReading;
import org.cotejo.story.Concepts.Kind;

/**
 * What speaks for two values that differ being values of one thing, besides the word for what is counted. "Nine
 * aircraft" and "fourteen aircraft" may be of one thing or of two: where neither what became of them, nor the deed, nor
 * anything else that both sentences name is the same, nobody can tell (measured: of such pairs that were told as
 * conflicts one in three was one).
 */
final class Grounds {

  /** What two sentences name besides must be so rare among the story's sentences; more so where one has a state. */
  private static final double NAMED = 0.6;
  private static final double NAMED_WITH_STATE = 1;

  private static final Pattern OF = Pattern.compile(" (?:of|del?) ");

  private final Topics topics;
  private final Likeness likeness;

  private final Map<String, ArticleReading> readings = new HashMap<>();

  Grounds(List<ArticleReading> readings, Topics topics, Likeness likeness) {
    this.topics = topics;
    this.likeness = likeness;
    readings.forEach(r -> this.readings.put(r.article().id(), r));
  }

  /** Whether some figure of one measure in the making is firmly of one thing with some figure of another. */
  boolean areFirm(Cluster one, Cluster other) {
    return one.members.stream().anyMatch(a -> other.members.stream().anyMatch(b -> areFirm(a, b)));
  }

  private boolean areFirm(Cluster.Member one, Cluster.Member other) {
    return areNamed(one, other) && !likeness.isAgainst(one.figure(), other.figure());
  }

  private boolean areNamed(Cluster.Member one, Cluster.Member other) {
    Thing a = one.profile().thing();
    Thing b = other.profile().thing();
    boolean own = isOwn(one.figure()) && isOwn(other.figure());
    return own && (isSpecific(one) || isTold(a, b)) || isOneDeed(one, other) || namesMore(one, other)
        || areTwoVoices(one.figure(), other.figure());
  }

  /** A share of a thing is a share of all of it; so is what happens so often. */
  private static boolean isSpecific(Cluster.Member member) {
    return member.profile().key().startsWith("%") || member.profile().key().endsWith("|rate");
  }

  /** Whether what a figure counts stands in its sentence, and before no other figure: else it was guessed. */
  private boolean isOwn(Figure figure) {
    Optional<Span> counted = figure.counted().flatMap(Phrase::span);
    Optional<ArticleReading> reading = Optional.ofNullable(readings.get(figure.span().article().id()));
    return counted.isEmpty() || reading.filter(r -> r.analysis().sentenceAt(figure.span().start())
        .filter(s -> s.span().contains(counted.get())).isPresent()
        && !Things.isBeyondAFigure(counted.get(), figure, r) && !isOfOther(counted.get(), figure)).isPresent();
  }

  /** "The energy it buys, and 78% of what it bills": what stands before is not what it is of. */
  private static boolean isOfOther(Span counted, Figure figure) {
    String text = figure.span().article().text();
    return counted.end() <= figure.span().start()
        && OF.matcher(text).region(figure.span().end(), text.length()).lookingAt();
  }

  /** "12 arrested", "cost 3 million": what became of them, or what the amount measures, is told on both sides. */
  private static boolean isTold(Thing a, Thing b) {
    boolean states = a.states().stream().anyMatch(b.states()::contains);
    boolean limits = a.modifiers().isEmpty() || b.modifiers().isEmpty()
        || a.modifiers().stream().anyMatch(b.modifiers()::contains);
    return states || (a.measured() && b.measured() && a.heads().equals(b.heads()) && limits);
  }

  /** "The ferry carried 143, she said. But its list has 182": two voices of a report that knows what each counts. */
  private static boolean areTwoVoices(Figure a, Figure b) {
    return a.span().article().equals(b.span().article()) && !a.claimants().equals(b.claimants());
  }

  private static boolean isOneDeed(Cluster.Member one, Cluster.Member other) {
    Optional<String> deed = deed(one);
    return deed.isPresent() && deed.equals(deed(other));
  }

  private static Optional<String> deed(Cluster.Member member) {
    Language language = member.profile().thing().language();
    return member.figure().predicate().map(Phrase::head).map(h -> Stems.plain(h).toLowerCase(Locale.ROOT))
        .flatMap(head -> Stems.words(head).stream().filter(w -> !Things.isFunctionWord(w)).findFirst())
        .map(word -> Concepts.shipped().saidAt(List.of(word), 0, language).map(Concepts.Match::concept)
            .filter(c -> c.kind() == Kind.STATE || c.kind() == Kind.ACT).map(Concepts.Concept::id)
            .orElseGet(() -> "~" + Stems.cognate(word, language)));
  }

  /** Whether both sentences name something else that few others do. */
  private boolean namesMore(Cluster.Member one, Cluster.Member other) {
    Set<String> shared = new HashSet<>(named(one.figure(), one.profile().thing()));
    shared.retainAll(named(other.figure(), other.profile().thing()));
    boolean placed = !one.profile().place().isEmpty() && one.profile().place().equals(other.profile().place());
    boolean state = !placed && !one.profile().thing().states().equals(other.profile().thing().states());
    return topics.shared(shared, shared) >= (state ? NAMED_WITH_STATE : NAMED);
  }

  private Set<String> named(Figure figure, Thing thing) {
    Set<String> named = new HashSet<>(topics.of(figure));
    named.removeAll(thing.heads());
    named.removeAll(thing.states());
    return named;
  }
}

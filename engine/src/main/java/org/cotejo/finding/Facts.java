package org.cotejo.finding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.analysis.Sentence;
import org.cotejo.article.Block;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.figure.Quantity;
import org.cotejo.finding.Passages.Passage;
import org.cotejo.finding.Quotes.Divergence;
import org.cotejo.party.Party;
import org.cotejo.reading.ArticleReading;
import org.cotejo.statement.Statement;
import org.cotejo.story.Cues;
import org.cotejo.story.Cues.Cue;
import org.cotejo.story.Intervals;
import org.cotejo.story.Measure;
import org.cotejo.story.Offices;
import org.cotejo.story.Story;
import org.cotejo.story.Thing;
import org.cotejo.story.Things;
import org.cotejo.story.Times;
import org.cotejo.time.AsOf;

/** A story with its look-ups: what every check needs to ask. */
final class Facts {

  private final Story story;
  private final Map<String, Figure> figures = new HashMap<>();
  private final Map<String, Statement> statements = new HashMap<>();
  private final Map<String, Party> parties = new HashMap<>();
  private final Map<String, ArticleReading> readings = new HashMap<>();
  private final Map<String, Quantity> quantities = new HashMap<>();
  private final Map<String, Measure> measureOf = new HashMap<>();
  private final Map<String, List<String>> names = new HashMap<>();
  private final Map<String, Thing> things = new HashMap<>();
  private final Index index;
  private final List<Passage> passages;
  private final List<Divergence> divergences;
  private final List<Relation> sums;
  private final Voices voices;
  private final Times times;
  private final List<Times> assumed;
  private final Set<Set<String>> opposed;

  /** By figure, as the checks ask for the same one once for every other that it is compared with. */
  private final Map<String, Boolean> corrections = new HashMap<>();
  private final Map<String, Boolean> tallies = new HashMap<>();
  private final Map<String, Boolean> moves = new HashMap<>();
  private final Map<String, Optional<AsOf>> known = new HashMap<>();
  private final Map<String, Figure> dated = new HashMap<>();
  private final Map<InUnit, Optional<Interval>> intervals = new HashMap<>();

  private record InUnit(String figure, String unit) {}

  Facts(Story story) {
    this.story = story;
    story.figures().forEach(f -> figures.put(f.id(), f));
    story.statements().forEach(s -> statements.put(s.id(), s));
    story.parties().forEach(p -> parties.put(p.id(), p));
    for (ArticleReading reading : story.readings()) {
      readings.put(reading.article().id(), reading);
      reading.quantities().forEach(q -> quantities.put(q.id(), q));
    }
    story.measures().forEach(m -> m.figures().forEach(f -> measureOf.put(f, m)));
    times = new Times(story.readings(), story.statements());
    assumed = Times.assumed(story.readings(), story.statements());
    opposed = story.opposed().stream().map(o -> Set.of(o.first(), o.second())).collect(Collectors.toSet());
    voices = new Voices(this);
    index = new Index(this);
    passages = Passages.of(this);
    divergences = Quotes.of(this);
    sums = Sums.of(this);
  }

  Story story() {
    return story;
  }

  Voices voices() {
    return voices;
  }

  Index index() {
    return index;
  }

  List<Passage> passages() {
    return passages;
  }

  /** Sums and differences that figures of one passage make. */
  List<Relation> sums() {
    return sums;
  }

  /** What two reports print otherwise of one utterance. */
  List<Divergence> divergences() {
    return divergences;
  }

  Figure figure(String id) {
    return Optional.ofNullable(figures.get(id)).orElseThrow(() -> new IllegalArgumentException("no figure " + id));
  }

  List<Figure> figures(Measure measure) {
    return measure.figures().stream().map(this::figure).toList();
  }

  Optional<Statement> statement(String id) {
    return Optional.ofNullable(statements.get(id));
  }

  Optional<Party> party(String id) {
    return Optional.ofNullable(parties.get(id));
  }

  /** The content words of a party's name. */
  List<String> nameOf(String party) {
    return names.computeIfAbsent(party, id -> party(id).map(p -> Offices.content(p.name())).orElse(List.of()));
  }

  Optional<Measure> measureOf(Figure figure) {
    return Optional.ofNullable(measureOf.get(figure.id()));
  }

  Optional<Quantity> quantity(Figure figure) {
    return Optional.ofNullable(quantities.get(figure.quantity()));
  }

  ArticleReading reading(Figure figure) {
    return reading(figure.span().article().id());
  }

  ArticleReading reading(String article) {
    return Optional.ofNullable(readings.get(article))
        .orElseThrow(() -> new IllegalArgumentException("no article " + article));
  }

  Optional<Sentence> sentence(Figure figure) {
    return reading(figure).analysis().sentenceAt(figure.span().start());
  }

  Thing thing(Figure figure) {
    return things.computeIfAbsent(figure.id(), id -> Things.of(figure, reading(figure)));
  }

  /** As of when a figure holds; a headline's holds when the value holds that it repeats from its report. */
  Optional<AsOf> asOf(Figure figure) {
    return known.computeIfAbsent(figure.id(), id -> asOf(figure, times));
  }

  /** The same by times that are assumed: good for an order and no date. */
  Optional<AsOf> asOf(Figure figure, Times times) {
    return times.of(dated.computeIfAbsent(figure.id(),
        id -> isHeadline(figure) ? repeated(figure).orElse(figure) : figure));
  }

  /** Where no report of the story is dated: times in an assumed year, week or day, the safest first; else none. */
  List<Times> assumed() {
    return assumed;
  }

  private boolean isHeadline(Figure figure) {
    return sentence(figure).map(Sentence::block)
        .filter(b -> b.kind() == Block.Kind.TITLE || b.kind() == Block.Kind.HEADING).isPresent();
  }

  private Optional<Figure> repeated(Figure headline) {
    return reading(headline).figures().stream().map(f -> figure(f.id())).filter(f -> !f.equals(headline))
        .filter(f -> measureOf(headline).isPresent() && measureOf(f).equals(measureOf(headline)))
        .filter(f -> !isHeadline(f) && Values.same(f, headline)).findFirst();
  }

  /** Whether a report itself sets one against the other: it says that both are of one thing and one time. */
  boolean areOpposed(Figure a, Figure b) {
    return !opposed.isEmpty() && !a.id().equals(b.id()) && opposed.contains(Set.of(a.id(), b.id()));
  }

  /** Whether the text beside a figure says that a value was corrected. */
  boolean corrects(Figure figure) {
    return corrections.computeIfAbsent(figure.id(), id -> Cues.corrects(reading(figure), figure));
  }

  /** Whether the sentence of a figure tells of a count of ballots that goes on. */
  boolean isOfATally(Figure figure) {
    return tallies.computeIfAbsent(figure.id(), id -> sentence(figure).filter(s -> Cues.in(s, Cue.TALLY)).isPresent());
  }

  /** Whether a figure is the story's own, and not one that a check has completed from those beside it. */
  private boolean isOfTheStory(Figure figure) {
    return figure(figure.id()).equals(figure);
  }

  /** Whether the words right before a figure say that the value came from another. */
  boolean moves(Figure figure) {
    return moves.computeIfAbsent(figure.id(), id -> Cues.moves(reading(figure), figure));
  }

  /** What a figure allows in the unit of its measure; a rate a day. */
  Optional<Interval> interval(Figure figure, Measure measure) {
    String unit = measure.unit().orElse(figure.unit());
    return isOfTheStory(figure)
        ? intervals.computeIfAbsent(new InUnit(figure.id(), unit), asked -> Intervals.in(figure, asked.unit()))
        : Intervals.in(figure, unit);
  }

  Optional<Party> speaker(Figure figure) {
    return figure.claimants().stream().findFirst().flatMap(this::party);
  }

  /** Whether two named sides give values of one measure that no time explains and that cannot both be true. */
  boolean areRivals(Figure a, Figure b) {
    boolean sides = !a.claimants().isEmpty() && !b.claimants().isEmpty()
        && !voices.oneSide(a.claimants().getFirst(), b.claimants().getFirst());
    return sides && isClaimed(a) && isClaimed(b) && measureOf(a).filter(m -> !m.unsure()).isPresent()
        && measureOf(a).equals(measureOf(b))
        && !Intervals.meets(a, b) && Revision.of(this, a, b) == Revision.Verdict.SAME_TIME;
  }

  /** Whether one figure counts a kind of what the other counts: migrants and people. */
  boolean areKin(Figure a, Figure b) {
    return Things.areKin(thing(a), thing(b));
  }

  static String article(Figure figure) {
    return figure.span().article().id();
  }

  /** Whether the figure is put forward for true, now or for later: what can contradict or bear out another. */
  static boolean isClaimed(Figure figure) {
    return switch (figure.modality()) {
      case ASSERTED, FORECAST, PLANNED -> true;
      case DENIED, HYPOTHETICAL, ASKED -> false;
    };
  }
}

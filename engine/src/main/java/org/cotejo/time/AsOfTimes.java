package org.cotejo.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.article.DayWithoutYear;
import org.cotejo.article.Published;
import org.cotejo.article.Span;

/**
 * As of when each thing that an article tells holds. Made once for an article; each question looks at the times
 * near it in its sentence alone.
 *
 * <p>A sentence's own time comes first, a marked one ("as of Friday") before one that merely stands there, then the
 * nearest; then the head of the entry of a live report; then the report's date. Periods, lengths, repetitions and what
 * is open after its beginning ("since May") are no as-of times. A clock time takes the day that stands in its sentence,
 * else its entry's, else the report's (the day before, where it would be later than the report).
 */
public final class AsOfTimes {

  /** How far from its figure a time may stand, in characters: longer sentences are tables or noise. */
  private static final int REACH = 600;

  /** So many words may stand before the time that opens a sentence ("on the"). */
  private static final int OPENING = 2;

  private final Analysis analysis;
  private final NavigableMap<Integer, TimeExpression> times = new TreeMap<>();
  private final NavigableMap<Integer, AsOf> entries;
  private final Optional<Published> published;
  private final Optional<Assumption> assumed;
  /** What holds for the whole article where nothing nearer is told. */
  private final Optional<AsOf> report;
  /** By the offset of each time that was asked about: what it tells of that which stands beside it. */
  private final Map<Integer, Optional<AsOf>> told = new ConcurrentHashMap<>();

  private AsOfTimes(
      Analysis analysis, List<TimeExpression> times, Optional<Published> published, Optional<Assumption> assumed) {
    this.analysis = analysis;
    this.published = published;
    this.assumed = assumed;
    times.forEach(t -> this.times.putIfAbsent(t.span().start(), t));
    entries = Stamps.of(analysis.article(), times, published);
    report = report();
  }

  /**
   * The as-of times of one article.
   *
   * @param times as {@link TimeReader} read them in that article
   */
  public static AsOfTimes of(Analysis analysis, List<TimeExpression> times) {
    return new AsOfTimes(analysis, times, analysis.article().published(), Optional.empty());
  }

  /**
   * The as-of times of an article that is not dated, as an assumption places them: good for an order among such
   * articles and nothing else. A time that the assumption does not speak of is none.
   */
  public static AsOfTimes assuming(Assumption assumption, Analysis analysis, List<TimeExpression> times) {
    Optional<LocalDate> day = switch (assumption.of()) {
      case YEAR -> DayWithoutYear.of(analysis.article()).map(head -> assumption.nearest(head.day()));
      case WEEK -> Optional.empty();
      case DAY -> Optional.of(assumption.base());
    };
    return new AsOfTimes(analysis, times, day.map(Published::on), Optional.of(assumption));
  }

  /** As of when what stands at a span (a figure's words) holds; empty if neither text nor report has a date. */
  public Optional<AsOf> at(Span told) {
    Optional<AsOf> entry = entry(told.start());
    return analysis.sentenceAt(told.start()).flatMap(sentence -> stated(sentence, told))
        .filter(time -> entry.filter(e -> isWithin(e, time)).isEmpty())
        .or(() -> entry).or(() -> report);
  }

  /** "14:05 The fire service now speaks of five dead": a day, or "now", says less than the entry's own moment in it. */
  private static boolean isWithin(AsOf entry, AsOf time) {
    return time.basis() == AsOf.Basis.BESIDE && !entry.from().isBefore(time.from()) && !entry.to().isAfter(time.to());
  }

  /** When it was told, whatever time its sentence speaks of: the entry of a live report, else the report's date. */
  public Optional<AsOf> told(Span told) {
    return entry(told.start()).or(() -> report);
  }

  /** Whether the sentence names a day of some week ("on Tuesday"), of which a day of the month says nothing. */
  public boolean isOfAWeek(Span told) {
    return analysis.sentenceAt(told.start()).stream().flatMap(sentence -> near(sentence, told).stream())
        .anyMatch(t -> t.value().filter(Assumption::isDayOfWeek).isPresent());
  }

  /** Whether the article is a live report, made of entries that each hold for their own moment. */
  public boolean hasEntries() {
    return !entries.isEmpty();
  }

  private Optional<AsOf> entry(int offset) {
    return Optional.ofNullable(entries.floorEntry(offset)).map(Map.Entry::getValue);
  }

  private Optional<AsOf> report() {
    if (assumed.filter(a -> a.of() == Assumption.Of.DAY).isPresent()) {
      return Optional.empty();
    }
    return published.flatMap(p -> Placement.of(p.time().isPresent()
        ? p.atLocal().withSecond(0).withNano(0).toString() : p.date().toString(), Optional.empty()))
        .map(value -> new AsOf(value, DayWithoutYear.of(analysis.article()).map(DayWithoutYear::span),
            AsOf.Basis.REPORT));
  }

  private Optional<AsOf> stated(Sentence sentence, Span told) {
    List<TimeExpression> own = own(sentence, told);
    boolean opened = false;
    for (TimeExpression time : own) {
      opened |= opens(sentence, time) && stated(sentence, told, time).isPresent();
    }
    List<AsOf> stated = new ArrayList<>();
    for (TimeExpression time : own) {
      if (!opened || !isNow(time)) {
        stated(sentence, told, time).ifPresent(stated::add);
      }
    }
    return stated.size() < 2 ? stated.stream().findFirst()
        : stated.stream().min(Comparator.<AsOf, AsOf.Basis>comparing(AsOf::basis)
            .thenComparingInt(a -> distance(a.span().orElse(told), told)));
  }

  /** "At noon there were two, and now there are five": such a "now" parts what was from what is. */
  private List<TimeExpression> own(Sentence sentence, Span told) {
    Collection<TimeExpression> near = near(sentence, told);
    List<Integer> turns = new ArrayList<>();
    for (TimeExpression time : near) {
      if (isNow(time) && turns(sentence, time)) {
        turns.add(time.span().start());
      }
    }
    List<TimeExpression> own = new ArrayList<>();
    for (TimeExpression time : near) {
      if (!time.span().overlaps(told) && turns.stream().noneMatch(
          turn -> time.span().start() < turn != told.start() < turn)) {
        own.add(time);
      }
    }
    return own;
  }

  /** "14:05 There are now five": a time that opens its sentence says more than "now". */
  private static boolean opens(Sentence sentence, TimeExpression time) {
    return !isNow(time) && Token.indexFrom(sentence.tokens(), time.span().start()) <= OPENING;
  }

  private static boolean isNow(TimeExpression time) {
    return time.value().filter(v -> v.timex().equals("PRESENT_REF")).isPresent();
  }

  private static boolean turns(Sentence sentence, TimeExpression now) {
    int at = Token.indexFrom(sentence.tokens(), now.span().start());
    return at > 0 && Marks.of(sentence.language()).filter(m -> m.turns(sentence.tokens().get(at - 1))).isPresent();
  }

  /** The sentence's times that begin not too far from a span. */
  private Collection<TimeExpression> near(Sentence sentence, Span span) {
    int from = Math.max(sentence.span().start(), span.start() - REACH);
    int to = Math.min(sentence.span().end(), span.end() + REACH);
    return times.subMap(from, true, to, false).values();
  }

  private Optional<AsOf> stated(Sentence sentence, Span told, TimeExpression time) {
    Optional<AsOf> stated = this.told.computeIfAbsent(time.span().start(), at -> beside(sentence, time));
    return stated.isPresent() && isBroken(sentence, told, time) ? Optional.empty() : stated;
  }

  /** Whether a clause of its own begins between what is told and the time. */
  private static boolean isBroken(Sentence sentence, Span told, TimeExpression time) {
    List<Token> tokens = sentence.tokens();
    return Marks.of(sentence.language()).filter(m -> m.isBroken(
        tokens, Token.indexFrom(tokens, told.end()), Token.indexFrom(tokens, time.span().start()))).isPresent();
  }

  /** What a time tells of all that stands beside it in its clause. */
  private Optional<AsOf> beside(Sentence sentence, TimeExpression time) {
    if (!isPoint(time) || isHead(time)) {
      return Optional.empty();
    }
    int first = Token.indexFrom(sentence.tokens(), time.span().start());
    boolean marked = Marks.of(sentence.language()).filter(m ->
        m.isMarked(sentence.tokens(), first, time.type() == TimeExpression.Type.DATE)).isPresent();
    if (!marked && isWide(time)) {
      return Optional.empty();
    }
    return placed(sentence, time).map(value ->
        new AsOf(value, Optional.of(time.span()), marked ? AsOf.Basis.MARKED : AsOf.Basis.BESIDE));
  }

  /** Whether the time is the head of an entry, which has a rank of its own. */
  private boolean isHead(TimeExpression time) {
    return entry(time.span().start()).flatMap(AsOf::span).filter(s -> s.start() == time.span().start()).isPresent();
  }

  private static boolean isPoint(TimeExpression time) {
    boolean point = time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME;
    return point && time.mod().filter(m -> m.equals("since") || m.equals("after")).isEmpty();
  }

  /** A week, month or year is a period unless a mark makes its end a point. */
  private static boolean isWide(TimeExpression time) {
    return time.value().flatMap(v -> v.from().flatMap(f -> v.to().map(f.plusDays(1)::isBefore))).orElse(false);
  }

  private Optional<TimeValue> placed(Sentence sentence, TimeExpression time) {
    if (assumed.isPresent()) {
      return time.value().flatMap(this::placed);
    }
    Optional<TimeValue> value = time.value().filter(v -> !v.timex().startsWith("X"));
    return value.filter(v -> v.from().isPresent() && v.to().isPresent() && !v.timex().contains("_"))
        .or(() -> value.flatMap(v -> v.timex().startsWith("T") ? clock(sentence, time, v)
            : isNow(time) ? told(time.span()).map(AsOf::value) : Placement.of(v.timex(), Optional.empty())));
  }

  /** A time where it lies on the calendar, or where the assumption puts it, if these are the times of one. */
  public Optional<TimeValue> placed(TimeValue value) {
    return assumed.map(a -> a.place(value, published.map(Published::date)))
        .orElseGet(() -> Optional.of(value).filter(v -> v.from().isPresent() && v.to().isPresent()));
  }

  /** A clock time on the day that its sentence names nearest to it, or that of its entry or report. */
  private Optional<TimeValue> clock(Sentence sentence, TimeExpression time, TimeValue clock) {
    Optional<LocalDate> day = near(sentence, time.span()).stream()
        .filter(t -> t.type() == TimeExpression.Type.DATE && !isWide(t))
        .min(Comparator.comparingInt(t -> distance(t.span(), time.span())))
        .flatMap(TimeExpression::value).flatMap(TimeValue::from).map(java.time.LocalDateTime::toLocalDate)
        .or(() -> entry(time.span().start()).map(e -> e.from().toLocalDate()));
    return day.flatMap(d -> Placement.of(clock.timex(), Optional.of(d)))
        .or(() -> published.flatMap(p -> before(p, clock)));
  }

  private static Optional<TimeValue> before(Published published, TimeValue clock) {
    Optional<TimeValue> today = Placement.of(clock.timex(), Optional.of(published.date()));
    boolean later = published.time().isPresent() && today.flatMap(TimeValue::from)
        .filter(published.atLocal()::isBefore).isPresent();
    return later ? Placement.of(clock.timex(), Optional.of(published.date().minusDays(1))) : today;
  }

  private static int distance(Span one, Span other) {
    return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
  }
}

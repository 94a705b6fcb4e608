package org.cotejo.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cotejo.analysis.Sentence;
import org.cotejo.article.Span;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Window;
import org.cotejo.reading.ArticleReading;
import org.cotejo.time.TimeExpression;
import org.cotejo.time.TimeValue;

/** The dates of the periods that one article's figures speak of. */
final class PeriodsNamed {

  /** Lengths of TIMEX3 values for a year and for a month: 2024, 2024-08. */
  private static final Set<Integer> CALENDAR = Set.of(4, 7);
  private static final int CLAUSE_LENGTH = 60;

  /** Before a time between commas. */
  private static final Pattern SET_APART = Pattern.compile("(?i), (?:(?:in|on|en|el|de|del) ){0,2}$");

  /** Before a date: from then on. Such a period is not over with its date. */
  private static final String SINCE = "since ";

  private final ArticleReading reading;

  PeriodsNamed(ArticleReading reading) {
    this.reading = reading;
  }

  /**
   * The window's own; else a year or month that is named in the figure's part of the sentence, or opens the sentence.
   */
  Set<String> of(Figure figure) {
    Set<String> dates = new TreeSet<>();
    if (figure.window().orElse(null) instanceof Window.Total total && total.start().isPresent()
        && !isOfAnother(total.start().get(), figure)) {
      String start = total.start().get().timex();
      dates.add(total.end().isPresent() ? start : SINCE + start);
      total.end().map(TimeValue::timex).ifPresent(dates::add);
    }
    return dates.isEmpty() ? named(figure) : dates;
  }

  /** "Down from 24,000 in 2016 to 11,800": the year stands with the other number. */
  private boolean isOfAnother(TimeValue start, Figure figure) {
    List<Span> places = sentence(figure).map(sentence -> reading.times().stream()
        .filter(t -> t.value().map(TimeValue::timex).filter(start.timex()::equals).isPresent())
        .map(TimeExpression::span).filter(sentence.span()::contains).toList()).orElse(List.of());
    return !places.isEmpty() && places.stream().allMatch(place -> isBeyondANumber(place, figure));
  }

  private boolean isBeyondANumber(Span time, Figure figure) {
    if (isOfTheStart(time, figure)) {
      return true;
    }
    boolean opens = sentence(figure).filter(s -> reading.quantities().stream()
        .noneMatch(q -> q.span().start() >= s.span().start() && q.span().end() <= time.start())).isPresent()
        && isOpening(time, figure);
    int from = Math.min(time.end(), figure.span().end());
    int to = Math.max(time.start(), figure.span().start());
    return !opens && reading.quantities().stream()
        .anyMatch(q -> q.span().start() >= from && q.span().end() <= to && !q.span().overlaps(time));
  }

  /** "From 24,000 in 2016 to 11,800": the time belongs to the number before it, not to the one behind "to". */
  private boolean isOfTheStart(Span time, Figure figure) {
    return time.end() <= figure.span().start()
        && reading.quantities().stream().anyMatch(q -> q.span().end() <= time.start())
        && ExtentWords.is(figure.span().article().text().substring(time.end(), figure.span().start()).strip(),
            ExtentWords.Kind.UP_TO, figure.span().article().languageAt(figure.span().start()));
  }

  private Set<String> named(Figure figure) {
    String text = figure.span().article().text();
    Set<String> dates = new TreeSet<>();
    for (TimeExpression time : reading.times()) {
      int from = Math.min(time.span().end(), figure.span().end());
      int to = Math.max(time.span().start(), figure.span().start());
      boolean own = !isOfTheStart(time.span(), figure) && !isComparand(time.span(), figure);
      boolean near = own && to - from < CLAUSE_LENGTH
          && (from >= to || isClause(text.substring(from, to)) || isPhrase(text.substring(from, to))
              && !isBeyondANumber(time.span(), figure) && isNearest(time.span(), figure));
      if ((near || isOpening(time.span(), figure)) && time.type() == TimeExpression.Type.DATE) {
        time.value().map(TimeValue::timex).filter(t -> CALENDAR.contains(t.length()) && Character.isDigit(t.charAt(0)))
            .ifPresent(dates::add);
      }
    }
    return dates;
  }

  /** "4.7 points above 2021". */
  private boolean isComparand(Span time, Figure figure) {
    return sentence(figure).filter(s -> Comparands.isBeyond(time, figure, s)).isPresent();
  }

  /**
   * "In 2019, a strike of the kind lasted five days", "The last one, in 2012, lasted 11 days and involved 90 people": a
   * time that opens a sentence, or is set apart with its subject, is that of all its figures.
   */
  private boolean isOpening(Span time, Figure figure) {
    return sentence(figure).filter(s -> s.span().start() <= time.start() && time.end() <= figure.span().start()
        && (time.start() - s.span().start() <= "in early ".length() || isSetApart(time, s))).isPresent();
  }

  private boolean isSetApart(Span time, Sentence sentence) {
    String text = time.article().text();
    return SET_APART.matcher(text.substring(sentence.span().start(), time.start())).find()
        && text.startsWith(",", time.end()) && reading.quantities().stream().noneMatch(q -> !q.span().overlaps(time)
            && q.span().start() >= sentence.span().start() && q.span().end() <= time.start());
  }

  private Optional<Sentence> sentence(Figure figure) {
    return reading.analysis().sentenceAt(figure.span().start());
  }

  /** "The last strike, in 2012": commas part a year from the number that stands nearest to it. */
  private static boolean isPhrase(String between) {
    return between.chars().noneMatch(c -> ";:.()!?\n\"“”«»—".indexOf(c) >= 0);
  }

  private boolean isNearest(Span time, Figure figure) {
    int own = distance(time, figure.span());
    return reading.figures().stream().filter(f -> !f.id().equals(figure.id()))
        .noneMatch(f -> distance(time, f.span()) < own);
  }

  private static int distance(Span a, Span b) {
    return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
  }

  /** Whether a stretch of text runs on without a mark that could end a clause. */
  private static boolean isClause(String between) {
    return between.chars().noneMatch(c -> ",;:.()!?\n\"“”«»—".indexOf(c) >= 0);
  }
}

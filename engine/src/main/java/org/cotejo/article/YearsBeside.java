package org.cotejo.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.article.internal.OpeningDate;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;

/**
 * Dates that reports print without their year ("Tuesday, March 4", "LIMA, 7 jun (Agencia)"), completed by the dated
 * reports that are read beside them. Without a date nobody can say which of two tolls is the later one.
 */
public final class YearsBeside {

  /** Reports read together tell of one time; farther off, another year may be meant. */
  private static final Period NEAR = Period.ofDays(60);

  private static final Pattern YEAR = Pattern.compile("(?<![\\d.,])(?:19|20)\\d\\d(?![\\d,.]?\\d)");

  private YearsBeside() {}

  /** The articles, those dated that one year alone fits; what was completed is told as a problem of its input. */
  public static ReadResult complete(ReadResult read) {
    Map<String, OpeningDate> openings = new LinkedHashMap<>();
    read.articles().stream().filter(a -> a.published().isEmpty())
        .forEach(a -> OpeningDate.of(a).ifPresent(o -> openings.put(a.id(), o)));
    if (openings.isEmpty()) {
      return read;
    }
    NavigableSet<LocalDate> dates = dates(read.articles(), openings.values());
    Set<Integer> years = dates.isEmpty() ? yearNamed(read.articles(), openings.values())
        : dates.stream().map(LocalDate::getYear).flatMap(y -> Stream.of(y - 1, y, y + 1)).collect(Collectors.toSet());
    List<Article> articles = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(read.problems());
    for (Article article : read.articles()) {
      Optional<OpeningDate> opening = Optional.ofNullable(openings.get(article.id()));
      Optional<Published> published = opening.flatMap(o -> published(o, years, dates));
      articles.add(published.map(article::withPublished).orElse(article));
      if (published.isPresent() && opening.flatMap(OpeningDate::year).isEmpty()) {
        problems.add(Problem.of(article.input(), Message.of("article.year",
            Map.of("year", Argument.words(Integer.toString(published.get().date().getYear()))))));
      }
    }
    return new ReadResult(articles, problems);
  }

  /** The days of all articles that print them in full. */
  private static NavigableSet<LocalDate> dates(List<Article> articles, Collection<OpeningDate> openings) {
    return Stream.concat(articles.stream().flatMap(a -> a.published().stream()).map(Published::date),
        openings.stream().flatMap(o -> o.year().flatMap(y -> date(o, y)).stream()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Where no report prints a year at its head: the one year, of those that the texts name and those after them, in
   * which all weekdays printed there fall on their days. Empty if none or several do, or no weekday is printed.
   */
  private static Set<Integer> yearNamed(List<Article> articles, Collection<OpeningDate> openings) {
    Set<Integer> named = articles.stream().flatMap(a -> YEAR.matcher(a.text()).results())
        .map(m -> Integer.valueOf(m.group())).flatMap(y -> Stream.of(y, y + 1)).collect(Collectors.toSet());
    Set<Integer> fitting = named.stream()
        .filter(y -> openings.stream().allMatch(o -> date(o, y).filter(o::fits).isPresent()))
        .collect(Collectors.toSet());
    boolean told = openings.stream().anyMatch(o -> o.weekday().isPresent());
    return told && fitting.size() == 1 ? fitting : Set.of();
  }

  private static Optional<Published> published(OpeningDate opening, Set<Integer> years, NavigableSet<LocalDate> dates) {
    if (opening.year().isPresent()) {
      return date(opening, opening.year().get()).map(d -> new Published(d, opening.time(), Optional.empty()));
    }
    List<LocalDate> fitting = years.stream().flatMap(y -> date(opening, y).stream()).filter(opening::fits)
        .filter(d -> dates.isEmpty() || !dates.subSet(d.minus(NEAR), true, d.plus(NEAR), true).isEmpty()).toList();
    return fitting.size() == 1
        ? Optional.of(new Published(fitting.getFirst(), opening.time(), Optional.empty())) : Optional.empty();
  }

  private static Optional<LocalDate> date(OpeningDate opening, int year) {
    try {
      return Optional.of(LocalDate.of(year, opening.month(), opening.day()));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}

package org.cotejo.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

  private YearsBeside() {}

  /** The articles, those dated that one year alone fits; what was completed is told as a problem of its input. */
  public static ReadResult complete(ReadResult read) {
    NavigableSet<LocalDate> dates = read.articles().stream().flatMap(a -> a.published().stream()).map(Published::date)
        .collect(Collectors.toCollection(TreeSet::new));
    Set<Integer> years = dates.stream().map(LocalDate::getYear).flatMap(y -> Stream.of(y - 1, y, y + 1))
        .collect(Collectors.toCollection(TreeSet::new));
    Map<String, Published> found = new HashMap<>();
    List<Problem> problems = new ArrayList<>(read.problems());
    for (Article article : read.articles()) {
      Optional<OpeningDate> opening = article.published().isPresent() ? Optional.empty() : OpeningDate.of(article);
      Optional<Published> published = opening.flatMap(o -> published(o, years, dates));
      published.ifPresent(p -> found.put(article.id(), p));
      if (published.isPresent() && opening.flatMap(OpeningDate::year).isEmpty()) {
        problems.add(Problem.of(article.input(), Message.of("article.year",
            Map.of("year", Argument.words(Integer.toString(published.get().date().getYear()))))));
      }
    }
    return found.isEmpty() ? read : new ReadResult(read.articles().stream()
        .map(a -> Optional.ofNullable(found.get(a.id())).map(a::withPublished).orElse(a)).toList(), problems);
  }

  private static Optional<Published> published(OpeningDate opening, Set<Integer> years, NavigableSet<LocalDate> dates) {
    if (opening.year().isPresent()) {
      return date(opening, opening.year().get()).map(d -> new Published(d, opening.time(), Optional.empty()));
    }
    List<LocalDate> fitting = years.stream().flatMap(y -> date(opening, y).stream())
        .filter(d -> opening.weekday().filter(w -> w != d.getDayOfWeek()).isEmpty())
        .filter(d -> !dates.subSet(d.minus(NEAR), true, d.plus(NEAR), true).isEmpty()).toList();
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

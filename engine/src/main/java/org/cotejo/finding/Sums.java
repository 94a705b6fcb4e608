package org.cotejo.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.analysis.Sentence;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.finding.Passages.Passage;
import org.cotejo.story.Cues;
import org.cotejo.story.Cues.Cue;

/**
 * Parts and a whole, and differences: figures of one unit in one passage that add up as printed. That parts do not
 * make the whole is only said where one sentence has them all and says that they should.
 */
final class Sums implements Check {

  private static final int MOST_PARTS = 6;
  /** So many words beside a number may say that it is the total, or a difference. */
  private static final int TOTAL = 4;
  private static final int BESIDE = 6;
  private static final BigFraction SMALL = BigFraction.of(10);

  @Override
  public List<Finding> check(Facts facts) {
    List<Finding> found = new ArrayList<>();
    Map<String, List<Set<String>>> told = new HashMap<>();
    for (Relation relation : facts.sums()) {
      Set<String> ids = new HashSet<>(relation.figures().stream().map(Figure::id).toList());
      if (ids.stream().flatMap(id -> told.getOrDefault(id, List.of()).stream())
          .noneMatch(t -> t.containsAll(ids) || ids.containsAll(t))) {
        ids.forEach(id -> told.computeIfAbsent(id, k -> new ArrayList<>()).add(ids));
        found.add(relation.judged(facts));
      }
    }
    return found;
  }

  /** All sums and differences of a story, in the order of its passages. */
  static List<Relation> of(Facts facts) {
    Numbers numbers = new Numbers(facts);
    return facts.passages().stream().flatMap(passage -> in(facts, numbers, passage).stream()).toList();
  }

  /**
   * Ids of figures that are parts of a whole in a sum that holds. What two values are said to differ by makes neither a
   * part: "45,100 were waiting, the trust reported 41,200, a gap of 3,900".
   */
  static Set<String> parts(Facts facts) {
    Set<String> parts = new HashSet<>();
    facts.sums().stream().filter(Relation::holds).filter(r -> !isDifference(facts, r))
        .forEach(r -> r.terms().forEach(f -> parts.add(f.id())));
    return parts;
  }

  private static boolean isDifference(Facts facts, Relation relation) {
    return relation.terms().size() == 2 && relation.terms().stream()
        .anyMatch(f -> facts.sentence(f).filter(s -> isDifference(s, f)).isPresent());
  }

  private static List<Relation> in(Facts facts, Numbers numbers, Passage passage) {
    List<Relation> exact = new ArrayList<>();
    for (Figure whole : passage.around()) {
      if (!numbers.isAmount(whole)) {
        continue;
      }
      List<Figure> others = passage.around().stream()
          .filter(f -> !f.equals(whole) && numbers.isAmount(f) && Numbers.sameUnit(f, whole)).toList();
      List<Figure> alike = others.stream().filter(f -> numbers.mayCountSame(f, whole)).toList();
      add(facts, passage, whole, alike, exact);
      if (alike.size() < others.size()) {
        List<Relation> unlike = new ArrayList<>();
        add(facts, passage, whole, others, unlike);
        unlike.stream().filter(r -> isStated(passage, r)).forEach(exact::add);
      }
    }
    exact.sort(Comparator.comparingInt((Relation r) -> -r.terms().size()));
    return exact;
  }

  private static void add(Facts facts, Passage passage, Figure whole, List<Figure> others, List<Relation> found) {
    for (int from = 0; from < others.size(); from++) {
      for (int to = from + 2; to <= Math.min(others.size(), from + MOST_PARTS); to++) {
        List<Figure> parts = others.subList(from, to);
        boolean touches = parts.stream().anyMatch(passage.here()::contains) || passage.here().contains(whole);
        if (touches && areParts(parts, whole)) {
          relation(whole, parts).filter(r -> accepted(facts, passage, r)).ifPresent(found::add);
        }
      }
    }
  }

  /**
   * Whether words say that things of several names add up: "198 passengers and 16 crew, 214 in all", or that one number
   * is what two others differ by: "a margin of 2,450".
   */
  private static boolean isStated(Passage passage, Relation relation) {
    if (!relation.holds()) {
      return false;
    }
    boolean total = passage.here().containsAll(relation.figures()) && isCalledTotal(passage, relation.tested());
    boolean difference = relation.terms().size() == 2 && relation.terms().stream()
        .filter(passage.here()::contains).anyMatch(f -> isDifference(passage.sentence(), f));
    return total || difference;
  }

  private static boolean isDifference(Sentence sentence, Figure figure) {
    return Cues.in(Passages.beside(sentence, figure, BESIDE), sentence.language(), Cue.DIFFERENCE)
        || Passages.isCompared(sentence, figure);
  }

  /** A whole that stands in the middle of its parts is none. */
  private static boolean areParts(List<Figure> parts, Figure whole) {
    boolean before = whole.span().compareTo(parts.getFirst().span()) < 0;
    boolean after = whole.span().compareTo(parts.getLast().span()) > 0;
    return before || after || parts.size() == 2;
  }

  /** That parts do not make a number is only said where a word beside it calls it their total. */
  private static boolean isCalledTotal(Passage passage, Figure whole) {
    return Cues.in(Passages.beside(passage.sentence(), whole, TOTAL), passage.sentence().language(), Cue.WHOLE);
  }

  /** What is less than one of the parts was never meant as their total. */
  private static boolean isAboveAll(Relation relation) {
    BigFraction whole = Numbers.nominal(relation.tested(), relation.unit()).orElse(BigFraction.ZERO);
    return relation.terms().stream().allMatch(part -> Numbers.nominal(part, relation.unit())
        .filter(value -> Interval.compare(value, whole) <= 0).isPresent());
  }

  private static boolean accepted(Facts facts, Passage passage, Relation relation) {
    boolean adds = relation.nominal()
        .equals(Numbers.nominal(relation.tested(), relation.unit()).orElse(BigFraction.ZERO));
    boolean stated = passage.here().containsAll(relation.figures())
        && passage.here().stream().filter(f -> Numbers.sameUnit(f, relation.tested())).count()
            == relation.figures().size() && Cues.in(passage.sentence(), Cue.WHOLE);
    if (!adds) {
      return stated && !relation.holds() && relation.terms().size() > 2 && isCalledTotal(passage, relation.tested())
          && isAboveAll(relation);
    }
    boolean small = relation.figures().stream().allMatch(f -> Numbers.nominal(f, relation.unit())
        .map(v -> Interval.compare(v, SMALL) < 0).orElse(true));
    boolean spread = relation.figures().stream().map(facts::sentence).distinct().count() > 1;
    return !small || !spread || stated;
  }

  private static Optional<Relation> relation(Figure whole, List<Figure> parts) {
    String unit = whole.unit();
    Interval sum = Interval.point(BigFraction.ZERO);
    BigFraction nominal = BigFraction.ZERO;
    for (Figure part : parts) {
      Optional<Interval> interval = Numbers.interval(part, unit);
      Optional<BigFraction> number = Numbers.nominal(part, unit);
      if (interval.isEmpty() || number.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(interval.get());
      nominal = nominal.add(number.get());
    }
    Interval all = sum;
    BigFraction printed = nominal;
    return Numbers.interval(whole, unit)
        .map(w -> new Relation("sum", whole, List.copyOf(parts), all, w, printed, unit));
  }
}

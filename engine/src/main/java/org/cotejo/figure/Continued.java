package org.cotejo.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.CountedFinder.Counted;
import org.cotejo.figure.Sketch.Lent;

/**
 * Bare numbers that go on in the amount before them: "the mill pressed 8,600 tonnes; the year before it was 7,900",
 * "la deuda bajó a 61 millones de euros tras amortizar 7,5".
 */
final class Continued {

  /** A number and the amount that it goes on in may differ by this factor at most. */
  private static final BigDecimal FAR = BigDecimal.valueOf(20);

  private static final List<WordClass> ACCOUNTS = List.of(WordClass.BE, WordClass.COST, WordClass.DEMAND,
      WordClass.GIVE, WordClass.HAS, WordClass.HOLDS, WordClass.MEASURE, WordClass.OFFER, WordClass.SPEND, WordClass.WINS);

  private Continued() {}

  /**
   * The figure as a further value of what the amount before it measures; empty where things were counted last, or where
   * it is of another order.
   *
   * @param isNear whether a figure stands near enough to be gone on in
   */
  static Optional<Sketch> of(List<Sketch> drafts, int i, Predicate<Sketch> isNear) {
    Sketch draft = drafts.get(i);
    for (int j = i - 1; j >= 0 && isNear.test(drafts.get(j)); j--) {
      Sketch other = drafts.get(j);
      if (other.countsThings() && other.unitOf().isEmpty()) {
        return Optional.empty();
      }
      boolean amount = !other.site().isShare() && !other.site().isDuration() && !isRate(other)
          && other.counted().isPresent();
      if (amount) {
        return !goesOn(draft, other) ? Optional.empty() : Optional.of(isPart(draft.site()) ? part(draft, other)
            : draft.like(other, "amount before"));
      }
    }
    return Optional.empty();
  }

  private static boolean goesOn(Sketch draft, Sketch other) {
    boolean money = other.site().isMoney() && word(draft.site()).compareTo(BigDecimal.ONE) > 0;
    boolean acts = draft.act().isPresent() && !draft.act().equals(other.act()) && !money;
    boolean changes = draft.site().quantity().direction().isPresent()
        && draft.predicate().filter(p -> draft.site().clause().isFormOf(WordClass.WINS, p)).isEmpty();
    boolean scaled = scale(draft.site(), other.site()).compareTo(BigDecimal.ONE) != 0;
    boolean told = !scaled || draft.site().sameSentence(other.site()) || isOfAccounts(draft);
    return !draft.once() && !isRate(draft) && !acts && !changes && told && !draft.site().isOne()
        && !isOfAnother(draft.site())
        && isNear(value(draft.site()).multiply(scale(draft.site(), other.site())), value(other.site()));
  }

  /** "Of them, 3,500 are wood": a part of the amount before it has its unit, and is not what that measures. */
  private static boolean isPart(Site site) {
    Clause clause = site.clause();
    int start = clause.clauseStart(site.first());
    int head = clause.clauseStart(start - 1);
    return head < start && clause.tag(head) == Tag.PREP && clause.is(WordClass.POINTER, head + 1)
        && clause.isBreak(head + 2);
  }

  /** "1.7 million tonnes of olives, which gave 347,000 of oil": so many of something else. */
  private static boolean isOfAnother(Site site) {
    return List.of("of", "de").contains(site.clause().word(site.end()))
        && site.clause().tag(site.end() + 1) == Tag.NOUN;
  }

  private static Sketch part(Sketch draft, Sketch other) {
    Optional<Counted> unit = other.site().quantity().unitText()
        .map(u -> new Counted(new Phrase(u, u, Optional.empty()), Optional.empty(), "unit"));
    return lent(draft, other).map(draft::lent).flatMap(d -> unit.map(d::with)).orElse(draft);
  }

  /** "Debemos 140", "on the table there are nine": no other verb lets a number stand for so many millions. */
  private static boolean isOfAccounts(Sketch draft) {
    Clause clause = draft.site().clause();
    boolean led = clause.tag(draft.site().first() - 1) == Tag.PREP;
    return led || draft.predicate().filter(p -> clause.tag(p) == Tag.VERB
        && ACCOUNTS.stream().noneMatch(c -> clause.isFormOf(c, p))).isEmpty();
  }

  private static boolean isRate(Sketch draft) {
    return draft.rate().isPresent();
  }

  /** The unit of another figure for a number that has none, with its scale word; empty where it has none either. */
  static Optional<Lent> lent(Sketch draft, Sketch other) {
    boolean none = other.unit().equals("1") && !other.site().isMoney();
    if (none || (other.site().isShare() && !isNear(value(draft.site()), value(other.site())))) {
      return Optional.empty();
    }
    boolean alike = other.unitOf().isPresent() && isNear(value(draft.site()), value(other.site()));
    return Optional.of(new Lent(other.unit(), alike ? other.scale() : scale(draft.site(), other.site())));
  }

  /** "To 37,000 tonnes instead of 41,000": a further value of the same subject in one sentence has its unit. */
  static Sketch settled(List<Sketch> drafts, int i) {
    Sketch draft = drafts.get(i);
    if (!draft.site().isBare() || draft.unitOf().isPresent() || isRate(draft) || draft.once()) {
      return draft;
    }
    for (int j = i - 1; j >= 0 && drafts.get(j).site().sameSentence(draft.site()); j--) {
      Sketch before = drafts.get(j);
      boolean amount = !before.site().isShare() && !before.site().isDuration() && !isRate(before);
      boolean near = isNear(value(draft.site()), value(before.site())) || isLike(draft.site(), before.site());
      if (amount && near && countsTheSame(draft, before)) {
        return lent(draft, before).map(draft::lent).orElse(draft);
      }
    }
    return draft;
  }

  /** "Valued at 2.6 million and insured for 1.5": as the amount before it stands, the number leaves out its scale. */
  private static boolean isLike(Site site, Site before) {
    Clause clause = site.clause();
    boolean led = clause.tag(site.first() - 1) == Tag.PREP && clause.tag(before.first() - 1) == Tag.PREP;
    boolean verbs = isDone(clause, site.first() - 2) && clause.is(WordClass.AND, site.first() - 3);
    boolean end = clause.isBreak(site.end()) || site.end() >= clause.size();
    return before.isMoney() && led && verbs && end && isDone(clause, before.first() - 2)
        && isNear(value(site).multiply(scale(site, before)), value(before));
  }

  private static boolean isDone(Clause clause, int i) {
    return clause.tag(i) == Tag.VERB || clause.tag(i) == Tag.ADJ;
  }

  /** Whether what two figures count is one and the same phrase, and not one behind the later number. */
  private static boolean countsTheSame(Sketch draft, Sketch before) {
    return draft.counted().flatMap(Counted::noun).filter(n -> n.end() <= draft.site().first()
        && before.counted().flatMap(Counted::noun).filter(n::equals).isPresent()).isPresent();
  }

  /** The scale word of another amount, where a number has none and is of its order only with it; else 1. */
  static BigDecimal scale(Site site, Site other) {
    BigDecimal scale = word(other);
    boolean own = word(site).compareTo(BigDecimal.ONE) > 0 || isNear(value(site), value(other));
    return !own && isNear(value(site).multiply(scale), value(other)) ? scale : BigDecimal.ONE;
  }

  private static BigDecimal word(Site site) {
    return Orders.scale(value(site), site.quantity().number().text());
  }

  private static BigDecimal value(Site site) {
    return Orders.number(site.quantity().estimate()).orElse(BigDecimal.ZERO);
  }

  private static boolean isNear(BigDecimal one, BigDecimal other) {
    return Orders.areNear(one, other, FAR);
  }
}

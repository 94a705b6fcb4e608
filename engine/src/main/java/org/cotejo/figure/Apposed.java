package org.cotejo.figure;

import static org.cotejo.figure.WordClass.EXTENT;
import static org.cotejo.figure.WordClass.INALL;
import static org.cotejo.figure.WordClass.RATEDET;
import static org.cotejo.figure.WordClass.UNITNAME;

import java.util.Optional;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.NounPhrases.Noun;

/** What an amount between commas is the measure of: "the bill, 4 million a year, was split", "la nave, de 300 metros, ardió". */
final class Apposed {

  private Apposed() {}

  /** The phrase before the comma, where the amount stands alone up to the next mark. */
  static Optional<Noun> of(Site site) {
    Clause clause = site.clause();
    int before = site.first() - 1;
    while (clause.tag(before) == Tag.DET || clause.word(before).equals("de") || clause.tag(before) == Tag.ADV) {
      before--;
    }
    boolean comma = clause.word(before).equals(",") && before > 0 && !clause.inQuantity(before - 1);
    boolean age = site.unit().equals("a");
    if (age || !comma || !clause.isBreak(end(site))) {
      return Optional.empty();
    }
    boolean thing = site.isShare() || site.isMoney() || site.isBare();
    return Chains.endingAt(clause, before).filter(n -> !site.isBare() || n.isPlural()).filter(n -> !thing || clause.tag(n.head()) != Tag.NAME)
        .filter(n -> !clause.is(UNITNAME, n.head()) && !clause.isTime(n.head()));
  }

  /** After the amount, what it is per ("a year") and how it is measured ("long", "de largo", "in all"). */
  private static int end(Site site) {
    Clause clause = site.clause();
    int at = site.end();
    boolean per = clause.is(RATEDET, at) && clause.rateUnit(at + 1).isPresent();
    at += per ? 2 : clause.rateAdverb(at).isPresent() ? 1 : 0;
    boolean two = clause.tag(at) == Tag.PREP && (clause.is(EXTENT, at + 1) || clause.is(INALL, at + 1));
    return two ? at + 2 : clause.is(EXTENT, at) ? at + 1 : at;
  }
}

package org.cotejo.figure;

import static org.cotejo.figure.WordClass.AND;
import static org.cotejo.figure.WordClass.DEFINITE;
import static org.cotejo.figure.WordClass.PEOPLE;
import static org.cotejo.figure.WordClass.POPULATION;

import java.math.BigDecimal;
import java.util.List;
import org.cotejo.article.Block;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.Quantity.Kind;
import org.cotejo.time.TimeExpression;

/** Which number expressions somebody could check: no dates, ordinals, identifiers, ages in passing, "one of". */
final class FigureFilter {

  /** Who writes "the two towns" points back, or to what everybody knows; "the three towns" tells how many there are. */
  private static final int PAIR = 2;
  private static final BigDecimal SMALLEST_BASE = BigDecimal.valueOf(100);

  private FigureFilter() {}

  /** Whether it may be the number of a rate, which needs nothing said of it before ("the 9 laboratories a day"). */
  static boolean mayBeRate(Site site, List<TimeExpression> times) {
    boolean number = switch (site.quantity().kind()) {
      case ORDINAL, IDENTIFIER, AGE, SCORE -> false;
      default -> true;
    };
    return number && isReport(site) && !site.isDuration() && !site.isShare() && !isDate(site, times);
  }

  static boolean isFigure(Site site, List<TimeExpression> times) {
    Kind kind = site.quantity().kind();
    if (kind == Kind.ORDINAL || kind == Kind.IDENTIFIER || kind == Kind.AGE || kind == Kind.SCORE) {
      return false;
    }
    return isReport(site) && !isDate(site, times) && !isYear(site) && !isOne(site)
        && !pointsBack(site) && !isBase(site);
  }

  /** "12 deaths per 100,000 people", "18 casos por cada 100.000 habitantes": so many people are what the rate is of. */
  private static boolean isBase(Site site) {
    String before = site.clause().word(site.first() - 1);
    boolean per = before.equals("per") || (before.equals("cada") && site.clause().word(site.first() - 2).equals("por"))
        || (before.equals("por") && site.clause().is(POPULATION, site.end()));
    return per && site.isBare() && Rates.number(site.quantity().estimate())
        .filter(n -> n.compareTo(SMALLEST_BASE) >= 0 && n.stripTrailingZeros().precision() == 1).isPresent();
  }

  private static boolean isReport(Site site) {
    return switch (site.clause().sentence().block().kind()) {
      case ASIDE, BYLINE, DATELINE -> false;
      case TITLE, STANDFIRST, HEADING, PARAGRAPH, QUOTATION, POST, CAPTION, LIST -> true;
    };
  }

  private static boolean isDate(Site site, List<TimeExpression> times) {
    for (TimeExpression time : times) {
      if (isDate(time, site)) {
        return true;
      }
    }
    return false;
  }

  /** A length is no date, also where it is reckoned from a day: "fourteen months ago", "en diez días" can be checked. */
  private static boolean isDate(TimeExpression time, Site site) {
    return !site.isDuration() && switch (time.type()) {
      case DURATION, SET -> false;
      case TIME -> time.span().overlaps(site.quantity().number()) && !countsWhatFollows(time, site);
      case DATE, RANGE -> time.span().overlaps(site.quantity().number());
    };
  }

  /** "las 5 redes": what looks like an hour counts the noun behind it. */
  private static boolean countsWhatFollows(TimeExpression time, Site site) {
    return site.isBare() && time.span().end() == site.quantity().number().end()
        && site.clause().tag(site.end()) == Tag.NOUN;
  }

  private static boolean isYear(Site site) {
    String digits = site.quantity().number().text();
    return site.isBare() && digits.length() == 4 && digits.chars().allMatch(Character::isDigit)
        && (digits.startsWith("19") || digits.startsWith("20")) && site.clause().tag(site.end()) != Tag.NOUN;
  }

  /** "one of", "no one", "one day": a pronoun or an article rather than a count; not "two here and one in the port". */
  private static boolean isOne(Site site) {
    if (!site.isOne() || site.isShare()) {
      return false;
    }
    Clause clause = site.clause();
    boolean listed = clause.is(AND, site.first() - 1) && clause.tag(site.end()) == Tag.PREP
        && !clause.word(site.end()).equals("of");
    if (listed) {
      return false;
    }
    if (!clause.words().isEnglish()) {
      return !clause.is(PEOPLE, site.end()) && !clause.isActNoun(site.end());
    }
    return (!clause.is(PEOPLE, site.end()) && !clause.isActNoun(site.end()))
        || clause.word(site.end()).equals("of");
  }

  /** "the two towns": a pair after a definite word. */
  private static boolean pointsBack(Site site) {
    Clause clause = site.clause();
    boolean definite = clause.is(DEFINITE, site.first() - 1)
        || (clause.is(DEFINITE, site.first()) && site.end() - site.first() > 1);
    boolean pair = Rates.number(site.quantity().estimate())
        .map(n -> n.compareTo(BigDecimal.valueOf(PAIR)) <= 0).orElse(false);
    boolean after = clause.tag(site.end()) == Tag.NOUN || clause.tag(site.end()) == Tag.ADJ;
    return site.isBare() && definite && pair && after;
  }

  /** Whether a figure stands where it only repeats one of the body. */
  static boolean isHeadline(Site site) {
    Block.Kind kind = site.clause().sentence().block().kind();
    return kind == Block.Kind.TITLE || kind == Block.Kind.HEADING;
  }
}

package org.cotejo.figure;

/**
 * Classes of words that the rules of this room ask for; {@code grammar_<language>.txt} says which words are in each. A word
 * may be in several.
 */
enum WordClass {
  ABOUT, ACCORDING, ADJ, ADV, ADVERBIAL, ADVERSATIVE, AGAINST, ALONG, AMONG, AMOUNTTO, AND, APART, AUX,
  BALANCE, BE, BENOW, BUT,
  CALL, CHANGE, CHANGENOUN, CLITIC, CLOSES, COMPARAND, COMPARE, COMPARED, COMPLEMENT, CONDITIONAL, CONJ,
  COST, COUNTNOUN,
  DECIDE, DEED, DEFINITE, DEMAND, DEMANDFOR, DET, DIRECTIONADV, EXPECT, EXTENT, FACING, FINDOUT, FLOW, FROMTO,
  GENERIC, GIVE, GIVETO, GOING,
  HAS, HEADING, HOLDS, HOLDSWITH, IF, INALL, INCLUDING, INTEND, INTO, KEEPS, LAST, LEVEL, LINK, MANNERNOUN, MEANS, MEASURE, MEASUREPREP,
  MIGHT, MOREORLESS, NEEDS, NEGATION, NOUN, NOW, NUMBERS, OBJECT, OF, OFFER, OFFTIME, OR, PARTICLE, PAST, PEOPLE,
  PERFECT, PLACEPREP, PLURAL, POINTER, POINTS, POPULATION, PREP, PROMISE, PRON, PUT, PUTOBJECT, RATEDET, REACH,
  REFLEXIVE, RELATIVE, RELATIVEPRON, REPORTING, SINGULAR, SOFAR, SPEND, STANDS, STATE, SUBJECTPRON, TABLED, TALLIED,
  TERM, THERE, THEY, TIMENOUN, TIMES, TIMESWORD, UNITNAME, UPTO, UPTOPREP, VERB, VERBNOUN, WASTHERE, WHICH, WILL, WINS, WISH, WITHIN,
  WITHPREP;

  /** A set of classes: asked for several times for each word of a text, where a {@code Set} costs a tenth of all reading. */
  record Bits(long low, long high) {

    static final Bits NONE = new Bits(0, 0);

    boolean contains(WordClass of) {
      int at = number(of);
      return ((at < Long.SIZE ? low : high) & (1L << at)) != 0;
    }

    Bits with(WordClass of) {
      int at = number(of);
      if (at >= 2 * Long.SIZE) {
        throw new IllegalStateException("no bit left for " + of);
      }
      return at < Long.SIZE ? new Bits(low | (1L << at), high) : new Bits(low, high | (1L << at));
    }

    @SuppressWarnings("EnumOrdinal") // never kept beyond the process, nor shown
    private static int number(WordClass of) {
      return of.ordinal();
    }
  }
}

package org.cotejo.story;

/**
 * What the words of two figures show of their measuring one thing, each with what it adds to the log odds. None of them
 * decides alone: of two figures that the model holds near, and that the words give other states ("arrested", "taken
 * in"), as many measure one thing as of any others so near.
 */
enum Mark {
  /** They count one by one, in no other unit. */
  COUNTS(-0.29),
  /** They are shares of something. */
  SHARES(-0.47),
  /** A word for what is counted is the same. */
  SAME_HEAD(0.37),
  /** Both say what is counted, and no word of it is the same. */
  OTHER_HEAD(-0.18),
  /** The one counts a kind of what the other counts. */
  KIND(0.38),
  /** The same became of what they count. */
  SAME_STATE(0.71),
  /** They are not taken in one way: at most, on average, net. */
  OTHER_SCOPE(-0.33),
  /** One is what something else is compared with. */
  BASELINE(-0.65),
  /** One is told as a part. */
  PART(-0.11),
  /** The report of the one gives the other's value too, in another place and in one voice with it. */
  GIVEN_ELSEWHERE(-1.41);

  private final double weight;

  Mark(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }
}

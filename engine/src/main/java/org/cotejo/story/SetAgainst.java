package org.cotejo.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.article.Language;
import org.cotejo.figure.Figure;
import org.cotejo.reading.ArticleReading;
import org.cotejo.statement.Statement;
import org.cotejo.story.Cues.Cue;

/**
 * Values that a report itself sets against each other: two voices, one after the other, with a word that says that the
 * second does not agree ("the company denies it: at most 4,500 litres"). The text then says that both measure one
 * thing, also where it leaves out or changes the words for it.
 */
final class SetAgainst {

  /** Two such values. */
  record Pair(Figure first, Figure second) {}

  /** So many characters lie at most between them. */
  private static final int BESIDE = 320;

  /** A verb whose object a value is stands so many words before it at most. */
  private static final int OBJECT = 4;

  /** From so near on the model's view stands for a word in common. */
  private static final double NEAR = 0.5;

  /** Shares of two things look alike; a word must say that they are of one. */
  private static final String SHARE = "%";

  /** From so near on the second may leave its noun out. */
  private static final double NEARER = 0.65;

  /** From so near on it needs no word in common at all. */
  private static final double NEAREST = 0.75;

  private final Function<Figure, Profile> profiles;
  private final Likeness likeness;

  SetAgainst(Function<Figure, Profile> profiles, Likeness likeness) {
    this.profiles = profiles;
    this.likeness = likeness;
  }

  /**
   * The pairs of one report, in order of the text; each value with the nearest of its dimension that stands before it
   * in another voice and may be of the same thing. What stands in its own sentence comes first.
   */
  List<Pair> in(ArticleReading reading, List<Figure> figures) {
    List<Pair> pairs = new ArrayList<>();
    for (int j = 1; j < figures.size(); j++) {
      Figure second = figures.get(j);
      for (int i = j - 1; i >= 0 && second.span().start() - figures.get(i).span().end() <= BESIDE; i--) {
        Figure first = figures.get(i);
        if (areOfOneKey(first, second)) {
          boolean opposed = areTwoVoices(first, second) && isOpposed(reading, first, second);
          if (opposed) {
            pairs.add(new Pair(first, second));
          }
          if (opposed || areOfOneSentence(reading, first, second)) {
            break;
          }
        }
      }
    }
    return pairs;
  }

  private static boolean areOfOneSentence(ArticleReading reading, Figure first, Figure second) {
    return reading.analysis().sentenceAt(second.span().start())
        .filter(s -> s.span().contains(first.span())).isPresent();
  }

  private boolean areOfOneKey(Figure first, Figure second) {
    return profiles.apply(first).key().equals(profiles.apply(second).key());
  }

  private static boolean areTwoVoices(Figure first, Figure second) {
    return !second.claimants().isEmpty()
        && !first.claimants().stream().limit(1).toList().equals(second.claimants().stream().limit(1).toList())
        && !Intervals.meets(first, second) && !Intervals.isFar(first, second);
  }

  private boolean isOpposed(ArticleReading reading, Figure first, Figure second) {
    Profile a = profiles.apply(first);
    Profile b = profiles.apply(second);
    return mayBeOne(a, b) && (mayNameOne(first, a, second, b) && says(reading, first, second, ObjectionWords::oppose)
        || !Collections.disjoint(a.thing().heads(), b.thing().heads())
        && says(reading, first, second, (words, language) -> Cues.in(words, language, Cue.CONTRAST))
        || isCountedAgain(reading, first, a, second, b));
  }

  /**
   * "The police put the crowd at 8,000; the organisers, at 25,000": two voices give their number one after the other,
   * and a word between them says that it is one.
   */
  private boolean isCountedAgain(ArticleReading reading, Figure first, Profile a, Figure second, Profile b) {
    double nearness = likeness.of(first, second);
    boolean word = Alike.kin(a.thing(), b.thing()) || !Collections.disjoint(a.thing().heads(), b.thing().heads());
    boolean one = likeness.areKnown(first, second) && !a.key().startsWith(SHARE)
        ? nearness >= (word ? NEAR : isBare(first, a) || isBare(second, b) ? NEARER : NEAREST) : word;
    return one && !first.claimants().isEmpty() && a.place().equals(b.place())
        && (areOfOneVerb(reading, first, second) || counts(reading, first, second));
  }

  /** Whether the second one's sentence says that it is a count of the speaker's own. */
  private static boolean counts(ArticleReading reading, Figure first, Figure second) {
    return reading.analysis().sentenceAt(second.span().start()).filter(s -> ObjectionWords.recount(
        s.tokens().stream().filter(t -> t.span().start() >= first.span().end()).toList(), s.language())).isPresent();
  }

  /** Whether what both voices say is told by one verb, told once. */
  private static boolean areOfOneVerb(ArticleReading reading, Figure first, Figure second) {
    return reading.statements().stream().filter(s -> !s.cue().isEmpty() && holds(s, first))
        .anyMatch(s -> reading.statements().stream().anyMatch(t -> t != s && t.cue().equals(s.cue()) && holds(t, second)));
  }

  private static boolean holds(Statement statement, Figure figure) {
    return statement.content().stream().anyMatch(c -> c.contains(figure.span()));
  }

  /** Whether nothing else keeps them apart. */
  private static boolean mayBeOne(Profile a, Profile b) {
    return a.modality() == b.modality() && a.part() == b.part() && a.change() == b.change()
        && a.baseline() == b.baseline() && fit(a.place(), b.place()) && fit(a.period(), b.period())
        && fit(a.thing().states(), b.thing().states()) && a.thing().scopes().equals(b.thing().scopes())
        && !a.extent().isOtherTime(b.extent()) && !a.extent().isOtherThing(b.extent());
  }

  private static boolean fit(Set<String> a, Set<String> b) {
    return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
  }

  /**
   * Whether they count one thing by their words or in the model's view, or one leaves its noun out: what stands before
   * a number may be anything.
   */
  private boolean mayNameOne(Figure first, Profile a, Figure second, Profile b) {
    return likeness.of(first, second) >= NEAR
        || !Collections.disjoint(a.thing().heads(), b.thing().heads()) || Alike.kin(a.thing(), b.thing())
        || isBare(first, a) || isBare(second, b);
  }

  private static boolean isBare(Figure figure, Profile profile) {
    return profile.thing().elliptic() || figure.counted().flatMap(c -> c.span())
        .map(span -> span.start() < figure.span().start() || figure.span().contains(span)).orElse(true);
  }

  /** Without the words right before the second value: "disputed the figure of 40" gives no other value than that. */
  private static List<Token> withoutObject(List<Token> tokens, Figure second) {
    int at = Token.indexFrom(tokens, second.span().start());
    int from = at;
    while (from > 0 && at - from < OBJECT && tokens.get(from - 1).kind() == Token.Kind.WORD) {
      from--;
    }
    List<Token> rest = new ArrayList<>(tokens.subList(0, from));
    rest.addAll(tokens.subList(at, tokens.size()));
    return rest;
  }

  /** Whether words that tell it stand between the two, or in the second one's sentence. */
  private static boolean says(
      ArticleReading reading, Figure first, Figure second, BiPredicate<List<Token>, Language> tell) {
    List<Sentence> sentences = reading.analysis().sentences();
    return reading.analysis().sentenceAt(second.span().start()).map(own -> {
      int last = sentences.indexOf(own);
      for (int k = last; k >= 0 && sentences.get(k).span().end() > first.span().end(); k--) {
        Sentence sentence = sentences.get(k);
        var tokens = sentence.tokens().stream().filter(t -> t.span().start() >= first.span().end()).toList();
        if (tell.test(withoutObject(tokens, second), sentence.language())) {
          return true;
        }
      }
      return false;
    }).orElse(false);
  }
}

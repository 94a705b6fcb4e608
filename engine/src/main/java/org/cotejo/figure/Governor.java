package org.cotejo.figure;

import static org.cotejo.figure.WordClass.AND;
import static org.cotejo.figure.WordClass.DIRECTIONADV;
import static org.cotejo.figure.WordClass.FACING;
import static org.cotejo.figure.WordClass.FROMTO;
import static org.cotejo.figure.WordClass.GENERIC;
import static org.cotejo.figure.WordClass.MANNERNOUN;
import static org.cotejo.figure.WordClass.MOREORLESS;
import static org.cotejo.figure.WordClass.OF;
import static org.cotejo.figure.WordClass.SPEND;
import static org.cotejo.figure.WordClass.TIMENOUN;
import static org.cotejo.figure.WordClass.UNITNAME;

import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Token;
import org.cotejo.figure.Clause.Tag;
import org.cotejo.figure.NounPhrases.Noun;

/**
 * The word that an amount hangs on: the noun of "a price of 5", the verb of "rose 3 % to 5".
 *
 * @param at its index; of a colon, where the amount stands behind a label
 * @param preposition index of the preposition between, or -1
 */
record Governor(Kind kind, int at, int preposition) {

  enum Kind { NOUN, VERB, LABEL, NONE }

  private static final Governor NONE = new Governor(Kind.NONE, -1, -1);

  /** Looks left of an amount, over determiners, adverbs, and other amounts of the same verb. */
  static Governor of(Site site) {
    Clause clause = site.clause();
    int preposition = -1;
    boolean determined = false;
    int at = site.first() - 1;
    while (at >= 0) {
      Tag tag = clause.tag(at);
      determined |= tag == Tag.DET && preposition < 0 && !isShareArticle(site, at);
      if (clause.isGenitive(at)) {
        return new Governor(Kind.NOUN, at, preposition);
      }
      boolean quoted = clause.token(at).kind() == Token.Kind.QUOTE && at == site.first() - 1;
      if (isAdverbial(clause, at)) {
        at -= 2;
      } else if (clause.inQuantity(at) || clause.isSkipped(at) || tag == Tag.PRON || quoted) {
        at--;
      } else if (tag == Tag.PREP) {
        preposition = preposition < 0 ? at : preposition;
        at--;
      } else if (tag == Tag.VERB || tag == Tag.AUX) {
        return new Governor(Kind.VERB, at, preposition);
      } else if (clause.word(at).equals(":")) {
        return new Governor(Kind.LABEL, at, preposition);
      } else if (Chains.isNominal(clause, at)) {
        if (determined) {
          return NONE;
        }
        boolean generic = clause.is(GENERIC, at) && !Chains.isNominal(clause, at - 1);
        if (!clause.is(UNITNAME, at) && !clause.is(TIMENOUN, at) && !generic) {
          Governor noun = new Governor(Kind.NOUN, at, preposition);
          return noun.overPlace(site).orElse(noun);
        }
        at--;
      } else if ((clause.is(AND, at) && clause.inQuantity(at - 1)) || goesOn(site, at, preposition)) {
        at--;
      } else {
        return NONE;
      }
    }
    return NONE;
  }

  /** "Ha librado de momento 25", "puso de golpe 9": such a phrase is an adverb. */
  static boolean isAdverbial(Clause clause, int noun) {
    return clause.is(MANNERNOUN, noun) && clause.is(OF, noun - 1);
  }

  /** "Sitúan la ocupación en el 91 %": Spanish gives a share its article, which says nothing of it. */
  private static boolean isShareArticle(Site site, int at) {
    return site.isShare() && at == site.first() - 1 && !site.clause().words().isEnglish()
        && site.clause().tag(at - 1) == Tag.PREP;
  }

  /** "Rose to 5, from 3", "is 5, up 2", "Acme, down 3": what follows the comma belongs to the word before it. */
  private static boolean goesOn(Site site, int comma, int preposition) {
    Clause clause = site.clause();
    if (!clause.word(comma).equals(",")) {
      return false;
    }
    boolean directed = clause.is(DIRECTIONADV, comma + 1) && preposition < 0;
    boolean compared = clause.is(MOREORLESS, site.end()) && clause.inQuantity(comma - 1) && !site.isBare();
    boolean led = (preposition > comma || site.first() == comma + 1) && clause.is(FROMTO, comma + 1);
    return directed || compared || led;
  }

  /** "Alcanzó frente al muelle 8 metros", "cayeron en la cuenca 310 milímetros": the noun says where, the verb what. */
  private Optional<Governor> overPlace(Site site) {
    Clause clause = site.clause();
    if (clause.words().isEnglish() || preposition >= 0 || site.isBare() || Attributive.isJoined(site)) {
      return Optional.empty();
    }
    int before = phrase(clause).map(n -> n.first() - 1).orElse(-1);
    while (clause.tag(before) == Tag.DET) {
      before--;
    }
    boolean facing = List.of("a", "al", "de", "del").contains(clause.word(before));
    int verb = facing ? before - 2 : before - 1;
    boolean place = clause.tag(before) == Tag.PREP && (!facing || clause.is(FACING, before - 1))
        && clause.tag(verb) == Tag.VERB && !clause.isFormOf(SPEND, verb);
    return place ? Optional.of(new Governor(Kind.VERB, verb, -1)) : Optional.empty();
  }

  /** "Llegaron a la meta 40", "dejó en libertad a cinco": the noun is the verb's, and the number counts others. */
  boolean isAside(Site site) {
    Clause clause = site.clause();
    int before = phrase(clause).map(n -> n.first() - 1).orElse(-1);
    while (clause.tag(before) == Tag.DET) {
      before--;
    }
    boolean loose = List.of("", "a", "para", "with", "con").contains(clause.word(preposition));
    return site.isBare() && loose && clause.tag(before) == Tag.PREP
        && !clause.is(OF, before);
  }

  /** The noun phrase, or the subject of the verb; a label is no phrase. */
  Optional<Noun> phrase(Clause clause) {
    return switch (kind) {
      case NOUN -> Chains.endingAt(clause, at + 1);
      case VERB -> Subjects.of(clause, at);
      case LABEL, NONE -> Optional.empty();
    };
  }
}

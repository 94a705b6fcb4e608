package org.cotejo.party;

import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Name;
import org.cotejo.analysis.Token;
import org.cotejo.analysis.names.ClosedClass;
import org.cotejo.analysis.names.Places;
import org.cotejo.analysis.names.Role;
import org.cotejo.analysis.names.Role;
import org.cotejo.analysis.names.Roles;
import org.cotejo.analysis.names.Word;
import org.cotejo.article.Language;

/** How far a description reaches to the left and the right of its noun: determiner, adjectives, complement. */
final class PhraseEnds {

  private static final int REACH = 6;
  private static final List<String> ADJECTIVES = List.of("al", "ales", "ico", "ica", "icos", "icas", "ivo", "iva",
      "ario", "aria", "ero", "era", "or", "ora", "ente", "ar", "ense", "ano", "ana", "ista", "ada", "unto", "unta",
      "able", "il");

  private final Text text;
  private final int sentence;
  private final List<Word> words;
  private final ClosedClass closed;
  private final Roles roles;
  private final RoleNouns nouns;
  private final boolean spanish;

  PhraseEnds(Text text, int sentence, RoleNouns nouns) {
    this.text = text;
    this.sentence = sentence;
    this.words = text.words(sentence);
    this.closed = text.closed(sentence);
    this.roles = Roles.of(text.language(sentence));
    this.nouns = nouns;
    this.spanish = text.language(sentence) == Language.SPANISH;
  }

  /** First word of the phrase: over names, demonyms and role nouns, and over other words as far as a determiner. */
  int start(int head) {
    int sure = head;
    for (int k = head - 1; k >= 0 && k >= head - REACH; k--) {
      Word word = words.get(k);
      if (!word.isWord() && !isCounted(k)) {
        break;
      }
      if (closed.isDeterminer(word.lower())) {
        return k;
      }
      boolean capitalCountry = word.isCapital() && Places.country(word.text()).isPresent();
      if ((closed.contains(word.lower()) && !capitalCountry) || text.isCue(word.start())) {
        break;
      }
      boolean firm = text.nameAt(word.start()).isPresent() || Places.isDemonym(word.text()) || word.possessive()
          || roles.find(word.lower()).isPresent() || (word.isCapital() && (k > 0 || !spanish));
      if ((spanish && !firm && k < head - 2) || (firm && k + 1 < sure)) {
        break;
      }
      if (firm && !spanish) {
        sure = k;
      }
    }
    return sure;
  }

  /** "the two ministers": a number belongs to the noun behind it if a determiner stands right before it. */
  private boolean isCounted(int k) {
    return !spanish && words.get(k).token().kind() == Token.Kind.NUMBER && k > 0
        && closed.isDeterminer(words.get(k - 1).lower());
  }

  /** The word after the last of a noun's phrase; tells where its complement begins, too. */
  int end(RoleNouns.Noun head, int[] complement) {
    int from = head.to();
    boolean document = head.role().kind() == Role.Kind.DOCUMENT;
    int to = afterAdjectives(from);
    while (to + 1 < words.size() && to < from + 2 * REACH && opensComplement(words.get(to).lower(), document)) {
      int noun = to + 1;
      while (noun < words.size() && closed.isDeterminer(words.get(noun).lower())) {
        noun++;
      }
      if (noun >= words.size() || !words.get(noun).isWord() || (closed.contains(words.get(noun).lower())
          && text.nameAt(words.get(noun).start()).isEmpty())) {
        return to;
      }
      if (complement[0] < 0) {
        complement[0] = noun;
      }
      to = nounPhraseEnd(noun);
    }
    return to;
  }

  private boolean opensComplement(String lower, boolean document) {
    return switch (lower) {
      case "by" -> document && !spanish;
      case "of", "for" -> !spanish;
      case "from", "at", "with" -> !spanish;
      case "de", "del" -> spanish;
      default -> false;
    };
  }

  private int nounPhraseEnd(int noun) {
    Optional<Name> name = text.nameAt(words.get(noun).start());
    if (name.isPresent()) {
      int after = text.wordAt(sentence, name.get().span().end());
      return spanish ? afterAdjectives(after) : words.get(after - 1).possessive() ? after : nouns.at(after)
          .filter(next -> next.role().kind() == Role.Kind.ORGANISATION && !next.role().plural())
          .map(RoleNouns.Noun::to).orElse(after);
    }
    int to = noun + 1;
    int limit = spanish ? to : noun + 4;
    while (to < words.size() && to < limit && isPlain(words.get(to))) {
      to++;
    }
    if (!spanish && to < words.size() && to < limit + 1 && words.get(to - 1).lower().endsWith("ed")) {
      to--;
    }
    return spanish ? afterAdjectives(to) : to;
  }

  private boolean isPlain(Word word) {
    return word.isWord() && !closed.contains(word.lower()) && text.nameAt(word.start()).isEmpty()
        && !text.isCue(word.start());
  }

  /** In Spanish a word or two may follow the noun: "la inspectora jefe", "el presidente colombiano". */
  private int afterAdjectives(int from) {
    int to = from;
    while (spanish && to < words.size() && to < from + 2 && isPlain(words.get(to)) && isAdjective(words.get(to), to)) {
      to++;
    }
    return to;
  }

  private boolean isAdjective(Word word, int k) {
    if (Places.isDemonym(word.text()) || roles.find(word.lower()).isPresent()) {
      return true;
    }
    String lower = word.lower();
    for (String ending : ADJECTIVES) {
      if (lower.endsWith(ending) && lower.length() > ending.length() + 1) {
        return true;
      }
    }
    boolean nameNext = k + 1 < words.size() && text.nameAt(words.get(k + 1).start())
        .map(name -> name.kind() == Name.Kind.PERSON).orElse(false);
    return nameNext && lower.length() > 3;
  }
}

package org.cotejo.story;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.article.Language;
import org.cotejo.figure.Figure;
import org.cotejo.reading.ArticleReading;

/**
 * What the sentences around a story's figures speak of, in ids that hold in both languages: concepts, names, and the
 * beginnings of other words. What most of the sentences share says nothing.
 */
final class Topics {

  private static final int LONG_WORD = 4;

  /** Two sentences count as sharing no more than this, however long they are. */
  private static final double MOST = 2;

  private final Map<String, ArticleReading> readings = new HashMap<>();
  private final IdentityHashMap<Sentence, Set<String>> bySentence = new IdentityHashMap<>();
  private final Map<String, Integer> holders = new HashMap<>();

  Topics(List<ArticleReading> readings) {
    for (ArticleReading reading : readings) {
      this.readings.put(reading.article().id(), reading);
      for (Figure figure : reading.figures()) {
        reading.analysis().sentenceAt(figure.span().start()).filter(s -> !bySentence.containsKey(s)).ifPresent(s -> {
          Set<String> ids = ids(s);
          bySentence.put(s, ids);
          ids.forEach(id -> holders.merge(id, 1, Integer::sum));
        });
      }
    }
  }

  /** The ids of a figure's sentence. */
  Set<String> of(Figure figure) {
    return Optional.ofNullable(readings.get(figure.span().article().id()))
        .flatMap(r -> r.analysis().sentenceAt(figure.span().start())).map(s -> bySentence.getOrDefault(s, Set.of()))
        .orElse(Set.of());
  }

  /** The ids of a figure's clause: of the words between the marks around it. */
  Set<String> ofClause(Figure figure) {
    return Optional.ofNullable(readings.get(figure.span().article().id()))
        .flatMap(r -> r.analysis().sentenceAt(figure.span().start())).map(s -> {
          int at = Math.min(Token.indexFrom(s.tokens(), figure.span().start()), s.tokens().size() - 1);
          int from = at;
          while (from > 0 && !isMark(s.tokens().get(from - 1))) {
            from--;
          }
          int to = Token.indexFrom(s.tokens(), figure.span().end());
          while (to < s.tokens().size() && !isMark(s.tokens().get(to))) {
            to++;
          }
          return ids(s.tokens().subList(from, to), s.language());
        }).orElse(Set.of());
  }

  private static boolean isMark(Token token) {
    return token.kind() == Token.Kind.PUNCTUATION || token.kind() == Token.Kind.QUOTE;
  }

  /** What the sentences of two figures speak of; in one report a word that limits the one does not limit the other. */
  Alike.Around around(Figure a, Figure b) {
    return OwnReport.areOfOneReport(a, b) ? new Alike.Around(Set.of(), Set.of(), true)
        : new Alike.Around(of(a), of(b), false);
  }

  /** How much two sets of ids share, 0 to 2: a rare id counts 1, one that half of all sentences have nearly nothing. */
  double shared(Set<String> a, Set<String> b) {
    double sum = 0;
    double all = Math.log(1 + bySentence.size());
    for (String id : a.size() < b.size() ? a : b) {
      if (a.contains(id) && b.contains(id)) {
        sum += 1 - Math.log(holders.getOrDefault(id, 1)) / all;
      }
    }
    return Math.min(MOST, sum);
  }

  private static Set<String> ids(Sentence sentence) {
    return ids(sentence.tokens(), sentence.language());
  }

  private static Set<String> ids(List<Token> tokens, Language language) {
    List<String> words = tokens.stream().filter(t -> t.kind() == Token.Kind.WORD)
        .flatMap(t -> Stems.words(t.lower()).stream()).toList();
    Set<String> ids = new TreeSet<>();
    for (int i = 0; i < words.size(); ) {
      var match = Concepts.shipped().at(words, i, language);
      match = match.isPresent() ? match : Concepts.shipped().saidAt(words, i, language);
      if (match.isPresent()) {
        if (match.get().concept().kind() != Concepts.Kind.GENERIC
            && !Alike.PEOPLE.contains(match.get().concept().id())) {
          ids.add(match.get().concept().id());
        }
      } else if (words.get(i).length() >= LONG_WORD && !Things.isFunctionWord(words.get(i))) {
        ids.add("~" + Stems.cognate(words.get(i), language));
      }
      i += match.map(Concepts.Match::words).orElse(1);
    }
    return ids;
  }
}

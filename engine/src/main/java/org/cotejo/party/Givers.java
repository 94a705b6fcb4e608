package org.cotejo.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.analysis.Name;
import org.cotejo.analysis.names.ClosedClass;
import org.cotejo.analysis.names.Role;
import org.cotejo.analysis.names.Word;
import org.cotejo.article.Language;

/**
 * Who gives the figures of a document that a clause behind it tells of: "figures that the council published", "el
 * balance que ofreció Protección Civil", "datos difundidos por el sindicato"; in "la nota que difundió ayer" whom the
 * text speaks of just before.
 */
final class Givers {

  /** Words between the document and its clause, and of the clause up to the giver, at most. */
  private static final int GAP = 2;
  private static final int CLAUSE = 8;

  private final Text text;
  private final List<List<RolePhrase>> phrases;
  private final NameBook names;
  private final History history;

  /** Who gave a document: a party, or the description of one. */
  sealed interface Giver {

    /** A party that the clause names or leaves out. */
    record Known(Entry entry) implements Giver {}

    /** One whom it only describes. */
    record Described(RolePhrase phrase) implements Giver {}
  }

  /**
   * A clause that tells who gave a document.
   *
   * @param from its first word behind "that" or "by"
   * @param relative whether it stands behind "that", so that its subject may be left out
   */
  private record Clause(int from, boolean relative) {}

  Givers(Text text, List<List<RolePhrase>> phrases, NameBook names, History history) {
    this.text = text;
    this.phrases = phrases;
    this.names = names;
    this.history = history;
  }

  /** The giver whom a clause behind a document tells of; none where the document's own words say whose it is. */
  Optional<Giver> of(RolePhrase document) {
    if (document.role().kind() != Role.Kind.DOCUMENT || document.owner().isPresent()
        || document.determiner() == RolePhrase.Determiner.POSSESSIVE) {
      return Optional.empty();
    }
    return clause(document).flatMap(clause -> inClause(document.sentence(), clause)
        .or(() -> clause.relative() ? leftOut(document) : Optional.empty()));
  }

  private Optional<Clause> clause(RolePhrase document) {
    List<Word> words = text.words(document.sentence());
    ClosedClass closed = text.closed(document.sentence());
    for (int k = document.to(); k < Math.min(words.size(), document.to() + GAP + 1) && words.get(k).isWord(); k++) {
      String lower = words.get(k).lower();
      if (lower.equals("by") || lower.equals("por")) {
        return Optional.of(new Clause(k + 1, false));
      }
      if (closed.isRelative(lower) || lower.equals("that")) {
        return Optional.of(new Clause(k + 1, true));
      }
      if (closed.contains(lower) || words.get(k).isCapital()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Giver> inClause(int sentence, Clause clause) {
    List<Word> words = text.words(sentence);
    for (int k = clause.from(); k < Math.min(words.size(), clause.from() + CLAUSE) && words.get(k).isWord(); k++) {
      Optional<Giver> giver = at(sentence, k);
      if (giver.isPresent() && !isBound(sentence, k, clause)) {
        return giver;
      }
    }
    return Optional.empty();
  }

  private Optional<Giver> at(int sentence, int k) {
    Optional<Giver> named = text.nameAt(text.words(sentence).get(k).start())
        .filter(name -> name.kind() != Name.Kind.PLACE).flatMap(names::at).map(Giver.Known::new);
    return named.or(() -> phrases.get(sentence).stream()
        .filter(p -> p.head() == k && !p.role().plural() && p.role().kind() != Role.Kind.DOCUMENT
            && p.role().kind() != Role.Kind.GROUP && p.determiner() == RolePhrase.Determiner.DEFINITE)
        .findFirst().map(Giver.Described::new));
  }

  /** "that it gave to the court": whom a preposition binds gave nothing. */
  private boolean isBound(int sentence, int k, Clause clause) {
    ClosedClass closed = text.closed(sentence);
    List<Word> words = text.words(sentence);
    int at = k - 1;
    while (at >= clause.from() && closed.isDeterminer(words.get(at).lower())
        && !closed.isPreposition(words.get(at).lower())) {
      at--;
    }
    return at >= clause.from() && closed.isPreposition(words.get(at).lower());
  }

  /** In Spanish the subject of the clause may be left out: it is the one spoken of just before. */
  private Optional<Giver> leftOut(RolePhrase document) {
    if (text.language(document.sentence()) != Language.SPANISH) {
      return Optional.empty();
    }
    int offset = text.words(document.sentence()).get(document.from()).start();
    return history.nearest(offset, 0, List.of(), entry -> entry.named && entry.kind != Party.Kind.PLACE, Set.of())
        .map(Giver.Known::new);
  }
}

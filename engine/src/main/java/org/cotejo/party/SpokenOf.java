package org.cotejo.party;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.cotejo.analysis.Attribution;
import org.cotejo.article.Span;

/**
 * Whom a statement speaks of by name: nobody calls himself by his name in what he says. In "he said that Vega would go"
 * and in "“Vega will go”, he said" he is not Vega; in "Vega will go, he said" he may be, since his words are told there
 * before the pronoun that stands for him.
 */
final class SpokenOf {

  private final Text text;
  private final NameBook names;

  SpokenOf(Text text, NameBook names) {
    this.text = text;
    this.names = names;
  }

  /**
   * Who may be the speaker that a pronoun stands for, or that is left out: anybody whom the statement does not name.
   *
   * @param offset where the speaker is told or left out
   */
  Predicate<Entry> other(Attribution attribution, int offset) {
    Set<Entry> named = new HashSet<>();
    for (Span content : attribution.content()) {
      text.namesIn(content).stream()
          .filter(name -> content.start() >= offset || text.isQuoted(name.span().start()))
          .forEach(name -> names.at(name).filter(e -> isBarred(e, name.span().start(), offset)).ifPresent(named::add));
    }
    return entry -> !named.contains(entry);
  }

  /** Bodies do name themselves where they are quoted: "Acme is proud of it", it said. */
  private boolean isBarred(Entry entry, int at, int offset) {
    return entry.isPerson() || (at >= offset && !text.isQuoted(at));
  }
}

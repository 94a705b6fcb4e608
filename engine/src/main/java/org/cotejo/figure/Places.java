package org.cotejo.figure;

import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Name;

/** Where what is counted is or happens: the nearest place name after "in", "at", "of" within its clause or before its "where". */
final class Places {

  private Places() {}

  static Optional<Phrase> of(Site site, List<Name> names) {
    Clause clause = site.clause();
    int first = clause.clauseStart(site.first());
    boolean where = first > 1 && (clause.word(first).equals("where") || clause.word(first).equals("donde"));
    int from = where ? clause.clauseStart(first - 2) : first;
    int to = clause.clauseEnd(Math.min(site.end(), clause.size() - 1));
    Optional<Name> after = names.stream().filter(n -> isPlace(clause, n, site.end(), to)).findFirst();
    return after.or(() -> names.stream().filter(n -> isPlace(clause, n, from, site.first())).reduce((a, b) -> b))
        .map(n -> new Phrase(n.span().text(), n.span().text(), Optional.of(n.span())));
  }

  private static boolean isPlace(Clause clause, Name name, int from, int to) {
    int at = clause.from(name.span().start());
    if (name.kind() != Name.Kind.PLACE || at < from || at >= to) {
      return false;
    }
    int before = clause.word(at - 1).equals("the") || clause.word(at - 1).equals("la") || clause.word(at - 1).equals("el")
        ? at - 2 : at - 1;
    return clause.is(WordClass.PLACEPREP, before);
  }
}

package org.cotejo.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.analysis.internal.NameScores;
import org.cotejo.analysis.names.Fold;

/**
 * What bears each name that rules have found: the kind that the model holds likeliest over all places where the article
 * writes it. Rules find where a name begins and ends better than the model does, and tell its kind worse. A stretch in
 * which the model sees hardly a name is none: a capital of another cause.
 */
final class KindsOfNames {

  private static final List<Name.Kind> KINDS =
      List.of(Name.Kind.PERSON, Name.Kind.ORGANISATION, Name.Kind.PLACE, Name.Kind.OTHER);
  private static final int PERSON = 0;

  /** A name that the model holds to be less likely than this, of all kinds together, is dropped. */
  private static final double LEAST = 0.25;

  private final NameScores scores;
  private final String model;
  private final Map<String, double[]> byName = new HashMap<>();
  private final Map<String, Double> surnames = new HashMap<>();

  KindsOfNames(NameScores scores, String model) {
    this.scores = scores;
    this.model = model;
  }

  /** The names with their kinds; as they are if the model says nothing of names. Called once. */
  List<Name> of(List<Name> names) {
    if (scores.isEmpty()) {
      return names;
    }
    names.forEach(this::count);
    List.copyOf(byName.entrySet()).forEach(entry -> countSurnames(entry.getKey(), entry.getValue()));
    return names.stream().filter(name -> sum(here(name)) >= LEAST).map(this::withKind).toList();
  }

  private void count(Name name) {
    add(byName.computeIfAbsent(Fold.of(name.span().text()), key -> new double[NameScores.KINDS]), here(name));
  }

  /** The later words of a person's full name stand for that person when they stand alone. */
  private void countSurnames(String fullName, double[] kinds) {
    if (greatest(kinds) != PERSON) {
      return;
    }
    for (int from = fullName.indexOf(' '); from >= 0; ) {
      int to = fullName.indexOf(' ', from + 1);
      String word = fullName.substring(from + 1, to < 0 ? fullName.length() : to);
      surnames.merge(word, kinds[PERSON], Double::sum);
      from = to;
    }
  }

  private Name withKind(Name name) {
    String key = Fold.of(name.span().text());
    double[] kinds = here(name);
    add(kinds, byName.getOrDefault(key, new double[NameScores.KINDS]));
    kinds[PERSON] += surnames.getOrDefault(key, 0.0);
    return new Name(name.span(), KINDS.get(greatest(kinds)), name.decidedBy() + ", kind: " + model);
  }

  private double[] here(Name name) {
    return scores.mean(name.span().start(), name.span().end());
  }

  private static void add(double[] to, double[] more) {
    for (int kind = 0; kind < to.length; kind++) {
      to[kind] += more[kind];
    }
  }

  private static double sum(double[] kinds) {
    double sum = 0;
    for (double kind : kinds) {
      sum += kind;
    }
    return sum;
  }

  private static int greatest(double[] kinds) {
    int at = 0;
    for (int k = 1; k < kinds.length; k++) {
      if (kinds[k] > kinds[at]) {
        at = k;
      }
    }
    return at;
  }
}

package org.cotejo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.article.Span;
import org.cotejo.figure.Figure;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Premise;
import org.cotejo.ledger.Collation;
import org.cotejo.statement.Statement;
import tools.jackson.databind.JsonNode;

/**
 * A story in {@code examples/} as it was collated, beside what its {@code expected.json} says of it.
 *
 * @param collation what was told
 * @param expected what a careful reader finds; the format is told in {@code examples/README.md}
 */
record ExampleStory(Collation collation, JsonNode expected) {

  /** The expectations listed under a key, or under {@code open} and a key. */
  List<JsonNode> listed(String... keys) {
    JsonNode node = expected;
    for (String key : keys) {
      node = node.path(key);
    }
    List<JsonNode> listed = new ArrayList<>();
    node.forEach(listed::add);
    return listed;
  }

  List<Finding> conflicts() {
    return collation.findings().stream().filter(f -> f.kind() == Finding.Kind.CONFLICT).toList();
  }

  /** Whether this conflict is the one wanted: no figure less, and none more but such as {@code may} be in it. */
  boolean isConflict(Finding conflict, JsonNode wanted) {
    Set<String> told = figures(conflict);
    Set<String> allowed = named(wanted.path("figures"));
    boolean whole = told.containsAll(allowed);
    allowed.addAll(named(wanted.path("may")));
    String between = conflict.between().map(b -> b.name().toLowerCase(Locale.ROOT)).orElse("");
    return whole && allowed.containsAll(told) && between.equals(wanted.path("between").asString(""));
  }

  /** Whether this finding is of the kind wanted and rests on the figures and statements wanted, and maybe on more. */
  boolean isFinding(Finding finding, JsonNode wanted) {
    return finding.kind().name().equalsIgnoreCase(wanted.get("kind").asString())
        && (!wanted.has("holds") || finding.holds().equals(Optional.of(wanted.get("holds").asBoolean())))
        && figures(finding).containsAll(named(wanted.path("figures")))
        && statements(finding).containsAll(named(wanted.path("statements"), this::placeOfStatement));
  }

  /** Whether anything told is this, be it a conflict or another finding. */
  boolean isTold(JsonNode wanted) {
    return wanted.path("kind").asString("conflict").equals("conflict")
        ? conflicts().stream().anyMatch(conflict -> isConflict(conflict, wanted))
        : collation.findings().stream().anyMatch(finding -> isFinding(finding, wanted));
  }

  /** What was told but for what only one report has, a line each. */
  String summary() {
    return collation.findings().stream().filter(f -> f.kind() != Finding.Kind.SINGLE_SOURCE)
        .map(this::line).collect(Collectors.joining("\n", "\n", ""));
  }

  /** A finding in one line. */
  String line(Finding finding) {
    return finding.kind() + " " + finding.holds().map(String::valueOf).orElse("told")
        + finding.between().map(between -> " " + between).orElse("") + " " + figures(finding) + statements(finding);
  }

  /** The parties that stand behind the figure that is named so, nearest to the article first. */
  List<String> claimants(String named) {
    Span span = figureAt(named).orElseThrow(() -> new IllegalArgumentException("no figure there: " + named));
    Figure figure = collation.story().figures().stream().filter(f -> f.span().equals(span)).findFirst().orElseThrow();
    return figure.claimants().stream().map(this::party).toList();
  }

  /** The party whose statement says what is named so; empty where nobody is known to have said it. */
  String speaker(String named) {
    return statementAt(named).flatMap(Statement::party).map(this::party).orElse("");
  }

  private String party(String id) {
    return collation.story().parties().stream().filter(p -> p.id().equals(id)).findFirst().orElseThrow().name();
  }

  private Set<String> figures(Finding finding) {
    return finding.premises().stream()
        .flatMap(p -> p instanceof Premise.OfFigure(String id) ? Stream.of(place(figure(id).span())) : Stream.empty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> statements(Finding finding) {
    return finding.premises().stream()
        .flatMap(p -> p instanceof Premise.OfStatement(String id) ? Stream.of(id) : Stream.empty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Figure figure(String id) {
    return collation.story().figures().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }

  private static String place(Span span) {
    return Path.of(span.article().input()).getFileName() + ": " + span.text() + " @" + span.start();
  }

  private Set<String> named(JsonNode figures) {
    return named(figures, this::placeOfFigure);
  }

  private static Set<String> named(JsonNode names, Function<String, String> placer) {
    Set<String> places = new TreeSet<>();
    for (JsonNode name : names) {
      places.add(placer.apply(name.asString()));
    }
    return places;
  }

  /** Where the figure stands that {@code "report: stretch of words"} names. */
  private String placeOfFigure(String named) {
    return figureAt(named).map(ExampleStory::place).orElse(named + " (no figure there)");
  }

  private Optional<Span> figureAt(String named) {
    return collation.story().figures().stream().map(Figure::span).filter(span -> covers(span, named)).findFirst();
  }

  /** The id of the statement that says what {@code "report: stretch of words"} names. */
  private String placeOfStatement(String named) {
    return statementAt(named).map(Statement::id).orElse(named + " (no statement there)");
  }

  private Optional<Statement> statementAt(String named) {
    return collation.story().statements().stream()
        .filter(s -> s.content().stream().anyMatch(span -> covers(span, named))).findFirst();
  }

  private static boolean covers(Span span, String named) {
    String file = named.substring(0, named.indexOf(": "));
    String words = named.substring(named.indexOf(": ") + 2);
    if (!span.article().input().endsWith("/" + file)) {
      return false;
    }
    int at = span.article().text().indexOf(words);
    if (at < 0 || span.article().text().indexOf(words, at + 1) >= 0) {
      throw new IllegalArgumentException("not once in its report: " + named);
    }
    return at < span.end() && span.start() < at + words.length();
  }
}

package org.cotejo.render.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.article.Article;
import org.cotejo.article.Span;
import org.cotejo.figure.Figure;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Premise;
import org.cotejo.ledger.Collation;
import org.cotejo.party.Party;
import org.cotejo.reading.ArticleReading;
import org.cotejo.statement.Statement;
import org.cotejo.story.Story;

/**
 * One story as its sections see it: the collation, its parts by id, and how words, numbers and places are written.
 *
 * @param prefix of ids that are unique within one story only; empty for the first
 */
record StoryView(
    Collation collation, String prefix, Words words, Values values, Times times, Places places,
    Map<String, Figure> figures, Map<String, Statement> statements, Map<String, Party> parties,
    Map<String, List<Finding>> findingsOf) {

  static StoryView of(Collation collation, String prefix, Words words, Places places) {
    Story story = collation.story();
    Map<String, Figure> figures = new LinkedHashMap<>();
    story.figures().forEach(figure -> figures.put(figure.id(), figure));
    Map<String, Statement> statements = new LinkedHashMap<>();
    story.statements().forEach(statement -> statements.put(statement.id(), statement));
    Map<String, Party> parties = new LinkedHashMap<>();
    story.parties().forEach(party -> parties.put(party.id(), party));
    Map<String, List<Finding>> findingsOf = new LinkedHashMap<>();
    for (Finding finding : collation.findings()) {
      for (String id : premiseIds(finding)) {
        findingsOf.computeIfAbsent(id, absent -> new ArrayList<>()).add(finding);
      }
    }
    return new StoryView(collation, prefix, words, new Values(words), new Times(words), places, figures, statements,
        parties, findingsOf);
  }

  private static Set<String> premiseIds(Finding finding) {
    Set<String> ids = new LinkedHashSet<>();
    for (Premise premise : finding.premises()) {
      switch (premise) {
        case Premise.OfFigure(String id) -> ids.add(id);
        case Premise.OfStatement(String id) -> ids.add(id);
        case Premise.OfReference reference -> { }
      }
    }
    return ids;
  }

  Story story() {
    return collation.story();
  }

  List<Article> articles() {
    return story().readings().stream().map(ArticleReading::article).toList();
  }

  /** Whether a span stands in an article, told by its id. */
  static boolean isIn(Span span, Article article) {
    return span.article().id().equals(article.id());
  }

  /** Whether it is the first story of the file, whose sections need no prefix. */
  boolean isFirst() {
    return prefix.isEmpty();
  }

  /** Id of a section or finding of this story. */
  String id(String local) {
    return prefix + local;
  }

  String id(Finding finding) {
    return id(finding.id());
  }

  List<Finding> findings(Finding.Kind kind) {
    return collation.findings().stream().filter(finding -> finding.kind() == kind).toList();
  }

  /** What was found about a figure or statement. */
  List<Finding> findingsOf(String ledgerId) {
    return findingsOf.getOrDefault(ledgerId, List.of());
  }

  boolean isInConflict(Figure figure) {
    return findingsOf(figure.id()).stream().anyMatch(finding -> finding.kind() == Finding.Kind.CONFLICT);
  }

  /** The figures that a finding rests on, in its order. */
  List<Figure> figuresOf(Finding finding) {
    List<Figure> found = new ArrayList<>();
    for (Premise premise : finding.premises()) {
      if (premise instanceof Premise.OfFigure(String id)) {
        figure(id).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The figure that a premise is, if it is one. */
  Optional<Figure> figureOf(Premise premise) {
    return premise instanceof Premise.OfFigure(String id) ? figure(id) : Optional.empty();
  }

  /** The statements that a finding rests on, in its order. */
  List<Statement> statementsOf(Finding finding) {
    List<Statement> found = new ArrayList<>();
    for (Premise premise : finding.premises()) {
      if (premise instanceof Premise.OfStatement(String id)) {
        statement(id).ifPresent(found::add);
      }
    }
    return found;
  }

  Optional<Figure> figure(String id) {
    return Optional.ofNullable(figures.get(id));
  }

  Optional<Statement> statement(String id) {
    return Optional.ofNullable(statements.get(id));
  }

  Optional<Party> party(String id) {
    return Optional.ofNullable(parties.get(id));
  }

  Printed printed() {
    return new Printed(this);
  }
}

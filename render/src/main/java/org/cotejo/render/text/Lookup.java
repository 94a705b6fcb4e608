package org.cotejo.render.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.article.Span;
import org.cotejo.figure.Figure;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.message.Messages;
import org.cotejo.party.Party;
import org.cotejo.statement.Statement;

/** Finds what ids stand for, and puts figures and statements into a few words. */
final class Lookup {

  private static final int LONGEST = 240;

  private final Map<String, Party> parties;
  private final Map<String, Figure> figures;
  private final Map<String, Statement> statements;
  private final Messages messages;

  Lookup(List<Party> parties, List<Figure> figures, List<Statement> statements, Messages messages) {
    this.parties = byId(parties, Party::id);
    this.figures = byId(figures, Figure::id);
    this.statements = byId(statements, Statement::id);
    this.messages = messages;
  }

  private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
    return items.stream().collect(Collectors.toMap(id, Function.identity()));
  }

  Figure figure(String id) {
    return Objects.requireNonNull(figures.get(id), id);
  }

  Statement statement(String id) {
    return Objects.requireNonNull(statements.get(id), id);
  }

  String party(String id) {
    return Objects.requireNonNull(parties.get(id), id).name();
  }

  /** The figure as printed, with what it is a rate of and what it counts where its own words do not say so. */
  String printed(Figure figure) {
    String quoted = messages.format(
        Message.of("text.quoted", Map.of("words", Argument.words(figure.span().text()))));
    String printed = RateWords.of(figure).map(rate -> quoted + " " + messages.format(rate)).orElse(quoted);
    return figure.counted()
        .filter(counted -> counted.span().map(s -> !figure.span().overlaps(s)).orElse(true))
        .filter(counted -> !figure.span().text().contains(counted.text()))
        .map(counted -> printed + " (" + counted.text() + ")")
        .orElse(printed);
  }

  /** Who stands behind a figure, nearest first: "Ana Ruiz, citing the Ministry"; the report itself where nobody is named. */
  String claimants(Figure figure) {
    if (figure.claimants().isEmpty()) {
      return messages.format("text.claimant.report");
    }
    return figure.claimants().stream().map(this::party)
        .collect(Collectors.joining(" \u2190 "));
  }

  String speaker(Statement statement) {
    return statement.party().map(this::party).orElseGet(() -> messages.format("text.speaker.unknown"));
  }

  /** What is said, its pieces joined as print joins them, cut on a word where it is very long. */
  static String content(Statement statement) {
    return shortened(statement.content().stream().map(Span::text).collect(Collectors.joining(" \u2026 ")));
  }

  static String shortened(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int cut = words.lastIndexOf(' ', LONGEST);
    cut = cut < LONGEST / 2 ? LONGEST : cut;
    if (Character.isHighSurrogate(words.charAt(cut - 1))) {
      cut--;
    }
    return words.substring(0, cut).stripTrailing() + " [\u2026]";
  }
}

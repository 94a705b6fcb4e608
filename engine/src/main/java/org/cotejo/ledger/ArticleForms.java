package org.cotejo.ledger;

import java.util.List;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Problem;
import org.cotejo.article.Published;
import org.cotejo.party.Party;
import org.cotejo.statement.Statement;
import org.cotejo.time.TimeExpression;
import org.cotejo.time.TimeValue;

/** Articles, parties, statements and times as JSON. */
final class ArticleForms {

  private final JsonForm json;

  ArticleForms(JsonForm json) {
    this.json = json;
  }

  void problems(List<Problem> problems) {
    json.array("problems", problems, problem -> json.object(() -> {
      json.text("input", problem.input());
      json.text("where", problem.where());
      json.message("message", problem.message());
    }));
  }

  void article(Article article) {
    json.object(() -> {
      json.text("id", article.id());
      json.text("input", article.input());
      article.entry().ifPresent(entry -> json.whole("entry", entry));
      json.text("sha256", article.sha256());
      json.text("title", article.title());
      json.text("outlet", article.outlet());
      json.text("byline", article.byline());
      json.text("published", article.published().map(Published::toString));
      json.text("language", article.language().tag());
      json.text("text", article.text());
      json.array("blocks", article.blocks(), this::block);
    });
  }

  private void block(Block block) {
    json.object(() -> {
      json.whole("start", block.start());
      json.whole("end", block.end());
      json.constant("kind", block.kind());
      json.text("language", block.language().tag());
      json.text("why", block.why());
      if (block.truncated()) {
        json.truth("truncated", true);
      }
    });
  }

  void party(Party party) {
    json.object(() -> {
      json.text("id", party.id());
      json.text("name", party.name());
      json.constant("kind", party.kind());
      json.texts("roles", party.roles());
      json.text("speaksFor", party.speaksFor());
      json.spans("mentions", party.mentions());
      json.text("decidedBy", party.decidedBy());
    });
  }

  /** The fields of a statement but its id, which a story's name follows where there is one. */
  void statement(Statement statement) {
    json.spans("source", statement.source());
    json.spans("cue", statement.cue());
    json.spans("content", statement.content());
    json.constant("manner", statement.manner());
    json.text("party", statement.party());
    if (!statement.cites().isEmpty()) {
      json.texts("cites", statement.cites());
    }
    json.constant("polarity", statement.polarity());
    statement.medium().ifPresent(medium -> json.constant("medium", medium));
    statement.said().ifPresent(said -> json.object("said", () -> {
      json.text("value", said.value().timex());
      json.span("span", said.span());
      json.constant("basis", said.basis());
    }));
    json.text("decidedBy", statement.decidedBy());
  }

  void time(TimeExpression time) {
    json.object(() -> {
      json.text("id", time.id());
      json.span("span", time.span());
      json.constant("type", time.type());
      time.value().ifPresent(this::timeValue);
      json.text("mod", time.mod());
      json.constant("basis", time.basis());
    });
  }

  private void timeValue(TimeValue value) {
    json.text("value", value.timex());
    json.text("from", value.from().map(Object::toString));
    json.text("to", value.to().map(Object::toString));
  }
}

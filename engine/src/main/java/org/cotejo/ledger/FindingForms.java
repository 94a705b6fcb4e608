package org.cotejo.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.cotejo.finding.Finding;
import org.cotejo.finding.Premise;
import org.cotejo.story.NotCompared;

/** Findings, what was not compared, and the timeline as JSON. */
final class FindingForms {

  private final JsonForm json;
  private final FigureForms figures;

  FindingForms(JsonForm json) {
    this.json = json;
    this.figures = new FigureForms(json);
  }

  void finding(Finding finding, String story) {
    json.object(() -> {
      json.text("id", finding.id());
      json.text("story", story);
      json.constant("kind", finding.kind());
      json.text("group", finding.group());
      finding.holds().ifPresent(holds -> json.truth("holds", holds));
      finding.between().ifPresent(between -> json.constant("between", between));
      json.number("weight", Decimals.nearest(BigDecimal.valueOf(finding.weight())));
      json.message("summary", finding.summary());
      json.array("premises", finding.premises(), premise -> json.object(() -> premise(premise)));
      json.array("derivation", finding.derivation(), step -> json.object(() -> step(step)));
      finding.result().ifPresent(result -> json.object("result", () -> {
        figures.value("value", result.value());
        result.test().ifPresent(test -> json.constant("test", test));
      }));
      json.array("caveats", finding.caveats(), caveat -> json.object(() -> json.message("text", caveat)));
    });
  }

  private void premise(Premise premise) {
    switch (premise) {
      case Premise.OfFigure(String figure) -> json.text("figure", figure);
      case Premise.OfStatement(String statement) -> json.text("statement", statement);
      case Premise.OfReference reference -> {
        json.text("reference", json.english(reference.name()));
        json.text("key", reference.name());
        json.number("value", Decimals.nearest(reference.value()));
        json.text("unit", reference.unit());
        json.text("source", reference.source());
        json.text("asOf", reference.asOf().toString());
      }
    }
  }

  private void step(Finding.Step step) {
    step.premise().ifPresent(premise -> json.whole("premise", premise));
    json.message("text", step.message());
    step.value().ifPresent(value -> figures.value("value", value));
  }

  void notCompared(NotCompared pair) {
    json.object(() -> {
      json.texts("figures", List.of(pair.first(), pair.second()));
      json.constant("reason", pair.reason());
      json.message("text", pair.message());
    });
  }

  void timelineEntry(TimelineEntry entry, String story) {
    json.object(() -> {
      json.text("id", entry.id());
      json.text("story", story);
      json.constant("kind", entry.kind());
      entry.time().ifPresent(time -> {
        json.text("time", time.timex());
        json.text("from", time.from().map(Object::toString));
        json.text("to", time.to().map(Object::toString));
      });
      json.span("span", entry.span());
      json.text("statement", entry.statement());
      json.text("figure", entry.figure());
      json.constant("basis", entry.basis());
    });
  }
}

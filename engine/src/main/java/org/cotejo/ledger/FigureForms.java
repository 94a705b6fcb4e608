package org.cotejo.ledger;

import java.util.Locale;
import java.util.Optional;
import org.cotejo.figure.Estimate;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Phrase;
import org.cotejo.figure.Quantity;
import org.cotejo.figure.Value;
import org.cotejo.figure.Window;
import org.cotejo.story.Measure;
import org.cotejo.time.AsOf;
import org.cotejo.time.TimeValue;

/** Quantities, figures and measures as JSON. */
final class FigureForms {

  private final JsonForm json;

  FigureForms(JsonForm json) {
    this.json = json;
  }

  void quantity(Quantity quantity) {
    json.object(() -> {
      json.text("id", quantity.id());
      json.span("span", quantity.span());
      json.span("number", quantity.number());
      json.constant("kind", quantity.kind());
      estimate(quantity.estimate());
      json.text("unit", quantity.unit());
      json.text("unitText", quantity.unitText());
      phrase("counted", quantity.counted());
      quantity.direction().ifPresent(direction -> json.constant("direction", direction));
    });
  }

  /** The fields of a figure but its id, which a story's name follows where there is one. */
  void figure(Figure figure) {
    json.text("quantity", figure.quantity());
    json.span("span", figure.span());
    estimate(figure.estimate());
    json.text("unit", figure.unit());
    json.text("unitText", figure.unitText());
    phrase("counted", figure.counted());
    phrase("entity", figure.entity());
    phrase("predicate", figure.predicate());
    phrase("place", figure.place());
    figure.direction().ifPresent(direction -> json.constant("direction", direction));
    figure.of().ifPresent(of -> json.text("of", words(of)));
    figure.window().ifPresent(window -> json.object("window", () -> window(window)));
    figure.asOf().filter(AsOf::isStated).ifPresent(asOf -> json.object("asOf", () -> asOf(asOf)));
    json.constant("modality", figure.modality());
    json.texts("claimants", figure.claimants());
    json.texts("statements", figure.statements());
    json.text("decidedBy", figure.decidedBy());
  }

  void value(String name, Value value) {
    json.object(name, () -> {
      json.interval(value.interval());
      json.text("unit", value.unit());
      json.text("per", value.per());
    });
  }

  void measure(Measure measure, String story) {
    json.object(() -> {
      json.text("id", measure.id());
      json.text("story", story);
      json.text("label", measure.label());
      json.text("unit", measure.unit());
      if (measure.window() != Measure.WindowKind.UNSTATED) {
        json.text("window", measure.window().name().toLowerCase(Locale.ROOT));
      }
      json.texts("figures", measure.figures());
      json.text("decidedBy", measure.decidedBy());
      if (measure.unsure()) {
        json.truth("unsure", true);
      }
    });
  }

  private static String words(Figure.Of of) {
    return switch (of) {
      case Figure.Of.OfFigure(String id) -> id;
      case Figure.Of.OfWords(String text) -> text;
    };
  }

  private void estimate(Estimate estimate) {
    json.object("estimate", () -> {
      estimate.low().ifPresent(low -> json.number("low", Decimals.nearest(low)));
      estimate.high().ifPresent(high -> json.number("high", Decimals.nearest(high)));
      json.constant("said", estimate.said());
      json.object("interval", () -> json.interval(estimate.interval()));
    });
  }

  private void phrase(String name, Optional<Phrase> phrase) {
    phrase.ifPresent(p -> json.object(name, () -> {
      json.text("text", p.text());
      json.text("head", p.head());
      json.span("span", p.span());
    }));
  }

  /** The time that the text states; a report's own date stands with the report. */
  private void asOf(AsOf asOf) {
    json.text("value", asOf.value().timex());
    json.text("from", asOf.from().toString());
    json.text("to", asOf.to().toString());
    json.span("span", asOf.span());
    json.constant("basis", asOf.basis());
  }

  private void window(Window window) {
    switch (window) {
      case Window.Rate rate -> {
        json.text("kind", "rate");
        json.text("per", rate.per());
        json.object("perDay", () -> {
          json.number("value", Decimals.nearest(rate.perDay()));
          json.interval(rate.interval());
        });
      }
      case Window.Total total -> {
        json.text("kind", "total");
        json.text("start", total.start().map(TimeValue::timex));
        json.text("end", total.end().map(TimeValue::timex));
        total.length().ifPresent(length -> value("length", length));
        json.text("label", total.label());
      }
      case Window.Level level -> {
        json.text("kind", "level");
        json.text("at", level.at().map(TimeValue::timex));
      }
      case Window.Forecast forecast -> {
        json.text("kind", "forecast");
        json.text("by", forecast.by().map(TimeValue::timex));
      }
    }
  }
}

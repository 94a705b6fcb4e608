package org.cotejo.ledger;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.cotejo.article.Span;
import org.cotejo.figure.Interval;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.message.Messages;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes the small forms that every part of the ledger is made of. Leaves the stream open. */
final class JsonForm implements AutoCloseable {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final JsonGenerator json;
  private final Messages english = Messages.in("en");

  private JsonForm(JsonGenerator json) {
    this.json = json;
  }

  /** All on one line, as a line of JSON Lines has to be. */
  static JsonForm onOneLine(OutputStream out) {
    return new JsonForm(FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8));
  }

  /** Each field of the whole and each item of its lists on a line of its own: two ledgers compare line by line. */
  static JsonForm itemOnALine(OutputStream out) {
    return new JsonForm(FACTORY.createGenerator(new ItemsOnLines(), out, JsonEncoding.UTF8));
  }

  void object(Runnable fields) {
    json.writeStartObject();
    fields.run();
    json.writeEndObject();
  }

  void object(String name, Runnable fields) {
    json.writeName(name);
    object(fields);
  }

  <T> void array(String name, List<T> items, Consumer<T> each) {
    json.writeArrayPropertyStart(name);
    items.forEach(each);
    json.writeEndArray();
  }

  void text(String name, String value) {
    json.writeStringProperty(name, value);
  }

  void text(String name, Optional<String> value) {
    value.ifPresent(v -> text(name, v));
  }

  /** A constant by its name in lower case. */
  void constant(String name, Enum<?> value) {
    text(name, value.name().toLowerCase(Locale.ROOT));
  }

  void texts(String name, List<String> values) {
    array(name, values, json::writeString);
  }

  void truth(String name, boolean value) {
    json.writeBooleanProperty(name, value);
  }

  void whole(String name, int value) {
    json.writeNumberProperty(name, value);
  }

  /** A number as {@link Decimals} printed it. */
  void number(String name, String printed) {
    json.writeName(name);
    json.writeNumber(printed);
  }

  void span(String name, Span span) {
    json.writeName(name);
    span(span);
  }

  void span(String name, Optional<Span> span) {
    span.ifPresent(s -> span(name, s));
  }

  void spans(String name, List<Span> spans) {
    array(name, spans, this::span);
  }

  private void span(Span span) {
    object(() -> {
      text("article", span.article().id());
      whole("start", span.start());
      whole("end", span.end());
      text("text", span.text());
    });
  }

  /** The fields of an interval, into the object that is open. */
  void interval(Interval interval) {
    interval.low().ifPresent(v -> number("low", Decimals.low(v)));
    interval.high().ifPresent(v -> number("high", Decimals.high(v)));
    truth("lowOpen", interval.lowOpen());
    truth("highOpen", interval.highOpen());
  }

  /** Key, arguments and the English words, the words under the name given. */
  void message(String wordsName, Message message) {
    text("key", message.key());
    arguments(message);
    text(wordsName, english.format(message));
  }

  String english(String key) {
    return english.format(key);
  }

  private void arguments(Message message) {
    object("args", () -> message.args().forEach((name, value) -> {
      json.writeName(name);
      argument(value);
    }));
  }

  private void argument(Argument argument) {
    switch (argument) {
      case Argument.Words(String text) -> json.writeString(text);
      case Argument.Decimal(BigDecimal number) -> json.writeNumber(Decimals.nearest(number));
      case Argument.Date(java.time.LocalDate date) -> object(() -> text("date", date.toString()));
      case Argument.Part(Message part) -> object(() -> {
        text("key", part.key());
        arguments(part);
      });
      case Argument.Series(List<Argument> items) -> {
        json.writeStartArray();
        items.forEach(this::argument);
        json.writeEndArray();
      }
    }
  }

  @Override
  public void close() {
    json.close();
  }

  private static final class ItemsOnLines extends ObjectWriteContext.Base {

    @Override
    public PrettyPrinter getPrettyPrinter() {
      return new LinePrinter();
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}

package org.cotejo.cli;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.article.Article;
import org.cotejo.article.ArticleReader;
import org.cotejo.article.Language;
import org.cotejo.article.Problem;
import org.cotejo.article.Published;
import org.cotejo.article.ReadOptions;
import org.cotejo.article.UnreadableException;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Takes one line of JSON Lines apart: {@code {"id", "text", "language"?, "published"?, "outlet"?, "title"?}}. */
final class JsonLine {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final String input;
  private final ReadOptions options;

  JsonLine(String input, ReadOptions options) {
    this.input = input;
    this.options = options;
  }

  /** The article of a line, or what is wrong with it. {@code number} counts lines from 1. */
  Line parse(LineReader.Bytes line, int number) {
    String place = "line " + number;
    if (line.tooLarge()) {
      return unread(place, place, Message.of("cli.line.large",
          Map.of("bytes", Argument.number(options.maxSize()))));
    }
    Map<String, String> fields = new HashMap<>();
    try {
      fields = fields(decoded(line.bytes()));
    } catch (CharacterCodingException _) {
      return unread(place, place, Message.of("cli.line.encoding"));
    } catch (JacksonException | IllegalArgumentException _) {
      return unread(place, place, Message.of("cli.line.json"));
    }
    String id = fields.getOrDefault("id", place);
    Optional<Message> fault = fault(fields);
    return fault.isPresent() ? unread(id, place, fault.get()) : article(id, number, fields);
  }

  private static String decoded(ByteBuffer bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(bytes.duplicate()).toString();
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  /** The texts and numbers of an object; what is nested in it is passed over. */
  private static Map<String, String> fields(String json) {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("not an object");
      }
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        JsonToken value = parser.nextToken();
        if (value == JsonToken.VALUE_STRING || value == JsonToken.VALUE_NUMBER_INT) {
          fields.put(name, parser.getString());
        }
        parser.skipChildren();
      }
      if (parser.nextToken() != null) {
        throw new IllegalArgumentException("more than one object");
      }
    }
    return fields;
  }

  private static Optional<Message> fault(Map<String, String> fields) {
    if (!fields.containsKey("text")) {
      return Optional.of(Message.of("cli.line.text"));
    }
    String published = fields.get("published");
    if (published != null && Converters.published(published).isEmpty()) {
      return Optional.of(Message.of("cli.line.published", Map.of("value", Argument.words(published))));
    }
    String language = fields.get("language");
    if (language != null && Language.ofTag(language).isEmpty()) {
      return Optional.of(Message.of("cli.line.language", Map.of("value", Argument.words(language))));
    }
    return Optional.empty();
  }

  private Line article(String id, int number, Map<String, String> fields) {
    Optional<Language> language = Optional.ofNullable(fields.get("language")).flatMap(Language::ofTag);
    Optional<Published> published = Optional.ofNullable(fields.get("published")).flatMap(Converters::published);
    try {
      Article article = ArticleReader.plain("a" + number, input, whole(fields.getOrDefault("text", "")),
          options.language().or(() -> language), options.published().or(() -> published),
          options.outlet().or(() -> Optional.ofNullable(fields.get("outlet"))),
          Optional.ofNullable(fields.get("title")));
      return new Line(id, Optional.of(article), List.of());
    } catch (UnreadableException e) {
      return Line.unread(id, new Problem(input, Optional.of("line " + number), e.problem().message()));
    }
  }

  /** With a mark in place of each half of a character that stands alone, which no output could hold. */
  private static String whole(String text) {
    StringBuilder whole = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        boolean pair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
        if (pair) {
          i++;
        } else {
          whole.setCharAt(i, '\ufffd');
        }
      }
    }
    return whole.toString();
  }

  private Line unread(String id, String place, Message message) {
    return Line.unread(id, new Problem(input, Optional.of(place), message));
  }
}

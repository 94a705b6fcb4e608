package org.cotejo.article.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.article.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a page says of its article in schema.org's terms, in JSON-LD. */
record LinkedData(
    Optional<String> headline,
    Optional<String> publisher,
    Optional<String> author,
    Optional<Published> published,
    Optional<String> language,
    Optional<String> body) {

  private static final LinkedData NONE = new LinkedData(
      Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private static final class Json {
    static final JsonMapper MAPPER = JsonMapper.builder().build();
  }

  /** The first article that the page describes; nothing where it describes none, or not well. */
  static LinkedData of(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      Optional<LinkedData> found = read(script.data());
      if (found.isPresent()) {
        return found.get();
      }
    }
    return NONE;
  }

  private static Optional<LinkedData> read(String json) {
    try {
      return article(Json.MAPPER.readTree(json)).map(LinkedData::of);
    } catch (JacksonException _) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> article(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    open.add(root);
    while (!open.isEmpty()) {
      JsonNode node = open.poll();
      if (node.isObject() && isArticle(node)) {
        return Optional.of(node);
      }
      node.forEach(open::add);
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.path("@type");
    String name = (type.isArray() ? type.path(0) : type).asString("").toLowerCase(Locale.ROOT);
    return (name.endsWith("article") || name.endsWith("posting") || name.equals("report"))
        && (node.has("headline") || node.has("datePublished"));
  }

  private static LinkedData of(JsonNode article) {
    return new LinkedData(text(article, "headline"), name(article.path("publisher")), name(article.path("author")),
        text(article, "datePublished").flatMap(PrintedDate::machine), text(article, "inLanguage"),
        text(article, "articleBody"));
  }

  private static Optional<String> text(JsonNode node, String field) {
    return Optional.of(node.path(field).asString("").strip()).filter(t -> !t.isEmpty());
  }

  private static Optional<String> name(JsonNode node) {
    if (node.isArray()) {
      StringBuilder names = new StringBuilder();
      node.forEach(one -> name(one).ifPresent(n -> names.append(names.isEmpty() ? "" : ", ").append(n)));
      return names.isEmpty() ? Optional.empty() : Optional.of(names.toString());
    }
    return node.isString() ? Optional.of(node.asString().strip()).filter(t -> !t.isEmpty()) : text(node, "name");
  }
}

package org.cotejo.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Attribution;
import org.cotejo.analysis.Sentences;
import org.cotejo.analysis.Texts;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Language;
import org.cotejo.article.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** repairs.json: a text, what the model gave for it, and what stands after repair; words are looked up in the text. */
class AttributionRepairTest {

  @TestFactory
  Stream<DynamicTest> repairs() throws IOException {
    try (InputStream in = AttributionRepairTest.class.getResourceAsStream("repairs.json")) {
      List<DynamicTest> tests = new ArrayList<>();
      for (JsonNode node : new ObjectMapper().readTree(in)) {
        tests.add(DynamicTest.dynamicTest(node.get("case").asString(), () -> check(node)));
      }
      return tests.stream();
    }
  }

  private static void check(JsonNode node) {
    Article article = article(node);
    List<Attribution> raw = new ArrayList<>();
    for (JsonNode given : node.get("model")) {
      raw.add(new Attribution(spans(article, given.get("source")), spans(article, given.get("cue")),
          spans(article, given.get("content")), 0.9, "model"));
    }
    List<List<List<String>>> found = repair(article, raw).stream()
        .map(a -> List.of(texts(a.source()), texts(a.cue()), texts(a.content()))).toList();
    List<List<List<String>>> expected = new ArrayList<>();
    for (JsonNode wanted : node.get("repaired")) {
      expected.add(List.of(words(wanted.get("source")), words(wanted.get("cue")), words(wanted.get("content"))));
    }
    assertThat(found).isEqualTo(expected);
  }

  private static Article article(JsonNode node) {
    Language language = Language.ofTag(node.get("language").asString()).orElseThrow();
    Article plain = Texts.article(language, node.get("text").asString());
    if (!node.has("kinds")) {
      return plain;
    }
    List<Block> blocks = new ArrayList<>();
    for (Block block : plain.blocks()) {
      blocks.add(Block.of(block.start(), block.end(),
          Block.Kind.valueOf(node.get("kinds").get(blocks.size()).asString()), language));
    }
    return Texts.article(language, plain.text(), blocks);
  }

  private static List<Span> spans(Article article, JsonNode words) {
    return words(words).stream().map(word -> {
      int at = article.text().indexOf(word);
      assertThat(at).as(word).isNotNegative();
      return article.span(at, at + word.length());
    }).toList();
  }

  private static List<String> words(JsonNode node) {
    return node.values().stream().map(JsonNode::asString).toList();
  }

  private static List<String> texts(List<Span> spans) {
    return spans.stream().map(Span::text).toList();
  }

  private static List<Attribution> repair(Article article, List<Attribution> raw) {
    return AttributionRepair.repair(new Analysis(article, Sentences.of(article), List.of(), raw));
  }

  @Property
  void anyAttributionOfAnyTextIsMendedWithinTheText(
      @ForAll @Chars({'a', 'B', ' ', '“', '”', '"', '«', '»', '.', ',', ':', '\n', '—', '’'}) String text,
      @ForAll @IntRange(max = 60) int start, @ForAll @IntRange(min = 1, max = 60) int length) {
    Article article = Texts.article(Language.ENGLISH, text + "\n“Word” said B.");
    int from = Math.min(start, article.text().length() - 1);
    Span content = article.span(from, Math.min(from + length, article.text().length()));
    Span cue = article.span(article.text().length() - 7, article.text().length() - 3);
    List<Attribution> once = repair(article,
        List.of(new Attribution(List.of(), List.of(cue), List.of(content), 0.5, "model")));
    assertThat(once).allSatisfy(a -> assertThat(a.content()).isSorted().noneMatch(Span::isEmpty));
    assertThat(once).isEqualTo(repair(article,
        List.of(new Attribution(List.of(), List.of(cue), List.of(content), 0.5, "model"))));
  }
}

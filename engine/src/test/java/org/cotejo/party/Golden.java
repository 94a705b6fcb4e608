package org.cotejo.party;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Attribution;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Sentences;
import org.cotejo.analysis.names.LexiconNameFinder;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Language;
import org.cotejo.article.Span;

/**
 * A golden case: a text with its attributions marked, and the speakers expected.
 *
 * @param expected lines after the text, as they stand
 */
record Golden(String name, Language language, List<String> paragraphs, List<String> expected) {

  static List<Golden> load(Language language) {
    String file = "speakers_" + language.tag() + ".txt";
    try (InputStream in = Golden.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file);
      }
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8), language);
    } catch (IOException e) {
      throw new IllegalStateException(file, e);
    }
  }

  private static List<Golden> read(String text, Language language) {
    List<Golden> cases = new ArrayList<>();
    for (String line : text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
      if (line.startsWith("= ")) {
        cases.add(new Golden(line.substring(2), language, new ArrayList<>(), new ArrayList<>()));
      } else if (line.startsWith("> ") || line.startsWith("~ ")) {
        cases.getLast().expected().add(line);
      } else {
        cases.getLast().paragraphs().add(line);
      }
    }
    return cases;
  }

  /** The resolution of the case, and the text it is of. */
  Resolution resolve() {
    StringBuilder text = new StringBuilder();
    List<int[]> marks = new ArrayList<>();
    List<int[]> bounds = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int start = text.length();
      int mark = marks.size();
      append(paragraph, text, marks);
      bounds.add(new int[] {start, text.length()});
      for (int k = mark; k < marks.size(); k++) {
        marks.get(k)[4] = start;
      }
      text.append('\n');
    }
    List<Block> blocks = bounds.stream()
        .map(b -> Block.of(b[0], b[1], Block.Kind.PARAGRAPH, language)).toList();
    Article article = new Article("a1", name, Optional.empty(), "0", Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty(), language, text.toString(), blocks);
    List<Sentence> sentences = Sentences.of(article);
    List<Attribution> attributions = marks.stream().map(mark -> attribution(article, sentences, mark)).toList();
    return new PartyResolver().resolve(
        new Analysis(article, sentences, new LexiconNameFinder().find(article, sentences), attributions),
        attributions);
  }

  /** Copies a paragraph without its marks; notes start and end of source and cue. */
  private static void append(String paragraph, StringBuilder text, List<int[]> marks) {
    int at = 0;
    for (int open = paragraph.indexOf('['); open >= 0; open = paragraph.indexOf('[', at)) {
      int bar = paragraph.indexOf('|', open);
      int close = paragraph.indexOf(']', bar);
      text.append(paragraph, at, open);
      int source = text.length();
      String words = paragraph.substring(open + 1, bar);
      String verb = paragraph.substring(bar + 1, close);
      boolean printedBefore = words.endsWith("Statistics") || words.endsWith("Estadística");
      text.append(words).append(words.isEmpty() || printedBefore ? "" : " ");
      int cue = text.length();
      text.append(printedBefore ? "" : verb);
      marks.add(new int[] {source, source + words.length(), cue, text.length(), 0});
      at = close + 1;
    }
    text.append(paragraph, at, paragraph.length());
  }

  private static Attribution attribution(Article article, List<Sentence> sentences, int[] mark) {
    Span sentence = sentences.stream().map(Sentence::span)
        .filter(span -> span.start() <= mark[0] && mark[0] < span.end()).findFirst().orElseThrow();
    List<Span> source = mark[0] == mark[1] ? List.of() : List.of(article.span(mark[0], mark[1]));
    List<Span> cue = mark[2] == mark[3] ? List.of() : List.of(article.span(mark[2], mark[3]));
    Span content = mark[3] < sentence.end() - 1 && !(source.isEmpty() && sentence.text().startsWith("“"))
        ? article.span(mark[3], sentence.end())
        : article.span(sentence.start(), mark[0]);
    return new Attribution(source, cue, List.of(content.strip()), 1, "gold");
  }
}

package org.cotejo.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Language;

/** What is told of a report: its name, date, languages, length, outlet. */
final class Reports {

  /** File names longer than this are cut in the middle, where a column is narrow. */
  private static final int SHORT = 18;


  private final Words words;

  Reports(StoryView view) {

    this.words = view.words();
  }

  /** The file's name without its folders; a feed's entry with its number. */
  String name(Article article) {
    String file = article.input().substring(
        Math.max(article.input().lastIndexOf('/'), article.input().lastIndexOf('\\')) + 1);
    return article.entry().map(n -> file + " #" + n).orElse(file);
  }

  /** The outlet, else the file's name cut in the middle. */
  String shortName(Article article) {
    return article.outlet().orElseGet(() -> shortened(name(article)));
  }

  static String shortened(String name) {
    int letters = name.codePointCount(0, name.length());
    if (letters <= SHORT) {
      return name;
    }
    return name.substring(0, name.offsetByCodePoints(0, 8)) + "…"
        + name.substring(name.offsetByCodePoints(name.length(), -6));
  }

  String date(Article article) {
    return article.published().map(published -> words.messages().format(published.date()))
        .orElseGet(() -> words.say("report.no_date"));
  }

  /** "3 December 2025 · English, with Spanish · 576 words · outlet not given". */
  String details(Article article) {
    List<String> parts = new ArrayList<>();
    parts.add(date(article));
    parts.add(languages(article));
    parts.add(words.say("report.words", "n", article.bodyWords()));
    parts.add(article.outlet().orElseGet(() -> words.say("report.no_outlet")));
    article.byline().ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  private String languages(Article article) {
    Set<Language> others = new TreeSet<>();
    boolean posts = true;
    for (Block block : article.blocks()) {
      if (block.kind().isBody() && block.language() != article.language() && block.language() != Language.OTHER) {
        others.add(block.language());
        posts &= block.kind() == Block.Kind.POST;
      }
    }
    String main = words.say("language." + article.language().tag());
    if (others.isEmpty()) {
      return main;
    }
    String rest = others.stream().map(l -> words.say("language." + l.tag())).collect(Collectors.joining(", "));
    return words.say(posts ? "report.with_post" : "report.with_parts", "main", main, "other", rest);
  }
}

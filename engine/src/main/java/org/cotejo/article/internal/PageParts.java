package org.cotejo.article.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Names parts of pages by the words that their authors give them in class and id. */
final class PageParts {

  private final Map<String, String> single = new HashMap<>();
  private final Map<String, String> pairs = new HashMap<>();

  private PageParts() {
    for (List<String> row : Lexicon.rows("page-parts.tsv")) {
      for (String word : row.get(1).split(" ", -1)) {
        (word.contains("+") ? pairs : single).put(word, row.getFirst());
      }
    }
  }

  private static final class Shared {
    static final PageParts INSTANCE = new PageParts();
  }

  static PageParts shared() {
    return Shared.INSTANCE;
  }

  /** All that an element's own names call it. */
  Set<String> names(Element element) {
    Set<String> found = new HashSet<>();
    collect(element.className(), found);
    collect(element.id(), found);
    return found;
  }

  private void collect(String names, Set<String> found) {
    if (names.isEmpty() || names.length() > 2_000) {
      return;
    }
    for (String name : names.split("\\s+", -1)) {
      Optional<String> before = Optional.empty();
      for (String word : name.split("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])", -1)) {
        String lower = word.toLowerCase(Locale.ROOT);
        Optional.ofNullable(single.get(lower)).ifPresent(found::add);
        before.flatMap(b -> Optional.ofNullable(pairs.get(b + "+" + lower))).ifPresent(found::add);
        before = Optional.of(lower);
      }
    }
  }

  /** Whether an element of time is named, or introduced, as that of an update. */
  static boolean isUpdate(Element time) {
    String names = (time.className() + " " + time.attr("itemprop") + " " + time.parents().stream().limit(1)
        .map(Element::className).findFirst().orElse("")).toLowerCase(Locale.ROOT);
    String own = time.text().toLowerCase(Locale.ROOT);
    return names.contains("updat") || names.contains("modif") || names.contains("actualiz")
        || own.startsWith("updat") || own.startsWith("actualiz");
  }
}

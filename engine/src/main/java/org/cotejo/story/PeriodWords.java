package org.cotejo.story;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.article.Language;

/** Words for periods that have a name and no dates (a government, a season), under one id in both languages. */
public final class PeriodWords {

  private static final Set<String> ENTRIES = WordList.load("/org/cotejo/story/periods.txt");

  private PeriodWords() {}

  /** Ids of the periods named in a text. */
  public static Set<String> in(String text, Language language) {
    Set<String> ids = new TreeSet<>();
    for (String word : Stems.words(text)) {
      for (String entry : ENTRIES) {
        List<String> words = List.of(entry.split("\\s+"));
        if (words.subList(1, words.size()).contains(word)) {
          ids.add(words.getFirst());
        }
      }
    }
    return Set.copyOf(ids);
  }
}

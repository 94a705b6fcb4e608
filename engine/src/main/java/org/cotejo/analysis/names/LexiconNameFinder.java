package org.cotejo.analysis.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cotejo.analysis.Name;
import org.cotejo.analysis.NameFinder;
import org.cotejo.analysis.Sentence;
import org.cotejo.article.Article;

/**
 * Finds names by capitals, small words between them, and word lists: no model. Takes time linear in the text.
 *
 * <p>A word with a capital where a sentence begins is a name only if the article writes it with a capital elsewhere,
 * or a list knows it. Headlines in capitals give only names that the text below has.
 */
public final class LexiconNameFinder implements NameFinder {

  private static final String RULE = "rule:capitals";

  @Override
  public List<Name> find(Article article, List<Sentence> sentences) {
    List<List<Word>> words = sentences.stream().map(Word::of).toList();
    Capitals capitals = Capitals.of(words);
    List<Run> runs = new ArrayList<>();
    for (int k = 0; k < sentences.size(); k++) {
      if (!Capitals.isTitleLike(words.get(k))) {
        runs.addAll(new RunFinder(words.get(k), sentences.get(k).language(), capitals).find());
      }
    }
    Set<String> seen = new HashSet<>();
    runs.forEach(run -> seen.add(Fold.of(run.text())));
    for (int k = 0; k < sentences.size(); k++) {
      if (Capitals.isTitleLike(words.get(k))) {
        new RunFinder(words.get(k), sentences.get(k).language(), capitals).find().stream()
            .filter(run -> isKnown(run, seen))
            .forEach(runs::add);
      }
    }
    runs.sort(java.util.Comparator.comparingInt(Run::start));
    NameKinds kinds = new NameKinds(runs);
    return runs.stream()
        .map(run -> new Name(article.span(run.start(), run.end()), kinds.of(run), RULE))
        .toList();
  }

  private static boolean isKnown(Run run, Set<String> seen) {
    return seen.contains(Fold.of(run.text())) || Places.contains(run.text())
        || (run.size() > 1 && GivenNames.contains(run.words().get(run.from()).text()));
  }
}

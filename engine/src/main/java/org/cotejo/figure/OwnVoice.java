package org.cotejo.figure;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.analysis.names.Fold;
import org.cotejo.article.Article;
import org.cotejo.article.ReleaseWords;
import org.cotejo.article.Span;
import org.cotejo.party.Party;
import org.cotejo.statement.Statement;

/**
 * Whose voice an article's own voice is: in a press release that of the body which sends it ("Acme today announced"),
 * in a report that of its outlet, of what it found out ("the Herald has learned"). What they tell without being quoted,
 * the article itself tells.
 */
final class OwnVoice {

  /** A release says what it is above its first sentence, in a line of so many characters at most. */
  private static final int LINE = 120;
  private static final int LINES = 4;

  /** Of an article that quotes nobody: there is nothing that it could tell itself. */
  static final OwnVoice NONE = new OwnVoice(Set.of(), false);

  private final Set<String> ids;
  private final boolean release;

  private OwnVoice(Set<String> ids, boolean release) {
    this.ids = ids;
    this.release = release;
  }

  /** The parties of an article, in order of their first mention, that speak with its own voice. */
  static OwnVoice of(Article article, List<Party> parties) {
    boolean release = isRelease(article);
    Set<String> names = new HashSet<>();
    article.outlet().filter(outlet -> !namesRelease(outlet)).ifPresent(names::add);
    if (release && names.isEmpty()) {
      parties.stream().filter(OwnVoice::isBody).map(Party::name).findFirst().ifPresent(names::add);
    }
    return new OwnVoice(parties.stream().filter(OwnVoice::isBody)
        .filter(p -> names.stream().anyMatch(n -> isNamed(p.name(), n))).map(Party::id)
        .collect(Collectors.toSet()), release);
  }

  /** Whether the article tells with its own voice what a statement holds. */
  boolean tells(Statement statement) {
    return statement.manner() == Statement.Manner.INDIRECT && statement.party().filter(ids::contains).isPresent()
        && (release || statement.cue().stream().anyMatch(OwnVoice::isFoundOut));
  }

  private static boolean isFoundOut(Span cue) {
    FigureWords words = FigureWords.of(cue.article().language());
    return words(cue.text()).stream().anyMatch(word -> words.is(WordClass.FINDOUT, word));
  }

  private static boolean isRelease(Article article) {
    return article.blocks().stream().limit(LINES).filter(block -> block.end() - block.start() <= LINE)
        .anyMatch(block -> namesRelease(article.span(block).text()));
  }

  private static boolean namesRelease(String line) {
    return ReleaseWords.isTitle(Fold.of(line));
  }

  private static boolean isBody(Party party) {
    return party.kind() == Party.Kind.ORGANISATION || party.kind() == Party.Kind.GROUP;
  }

  /** Whether a name is another or a part of it that begins or ends it: "the Herald", "Acme" of "Acme Copper". */
  private static boolean isNamed(String name, String whole) {
    List<String> words = words(whole);
    List<String> part = words(name);
    return !part.isEmpty() && part.size() <= words.size()
        && (words.subList(0, part.size()).equals(part)
            || words.subList(words.size() - part.size(), words.size()).equals(part));
  }

  private static List<String> words(String name) {
    List<String> words = Arrays.stream(Fold.of(name).split("[^\\p{L}\\p{N}]+", -1)).filter(w -> !w.isEmpty()).toList();
    Optional<String> first = words.stream().findFirst().filter(Set.of("the", "el", "la", "los", "las")::contains);
    return first.isPresent() ? words.subList(1, words.size()) : words;
  }
}

package org.cotejo.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cotejo.article.Language;
import org.cotejo.finding.Finding.Kind;
import org.cotejo.figure.Figure;
import org.cotejo.lexicon.Lexicons;
import org.cotejo.message.Message;
import org.cotejo.party.Party;
import org.cotejo.reading.ArticleReading;
import org.cotejo.story.Story;
import org.cotejo.story.StoryBuilder;
import org.cotejo.story.StoryFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code cases_en.txt} and {@code cases_es.txt}: each story gives what is listed, and no more. */
class FindingCasesTest {

  /** A story with what must and must not be found in it. */
  private record Case(Language language, String title, List<String> articles, List<String> expected) {
    @Override
    public String toString() {
      return title;
    }
  }

  static Stream<Case> cases() {
    return Stream.of(Language.ENGLISH, Language.SPANISH).flatMap(language -> read(language).stream());
  }

  private static List<Case> read(Language language) {
    List<Case> cases = new ArrayList<>();
    for (String line : Lexicons.lines(FindingCasesTest.class, "cases_" + language.tag() + ".txt")) {
      if (line.startsWith("== ")) {
        cases.add(new Case(language, line.substring(3), new ArrayList<>(List.of("2025-03-01")), new ArrayList<>()));
      } else if (line.startsWith("--")) {
        String date = line.substring(2).strip();
        List<String> articles = cases.getLast().articles();
        articles.removeIf(article -> !article.contains("\n"));
        articles.add(date.isEmpty() ? "2025-03-01" : date.equals("undated") ? "" : date);
      } else if (line.startsWith("=> ")) {
        cases.getLast().expected().add(line.substring(3));
      } else {
        List<String> articles = cases.getLast().articles();
        articles.add(articles.removeLast() + "\n" + line);
      }
    }
    return cases;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsWhatIsListed(Case given) {
    List<ArticleReading> readings = new ArrayList<>();
    for (String article : given.articles()) {
      int end = article.indexOf('\n');
      readings.add(StoryFixture.reading(
          "a" + (readings.size() + 1), given.language(), article.substring(0, end), article.substring(end + 1)));
    }
    Story story = StoryBuilder.build("y1", readings);
    List<Finding> found = Checks.run(story);

    assertThat(given.expected()).isNotEmpty().allSatisfy(line -> check(story, found, line));
  }

  private static void check(Story story, List<Finding> found, String line) {
    if (line.startsWith("says ")) {
      assertThat(found).anySatisfy(f -> assertThat(Stream.concat(Stream.of(f.summary()), f.caveats().stream())
          .map(Message::key)).contains(line.substring(5)));
      return;
    }
    boolean none = line.startsWith("no ");
    List<String> words = List.of((none ? line.substring(3) : line).split(" ", 2));
    Kind kind = Kind.valueOf(words.getFirst().toUpperCase(Locale.ROOT));
    List<Finding> ofKind = found.stream().filter(f -> f.kind() == kind).toList();
    if (none) {
      assertThat(ofKind).isEmpty();
      return;
    }
    String rest = words.getLast();
    String judged = rest.startsWith("holds ") ? "true" : rest.startsWith("fails ") ? "false" : "";
    Set<String> premises = new TreeSet<>(Lexicons.items(judged.isEmpty() ? rest : rest.substring(6), "|"));
    assertThat(ofKind).anySatisfy(f -> {
      assertThat(names(story, f)).isEqualTo(premises);
      assertThat(f.holds().map(Object::toString).orElse("")).isEqualTo(judged);
    });
  }

  /** The words of the figures and the names of the speakers that a finding rests on. */
  private static Set<String> names(Story story, Finding finding) {
    Set<String> names = new TreeSet<>();
    for (Premise premise : finding.premises()) {
      switch (premise) {
        case Premise.OfFigure(String id) -> story.figures().stream().filter(f -> f.id().equals(id))
            .map(Figure::span).forEach(span -> names.add(span.text()));
        case Premise.OfStatement(String id) -> story.statements().stream().filter(s -> s.id().equals(id))
            .flatMap(s -> s.party().stream()).flatMap(p -> story.parties().stream().filter(q -> q.id().equals(p)))
            .map(Party::name).forEach(names::add);
        case Premise.OfReference reference -> names.add(reference.name());
      }
    }
    return names;
  }
}

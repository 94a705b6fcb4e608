package org.cotejo.story;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.Cotejo;
import org.cotejo.article.Input;
import org.cotejo.figure.Figure;
import org.cotejo.reading.ArticleReading;

/**
 * Prints, for each pair of figures of different values in two excerpts of a scene, what speaks for their measuring the same
 * thing, and whether the scene says that they do (1) or not (0). Scenes: training/data/measures/GUIDE.md.
 */
public final class Pairs {

  private static final Pattern MARK = Pattern.compile("\\[\\[([^|\\]]+)\\|([a-zA-Z-])\\]\\]");
  private static final String PART = "-";

  private Pairs() {}

  /** A marked number, at a place among the characters that are no blanks: a reader may set blanks otherwise. */
  private record Placed(String letter, int start, int end) {}

  /** A figure that the scene marks, in the report of this place. */
  private record Lettered(Figure figure, int report, String letter) {}

  private record Excerpt(String text, List<Placed> marks) {

    static Excerpt of(String marked) {
      StringBuilder text = new StringBuilder();
      List<Placed> marks = new ArrayList<>();
      Matcher mark = MARK.matcher(marked);
      while (mark.find()) {
        mark.appendReplacement(text, "");
        int start = inked(text);
        text.append(mark.group(1));
        marks.add(new Placed(mark.group(2), start, inked(text)));
      }
      return new Excerpt(mark.appendTail(text).toString(), marks);
    }
  }

  private static int inked(CharSequence text) {
    return (int) text.chars().filter(c -> !Character.isWhitespace(c)).count();
  }

  private static Optional<String> letter(Figure figure, Excerpt excerpt) {
    String read = figure.span().article().text();
    int left = inked(excerpt.text()) - inked(read); // a headline may have gone to the title
    int start = left + inked(read.substring(0, figure.span().start()));
    int end = left + inked(read.substring(0, figure.span().end()));
    return excerpt.marks().stream().filter(m -> m.start() < end && start < m.end()).map(Placed::letter).findFirst()
        .filter(Predicate.not(PART::equals));
  }

  private static void print(List<Excerpt> excerpts, Cotejo cotejo) {
    List<Input> inputs = new ArrayList<>();
    excerpts.forEach(e -> inputs.add(Input.of(Integer.toString(inputs.size()), e.text().getBytes(StandardCharsets.UTF_8))));
    List<ArticleReading> readings = cotejo.articles(inputs).articles().stream().map(cotejo::read).toList();
    if (readings.isEmpty() || readings.size() < excerpts.size()) {
      return;
    }
    Story story = StoryBuilder.build("y1", readings);
    MeasureMaker maker = new MeasureMaker(readings, story.statements(), new Likeness(readings));
    List<Lettered> numbers = story.figures().stream().flatMap(f -> letter(f, excerpts.get(report(f))).stream()
        .map(letter -> new Lettered(f, report(f), letter))).toList();
    for (Lettered a : numbers) {
      for (Lettered b : numbers) {
        if (a.report() < b.report() && !Intervals.meets(a.figure(), b.figure())) {
          maker.signs(a.figure(), b.figure())
              .ifPresent(signs -> System.out.println(line(a.letter().equals(b.letter()), signs)));
        }
      }
    }
  }

  /** Articles come in an order of their own; their inputs are named by that of the excerpts. */
  private static int report(Figure figure) {
    return Integer.parseInt(figure.span().article().input());
  }

  private static String line(boolean same, Signs s) {
    return String.format(Locale.ROOT, "%d\t%.4f\t%.4f\t%.4f\t%.4f\t%s", same ? 1 : 0, s.nearness(), s.lead(), s.topics(), s.ratio(),
        s.marks().stream().map(Mark::name).collect(Collectors.joining(",")));
  }

  /** @param args folders of scenes */
  public static void main(String[] args) throws IOException {
    try (Cotejo cotejo = Cotejo.builder().threads(1).open()) {
      for (String folder : args) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
          for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
            for (String scene : Files.readString(file).split("(?m)^== ")) {
              List<Excerpt> excerpts = Arrays.stream(scene.split("(?m)^-- ")).skip(1)
                  .map(e -> Excerpt.of(e.substring(e.indexOf('\n') + 1).strip().replaceAll("\\n+", "\n\n"))).toList();
              print(excerpts, cotejo);
            }
          }
        }
      }
    }
  }
}

package org.cotejo.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.render.html.Html.el;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TextMarksTest {

  private static TextMarks.Mark mark(int start, int end, String name) {
    return new TextMarks.Mark(start, end, 0, true, false,
        (inside, first, inLink) -> (first ? el(name) : el(name).with("class", "go")).of(inside));
  }

  private static String written(List<Html> parts) throws IOException {
    StringBuilder out = new StringBuilder();
    Html.all(parts).write(out);
    return out.toString();
  }

  @Test
  void marksNest() throws IOException {
    assertThat(written(new TextMarks("abcdef", List.of(mark(1, 5, "q"), mark(2, 3, "b"))).between(0, 6)))
        .isEqualTo("a<q>b<b>c</b>de</q>f");
  }

  @Test
  void aMarkThatRunsOverTheEndOfAnotherIsCutThere() throws IOException {
    assertThat(written(new TextMarks("abcdef", List.of(mark(0, 3, "q"), mark(2, 5, "b"))).between(0, 6)))
        .isEqualTo("<q>ab<b>c</b></q><b class=\"go\">de</b>f");
  }

  @Test
  void aMarkOverSeveralParagraphsGoesOnInEach() throws IOException {
    TextMarks marks = new TextMarks("ab\ncd", List.of(mark(1, 5, "q")));
    assertThat(written(marks.between(0, 3))).isEqualTo("a<q>b\n</q>");
    assertThat(written(marks.between(3, 5))).isEqualTo("<q class=\"go\">cd</q>");
  }

  @Test
  void aMarkOfNothingStaysAsAPlace() throws IOException {
    assertThat(written(new TextMarks("ab", List.of(mark(1, 1, "q"))).between(0, 2))).isEqualTo("a<q></q>b");
  }

  @Test
  void whateverTheMarksTheTextStays() throws IOException {
    Random random = new Random(7);
    String text = "The quick brown fox jumps over the lazy dog";
    for (int round = 0; round < 300; round++) {
      List<TextMarks.Mark> marks = IntStream.range(0, 6).mapToObj(i -> {
        int start = random.nextInt(text.length());
        return mark(start, start + random.nextInt(text.length() - start + 1), "i");
      }).toList();
      int middle = random.nextInt(text.length());
      TextMarks all = new TextMarks(text, marks);
      String html = written(all.between(0, middle)) + written(all.between(middle, text.length()));
      assertThat(Jsoup.parseBodyFragment(html).wholeText()).isEqualTo(text);
    }
  }
}

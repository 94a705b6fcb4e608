package org.cotejo.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cotejo.render.html.Html.el;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class HtmlTest {

  private static String written(Html html) throws IOException {
    StringBuilder out = new StringBuilder();
    html.write(out);
    return out.toString();
  }

  @Test
  void namesClassesAsAStyleSheetDoes() throws IOException {
    assertThat(written(el("a.chip.no").with("href", "#k1").of("one"))).isEqualTo("<a class=\"chip no\" href=\"#k1\">one</a>");
  }

  @Test
  void escapesTextAndAttributes() throws IOException {
    assertThat(written(el("p").with("title", "\"<&>\n").of("<b> & \"c\"")))
        .isEqualTo("<p title=\"&quot;&lt;&amp;&gt;&#10;\">&lt;b&gt; &amp; \"c\"</p>");
  }

  @Test
  void keepsWhatABrowserWouldChange() throws IOException {
    assertThat(written(Html.text("a\r\nb\u0000c\ud83d"))).isEqualTo("a&#13;\nb\uFFFDc\uFFFD");
    assertThat(written(Html.text("\ud83d\ude00"))).isEqualTo("\ud83d\ude00");
  }

  @Test
  void refusesWhatCouldLoadOrRun() {
    assertThatThrownBy(() -> el("a").with("href", "https://example.org")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> el("p").with("onclick", "x()")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> el("p").with("style", "color:red")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Html.Trusted("</script>")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aCssStringHoldsNothingBut() {
    assertThat(Assets.cssString("a\"}</style>\n")).isEqualTo("\"a\\22 \\7d \\3c \\2f style\\3e \\a \"");
  }
}

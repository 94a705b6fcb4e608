package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;
import static org.cotejo.render.html.Html.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.article.Article;
import org.cotejo.article.Language;
import org.cotejo.article.Span;
import org.cotejo.figure.Figure;
import org.cotejo.statement.Statement;

/**
 * Words that a report printed, as they stand elsewhere than in its text: in the print face, in quotation marks, in
 * their own language, linked to their passage.
 */
final class Printed {

  /** Longer words are cut here, at the end of a word. */
  private static final int LIMIT = 120;

  private final StoryView view;

  Printed(StoryView view) {
    this.view = view;
  }

  /** A figure's words, linked to where they stand. */
  Html figure(Figure figure) {
    return linked(figure.span(), view.places().passageId(figure.span().article(), figure.id()));
  }

  /** A figure's words, linked, for a sentence that has quotation marks around them already. */
  Html bareFigure(Figure figure) {
    Span span = figure.span();
    return el("a.pw").with("href", "#" + view.places().passageId(span.article(), figure.id()))
        .with("lang", lang(span)).of(el("bdi").of(oneLine(span.text())));
  }

  /** A figure's words and their place. */
  Html placedFigure(Figure figure) {
    return Html.all(figure(figure), text(" "), place(figure.span()));
  }

  /** A statement's words, linked to where they stand. */
  Html statement(Statement statement) {
    Span first = where(statement);
    Html words = el("a.pw").with("href", "#" + target(statement)).with("lang", lang(first))
        .of(el("bdi").of(quoted(content(statement))));
    return Html.all(words, text(" "), place(first));
  }

  private Html linked(Span span, String passage) {
    return el("a.pw").with("href", "#" + passage).with("lang", lang(span))
        .of(el("bdi").of(quoted(oneLine(span.text()))));
  }

  /** "B ¶9" as words. */
  Html place(Span span) {
    return el("span.loc").of(view.places().name(span));
  }

  /** "B ¶9" as a link to the paragraph. */
  Html placeLink(Span span) {
    return el("a.loc").with("href", "#" + view.places().blockId(span)).of(view.places().name(span));
  }

  /** All that a statement says, its pieces joined by an ellipsis. */
  static String content(Statement statement) {
    return String.join(" … ", statement.content().stream().map(span -> oneLine(span.text())).toList());
  }

  /** The first words that a statement has in its report: what is said, else the cue, else the source. */
  static Span where(Statement statement) {
    return statement.content().stream().findFirst()
        .or(() -> statement.cue().stream().findFirst())
        .or(() -> statement.source().stream().findFirst())
        .orElseThrow(() -> new IllegalArgumentException("statement " + statement.id() + " stands nowhere"));
  }

  /** Id of a statement's passage, or of its paragraph where nothing of what is said can be marked. */
  String target(Statement statement) {
    Span first = where(statement);
    return statement.content().isEmpty()
        ? view.places().blockId(first) : view.places().passageId(first.article(), statement.id());
  }

  /** The language of printed words, where it is not the reader's own. */
  Optional<String> lang(Span span) {
    return lang(span.article().languageAt(span.start()));
  }

  Optional<String> lang(Article article) {
    return lang(article.language());
  }

  private Optional<String> lang(Language language) {
    return Optional.of(language)
        .filter(l -> l != Language.OTHER && !l.tag().equals(view.words().locale().getLanguage()))
        .map(Language::tag);
  }

  /** Printed words that are no link: a name of a measure, a cue. */
  Html words(String words, Optional<String> lang) {
    return el("span.pt").with("lang", lang).of(el("bdi").of(oneLine(words)));
  }

  /**
   * Words in the page's quotation marks, which are not doubled where the words bring their own. Long words are cut to
   * {@value #LIMIT} characters, after a word; the ellipsis stands outside the marks.
   */
  static String quoted(String words) {
    if (words.length() > LIMIT) {
      return "“" + cut(words) + "”…";
    }
    boolean bringsMarks = words.length() > 1 && "“\"«".indexOf(words.charAt(0)) >= 0
        && "”\"»".indexOf(words.charAt(words.length() - 1)) >= 0;
    return bringsMarks ? words : "“" + words + "”";
  }

  private static String cut(String words) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(words.substring(0, LIMIT + 1));
    int end = breaks.preceding(LIMIT + 1);
    return words.substring(0, end > LIMIT / 2 ? end : safe(words, LIMIT)).stripTrailing();
  }

  private static int safe(String words, int at) {
    return Character.isLowSurrogate(words.charAt(at)) ? at - 1 : at;
  }

  /** Words over several lines as one line. */
  static String oneLine(String words) {
    StringBuilder line = new StringBuilder(words.length());
    boolean blank = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
        blank = true;
      } else {
        if (blank && !line.isEmpty()) {
          line.append(' ');
        }
        blank = false;
        line.append(c);
      }
    }
    return line.toString();
  }

  /** Places as one line of links. */
  Html placeLinks(List<Span> spans) {
    List<Html> links = new ArrayList<>();
    spans.stream().map(this::placeLink).distinct().forEach(links::add);
    return Html.joined(links, ", ");
  }
}

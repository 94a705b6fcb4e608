package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;
import static org.cotejo.render.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Language;
import org.cotejo.article.Span;
import org.cotejo.figure.Figure;
import org.cotejo.statement.Statement;

/**
 * One report's text in its blocks. The elements with {@code data-at} hold the printed characters and nothing else: in
 * their order they are the text, character for character.
 */
final class ArticleText {

  private static final int CONTENT = 0;
  private static final int CUE = 1;
  private static final int FIGURE = 2;

  private final StoryView view;
  private final Words words;
  private final Article article;
  private final TextMarks marks;
  private final List<Statement> statements;
  private final List<Figure> figures;

  ArticleText(StoryView view, Article article) {
    this.view = view;
    this.words = view.words();
    this.article = article;
    this.statements = view.story().statements().stream()
        .filter(statement -> StoryView.isIn(Printed.where(statement), article)).toList();
    this.figures = view.story().figures().stream()
        .filter(figure -> StoryView.isIn(figure.span(), article)).toList();
    this.marks = new TextMarks(article.text(), marks());
  }

  /** The blocks; blanks between two blocks belong to the one before, those at the beginning to the first. */
  List<Html> paragraphs() {
    List<Html> rows = new ArrayList<>();
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      int start = i == 0 ? 0 : blocks.get(i).start();
      int end = i + 1 < blocks.size() ? blocks.get(i + 1).start() : article.text().length();
      rows.add(row(blocks.get(i), start, end));
    }
    if (blocks.isEmpty()) {
      rows.add(el("div.pr").of(el("div.bx").of(printed("p", 0, article.text().length()))));
    }
    return rows;
  }

  private Html row(Block block, int start, int end) {
    List<Html> parts = new ArrayList<>();
    if (block.kind().isBody()) {
      parts.add(el("span.pn").with("lang", words.locale().getLanguage()).of(view.places().name(article, block)));
    }
    parts.add(el("div.bx").of(label(block), body(block, start, end)));
    List<Html> notes = new MarginNotes(view).notes(
        statements.stream().filter(s -> beginsIn(Printed.where(s), start, end)).toList(),
        figures.stream().filter(f -> beginsIn(f.span(), start, end)).toList());
    if (!notes.isEmpty()) {
      parts.add(el("ul.nt").with("lang", words.locale().getLanguage()).of(notes));
    }
    return el("div.pr").id(view.places().blockId(article, block)).of(parts);
  }

  private static boolean beginsIn(Span span, int start, int end) {
    return span.start() >= start && span.start() < end;
  }

  private Html body(Block block, int start, int end) {
    Html.Element element = switch (block.kind()) {
      case TITLE -> printed("h4.ti", start, end);
      case HEADING -> printed("h4", start, end);
      case QUOTATION, POST -> printed("blockquote", start, end);
      case LIST -> printed("p.li", start, end);
      case STANDFIRST -> printed("p.sf", start, end);
      case CAPTION, DATELINE, BYLINE -> printed("p.small", start, end);
      case ASIDE -> printed("p.small.off", start, end);
      case PARAGRAPH -> printed("p", start, end);
    };
    return block.language() == article.language() || block.language() == Language.OTHER
        ? element : element.with("lang", block.language().tag());
  }

  private Html.Element printed(String selector, int start, int end) {
    return el(selector).with("dir", "auto").with("data-at", Integer.toString(start)).of(marks.between(start, end));
  }

  /** What the page says of a block before it: what it is, its language, whether it was cut off. */
  private Html label(Block block) {
    List<String> parts = new ArrayList<>();
    switch (block.kind()) {
      case POST -> parts.add(words.say("block.post"));
      case STANDFIRST, CAPTION, DATELINE, BYLINE -> parts.add(words.say("block." + Places.key(block.kind())));
      case ASIDE -> parts.add(block.why().map(why -> words.say("block.aside.why", "why", why(why)))
          .orElseGet(() -> words.say("block.aside")));
      case TITLE, HEADING, PARAGRAPH, QUOTATION, LIST -> { }
    }
    if (block.language() != article.language() && block.kind().isBody()) {
      parts.add(words.say("block.language." + block.language().tag()));
    }
    if (block.truncated()) {
      parts.add(words.say("block.truncated"));
    }
    return parts.isEmpty() ? Html.none()
        : el("span.who.post").with("lang", words.locale().getLanguage()).of(text(String.join("; ", parts)));
  }

  private String why(String why) {
    return why.equals("advertisement") ? words.say("block.aside.advertisement") : why;
  }

  private List<TextMarks.Mark> marks() {
    List<TextMarks.Mark> all = new ArrayList<>();
    for (Statement statement : statements) {
      String id = view.places().passageId(article, statement.id());
      String look = statement.polarity() == Statement.Polarity.DENIED ? "span.st.dn" : "span.st";
      for (int i = 0; i < statement.content().size(); i++) {
        boolean anchors = i == 0;
        all.add(mark(statement.content().get(i), CONTENT, (inside, first, inLink) ->
            (anchors && first ? el(look).id(id) : el(look)).of(inside)));
      }
      statement.cue().forEach(cue -> all.add(mark(cue, CUE, (inside, first, inLink) -> el("span.cu").of(inside))));
    }
    figures.forEach(figure -> all.add(figure(figure)));
    return all;
  }

  private static TextMarks.Mark mark(Span span, int rank, TextMarks.Wrapper wrapper) {
    return new TextMarks.Mark(span.start(), span.end(), rank, true, false, wrapper);
  }

  private TextMarks.Mark figure(Figure figure) {
    String id = view.places().passageId(article, figure.id());
    String look = view.isInConflict(figure) ? ".fg.x" : ".fg";
    return new TextMarks.Mark(figure.span().start(), figure.span().end(), FIGURE, true, true,
        (inside, first, inLink) -> {
          String name = (inLink ? "span" : "a") + look + (first ? "" : ".go");
          Html.Element element = inLink ? el(name) : el(name).with("href", "#c-" + id);
          return (first ? element.id(id) : element).of(inside);
        });
  }
}

package org.cotejo.article;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One published item: news report, post or press release. Every offset anywhere refers to its {@link #text()}.
 *
 * @param id stable name within one run, such as {@code a1}
 * @param input the file or stream it came from, as the user named it
 * @param entry place in the input, from 1, where one input holds several articles (a feed)
 * @param sha256 of the bytes (of the entry's text, where the input holds several), in lower-case hexadecimal
 * @param language of most of the text
 * @param blocks in order of the text, not overlapping, together covering all that is not blank
 */
public record Article(
    String id,
    String input,
    Optional<Integer> entry,
    String sha256,
    Optional<String> title,
    Optional<String> outlet,
    Optional<String> byline,
    Optional<Published> published,
    Language language,
    String text,
    List<Block> blocks) {

  private static final Pattern WORD = Pattern.compile("\\P{javaWhitespace}+");

  public Article {
    blocks = List.copyOf(blocks);
    int at = 0;
    for (Block block : blocks) {
      if (block.start() < at || block.end() > text.length()) {
        throw new IllegalArgumentException(input + ": a block from " + block.start() + " to " + block.end()
            + " after offset " + at + " in a text of " + text.length());
      }
      at = block.end();
    }
  }

  /** The span from {@code start} to {@code end}, UTF-16, half-open; refused where {@link Span} refuses it. */
  public Span span(int start, int end) {
    return new Span(this, start, end);
  }

  /** The whole of a block as a span. */
  public Span span(Block block) {
    return span(block.start(), block.end());
  }

  /** The block that holds an offset, if it is not between blocks. */
  public Optional<Block> blockAt(int offset) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Block block = blocks.get(middle);
      if (offset < block.start()) {
        high = middle - 1;
      } else if (offset >= block.end()) {
        low = middle + 1;
      } else {
        return Optional.of(block);
      }
    }
    return Optional.empty();
  }

  /** Language at an offset: that of its block, else the article's. */
  public Language languageAt(int offset) {
    return blockAt(offset).map(Block::language).orElse(language);
  }

  /** How many words its body has, as stretches between blanks, without headings, captions and what was set aside. */
  public int bodyWords() {
    return blocks.stream().filter(block -> block.kind().isBody())
        .mapToInt(block -> (int) WORD.matcher(text).region(block.start(), block.end()).results().count()).sum();
  }

  /** The same article under another id. */
  public Article withId(String newId) {
    return new Article(newId, input, entry, sha256, title, outlet, byline, published, language, text, blocks);
  }

  /** The same article with a date of publication. */
  public Article withPublished(Published date) {
    return new Article(id, input, entry, sha256, title, outlet, byline, Optional.of(date), language, text, blocks);
  }
}

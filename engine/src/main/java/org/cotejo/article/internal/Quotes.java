package org.cotejo.article.internal;

import java.util.List;
import java.util.Optional;
import org.cotejo.article.Article;
import org.cotejo.article.Block;

/** Finds quotations that are opened and never closed, or closed and never opened. */
final class Quotes {

  private static final List<String> FAMILIES = List.of("“”„", "«»", "\"");

  private Quotes() {}

  /** Offset of the mark that stands alone, in the first body block that has one. */
  static Optional<Integer> firstUnbalanced(Article article) {
    List<Block> body = article.blocks().stream().filter(b -> b.kind().isBody()).toList();
    String text = article.text();
    boolean runsOn = false;
    for (int i = 0; i < body.size(); i++) {
      Block block = body.get(i);
      int lone = loneMark(text, block);
      // A quotation over several paragraphs opens each of them and closes the last alone.
      boolean continues = i + 1 < body.size() && startsWithMark(text, body.get(i + 1));
      boolean continued = runsOn && startsWithMark(text, block);
      if (lone >= 0 && !continues && !continued) {
        return Optional.of(lone);
      }
      runsOn = lone >= 0 && continues;
    }
    return Optional.empty();
  }

  private static boolean startsWithMark(String text, Block block) {
    return "“”«»\"".indexOf(text.charAt(block.start())) >= 0;
  }

  private static int loneMark(String text, Block block) {
    for (String family : FAMILIES) {
      int count = 0;
      int last = -1;
      int opened = -1;
      for (int i = block.start(); i < block.end(); i++) {
        char c = text.charAt(i);
        if (family.indexOf(c) >= 0 && !isInches(text, block, i, count)) {
          count++;
          last = i;
          opened = "“«„".indexOf(c) >= 0 ? i : opened;
        }
      }
      if (count % 2 == 1) {
        return opened >= 0 ? opened : last;
      }
    }
    return -1;
  }

  /** After a number, a mark that would open a quotation is taken for inches, and one that closes it for what it is. */
  private static boolean isInches(String text, Block block, int at, int marksBefore) {
    return marksBefore % 2 == 0 && text.charAt(at) == '"' && at > block.start()
        && Character.isDigit(text.charAt(at - 1))
        && (at + 1 == block.end() || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }
}

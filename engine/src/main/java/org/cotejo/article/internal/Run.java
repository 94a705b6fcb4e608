package org.cotejo.article.internal;

import org.jsoup.nodes.Element;

/**
 * Words of a page that stand together: no block begins or ends within them.
 *
 * @param element the innermost block element that holds them
 * @param text blanks collapsed, no-break blanks kept, soft hyphens and zero-width blanks dropped
 * @param words counted by blanks
 * @param linked how many of them stand in links
 */
record Run(Element element, String text, int words, int linked) {

  double linkShare() {
    return words == 0 ? 0 : (double) linked / words;
  }
}

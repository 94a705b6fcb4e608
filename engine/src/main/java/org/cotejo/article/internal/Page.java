package org.cotejo.article.internal;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a page: its title, then its article's blocks, in a text of their own. No script is run, nothing fetched. */
public final class Page {

  private Page() {}

  /** The draft of a whole page. */
  public static Draft read(String html) {
    Document page = Jsoup.parse(html);
    PageMetadata metadata = PageMetadata.of(page);
    ElementSkips skips = new ElementSkips(page);
    Element main = MainContent.of(page, skips);
    PageBlocks blocks = new PageBlocks(main, skips, metadata);
    return blocks.draft();
  }

  /** The draft of a fragment that is an article and nothing else, as a feed gives it. */
  static Draft fragment(String html, PageMetadata metadata) {
    Document page = Jsoup.parseBodyFragment(html);
    return new PageBlocks(page.body(), new ElementSkips(page), metadata).draft();
  }
}

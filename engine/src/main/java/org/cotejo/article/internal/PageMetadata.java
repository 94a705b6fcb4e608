package org.cotejo.article.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.article.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page or a feed says of an article besides its words.
 *
 * @param shown whether the title is shown to the page's reader
 */
record PageMetadata(
    Optional<String> title,
    boolean shown,
    Optional<String> outlet,
    Optional<String> byline,
    Optional<Published> published,
    Optional<String> language,
    Optional<String> description) {

  static PageMetadata of(Document page) {
    LinkedData data = LinkedData.of(page);
    Optional<String> heading = heading(page, data);
    Optional<String> title = heading
        .or(() -> meta(page, "og:title"))
        .or(data::headline)
        .or(() -> meta(page, "twitter:title"))
        .or(() -> Optional.of(page.title()).filter(t -> !t.isBlank()));
    Optional<String> outlet = meta(page, "og:site_name").or(data::publisher).or(() -> meta(page, "application-name"))
        .or(() -> outletInTitle(page, title));
    Optional<Published> published = data.published().or(() -> publishedMeta(page)).or(() -> publishedTime(page));
    Optional<String> byline = data.author().or(() -> meta(page, "author")).or(() -> meta(page, "article:author"))
        .filter(author -> !author.startsWith("http"));
    Optional<String> language = attribute(page, "lang")
        .or(() -> attribute(page, "xml:lang")).or(data::language);
    return new PageMetadata(title, heading.isPresent(), outlet, byline, published, language,
        meta(page, "og:description").or(() -> meta(page, "description")));
  }

  /** The first-rank heading; of several, the one that the page's other titles repeat. */
  private static Optional<String> heading(Document page, LinkedData data) {
    String told = Lexicon.folded(meta(page, "og:title").or(data::headline).orElse("") + "\n" + page.title());
    var headings = page.select("h1").stream().filter(h -> !Runs.isUnread(h)).map(Element::text)
        .map(String::strip).filter(t -> !t.isEmpty()).toList();
    return headings.stream().filter(h -> told.contains(Lexicon.folded(h))).findFirst()
        .or(() -> headings.size() == 1 ? Optional.of(headings.getFirst()) : Optional.empty());
  }

  private static Optional<String> meta(Document page, String name) {
    for (Element meta : page.select("meta")) {
      boolean named = meta.attr("property").equalsIgnoreCase(name) || meta.attr("name").equalsIgnoreCase(name)
          || meta.attr("itemprop").equalsIgnoreCase(name);
      if (named && !meta.attr("content").isBlank()) {
        return Optional.of(meta.attr("content").strip());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> attribute(Document page, String name) {
    return page.select("html").stream().map(e -> e.attr(name)).filter(v -> !v.isBlank()).findFirst();
  }

  private static Optional<Published> publishedMeta(Document page) {
    return Stream.of("article:published_time", "datePublished", "date", "DC.date", "DC.date.issued", "dcterms.created",
            "pubdate", "publishdate", "publish-date", "parsely-pub-date", "sailthru.date", "og:published_time",
            "cXenseParse:recs:publishtime")
        .flatMap(name -> meta(page, name).stream())
        .flatMap(value -> PrintedDate.machine(value).stream())
        .findFirst();
  }

  /** A time element that does not say that it is the time of an update. */
  private static Optional<Published> publishedTime(Document page) {
    return page.select("time[datetime]").stream()
        .filter(time -> !PageParts.isUpdate(time))
        .flatMap(time -> PrintedDate.machine(time.attr("datetime")).stream())
        .findFirst();
  }

  /** "Headline | Outlet" and "Headline - Outlet" name the outlet last; a title without the headline names it first. */
  private static Optional<String> outletInTitle(Document page, Optional<String> title) {
    List<String> parts = List.of(page.title().split(" [|–—-] "));
    String headline = Lexicon.folded(title.orElse(""));
    String start = headline.substring(0, Math.min(20, headline.length()));
    boolean headed = Lexicon.folded(page.title()).startsWith(start);
    String name = headed ? parts.getLast() : parts.getFirst();
    boolean none = (headed && parts.size() < 2) || name.isBlank() || Marks.words(name) > 6;
    return none ? Optional.empty() : Optional.of(name.strip());
  }
}

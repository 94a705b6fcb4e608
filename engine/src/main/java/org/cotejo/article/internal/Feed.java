package org.cotejo.article.internal;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.ParsingFeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.article.Published;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;

/** Reads RSS and Atom, and a single Atom entry. No external entity is read, and none that the file defines. */
final class Feed {

  private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^\\[>]{0,300}(\\[)?[^>]{0,300}>?");
  private static final Pattern ENTRY_ROOT = Pattern.compile("<(?:atom:)?entry[\\s>]");

  private Feed() {}

  static List<Draft> read(String xml) throws Failure {
    SyndFeed feed = parse(asFeed(withoutDoctype(xml)));
    List<Draft> drafts = new ArrayList<>();
    for (SyndEntry entry : feed.getEntries()) {
      drafts.add(draft(feed, entry));
    }
    if (drafts.isEmpty()) {
      throw new Failure(Message.of("article.feed_empty"));
    }
    return drafts;
  }

  private static String withoutDoctype(String xml) throws Failure {
    if (xml.contains("<!ENTITY")) {
      throw new Failure(Message.of("article.feed_entities"));
    }
    Matcher doctype = DOCTYPE.matcher(xml);
    return doctype.find() ? xml.substring(0, doctype.start()) + xml.substring(doctype.end()) : xml;
  }

  /** An entry that stands by itself is put into a feed of its own. */
  private static String asFeed(String xml) {
    Matcher root = ENTRY_ROOT.matcher(xml);
    boolean entry = root.find() && xml.indexOf("<feed") < 0 && xml.indexOf("<atom:feed") < 0 && xml.indexOf("<rss") < 0;
    return entry
        ? "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title/>" + xml.substring(root.start()) + "</feed>" : xml;
  }

  private static SyndFeed parse(String xml) throws Failure {
    try {
      SyndFeedInput input = new SyndFeedInput();
      input.setXmlHealerOn(true);
      return input.build(new StringReader(xml));
    } catch (ParsingFeedException e) {
      Failure failure = broken(e);
      throw new Failure(failure.said(), Optional.of(e.getLineNumber() + ":" + e.getColumnNumber()));
    } catch (FeedException | IllegalArgumentException e) {
      throw broken(e);
    }
  }

  private static Failure broken(Exception e) {
    String reason = String.valueOf(e.getMessage()).replaceAll("[\\r\\n]+", " ");
    return new Failure(Message.of("article.feed_broken", Map.of("reason", Argument.words(reason))));
  }

  private static Draft draft(SyndFeed feed, SyndEntry entry) {
    Optional<String> title = said(entry.getTitle()).map(t -> org.jsoup.Jsoup.parseBodyFragment(t).text());
    Optional<String> source = Optional.ofNullable(entry.getSource()).flatMap(s -> said(s.getTitle()));
    PageMetadata metadata = new PageMetadata(title, title.isPresent(), source.or(() -> said(feed.getTitle())),
        said(entry.getAuthor()), published(entry.getPublishedDate()), said(feed.getLanguage()));
    return Page.fragment(body(entry), metadata);
  }

  /** The longest of an entry's contents and its description: the whole article where the feed gives it. */
  private static String body(SyndEntry entry) {
    List<SyndContent> contents = new ArrayList<>(entry.getContents());
    Optional.ofNullable(entry.getDescription()).ifPresent(contents::add);
    String longest = "";
    for (SyndContent content : contents) {
      String value = Optional.ofNullable(content.getValue()).orElse("");
      boolean plain = "text".equals(content.getType()) || "text/plain".equals(content.getType());
      String html = plain && value.indexOf('<') < 0 ? "<p>" + value.replace("&", "&amp;").replaceAll("\\n\\s*\\n", "<p>") : value;
      longest = html.length() > longest.length() ? html : longest;
    }
    return longest;
  }

  /** ROME gives a moment without the zone it was printed in. */
  private static Optional<Published> published(@org.jspecify.annotations.Nullable Date date) {
    return Optional.ofNullable(date).map(d -> d.toInstant().atOffset(ZoneOffset.UTC)).map(
        t -> new Published(t.toLocalDate(), Optional.of(t.toLocalTime()), Optional.of(ZoneOffset.UTC)));
  }

  private static Optional<String> said(@org.jspecify.annotations.Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
  }
}

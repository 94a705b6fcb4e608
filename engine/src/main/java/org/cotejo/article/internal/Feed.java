package org.cotejo.article.internal;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cotejo.article.Published;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.jdom2.Document;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.input.JDOMParseException;
import org.jdom2.input.SAXBuilder;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads RSS and Atom, and a single Atom entry. No external entity is read, and none that the file defines. */
final class Feed {

  private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^\\[>]{0,300}>");
  private static final int DEEPEST = 500;

  private Feed() {}

  static List<Draft> read(String xml) throws Failure {
    Document document = parse(withoutDoctype(xml));
    List<Element> elements = entries(document);
    SyndFeed feed = feed(document);
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < feed.getEntries().size(); i++) {
      drafts.add(draft(feed, feed.getEntries().get(i), elements.get(i)));
    }
    if (drafts.isEmpty()) {
      throw new Failure(Message.of("article.feed_empty"));
    }
    return drafts;
  }

  /** RSS 0.91 names its document type; one that defines entities is refused. */
  private static String withoutDoctype(String xml) throws Failure {
    if (xml.contains("<!ENTITY")) {
      throw new Failure(Message.of("article.feed_entities"));
    }
    return DOCTYPE.matcher(xml).replaceFirst("");
  }

  private static Document parse(String xml) throws Failure {
    SAXBuilder builder = new SAXBuilder();
    builder.setExpandEntities(false);
    builder.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    builder.setFeature("http://xml.org/sax/features/external-general-entities", false);
    builder.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    try {
      Document document = builder.build(new StringReader(xml));
      checkDepth(document);
      return document;
    } catch (JDOMParseException e) {
      throw new Failure(broken(e).said(), Optional.of(e.getLineNumber() + ":" + e.getColumnNumber()));
    } catch (JDOMException | IOException e) {
      throw broken(e);
    }
  }

  private static void checkDepth(Document document) throws Failure {
    List<Element> level = List.of(document.getRootElement());
    for (int depth = 0; !level.isEmpty(); depth++) {
      if (depth > DEEPEST) {
        throw broken(new FeedException("nested more than " + DEEPEST + " deep"));
      }
      List<Element> next = new ArrayList<>();
      level.forEach(element -> next.addAll(element.getChildren()));
      level = next;
    }
  }

  /** Items and entries in the file's order; an Atom entry that stands by itself is put into a feed of its own. */
  private static List<Element> entries(Document document) {
    Element root = document.getRootElement();
    if (root.getName().equals("entry")) {
      Element feed = new Element("feed", root.getNamespace());
      document.setRootElement(feed);
      feed.addContent(new Element("title", root.getNamespace()));
      feed.addContent(root);
      return List.of(root);
    }
    List<Element> entries = new ArrayList<>();
    for (Element child : root.getChildren()) {
      entries.addAll(child.getName().equals("channel") ? named("item", child) : List.of());
    }
    entries.addAll(named("item", root));
    entries.addAll(named("entry", root));
    return entries;
  }

  private static List<Element> named(String name, Element parent) {
    return parent.getChildren().stream().filter(child -> child.getName().equals(name)).toList();
  }

  private static SyndFeed feed(Document document) throws Failure {
    try {
      return new SyndFeedInput().build(document);
    } catch (FeedException | IllegalArgumentException e) {
      throw broken(e);
    }
  }

  private static Failure broken(Exception e) {
    String reason = String.valueOf(e.getMessage()).replaceAll("[\\r\\n]+", " ");
    return new Failure(Message.of("article.feed_broken", Map.of("reason", Argument.words(reason))));
  }

  private static Draft draft(SyndFeed feed, SyndEntry entry, Element element) {
    Optional<String> title = said(entry.getTitle()).map(t -> Jsoup.parseBodyFragment(t).text());
    Optional<String> source = Optional.ofNullable(entry.getSource()).flatMap(s -> said(s.getTitle()));
    PageMetadata metadata = new PageMetadata(title, title.isPresent(), source.or(() -> said(feed.getTitle())),
        said(entry.getAuthor()), published(element), said(feed.getLanguage()), Optional.empty());
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
      String html = plain && value.indexOf('<') < 0 ? paragraphs(value) : value;
      longest = html.length() > longest.length() ? html : longest;
    }
    return longest;
  }

  private static String paragraphs(String plain) {
    return "<p>" + plain.replace("&", "&amp;").replace("\n\n", "<p>");
  }

  /**
   * When an entry was published, in the zone that it prints, which ROME would drop. An entry that only says when it was
   * last touched gives its day.
   */
  private static Optional<Published> published(Element entry) {
    return date(entry, List.of("pubDate", "published", "issued", "date"))
        .or(() -> date(entry, List.of("updated")).map(p -> Published.on(p.date())));
  }

  private static Optional<Published> date(Element entry, List<String> names) {
    return entry.getChildren().stream().filter(child -> names.contains(child.getName()))
        .flatMap(child -> PrintedDate.machine(child.getText()).stream()).findFirst();
  }

  private static Optional<String> said(@Nullable String value) {
    return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
  }
}

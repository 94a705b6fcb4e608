package org.cotejo.article.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what an input is from what is in it; its name's ending is no more than a hint. */
public final class Sniffer {

  private static final int HEAD = 8192;

  /** First bytes of formats that people hand over by mistake, and what they are called. */
  private static final List<Signature> SIGNATURES = List.of(
      new Signature("%PDF-", "PDF"),
      new Signature("PK\u0003\u0004", "ZIP, DOCX, EPUB"),
      new Signature("\u00D0\u00CF\u0011\u00E0", "DOC, XLS"),
      new Signature("{\\rtf", "RTF"),
      new Signature("\u0089PNG", "PNG"),
      new Signature("\u00FF\u00D8\u00FF", "JPEG"),
      new Signature("GIF8", "GIF"),
      new Signature("\u001F\u008B", "GZIP"),
      new Signature("WARC/", "WARC"),
      new Signature("ID3", "MP3"),
      new Signature("\u007FELF", "ELF"),
      new Signature("SQLite format 3", "SQLite"));

  private static final Pattern FIRST_TAG = Pattern.compile("<([A-Za-z][A-Za-z0-9:_-]{0,30})[\\s/>]");
  private static final Pattern PAGE_TAG = Pattern.compile(
      "<(?:html|head|body|title|meta|div|article|main|p|h1|table|span|section)[\\s>]", Pattern.CASE_INSENSITIVE);

  private Sniffer() {}

  /** What can be read. */
  public enum Kind { TEXT, PAGE, FEED, OTHER_XML }

  private record Signature(String start, String name) {}

  /** The binary format that the bytes are in, if they are no text: a name, or {@code ?} for an unknown one. */
  public static Optional<String> binaryFormat(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    return SIGNATURES.stream().filter(s -> head.startsWith(s.start)).map(Signature::name).findFirst();
  }

  /** Whether decoded text is no text: more than one control character in a hundred. */
  public static boolean isJunk(String text) {
    int controls = 0;
    int checked = Math.min(text.length(), 100_000);
    for (int i = 0; i < checked; i++) {
      char c = text.charAt(i);
      controls += isControl(c) || c == 0xFFFD ? 1 : 0;
    }
    return controls > 3 + checked / 100;
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c) && "\n\r\t\f\u0085".indexOf(c) < 0;
  }

  /** What the text is. */
  public static Kind kind(String text, String name) {
    String head = text.substring(0, Math.min(text.length(), HEAD)).stripLeading();
    if (!head.startsWith("<")) {
      return isPageName(name) && pageTags(text) >= 2 ? Kind.PAGE : Kind.TEXT;
    }
    String root = root(head);
    return switch (root) {
      case "rss", "feed", "entry", "rdf:rdf", "atom:feed", "atom:entry" -> Kind.FEED;
      case "html" -> Kind.PAGE;
      default -> head.startsWith("<?xml") && pageTags(head) == 0 ? Kind.OTHER_XML
          : head.toLowerCase(Locale.ROOT).startsWith("<!doctype html") || pageTags(head) > 0 ? Kind.PAGE : Kind.TEXT;
    };
  }

  private static boolean isPageName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml");
  }

  /** The first tag that is neither a declaration, nor a comment, nor a processing instruction. */
  private static String root(String head) {
    int at = 0;
    while (at >= 0 && at < head.length()) {
      int open = head.indexOf('<', at);
      if (open < 0) {
        return "";
      }
      if (head.startsWith("<!--", open)) {
        at = head.indexOf("-->", open);
      } else if (head.startsWith("<!", open) || head.startsWith("<?", open)) {
        at = head.indexOf('>', open);
      } else {
        Matcher tag = FIRST_TAG.matcher(head).region(open, head.length());
        return tag.lookingAt() ? tag.group(1).toLowerCase(Locale.ROOT) : "";
      }
    }
    return "";
  }

  private static int pageTags(String text) {
    Matcher tags = PAGE_TAG.matcher(text.substring(0, Math.min(text.length(), 10 * HEAD)));
    int count = 0;
    while (count < 3 && tags.find()) {
      count++;
    }
    return count;
  }
}

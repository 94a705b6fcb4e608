package org.cotejo.article.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Block.Kind;
import org.cotejo.article.Language;
import org.cotejo.article.ReadOptions;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;

/** Makes articles of drafts: languages told, what the user said put above what was found. */
public final class Finisher {

  private static final int WORDS_SHOWN = 40;

  private final ReadOptions options;

  /** Finishes with what the user said of all inputs. */
  public Finisher(ReadOptions options) {
    this.options = options;
  }

  /** The article of a draft, or why it is left out. Its id is empty until the articles are in order. */
  public Article finish(Draft draft, String input, Optional<Integer> entry, String sha256) throws Failure {
    String body = body(draft);
    if (body.isBlank()) {
      boolean unbroken = draft.blocks().stream().anyMatch(p -> p.why().equals(Optional.of("unbroken")));
      throw new Failure(Message.of(unbroken ? "article.unbroken" : "article.no_text"));
    }
    Language language = options.language().isPresent() ? options.language().get()
        : told(body, draft.languageHint());
    List<Block> blocks = draft.blocks().stream().map(part -> block(draft.text(), part, language)).toList();
    return new Article("", input, entry, sha256, draft.title(), options.outlet().or(draft::outlet), draft.byline(),
        options.published().or(draft::published), language, draft.text(), blocks);
  }

  /** What a reader should know of an article that was read. */
  public List<Message> doubts(Article article) {
    List<Message> doubts = new ArrayList<>();
    if (article.blocks().stream().anyMatch(b -> b.why().equals(Optional.of("unbroken")))) {
      doubts.add(Message.of("article.unbroken_part"));
    }
    Quotes.firstUnbalanced(article).ifPresent(at -> doubts.add(
        Message.of("article.quote", Map.of("words", Argument.words(wordsAt(article.text(), at))))));
    return doubts;
  }

  private Language told(String body, Optional<String> hint) throws Failure {
    Languages.Told told = Languages.ofWhole(body, hint);
    if (told.language() == Language.OTHER) {
      throw new Failure(Message.of("article.language", Map.of("language", LanguageNames.name(told.tag()))));
    }
    return told.language();
  }

  private static String body(Draft draft) {
    StringBuilder body = new StringBuilder();
    for (Draft.Part part : draft.blocks()) {
      if (part.kind() != Kind.ASIDE) {
        body.append(draft.text(), part.start(), part.end()).append('\n');
      }
    }
    return body.toString();
  }

  private Block block(String text, Draft.Part part, Language article) {
    Language language = part.kind() == Kind.ASIDE || part.kind() == Kind.DATELINE || part.kind() == Kind.BYLINE
        ? article : Languages.ofBlock(words(text, part), article, part.languageHint());
    // Whoever forces a language wants every block read.
    Language read = language == Language.OTHER && options.language().isPresent() ? article : language;
    return new Block(part.start(), part.end(), part.kind(), read, part.why(), part.truncated());
  }

  /** A post's own words, without its signature, which the report's language may have dated. */
  private static String words(String text, Draft.Part part) {
    String words = text.substring(part.start(), part.end());
    return part.kind() == Kind.POST
        ? Signature.in(words).filter(s -> s.start() > 0).map(s -> words.substring(0, s.start())).orElse(words) : words;
  }

  private static String wordsAt(String text, int at) {
    int end = Math.min(text.length(), at + WORDS_SHOWN);
    int line = text.indexOf('\n', at);
    end = line < 0 ? end : Math.min(end, line);
    if (end < text.length() && end > at && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(at, end).strip() + (end < text.length() ? "…" : "");
  }
}

package org.cotejo.article.internal;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.cotejo.article.Language;

/**
 * Tells the language of an article and of its blocks: by frequent words where these are clear, which costs nothing,
 * else by a library's n-grams.
 */
final class Languages {

  private static final int SAMPLE = 20_000;
  private static final int LIBRARY_SAMPLE = 4_000;
  /** A block with fewer words is in its article's language unless its words say otherwise. */
  private static final int SHORT = 6;
  /** A block with fewer characters is not told to be in a third language. */
  private static final int SURE = 80;

  private Languages() {}

  /** A language by its BCP 47 tag, of which Cotejo reads two. */
  record Told(String tag) {
    Language language() {
      return Language.ofTag(tag).orElse(Language.OTHER);
    }
  }

  private static final class Library {

    static final LanguageDetector DETECTOR = load();

    private static LanguageDetector load() {
      try {
        List<LdLocale> tags = Lexicon.rows("languages.tsv").stream()
            .map(row -> LdLocale.fromString(row.getFirst())).toList();
        return LanguageDetectorBuilder.create(NgramExtractors.standard())
            .withProfiles(new LanguageProfileReader().readBuiltIn(tags)).seed(1).build();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The language of a whole text; what the source declares is asked where the words leave it open. */
  static Told ofWhole(String text, Optional<String> declared) {
    Tongues.Count count = Tongues.count(text, SAMPLE);
    if (count.isClear()) {
      return new Told(count.spanish() > count.english() ? "es" : "en");
    }
    Optional<Told> hint = declared.map(Languages::primary).filter(t -> !t.isEmpty()).map(Told::new);
    boolean tooShort = count.words() < SHORT;
    Optional<Told> detected = tooShort ? Optional.empty() : detect(text, 0).map(Told::new);
    Told byWords = new Told(count.spanish() > count.english() ? "es" : "en");
    return detected.or(() -> hint).orElse(byWords);
  }

  /** The language of a block of an article. */
  static Language ofBlock(String text, Language article, Optional<String> declared) {
    Tongues.Count count = Tongues.count(text, SAMPLE);
    if (count.isClearly(false)) {
      return Language.ENGLISH;
    }
    if (count.isClearly(true)) {
      return Language.SPANISH;
    }
    Optional<Language> hint = declared.flatMap(Language::ofTag);
    if (hint.isPresent()) {
      return hint.get();
    }
    boolean speaksAsArticle = switch (article) {
      case ENGLISH -> count.english() > count.spanish() && count.english() * 8 >= count.words();
      case SPANISH -> count.spanish() > count.english() && count.spanish() * 12 >= count.words();
      case OTHER -> false;
    };
    if (count.words() < SHORT || speaksAsArticle) {
      return article;
    }
    return detect(text, 0.99).map(tag -> Language.ofTag(tag)
        .orElse(text.length() < SURE ? article : Language.OTHER)).orElse(article);
  }

  private static Optional<String> detect(String text, double least) {
    String sample = text.length() > LIBRARY_SAMPLE ? text.substring(0, LIBRARY_SAMPLE) : text;
    List<DetectedLanguage> found = Library.DETECTOR.getProbabilities(sample);
    return found.stream().filter(l -> l.getProbability() >= least).findFirst()
        .map(l -> l.getLocale().getLanguage());
  }

  private static String primary(String tag) {
    return tag.strip().toLowerCase(java.util.Locale.ROOT).split("[-_]", 2)[0];
  }
}

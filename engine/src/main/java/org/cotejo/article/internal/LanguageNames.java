package org.cotejo.article.internal;

import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.message.Argument;

/** Names of the languages that can be told, as messages. */
final class LanguageNames {

  private static final Set<String> NAMED = Lexicon.rows("languages.tsv").stream()
      .map(row -> row.getFirst().split("-", 2)[0]).collect(Collectors.toUnmodifiableSet());

  private LanguageNames() {}

  /** The name of a language in the reader's own, or its tag where it has none here. */
  static Argument name(String tag) {
    return NAMED.contains(tag) ? Argument.part("article.language_name." + tag) : Argument.words(tag);
  }
}

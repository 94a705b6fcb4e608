package org.cotejo.render.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotejo.article.Article;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.render.Places;

/** Names reports in a sentence by letter and file ("B, evening.txt"): the whole path stands in the list of reports. */
final class ReportNames {

  private final Map<String, String> names = new HashMap<>();

  ReportNames(List<Article> articles, Places places) {
    for (Article article : articles) {
      String name = article.input().substring(article.input().lastIndexOf('/') + 1);
      // One file may hold several reports: then no letter can stand for it.
      names.merge(article.input(), places.letters(article) + ", " + name, (_, _) -> name);
    }
  }

  /** The message with short names in place of paths. */
  Message shortened(Message message) {
    return message.args().isEmpty() ? message : Message.of(message.key(), message.args().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> shortened(e.getValue()))));
  }

  private Argument shortened(Argument argument) {
    return switch (argument) {
      case Argument.Words(String text) -> Argument.words(names.getOrDefault(text, text));
      case Argument.Part(Message part) -> Argument.part(shortened(part));
      case Argument.Series(List<Argument> items) -> Argument.series(items.stream().map(this::shortened).toList());
      case Argument.Decimal _, Argument.Date _ -> argument;
    };
  }
}

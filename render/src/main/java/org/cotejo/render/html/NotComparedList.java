package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;
import static org.cotejo.render.html.Html.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cotejo.story.NotCompared;

/** What looks alike and was not compared: closed until asked for, grouped by what keeps the figures apart. */
final class NotComparedList {

  /** Of each reason so many pairs are shown; the JSON form has them all. */
  static final int MOST = 10;

  private final StoryView view;
  private final Words words;

  NotComparedList(StoryView view) {
    this.view = view;
    this.words = view.words();
  }

  /** The disclosure; nothing if every figure that looks alike was compared. */
  Html drawn() {
    Map<NotCompared.Reason, List<NotCompared>> byReason = new EnumMap<>(NotCompared.Reason.class);
    view.story().notCompared().forEach(pair ->
        byReason.computeIfAbsent(pair.reason(), absent -> new ArrayList<>()).add(pair));
    if (byReason.isEmpty()) {
      return Html.none();
    }
    List<Html> parts = new ArrayList<>();
    parts.add(el("summary").of(words.say("apart.summary", "n", view.story().notCompared().size())));
    byReason.forEach((reason, pairs) -> {
      parts.add(el("h3").of(words.say("apart." + Places.key(reason), "n", pairs.size())));
      parts.add(el("ul").of(lines(pairs)));
    });
    return el("details.note.apart").of(parts);
  }

  private List<Html> lines(List<NotCompared> pairs) {
    List<Html> lines = new ArrayList<>();
    pairs.stream().limit(MOST).forEach(pair -> lines.add(el("li").of(words.rich("apart.pair",
        "first", figure(pair.first()), "second", figure(pair.second()), "why", words.say(pair.message())))));
    if (pairs.size() > MOST) {
      lines.add(el("li").of(words.say("apart.more", "n", pairs.size() - MOST)));
    }
    return lines;
  }

  private Html figure(String id) {
    return view.figure(id).map(view.printed()::placedFigure).orElse(text(id));
  }
}

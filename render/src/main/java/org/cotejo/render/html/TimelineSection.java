package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;
import static org.cotejo.render.html.Html.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.article.Span;
import org.cotejo.ledger.TimelineEntry;
import org.cotejo.time.TimeValue;

/** What was said, happened, was published or is forecast, in the order of time; what has no day stands last. */
final class TimelineSection {

  private final StoryView view;
  private final Words words;

  TimelineSection(StoryView view) {
    this.view = view;
    this.words = view.words();
  }

  Optional<Html> drawn() {
    List<TimelineEntry> entries = view.collation().timeline();
    String id = view.id("time");
    return entries.isEmpty() ? Optional.empty() : Optional.of(el("section").id(id).with("aria-labelledby", "h-" + id)
        .of(el("h2").id("h-" + id).of(words.say("section.time")),
            el("ol.tl").of(entries.stream().map(this::line).toList())));
  }

  private Html line(TimelineEntry entry) {
    String look = entry.time().isEmpty() ? "li.u" : entry.kind() == TimelineEntry.Kind.FORECAST ? "li.f" : "li";
    return el(look).of(
        el("span.tg").with("aria-hidden", "true").of(sign(entry)),
        el("span.td").of(entry.time().map(this::time).orElseGet(() -> words.html("time.unknown")),
            el("span.who").of(words.say("time.kind." + Places.key(entry.kind())))),
        el("span.tx").of(printed(entry), text(" "), view.printed().placeLink(entry.span()), basis(entry)));
  }

  private static String sign(TimelineEntry entry) {
    if (entry.time().isEmpty()) {
      return "?";
    }
    return switch (entry.kind()) {
      case SAID -> "❝";
      case HAPPENED -> "●";
      case PUBLISHED -> "▪";
      case FORECAST -> "○";
    };
  }

  private Html time(TimeValue value) {
    String written = view.times().written(value);
    return Times.machine(value).map(machine -> (Html) el("time").with("datetime", machine).of(written))
        .orElse(text(written));
  }

  private Html printed(TimelineEntry entry) {
    Span span = entry.span();
    return el("span.pt").with("lang", view.printed().lang(span)).of(el("bdi").of(Printed.oneLine(span.text())));
  }

  /** Who said it, and how the day was come by. */
  private Html basis(TimelineEntry entry) {
    List<String> parts = new ArrayList<>();
    Voices voices = new Voices(view);
    entry.statement().flatMap(view::statement).map(voices::speaker).ifPresent(parts::add);
    entry.figure().flatMap(view::figure).filter(figure -> entry.statement().isEmpty())
        .map(voices::claimants).ifPresent(parts::add);
    String siglum = view.places().siglum(entry.span().article());
    switch (entry.basis()) {
      case PRINTED -> { }
      case RELATIVE -> parts.add(words.say("time.basis.relative", "report", siglum));
      case SIGNATURE -> parts.add(words.say("time.basis.signature"));
      case PUBLISHED -> parts.add(words.say("time.basis.published", "report", siglum));
      case UNRESOLVED -> parts.add(words.say("time.basis.unresolved", "report", siglum));
    }
    return parts.isEmpty() ? Html.none() : el("span.who").of(String.join("; ", parts));
  }
}

package org.cotejo.render.html;

import static org.cotejo.render.html.Html.el;
import static org.cotejo.render.html.Html.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.article.Article;
import org.cotejo.article.Language;
import org.cotejo.article.Span;
import org.cotejo.finding.Finding;
import org.cotejo.party.Party;
import org.cotejo.statement.Statement;

/** Who says what: each party with its statements, in the order of the texts. */
final class StatementList {

  /** With more statements than this, parties of few statements are closed. */
  private static final int MANY = 100;

  /** Fewer statements than this are few. */
  private static final int FEW = 3;

  private final StoryView view;
  private final Words words;
  private final Map<String, List<Statement>> byParty = new LinkedHashMap<>();
  private final List<Statement> unresolved = new ArrayList<>();

  StatementList(StoryView view) {
    this.view = view;
    this.words = view.words();
    for (Statement statement : view.story().statements()) {
      statement.party().filter(id -> view.party(id).isPresent())
          .map(id -> byParty.computeIfAbsent(id, absent -> new ArrayList<>()))
          .orElse(unresolved).add(statement);
    }
  }

  Html drawn() {
    String id = view.id("who");
    List<Html> parts = new ArrayList<>();
    parts.add(el("h2").id("h-" + id).of(words.say("section.who")));
    int count = view.story().statements().size();
    parts.add(el("p.lede").of(count == 0 ? words.say("who.none")
        : words.say("who.lede", "statements", count, "parties", byParty.size())));
    byParty.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
        .forEach(entry -> view.party(entry.getKey()).ifPresent(party ->
            parts.add(group(text(party.name()), description(party), entry.getValue()))));
    if (!unresolved.isEmpty()) {
      parts.add(group(words.html("voice.unknown"), List.of(), unresolved));
    }
    silent().ifPresent(parts::add);
    return el("section").id(id).with("aria-labelledby", "h-" + id).of(parts);
  }

  private Html group(Html name, List<Html> description, List<Statement> statements) {
    boolean open = view.story().statements().size() <= MANY || statements.size() >= FEW;
    List<Html> about = new ArrayList<>(description);
    about.add(text(counts(statements)));
    Html.Element details = el("details.pty");
    return (open ? details.with("open", "") : details).of(
        el("summary").of(el("h3").of(el("bdi").of(name)), text(" "),
            el("span.who").of(Html.joined(about, " · "))),
        el("ol.sts").of(statements.stream().map(this::line).toList()));
  }

  private List<Html> description(Party party) {
    List<Html> parts = new ArrayList<>();
    parts.add(words.html("party." + Places.key(party.kind())));
    for (String role : party.roles().subList(0, Math.min(3, party.roles().size()))) {
      parts.add(el("bdi").of("“" + Printed.oneLine(role) + "”"));
    }
    party.speaksFor().flatMap(view::party)
        .ifPresent(other -> parts.add(words.html("voice.speaking_for", "party", other.name())));
    return List.of(Html.joined(parts, "; "));
  }

  /** "18 statements: A 7, B 11"; with many reports only the number. */
  private String counts(List<Statement> statements) {
    String all = words.say("who.statements", "n", statements.size());
    if (view.articles().size() == 1 || view.articles().size() > 6) {
      return all;
    }
    List<String> each = new ArrayList<>();
    for (Article article : view.articles()) {
      long own = statements.stream().filter(s -> StoryView.isIn(Printed.where(s), article)).count();
      each.add(view.places().siglum(article) + " " + own);
    }
    return all + ": " + String.join(", ", each);
  }

  private Html line(Statement statement) {
    Span first = Printed.where(statement);
    Printed printed = view.printed();
    List<Html> content = new ArrayList<>();
    for (Span span : statement.content()) {
      content.add(el("span").with("lang", printed.lang(span)).of(el("bdi").of(Printed.oneLine(span.text()))));
    }
    return el("li").id("l-" + view.places().passageId(first.article(), statement.id())).of(
        el("a.loc").with("href", "#" + printed.target(statement)).of(view.places().name(first)),
        el("div").of(el("span.pt").of(Html.joined(content, " … ")), how(statement)));
  }

  private Html how(Statement statement) {
    List<Html> parts = new ArrayList<>();
    parts.add(words.html("manner." + Places.key(statement.manner())));
    if (!statement.cue().isEmpty()) {
      String cue = String.join(" … ", statement.cue().stream().map(s -> Printed.oneLine(s.text())).toList());
      Span first = statement.cue().getFirst();
      parts.add(el("i.cue").with("lang", view.printed().lang(first)).of(cue));
    }
    if (statement.party().isEmpty() && !statement.source().isEmpty()) {
      String source = String.join(" … ", statement.source().stream().map(s -> Printed.oneLine(s.text())).toList());
      parts.add(view.printed().words("“" + source + "”", view.printed().lang(statement.source().getFirst())));
    }
    return el("span.who").of(Html.joined(parts, "; "), Html.all(tags(statement)));
  }

  private List<Html> tags(Statement statement) {
    Voices voices = new Voices(view);
    List<Html> tags = new ArrayList<>();
    switch (statement.polarity()) {
      case AFFIRMED -> { }
      case DENIED -> tags.add(el("span.tag.dn").of(words.say("polarity.denied")));
      case ASKED -> tags.add(el("span.tag").of(words.say("polarity.asked")));
    }
    List<String> cited = voices.names(statement.cites());
    if (!cited.isEmpty()) {
      tags.add(el("span.tag").of(words.say("tag.citing", "cited", words.list(cited))));
    }
    voices.occasion(statement).ifPresent(occasion -> tags.add(el("span.tag").of(occasion)));
    Span first = Printed.where(statement);
    Language language = first.article().languageAt(first.start());
    if (language != first.article().language() && language != Language.OTHER) {
      tags.add(el("span.tag").of(words.say("tag.language." + language.tag())));
    }
    view.findingsOf(statement.id()).stream().filter(f -> f.kind() != Finding.Kind.SINGLE_SOURCE)
        .forEach(finding -> tags.add(link(finding)));
    return tags.stream().map(tag -> Html.all(text(" "), tag)).toList();
  }

  private Html link(Finding finding) {
    String look = finding.kind() == Finding.Kind.CONTESTED ? "a.tag.ct" : "a.tag";
    return el(look).with("href", "#" + view.id(finding)).of(words.say("link." + Places.key(finding.kind())));
  }

  /** Parties that are named and say nothing themselves. */
  private Optional<Html> silent() {
    List<Html> names = view.story().parties().stream()
        .filter(party -> !byParty.containsKey(party.id()))
        .filter(party -> party.kind() == Party.Kind.PERSON || party.kind() == Party.Kind.ORGANISATION)
        .map(this::named).toList();
    return names.isEmpty() ? Optional.empty()
        : Optional.of(el("p.who.end").of(words.rich("who.silent", "names", Html.joined(names, ", "))));
  }

  private Html named(Party party) {
    Html name = el("bdi").of(party.name());
    return party.mentions().isEmpty() ? name
        : Html.all(name, text(" ("), view.printed().placeLink(party.mentions().getFirst()), text(")"));
  }
}

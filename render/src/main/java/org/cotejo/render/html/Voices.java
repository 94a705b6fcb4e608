package org.cotejo.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Window;
import org.cotejo.party.Party;
import org.cotejo.statement.Statement;

/** Who says something and how, in a line of words. */
final class Voices {

  private final StoryView view;
  private final Words words;

  Voices(StoryView view) {
    this.view = view;
    this.words = view.words();
  }

  /** Who stands behind a figure: "Gustavo Petro, citing the Ministry of Defense", or "the report itself". */
  String claimants(Figure figure) {
    List<String> names = names(figure.claimants());
    if (names.isEmpty()) {
      return words.say(figure.statements().isEmpty() ? "voice.report" : "voice.unknown");
    }
    return names.size() == 1
        ? names.getFirst()
        : words.say("voice.citing", "speaker", names.getFirst(),
            "cited", words.list(names.subList(1, names.size())));
  }

  /** Names of parties; those that the story does not have are left out. */
  List<String> names(List<String> partyIds) {
    return partyIds.stream().flatMap(id -> view.party(id).stream()).map(Party::name).toList();
  }

  /** Who says a statement. */
  String speaker(Statement statement) {
    return statement.party().flatMap(view::party).map(Party::name).orElseGet(() -> words.say("voice.unknown"));
  }

  /** How a figure is given: "asserted, direct; more than". */
  String how(Figure figure) {
    List<String> stance = new ArrayList<>();
    if (figure.modality() == Figure.Modality.ASSERTED) {
      stance.add(words.say("modality.asserted"));
    }
    innermost(figure).ifPresent(statement -> stance.add(words.say("manner." + Places.key(statement.manner()))));
    List<String> parts = new ArrayList<>();
    if (!stance.isEmpty()) {
      parts.add(String.join(", ", stance));
    }
    hedge(figure, parts);
    if (figure.window().orElse(null) instanceof Window.Rate(String per, var perDay, var interval)
        && !per.equals("P1D")) {
      parts.add(words.say("value.converted"));
    }
    return String.join("; ", parts);
  }

  private void hedge(Figure figure, List<String> parts) {
    switch (figure.estimate().said()) {
      case PLAIN -> {
        if (Values.isRound(figure.estimate())) {
          parts.add(words.say("said.round"));
        }
      }
      case BETWEEN -> { }
      default -> parts.add(words.say("said." + Places.key(figure.estimate().said())));
    }
  }

  Optional<Statement> innermost(Figure figure) {
    return figure.statements().stream().flatMap(id -> view.statement(id).stream()).findFirst();
  }

  /** How a statement is made: "direct", "indirect; denies". */
  String how(Statement statement) {
    String manner = words.say("manner." + Places.key(statement.manner()));
    return switch (statement.polarity()) {
      case AFFIRMED -> manner;
      case DENIED -> manner + "; " + words.say("polarity.denied");
      case ASKED -> manner + "; " + words.say("polarity.asked");
    };
  }

  /** When the statement around a figure was made, where it is a post or a dated one: "post of 2 December 2025". */
  Optional<String> occasion(Figure figure) {
    return innermost(figure).flatMap(this::occasion);
  }

  /** "post of 2 December 2025", "post": what a statement stands in, if it is no plain speech. */
  Optional<String> occasion(Statement statement) {
    return statement.medium().filter(medium -> medium != Statement.Medium.SPEECH)
        .map(medium -> statement.said()
            .filter(said -> said.basis() == Statement.Said.Basis.SIGNATURE)
            .flatMap(said -> said.value().from())
            .map(from -> words.say("medium.dated." + Places.key(medium), "date", from.toLocalDate()))
            .orElseGet(() -> words.say("medium." + Places.key(medium))));
  }
}

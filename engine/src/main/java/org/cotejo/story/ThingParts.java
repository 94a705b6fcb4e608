package org.cotejo.story;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.article.Language;
import org.cotejo.story.Concepts.Concept;
import org.cotejo.story.Concepts.Kind;

/** A {@link Thing} in the making: what {@link ThingBuilder} has read of it so far. */
final class ThingParts {

  /** What goes without saying: turnout is of those on the roll, a sentence is of a court and served in prison. */
  private static final Map<String, Set<String>> IMPLIED = Map.of(
      "turnout", Set.of("registered-for", "voter", "vote", "electorate-size"),
      "sentence", Set.of("prison", "courtroom", "judge"));

  final TreeSet<String> heads = new TreeSet<>();
  final TreeSet<String> states = new TreeSet<>();
  final TreeSet<String> modifiers = new TreeSet<>();
  final TreeSet<String> scopes = new TreeSet<>();
  boolean grows;
  boolean guessed;
  boolean measured;
  boolean elliptic;
  boolean told;

  void addHead(Concept concept) {
    if (concept.kind() == Kind.STATE) {
      states.add(concept.id());
      concept.noun().ifPresent(heads::add);
      if (concept.noun().isEmpty()) {
        heads.add(concept.id());
      }
    } else {
      heads.add(concept.id());
      measured |= concept.kind() == Kind.MEASURE;
    }
    grows |= concept.grows();
  }

  void addOther(Concept concept) {
    switch (concept.kind()) {
      case STATE -> addState(concept);
      case NOUN, MEASURE -> {
        if (!heads.contains(concept.id())) {
          modifiers.add(concept.id());
        }
      }
      case SCOPE, NORM -> scopes.add(concept.id());
      case GENERIC, ACT -> { }
    }
  }

  /** What is said of it; where nothing yet says what is counted, what its own noun counts. */
  void addState(Concept state) {
    states.add(state.id());
    grows |= state.grows();
    if (heads.isEmpty()) {
      state.noun().ifPresent(heads::add);
    }
  }

  /** "The number of sailings": where the head says nothing, the first thing named is what is counted. */
  void promote() {
    if (heads.isEmpty() && !modifiers.isEmpty()) {
      heads.add(modifiers.removeFirst());
    }
  }

  /**
   * The thing.
   *
   * @param dimension what every amount in its unit is an amount of, if anything
   */
  Thing build(Language language, Optional<String> dimension) {
    heads.forEach(head -> IMPLIED.getOrDefault(head, Set.of()).forEach(id -> {
      scopes.remove(id);
      modifiers.remove(id);
    }));
    dimension.filter(d -> !heads.contains(d)).ifPresent(d -> {
      modifiers.addAll(heads);
      heads.clear();
      heads.add(d);
    });
    return new Thing(
        heads, states, modifiers, scopes, language, grows, guessed, measured, elliptic || heads.isEmpty(), told);
  }
}

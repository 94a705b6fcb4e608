package org.cotejo.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.article.Language;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Phrase;
import org.cotejo.figure.Units;
import org.cotejo.figure.Window;
import org.cotejo.story.Concepts.Concept;
import org.cotejo.story.Concepts.Kind;

/** Puts together what a figure counts, from its counted phrase, its predicate and the words of its clause. */
final class ThingBuilder {

  /** "Holds 600 people" tells who is inside; "holds 75,000", with nothing counted behind it, how many could be. */
  private static final String HOLDS = "holds";

  private static final String NOT = "not";

  /** "Needed 11 minutes" tells what it took. */
  private static final String NEEDED = "needed";

  private static final Map<String, String> HOLDS_ROOM = Map.of(HOLDS, "room");

  /** What every amount in a unit of this dimension is an amount of. */
  private static final Map<String, String> MEASURED_IN = Map.of("m/s", "speed", "K", "temperature");

  private final Language language;
  private final Set<String> unit;
  private final boolean amount;
  private final boolean rate;
  private final boolean plural;
  private final Optional<String> dimension;
  private final Optional<Concepts.Flag> amountIn;
  private final boolean room;
  private final ThingParts parts = new ThingParts();

  ThingBuilder(Language language, Figure figure) {
    this.language = language;
    unit = figure.unitText().map(Stems::words).map(Set::copyOf).orElse(Set.of());
    amount = !figure.unit().equals("1") || figure.unitText().isPresent();
    rate = figure.window().filter(w -> w instanceof Window.Rate).isPresent();
    plural = !amount && figure.counted().filter(c -> c.text().endsWith("s")).isPresent();
    dimension = MEASURED_IN.entrySet().stream().filter(e -> Units.commensurable(figure.unit(), e.getKey()))
        .map(Map.Entry::getValue).findFirst();
    amountIn = Dimensions.of(figure);
    room = figure.counted().flatMap(Phrase::span).filter(span -> span.start() >= figure.span().start()).isEmpty();
  }

  boolean hasHead() {
    return !parts.heads.isEmpty();
  }

  /** Whether it is known what became of it; of an amount that a verb tells, nothing else did. */
  boolean hasState() {
    return !parts.states.isEmpty() || (parts.measured && parts.told);
  }

  /** Whether a phrase speaks of another thing than its head behind a word. */
  private boolean isLink(String word) {
    return ExtentWords.is(word, ExtentWords.Kind.LINK, language);
  }

  void counted(Phrase phrase) {
    List<String> words = Stems.words(phrase.text());
    String head = Stems.plain(phrase.head()).toLowerCase(Locale.ROOT);
    List<Concept> concepts = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    boolean headFound = false;
    boolean beyond = false;
    boolean opensUnknown = false;
    for (int i = 0; i < words.size(); ) {
      beyond |= headFound && isLink(words.get(i));
      Optional<Concepts.Match> match = Concepts.shipped().at(words, i, language);
      int n = match.map(Concepts.Match::words).orElse(1);
      boolean here = !headFound && (words.subList(i, i + n).contains(head) || words.size() == 1);
      if (match.isPresent() && here && isThing(match.get().concept())) {
        headFound = true;
        parts.addHead(match.get().concept());
      } else if (match.isPresent()) {
        addBeside(concepts, match.get().concept(), beyond);
      } else if (!Things.isFunctionWord(words.get(i)) && !isNumber(words.get(i)) && !unit.contains(words.get(i))) {
        String key = "~" + Stems.cognate(words.get(i), language);
        if (here) {
          headFound = true;
          parts.heads.add(key);
        } else {
          boolean closes = i + n >= words.size() || isLink(words.get(i + n));
          opensUnknown |= (language == Language.SPANISH ? unknown.isEmpty() : closes)
              && concepts.stream().noneMatch(ThingBuilder::isThing);
          unknown.add(key);
        }
      }
      i += n;
    }
    concepts.forEach(parts::addOther);
    if (unknown.isEmpty() || !opensUnknown) {
      parts.promote();
    }
    unknown.forEach(key -> {
      if (parts.heads.isEmpty()) {
        parts.heads.add(key);
      } else {
        parts.modifiers.add(key);
      }
    });
    parts.promote();
  }

  /** "The towers of the new bridge" are not new towers. */
  private static void addBeside(List<Concept> concepts, Concept concept, boolean beyond) {
    boolean scope = concept.kind() == Kind.SCOPE || concept.kind() == Kind.NORM;
    if (!beyond || !scope) {
      concepts.add(concept);
    }
  }

  private static boolean isThing(Concept concept) {
    return concept.kind() == Kind.NOUN || concept.kind() == Kind.MEASURE || concept.kind() == Kind.STATE;
  }

  private static boolean isNumber(String word) {
    return Character.isDigit(word.charAt(0));
  }

  /** What is done; where nothing says what is counted, it stands for it ("to pay 3 million"). */
  void predicate(Phrase phrase) {
    List<String> words = Stems.words(phrase.text());
    said(words);
    tells(words);
    parts.elliptic |= parts.heads.isEmpty();
    if (parts.heads.isEmpty()) {
      Stems.words(phrase.head()).stream().filter(w -> !Things.isFunctionWord(w)).findFirst()
          .map(w -> Concepts.shipped().saidAt(List.of(w), 0, language).map(Concepts.Match::concept)
              .filter(c -> c.kind() == Kind.ACT || c.kind() == Kind.STATE).map(Concept::id)
              .orElse("~" + Stems.cognate(w, language)))
          .ifPresent(parts.heads::add);
    }
  }

  /** "The ticket costs 30 euros", "a ferry leaves every hour": what an amount or a rate of the deed is. */
  private void tells(List<String> words) {
    for (int i = 0; i < words.size() && (amount || rate) && !parts.measured; i++) {
      if (tellsAt(words, i)) {
        return;
      }
    }
  }

  /** "620 metres underground", "two hours late": what the words right behind an amount say that it is. */
  void extent(List<String> behind) {
    int at = !behind.isEmpty() && behind.getFirst().equals("de") ? 1 : 0;
    if (amount && !parts.measured && amountIn.isPresent() && at < behind.size()) {
      tellsAt(behind, at);
    }
  }

  private boolean tellsAt(List<String> words, int i) {
    Optional<String> what = Told.at(words, i, language, amountIn);
    if (what.isPresent() && amount) {
      parts.states.removeIf(s -> Concepts.shipped().byId(s).filter(c -> c.orElse().contains(what.get())).isPresent());
      parts.modifiers.addAll(parts.heads);
      parts.heads.clear();
      parts.measured = true;
      parts.told = true;
    }
    what.ifPresent(parts.heads::add);
    return what.isPresent();
  }

  void said(List<String> words) {
    for (int i = 0; i < words.size(); ) {
      Optional<Concepts.Match> match = Concepts.shipped().saidAt(words, i, language);
      boolean other = match.filter(m -> m.words() == 1).isPresent() && isSingular(words.get(i));
      match.map(Concepts.Match::concept).filter(c -> c.kind() == Kind.STATE && !other)
          .filter(c -> !amount || !c.flags().contains(Concepts.Flag.ALL)).ifPresent(c -> {
        parts.addState(c);
        parts.told = true;
      });
      i += match.map(Concepts.Match::words).orElse(1);
    }
  }

  /** A verb with what completes it: a phrase that opens it says more than any of its words ("walked out"). */
  void complement(List<String> words) {
    Optional<Concepts.Match> phrase = words.isEmpty() ? Optional.empty()
        : Concepts.shipped().saidAt(words, 0, language).filter(m -> m.words() > 1);
    said(phrase.isPresent() ? words.subList(0, phrase.get().words()) : words);
  }

  /** "Repartida en 2.480 paquetes": a participle of one feminine thing tells nothing of what is counted. */
  private boolean isSingular(String word) {
    return language == Language.SPANISH && plural && word.length() > 4
        && (word.endsWith("ada") || word.endsWith("ida"));
  }

  /** The state named nearest on the right, else on the left. */
  void nearest(List<List<String>> sides) {
    for (int s = 0; s < sides.size(); s++) {
      List<String> side = sides.get(s);
      boolean leftSide = s == sides.size() - 1;
      Optional<Concept> found = Optional.empty();
      for (int i = 0; i < side.size(); i++) {
        Optional<Concept> here = Concepts.shipped().saidAt(side, i, language).map(Concepts.Match::concept)
            .filter(c -> c.kind() == Kind.STATE);
        if (here.isPresent()) {
          found = here;
          if (!leftSide) {
            break;
          }
        }
      }
      if (found.isPresent()) {
        parts.addState(found.get());
        parts.guessed = true;
        return;
      }
    }
  }

  void norms(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      Concepts.shipped().at(words, i, language).map(Concepts.Match::concept)
          .filter(c -> c.kind() == Kind.NORM && (room || !c.id().equals(HOLDS)))
          .filter(c -> !c.id().equals(NEEDED) || !amountIn.equals(Optional.of(Concepts.Flag.TIME)))
          .ifPresent(c -> parts.scopes.add(HOLDS_ROOM.getOrDefault(c.id(), c.id())));
    }
  }

  /** Of those who do not: another count than of those who do. */
  void negated() {
    parts.scopes.add(NOT);
  }

  Thing build() {
    return parts.build(language, dimension);
  }
}

package org.cotejo.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.analysis.Sentence;
import org.cotejo.analysis.Token;
import org.cotejo.article.Language;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Phrase;
import org.cotejo.reading.ArticleReading;
import org.cotejo.story.Concepts.Concept;
import org.cotejo.story.Concepts.Kind;

/** Reads what a figure counts from its counted phrase and predicate; where it has no predicate, from its clause. */
public final class Things {

  private static final int CLAUSE = 7;

  /** "Holds 600 people" tells who is inside; "holds 75,000", with nothing counted behind it, how many could be. */
  private static final String HOLDS = "holds";
  private static final Map<String, String> HOLDS_ROOM = Map.of(HOLDS, "room");

  private static final Set<String> FUNCTION_WORDS = WordList.load("/org/cotejo/story/function-words.txt");

  private Things() {}

  /** What a figure counts. */
  public static Thing of(Figure figure, ArticleReading reading) {
    Language language = reading.article().languageAt(figure.span().start());
    Builder thing = new Builder(language, unitWords(figure));
    thing.plural = figure.unit().equals("1") && figure.counted().filter(c -> c.text().endsWith("s")).isPresent();
    figure.counted().filter(c -> !isSource(c, figure, reading)).ifPresent(c -> {
      thing.counted(c);
      thing.room = c.span().filter(span -> span.start() >= figure.span().start()).isEmpty();
    });
    figure.predicate().ifPresent(thing::predicate);
    if (thing.states.isEmpty()) {
      reading.analysis().sentenceAt(figure.span().start())
          .ifPresent(sentence -> thing.nearest(clause(sentence, figure)));
    }
    reading.analysis().sentenceAt(figure.span().start())
        .ifPresent(sentence -> clause(sentence, figure).forEach(thing::norms));
    return thing.build();
  }

  /** Whether the words name who gives the figure: nobody counts himself by saying so. */
  private static boolean isSource(Phrase counted, Figure figure, ArticleReading reading) {
    return counted.span().filter(span -> reading.statements().stream()
        .filter(s -> figure.statements().contains(s.id()))
        .anyMatch(s -> s.source().stream().anyMatch(source -> source.overlaps(span)))).isPresent();
  }

  /** The unit's own words count nothing: "square" of "square metres". */
  private static Set<String> unitWords(Figure figure) {
    return figure.unitText().map(Stems::words).map(Set::copyOf).orElse(Set.of());
  }

  /** Words of a figure's clause, nearest first: as far as a mark or another number. */
  private static List<List<String>> clause(Sentence sentence, Figure figure) {
    List<Token> tokens = sentence.tokens();
    int first = 0;
    while (first < tokens.size() && tokens.get(first).span().end() <= figure.span().start()) {
      first++;
    }
    int after = first;
    while (after < tokens.size() && tokens.get(after).span().start() < figure.span().end()) {
      after++;
    }
    List<String> right = new ArrayList<>();
    for (int i = after; i < tokens.size() && i < after + CLAUSE && isWord(tokens.get(i)); i++) {
      right.addAll(Stems.words(tokens.get(i).lower()));
    }
    List<String> left = new ArrayList<>();
    for (int i = first - 1; i >= 0 && i > first - 1 - CLAUSE && isWord(tokens.get(i)); i--) {
      left.addAll(0, Stems.words(tokens.get(i).lower()));
    }
    return List.of(right, left);
  }

  private static boolean isWord(Token token) {
    return token.kind() == Token.Kind.WORD;
  }

  /** Whether one counts a kind of what the other counts: residents and people. */
  public static boolean areKin(Thing a, Thing b) {
    return Alike.kin(a, b);
  }

  static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word);
  }

  private static final class Builder {
    final Language language;
    final TreeSet<String> heads = new TreeSet<>();
    final TreeSet<String> states = new TreeSet<>();
    final TreeSet<String> modifiers = new TreeSet<>();
    final TreeSet<String> scopes = new TreeSet<>();
    boolean grows;
    boolean guessed;
    final Set<String> unit;
    boolean measured;
    boolean elliptic;
    boolean room = true;
    boolean plural;

    Builder(Language language, Set<String> unit) {
      this.language = language;
      this.unit = unit;
    }

    void counted(Phrase phrase) {
      List<String> words = Stems.words(phrase.text());
      String head = Stems.plain(phrase.head()).toLowerCase(Locale.ROOT);
      List<Concept> concepts = new ArrayList<>();
      List<String> unknown = new ArrayList<>();
      boolean headFound = false;
      for (int i = 0; i < words.size(); ) {
        Optional<Concepts.Match> match = Concepts.shipped().at(words, i, language);
        int n = match.map(Concepts.Match::words).orElse(1);
        boolean here = !headFound && (words.subList(i, i + n).contains(head) || words.size() == 1);
        if (match.isPresent() && here && isThing(match.get().concept())) {
          headFound = true;
          addHead(match.get().concept());
        } else if (match.isPresent()) {
          concepts.add(match.get().concept());
        } else if (!isFunctionWord(words.get(i)) && !isNumber(words.get(i)) && !unit.contains(words.get(i))) {
          String key = "~" + Stems.cognate(words.get(i), language);
          if (here) {
            headFound = true;
            heads.add(key);
          } else {
            unknown.add(key);
          }
        }
        i += n;
      }
      concepts.forEach(this::addOther);
      unknown.forEach(key -> {
        if (heads.isEmpty()) {
          heads.add(key);
        } else {
          modifiers.add(key);
        }
      });
      promote();
    }

    private static boolean isThing(Concept concept) {
      return concept.kind() == Kind.NOUN || concept.kind() == Kind.MEASURE || concept.kind() == Kind.STATE;
    }

    private static boolean isNumber(String word) {
      return Character.isDigit(word.charAt(0));
    }

    private void addHead(Concept concept) {
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

    private void addOther(Concept concept) {
      switch (concept.kind()) {
        case STATE -> {
          states.add(concept.id());
          grows |= concept.grows();
          if (heads.isEmpty()) {
            concept.noun().ifPresent(heads::add);
          }
        }
        case NOUN, MEASURE -> {
          if (!heads.contains(concept.id())) {
            modifiers.add(concept.id());
          }
        }
        case SCOPE, NORM -> scopes.add(concept.id());
        case GENERIC -> { }
      }
    }

    /** "The number of sailings": where the head says nothing, the first thing named is what is counted. */
    private void promote() {
      if (heads.isEmpty() && !modifiers.isEmpty()) {
        heads.add(modifiers.removeFirst());
      }
    }

    /** What is done; where nothing says what is counted, it stands for it ("to pay 3 million"). */
    void predicate(Phrase phrase) {
      said(Stems.words(phrase.text()));
      elliptic |= heads.isEmpty();
      if (heads.isEmpty()) {
        Stems.words(phrase.head()).stream().filter(w -> !isFunctionWord(w)).findFirst()
            .map(w -> Concepts.shipped().at(List.of(w), 0, language).map(m -> m.concept().id())
                .orElse("~" + Stems.cognate(w, language)))
            .ifPresent(heads::add);
      }
    }

    void said(List<String> words) {
      for (int i = 0; i < words.size(); ) {
        Optional<Concepts.Match> match = Concepts.shipped().at(words, i, language);
        boolean other = match.filter(m -> m.words() == 1).isPresent() && isSingular(words.get(i));
        match.map(Concepts.Match::concept).filter(c -> c.kind() == Kind.STATE && !other).ifPresent(c -> {
          states.add(c.id());
          grows |= c.grows();
          if (heads.isEmpty()) {
            c.noun().ifPresent(heads::add);
          }
        });
        i += match.map(Concepts.Match::words).orElse(1);
      }
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
          Optional<Concept> here = Concepts.shipped().at(side, i, language).map(Concepts.Match::concept)
              .filter(c -> c.kind() == Kind.STATE);
          if (here.isPresent()) {
            found = here;
            if (!leftSide) {
              break;
            }
          }
        }
        if (found.isPresent()) {
          Concept state = found.get();
          states.add(state.id());
          guessed = true;
          grows |= state.grows();
          if (heads.isEmpty()) {
            state.noun().ifPresent(heads::add);
          }
          return;
        }
      }
    }

    void norms(List<String> words) {
      for (int i = 0; i < words.size(); i++) {
        Concepts.shipped().at(words, i, language).map(Concepts.Match::concept)
            .filter(c -> c.kind() == Kind.NORM && (room || !c.id().equals(HOLDS)))
            .ifPresent(c -> scopes.add(HOLDS_ROOM.getOrDefault(c.id(), c.id())));
      }
    }

    Thing build() {
      return new Thing(heads, states, modifiers, scopes, language, grows, guessed, measured, elliptic || heads.isEmpty());
    }
  }
}

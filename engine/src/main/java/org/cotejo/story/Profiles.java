package org.cotejo.story;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cotejo.analysis.Name;
import org.cotejo.analysis.Token;
import org.cotejo.article.Language;
import org.cotejo.article.Span;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Phrase;
import org.cotejo.figure.Quantity;
import org.cotejo.figure.Units;
import org.cotejo.figure.Window;
import org.cotejo.reading.ArticleReading;

/** Makes the profiles of one article's figures. */
final class Profiles {

  private static final Set<String> BASELINE = WordList.load("/org/cotejo/story/baseline.txt");
  private static final Set<String> PARTITIVE = WordList.load("/org/cotejo/story/partitive.txt");
  private static final Set<String> INCREMENT = WordList.load("/org/cotejo/story/increment.txt");
  private static final int CLAUSE_LENGTH = 60;
  private static final Set<String> MOVES = Set.of("raise", "cut");
  private static final Set<String> EARLIER = WordList.load("/org/cotejo/story/earlier.txt");
  private static final int BESIDE = 7;

  /** So many words may open a sentence before its first comma. */
  private static final int LONGEST_OPENING = 6;
  private static final Pattern LOCATIVE =
      Pattern.compile("(?i)\\b(?:in|en) (?:(?:the|la|el|una|un|a) (?:\\p{L}+ ){1,3}(?:of|de) )?$");
  private static final Pattern OPENING = Pattern.compile("(?:^|[.\n] ?)(?:In|En) [^.,;:\n]*$");
  private static final Pattern WHERE = Pattern.compile(", (?:where|donde) ");
  private static final int LOCATIVE_LENGTH = 40;
  private static final int LONGEST_CUE = 4;

  /** Units that stand for their dimension, so that what converts shares a key. */
  private static final List<String> DIMENSIONS = List.of(
      "g", "m", "m2", "L", "s", "W", "m/s", "J", "K", "Pa", "By", "%");

  private final ArticleReading reading;
  private final Extents extents;
  private final PeriodsNamed periods;
  private final Map<String, Quantity> quantities = new HashMap<>();
  /** By figure, each of which is held against many. */
  private final IdentityHashMap<Figure, Profile> made = new IdentityHashMap<>();

  /**
   * For one report of a story.
   *
   * @param storyYear the year of the story's reports, for one that has no date of its own
   */
  Profiles(ArticleReading reading, Optional<Integer> storyYear) {
    this.reading = reading;
    extents = new Extents(reading, storyYear);
    periods = new PeriodsNamed(reading);
    reading.quantities().forEach(q -> quantities.put(q.id(), q));
  }

  Profile of(Figure figure) {
    return made.computeIfAbsent(figure, this::make);
  }

  private Profile make(Figure figure) {
    Thing thing = Things.of(figure, reading);
    Set<String> period = periods.of(figure);
    Extent extent = extents.of(figure, period);
    return new Profile(
        key(figure), figure.modality(), thing, figure.unit().equals("1") && !Currencies.isUnsettled(figure),
        place(figure), period, follows(figure, BASELINE) || isEarlier(figure) || isComparand(figure),
        follows(figure, PARTITIVE) || precedes(figure) || extent.part() || extent.partitive(),
        isChange(figure, thing), extent);
  }

  private String key(Figure figure) {
    boolean rate = figure.window().filter(w -> w instanceof Window.Rate).isPresent();
    return dimension(figure) + "|" + claimed(figure) + (rate ? "|rate" : "");
  }

  private static String claimed(Figure figure) {
    return switch (figure.modality()) {
      case ASSERTED, FORECAST, PLANNED -> "claimed";
      case DENIED, HYPOTHETICAL, ASKED -> figure.modality().name();
    };
  }

  /** Whether the figure tells by how much a level moved. "Lost 40 barrels" has a direction and is an amount. */
  private static boolean isChange(Figure figure, Thing thing) {
    return thing.heads().stream().anyMatch(MOVES::contains)
        || (figure.direction().isPresent() && !(thing.measured() && thing.told())
            && (figure.unit().startsWith("%") || thing.states().isEmpty()));
  }

  private String dimension(Figure figure) {
    Optional<Quantity.Kind> kind = Optional.ofNullable(quantities.get(figure.quantity())).map(Quantity::kind);
    if (kind.filter(k -> k == Quantity.Kind.MULTIPLE).isPresent()) {
      return "multiple of " + figure.of().map(Object::toString).orElse(figure.id());
    }
    if (figure.unit().equals("%") || kind.filter(k -> k == Quantity.Kind.FRACTION).isPresent()) {
      return "%";
    }
    if (Currencies.isUnsettled(figure)) {
      return "money " + Currencies.name(figure).map(Object::toString).orElse("");
    }
    if (figure.unit().equals("1")) {
      boolean whole = figure.estimate().low().or(() -> figure.estimate().high())
          .map(v -> v.stripTrailingZeros().scale() <= 0).orElse(true);
      return whole ? "1" : "number";
    }
    return DIMENSIONS.stream()
        .filter(d -> !d.equals("%") && Units.commensurable(figure.unit(), d)).findFirst().orElse(figure.unit());
  }

  /** The figure's own place; else the one place that the clause up to it says it speaks of ("in Marlow, where"). */
  private Set<String> place(Figure figure) {
    return figure.place().map(Phrase::text).map(Places::names).orElseGet(() -> {
      Set<String> named = new TreeSet<>();
      String text = figure.span().article().text();
      for (Name name : namesUpTo(figure)) {
        int gap = figure.span().start() - name.span().end();
        if (gap > 0 && name.kind() != Name.Kind.PERSON
            && LOCATIVE.matcher(before(text, name)).find() && isWhere(text, name, figure)) {
          named.addAll(Places.names(name.span().text()));
        }
      }
      if (named.isEmpty()) {
        figure.entity().flatMap(Phrase::span).flatMap(this::nameAt).filter(n -> n.kind() == Name.Kind.PLACE)
            .ifPresent(n -> named.addAll(Places.names(n.span().text())));
      }
      return named.isEmpty() ? extents.land(figure) : named;
    });
  }

  /** The names that end in the clause before a figure. */
  private List<Name> namesUpTo(Figure figure) {
    List<Name> names = reading.analysis().names();
    int to = namesBefore(figure.span().start());
    int from = to;
    while (from > 0 && figure.span().start() - names.get(from - 1).span().end() < CLAUSE_LENGTH) {
      from--;
    }
    return names.subList(from, to);
  }

  private Optional<Name> nameAt(Span span) {
    List<Name> names = reading.analysis().names();
    int at = namesBefore(span.start());
    return at < names.size() && names.get(at).span().equals(span) ? Optional.of(names.get(at)) : Optional.empty();
  }

  /** How many names begin before an offset; they come in order, and overlap nowhere. */
  private int namesBefore(int offset) {
    List<Name> names = reading.analysis().names();
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** "In Marlow, where 12 fell ill"; "In the town of Marlow 12 fell ill", where the name opens the sentence. */
  private static boolean isWhere(String text, Name name, Figure figure) {
    String between = text.substring(name.span().end(), figure.span().start());
    return WHERE.matcher(between).lookingAt() || (between.isBlank() && OPENING.matcher(before(text, name)).find());
  }

  private static String before(String text, Name name) {
    return text.substring(Math.max(0, name.span().start() - LOCATIVE_LENGTH), name.span().start());
  }

  /** Whether one of the cues stands right before the figure, with nothing but function words between. */
  private boolean follows(Figure figure, Set<String> cues) {
    return reading.analysis().sentenceAt(figure.span().start()).map(sentence -> {
      Language language = sentence.language();
      List<String> before = sentence.tokens().stream()
          .filter(t -> t.span().end() <= figure.span().start())
          .map(t -> t.kind() == Token.Kind.WORD || t.text().equals(",") ? Stems.plain(t.lower()) : "\u0000").toList();
      return endsWithCue(before, cues, language);
    }).orElse(false);
  }

  private boolean isComparand(Figure figure) {
    return reading.analysis().sentenceAt(figure.span().start()).filter(s -> Comparands.isOne(figure, s)).isPresent();
  }

  /** Whether the words beside it put the figure at another time ("a year ago"). */
  private boolean isEarlier(Figure figure) {
    return reading.analysis().sentenceAt(figure.span().start()).map(sentence -> {
      List<Token> tokens = sentence.tokens();
      int at = 0;
      while (at < tokens.size() && tokens.get(at).span().end() <= figure.span().start()) {
        at++;
      }
      int from = at;
      while (from > 0 && at - from < BESIDE && (!isBreak(tokens.get(from - 1))
          || ExtentWords.is(tokens.get(from).lower(), ExtentWords.Kind.WHEN, sentence.language()))) {
        from--;
      }
      int to = at;
      while (to < tokens.size() && to - at < BESIDE && (!isBreak(tokens.get(to))
          || tokens.get(to).span().start() < figure.span().end())) {
        to++;
      }
      String words = words(tokens.subList(from, to));
      String opening = words(tokens.subList(0, openingEnd(tokens, at)));
      String language = sentence.language().tag() + " ";
      return EARLIER.stream().filter(e -> e.startsWith(language)).map(e -> " " + e.substring(language.length()) + " ")
          .anyMatch(e -> words.contains(e) || opening.endsWith(e));
    }).orElse(false);
  }

  /** "Last season, which was the worst so far, 17 people had died": where what opens the sentence ends, at its comma. */
  private static int openingEnd(List<Token> tokens, int at) {
    int end = 0;
    while (end < Math.min(at, LONGEST_OPENING) && tokens.get(end).kind() == Token.Kind.WORD) {
      end++;
    }
    return end < at && tokens.get(end).text().equals(",") ? end : 0;
  }

  private static String words(List<Token> tokens) {
    return " " + String.join(" ", tokens.stream().map(t -> Stems.plain(t.lower())).toList()) + " ";
  }

  /** Another number or a mark: what stands behind it may speak of something else. */
  private static boolean isBreak(Token token) {
    return token.kind() == Token.Kind.NUMBER || (token.kind() == Token.Kind.PUNCTUATION && !token.text().equals("-"));
  }

  /** "Five more", "cinco más": an increment on another figure. */
  private boolean precedes(Figure figure) {
    return reading.analysis().sentenceAt(figure.span().start()).flatMap(sentence -> sentence.tokens().stream()
        .filter(t -> t.span().start() >= figure.span().end() || t.span().end() == figure.span().end()).limit(2)
        .map(t -> sentence.language().tag() + " " + Stems.plain(t.lower()))
        .filter(INCREMENT::contains).findFirst()).isPresent();
  }

  private static boolean endsWithCue(List<String> before, Set<String> cues, Language language) {
    int end = before.size();
    for (int skipped = 0; skipped < 3 && end > 0; skipped++, end--) {
      for (int n = Math.min(LONGEST_CUE, end); n > 0; n--) {
        if (cues.contains(language.tag() + " " + String.join(" ", before.subList(end - n, end)))) {
          return true;
        }
      }
      if (!Things.isFunctionWord(before.get(end - 1)) && !before.get(end - 1).equals(",")) {
        return false;
      }
    }
    return false;
  }
}

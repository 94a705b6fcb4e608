package org.cotejo.story;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Phrase;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;
import org.cotejo.reading.ArticleReading;
import org.cotejo.story.NotCompared.Reason;

/**
 * Says why two figures that look alike were not compared: which place, period, state or part each has, in the words of
 * its report. Where the reports have no words for it, only that it differs.
 */
final class Apartness {

  /**
   * One of the two.
   *
   * @param reading the report that it stands in
   */
  record Side(Figure figure, Profile profile, ArticleReading reading) {}

  /** All of a land, or of them all. */
  private static final Set<String> WHOLE = Set.of("country", "region", "world", "both");

  private final Side one;
  private final Side other;

  private Apartness(Side one, Side other) {
    this.one = one;
    this.other = other;
  }

  static NotCompared of(Side one, Side other, Reason reason) {
    return new NotCompared(
        one.figure().id(), other.figure().id(), reason, new Apartness(one, other).message(reason));
  }

  private Message message(Reason reason) {
    Optional<Message> named = switch (reason) {
      case PLACE -> words("place", Apartness::place);
      case PERIOD -> period();
      case SCOPE -> scope().or(() -> words("scope", Apartness::counted));
      case UNIT -> words("unit", side -> side.figure().unitText().map(Argument::words));
      case THING -> words("thing", Apartness::counted);
      case MODALITY -> modality();
      case UNSURE -> words("unsure", Apartness::counted);
    };
    return named.orElseGet(() -> say(reason.name().toLowerCase(Locale.ROOT)));
  }

  private Optional<Message> period() {
    if (Periods.differ(one.profile().period(), other.profile().period())) {
      return words("period", Apartness::time);
    }
    Extent first = one.profile().extent();
    Extent second = other.profile().extent();
    if (first.bygone() != second.bygone()) {
      Message bygone = which("bygone", first.bygone());
      return time(first.bygone() ? one : other)
          .map(when -> which("bygone.named", first.bygone()).with("when", when)).or(() -> Optional.of(bygone));
    }
    if (one.profile().baseline() != other.profile().baseline()) {
      return Optional.of(which("baseline", one.profile().baseline()));
    }
    return first.terms().isEmpty() || second.terms().isEmpty() ? Optional.empty()
        : Optional.of(say("term").with("here", term(one)).with("there", term(other)));
  }

  private Optional<Message> scope() {
    Extent first = one.profile().extent();
    Extent second = other.profile().extent();
    if (first.course() != second.course() && first.isOtherThing(second)) {
      return Optional.of(which("stock", first.course() == Extent.Course.STOCK));
    }
    if (first.other() != second.other()) {
      return Optional.of(which("other", first.other()));
    }
    if (one.profile().change() != other.profile().change()) {
      return Optional.of(which("change", one.profile().change()));
    }
    return one.profile().part() == other.profile().part() ? Optional.empty()
        : Optional.of(which("part", one.profile().part()));
  }

  private Optional<Message> modality() {
    Figure.Modality first = one.profile().modality();
    Figure.Modality second = other.profile().modality();
    return first == second ? Optional.empty() : Optional.of(say("modality.named")
        .with("here", modality(first)).with("there", modality(second)));
  }

  private static Argument modality(Figure.Modality modality) {
    return Argument.part("story.modality." + modality.name().toLowerCase(Locale.ROOT));
  }

  /** What is printed for each, where both have it and it differs. */
  private Optional<Message> words(String key, Function<Side, Optional<Argument>> printed) {
    Optional<Argument> here = printed.apply(one);
    Optional<Argument> there = printed.apply(other);
    return here.isEmpty() || there.isEmpty() || here.equals(there) ? Optional.empty()
        : Optional.of(say(key + ".named").with("here", here.get()).with("there", there.get()));
  }

  /** What one of the two is and the other is not. */
  private Message which(String key, boolean isFirst) {
    return Message.of("story.apart." + key).with("it", printed(isFirst ? one : other))
        .with("other", printed(isFirst ? other : one));
  }

  private Message say(String key) {
    return Message.of("story.apart." + key, Map.of("first", printed(one), "second", printed(other)));
  }

  private static Argument printed(Side side) {
    return Argument.words(side.figure().span().text());
  }

  private static Optional<Argument> place(Side side) {
    Set<String> names = side.profile().place();
    Optional<String> printed = side.figure().place().map(Phrase::text).or(() -> names.isEmpty() ? Optional.empty()
        : side.reading().analysis().names().stream().map(name -> name.span().text())
            .filter(name -> Places.names(name).equals(names)).findFirst());
    return printed.map(Argument::words)
        .or(() -> names.stream().filter(WHOLE::contains).findFirst().map(land -> Argument.part("story.place." + land)));
  }

  /** The words of the time that the period was read from, the nearest in the figure's sentence. */
  private static Optional<Argument> time(Side side) {
    Set<String> period = side.profile().period();
    Figure figure = side.figure();
    return side.reading().analysis().sentenceAt(figure.span().start())
        .flatMap(sentence -> side.reading().times().stream()
        .filter(t -> sentence.span().contains(t.span()))
        .filter(t -> t.value().filter(v -> period.stream().anyMatch(p -> p.endsWith(v.timex()))).isPresent())
        .min(Comparator.comparingInt(t -> Math.abs(t.span().start() - figure.span().start())))
        .map(t -> Argument.words(t.span().text())));
  }

  /** For how long it is reckoned. */
  private static Argument term(Side side) {
    return Argument.series(new TreeSet<>(side.profile().extent().terms()).stream()
        .map(term -> Argument.part("story.term." + term)).toList());
  }

  /** What is counted, and what is said of it. */
  private static Optional<Argument> counted(Side side) {
    List<String> words = Stream.concat(side.figure().counted().stream(), side.figure().predicate().stream())
        .map(Phrase::text).toList();
    boolean repeats = words.size() > 1
        && words.getFirst().toLowerCase(Locale.ROOT).contains(words.getLast().toLowerCase(Locale.ROOT));
    return words.isEmpty() ? Optional.empty()
        : Optional.of(Argument.words(repeats ? words.getFirst() : String.join(", ", words)));
  }
}

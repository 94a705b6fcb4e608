package org.cotejo.story;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.article.Language;
import org.cotejo.story.NotCompared.Reason;

/** Whether two figures measure the same thing: the hard vetoes, and what is decisive. */
sealed interface Alike {

  Set<String> PEOPLE = Set.of("person");

  /** They do. {@code closeness}: how much more than the head they share. */
  record Same(int closeness) implements Alike {}

  /**
   * They look alike and are kept apart.
   *
   * @param soft whether the text only leaves open that they are one; the same number on both sides then settles it
   */
  record Apart(Reason reason, boolean soft) implements Alike {}

  /** One counts a kind of what the other counts, or both just people, and nothing else tells them apart. */
  record Kin() implements Alike {}

  /** They have nothing in common. */
  record Unrelated() implements Alike {}

  /** The same where nothing is known of the sentences that they stand in. */
  static Alike of(Profile a, Profile b) {
    return of(a, b, new Around(Set.of(), Set.of(), false));
  }

  /**
   * What the sentences of two figures speak of besides.
   *
   * @param first ids of the first one's sentence
   * @param second ids of the second one's sentence
   * @param oneReport whether both stand in one report
   */
  record Around(Set<String> first, Set<String> second, boolean oneReport) {

    /** Whether a sentence names the other's place besides its own: a dateline, and the place where it happened. */
    boolean names(Profile a, Profile b) {
      return isIn(a.place(), second, b.thing().language()) || isIn(b.place(), first, a.thing().language());
    }

    private static boolean isIn(Set<String> place, Set<String> sentence, Language language) {
      return !place.isEmpty()
          && place.stream().allMatch(word -> sentence.contains("~" + Stems.cognate(word, language)));
    }
  }

  static Alike of(Profile a, Profile b, Around around) {
    boolean sameHead = sameHead(a, b);
    if (!sameHead) {
      if (!a.thing().scopes().equals(b.thing().scopes())) {
        return new Apart(Reason.SCOPE, false);
      }
      if (kin(a.thing(), b.thing())) {
        return kind(a, b);
      }
      return new Unrelated();
    }
    Optional<Apart> told = toldApart(a, b, around);
    if (told.isPresent()) {
      return told.get();
    }
    Alike things = things(a, b, around);
    if (things instanceof Apart(Reason reason, boolean soft) && !soft) {
      return things;
    }
    if (a.modality() != b.modality()) {
      return new Apart(Reason.MODALITY, true);
    }
    if (a.change() != b.change()) {
      return new Apart(Reason.SCOPE, true);
    }
    if (a.baseline() != b.baseline()) {
      return new Apart(Reason.PERIOD, true);
    }
    if (a.part() != b.part() && !areOneSort(a.part() ? a : b, a.part() ? b : a)) {
      return new Apart(Reason.SCOPE, true);
    }
    return isBare(a) && isBare(b) && things instanceof Same ? new Kin() : things;
  }

  /** How the texts themselves tell two figures apart, whatever they count: by a place, a time, or as another thing. */
  static Optional<Apart> toldApart(Profile a, Profile b, Around around) {
    if (differ(a.place(), b.place()) && !around.names(a, b)) {
      return Optional.of(new Apart(Reason.PLACE, false));
    }
    if (Periods.differ(a.period(), b.period())) {
      return Optional.of(new Apart(Reason.PERIOD, false));
    }
    if (a.extent().isOtherTime(b.extent())) {
      return Optional.of(new Apart(Reason.PERIOD, true));
    }
    return a.extent().isOtherThing(b.extent()) ? Optional.of(new Apart(Reason.SCOPE, true)) : Optional.empty();
  }

  /** "310 of them were treated" and "540 were treated": the text says of both of what sort they are. */
  private static boolean areOneSort(Profile part, Profile whole) {
    Thing some = part.thing();
    return !part.extent().part() && some.told() && !some.guessed()
        && !whole.thing().guessed() && !some.states().isEmpty() && some.states().equals(whole.thing().states());
  }

  /** "600 people": nobody can tell which. */
  private static boolean isBare(Profile profile) {
    Thing thing = profile.thing();
    return profile.counts() && thing.heads().equals(PEOPLE) && thing.states().isEmpty() && thing.modifiers().isEmpty();
  }

  private static Alike kind(Profile a, Profile b) {
    boolean open = !differ(a.place(), b.place()) && !Periods.differ(a.period(), b.period())
        && a.modality() == b.modality() && !differ(a.thing().states(), b.thing().states()) && a.part() == b.part()
        && a.baseline() == b.baseline();
    if (!open) {
      return new Apart(Reason.THING, false);
    }
    if (!a.thing().states().equals(b.thing().states())) {
      return new Apart(Reason.THING, true); // "people attended" and "spectators": nothing says that they are two things
    }
    return areAllThere(a.thing()) && areAllThere(b.thing()) ? new Same(0) : new Kin();
  }

  /** "On board": who counts passengers there and who counts people count alike. */
  private static boolean areAllThere(Thing thing) {
    return !thing.guessed() && thing.states().stream()
        .anyMatch(s -> Concepts.shipped().byId(s).filter(c -> c.flags().contains(Concepts.Flag.ALL)).isPresent());
  }

  /** Where no units are counted one by one, what one report makes the head may be the other's modifier. */
  static boolean sameHead(Profile a, Profile b) {
    boolean burnt = !a.counts() && !a.thing().guessed() && !b.thing().guessed() && !a.key().startsWith("%")
        && meet(a.thing().states(), b.thing().states());
    return burnt || meet(a.thing().heads(), b.thing().heads())
        || isState(a.thing(), b.thing()) || isState(b.thing(), a.thing())
        || (!a.counts()
            && (meet(a.thing().heads(), b.thing().modifiers()) || meet(a.thing().modifiers(), b.thing().heads())));
  }

  /**
   * "Probables: 5,020", "2,430 hectares burned": where only the state is named, or an amount is measured of what is in
   * it, the state is the head.
   */
  private static boolean isState(Thing a, Thing b) {
    return meet(a.heads(), b.states()) && a.states().containsAll(a.heads());
  }

  private static Alike things(Profile one, Profile other, Around around) {
    Thing a = one.thing();
    Thing b = other.thing();
    boolean bothSaid = !a.states().isEmpty() && !b.states().isEmpty();
    Set<String> sharedStates = shared(a.states(), b.states());
    if (bothSaid && (sharedStates.isEmpty() || apart(a.states(), b.states()))) {
      return new Apart(Reason.THING, a.guessed() || b.guessed());
    }
    if (!a.scopes().equals(b.scopes())) {
      return new Apart(Reason.SCOPE, false);
    }
    boolean sorted = around.oneReport() && !isRate(one) && sorting(a) != sorting(b)
        || sorts(a) || sorts(b);
    if (!bothSaid && sorted && one.counts() && !a.measured() && !b.measured()) {
      return new Apart(Reason.UNSURE, true);
    }
    Set<String> sharedModifiers = shared(a.modifiers(), b.modifiers());
    boolean limited = isUntold(a.modifiers(), b.modifiers(), around.second())
        && isUntold(b.modifiers(), a.modifiers(), around.first());
    if (limited && sharedModifiers.isEmpty() && meet(a.heads(), b.heads())) {
      return new Apart(a.language() == b.language() ? Reason.SCOPE : Reason.UNSURE, true);
    }
    return new Same(sharedStates.size() + sharedModifiers.size());
  }

  private static boolean isRate(Profile profile) {
    return profile.key().endsWith("|rate");
  }

  /** How many states tell some from others; on board are all who are there. */
  private static long sorting(Thing thing) {
    return thing.states().stream().filter(s -> Concepts.shipped().byId(s)
        .filter(c -> c.flags().contains(Concepts.Flag.ALL)).isEmpty()).count();
  }

  /** Whether a state sorts what is counted: the injured are some of those who are counted without a word of it. */
  static boolean sorts(Thing thing) {
    return thing.states().stream().flatMap(s -> Concepts.shipped().byId(s).stream())
        .anyMatch(c -> c.noun().filter(PEOPLE::contains).isPresent() || c.flags().contains(Concepts.Flag.SORTS));
  }

  /** Whether one is limited by something of which neither the other's own words nor its sentence speak. */
  private static boolean isUntold(Set<String> modifiers, Set<String> others, Set<String> sentence) {
    return modifiers.stream().anyMatch(m -> !others.contains(m) && !sentence.contains(m));
  }

  private static boolean meet(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }

  /** Whether each has something that the other lacks. */
  static boolean apart(Set<String> a, Set<String> b) {
    return !a.containsAll(b) && !b.containsAll(a);
  }

  private static boolean differ(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
  }

  /**
   * Whether the same became of people of one kind as of people of whom nothing else is said, and they are more: of the
   * 34 people in hospital 41 cannot be passengers.
   */
  static boolean isExceeded(Thing all, Thing kind) {
    return isKind(kind, all) && !all.states().isEmpty() && all.states().equals(kind.states())
        && !all.guessed() && !kind.guessed() && sorts(kind);
  }

  /** Whether one counts a kind of what the other counts: residents and people. */
  static boolean kin(Thing a, Thing b) {
    return isKind(a, b) || isKind(b, a);
  }

  private static boolean isKind(Thing a, Thing b) {
    return a.heads().stream().flatMap(h -> Concepts.shipped().byId(h).stream())
        .filter(c -> c.kind() == Concepts.Kind.NOUN && !c.flags().contains(Concepts.Flag.PART))
        .flatMap(c -> c.noun().stream()).anyMatch(b.heads()::contains);
  }

  private static Set<String> shared(Set<String> a, Set<String> b) {
    Set<String> both = new TreeSet<>(a);
    both.retainAll(b);
    return both;
  }
}

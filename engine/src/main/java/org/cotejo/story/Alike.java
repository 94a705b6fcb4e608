package org.cotejo.story;

import java.util.Set;
import java.util.TreeSet;
import org.cotejo.story.NotCompared.Reason;

/** Whether two figures measure the same thing: the hard vetoes, and what is decisive. */
sealed interface Alike {

  /** They do. {@code closeness}: how much more than the head they share. */
  record Same(int closeness) implements Alike {}

  /** They look alike and are kept apart. */
  record Apart(Reason reason) implements Alike {}

  /** They have nothing in common. */
  record Unrelated() implements Alike {}

  static Alike of(Profile a, Profile b) {
    Set<String> heads = shared(a.thing().heads(), b.thing().heads());
    if (heads.isEmpty()) {
      return kin(a.thing(), b.thing()) ? new Apart(Reason.THING) : new Unrelated();
    }
    if (differ(a.place(), b.place())) {
      return new Apart(Reason.PLACE);
    }
    if (a.baseline() != b.baseline() || differ(a.period(), b.period())) {
      return new Apart(Reason.PERIOD);
    }
    if (a.part() != b.part()) {
      return new Apart(Reason.SCOPE);
    }
    return things(a.thing(), b.thing());
  }

  private static Alike things(Thing a, Thing b) {
    boolean bothSaid = !a.states().isEmpty() && !b.states().isEmpty();
    Set<String> sharedStates = shared(a.states(), b.states());
    if (bothSaid && sharedStates.isEmpty() || bothSaid && apart(a.states(), b.states())) {
      return new Apart(Reason.THING);
    }
    if (!bothSaid && a.states().size() != b.states().size() && !a.measured() && !b.measured()) {
      return new Apart(Reason.UNSURE);
    }
    Set<String> sharedModifiers = shared(a.modifiers(), b.modifiers());
    if (apart(a.modifiers(), b.modifiers()) && sharedModifiers.isEmpty()) {
      return a.language() == b.language() ? new Apart(Reason.SCOPE) : new Apart(Reason.UNSURE);
    }
    return new Same(sharedStates.size() + sharedModifiers.size());
  }

  /** Whether each has something that the other lacks. */
  private static boolean apart(Set<String> a, Set<String> b) {
    return !a.containsAll(b) && !b.containsAll(a);
  }

  private static boolean differ(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
  }

  /** Whether one counts a kind of what the other counts: residents and people. */
  private static boolean kin(Thing a, Thing b) {
    return isKind(a, b) || isKind(b, a);
  }

  private static boolean isKind(Thing a, Thing b) {
    return a.heads().stream().flatMap(h -> Concepts.shipped().byId(h).stream())
        .filter(c -> c.kind() == Concepts.Kind.NOUN).flatMap(c -> c.noun().stream()).anyMatch(b.heads()::contains);
  }

  private static Set<String> shared(Set<String> a, Set<String> b) {
    Set<String> both = new TreeSet<>(a);
    both.retainAll(b);
    return both;
  }
}

package org.cotejo.story;

import java.util.Set;
import org.cotejo.figure.Figure;

/**
 * All of a figure but its value that decides what it can be compared with.
 *
 * @param key what must be equal: dimension, kind of number, whether it is claimed, rate or not
 * @param modality asserted, forecast or planned
 * @param counts whether it counts one by one, in no other unit
 * @param place names of the place, normalised; empty if unstated
 * @param period words or dates of the period; empty if unstated
 * @param baseline whether the text gives it as what something else is compared with ("up from")
 * @param change whether it tells by how much something moved
 * @param part whether the text gives it as a part ("of them")
 * @param extent how far it reaches
 */
record Profile(
    String key, Figure.Modality modality, Thing thing, boolean counts, Set<String> place, Set<String> period,
    boolean baseline, boolean part,
    boolean change, Extent extent) {

  Profile {
    place = Set.copyOf(place);
    period = Set.copyOf(period);
  }
}

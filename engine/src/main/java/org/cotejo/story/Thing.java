package org.cotejo.story;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.article.Language;

/**
 * What a figure counts, in ids that hold in both languages.
 *
 * @param heads concept of the head noun, or {@code ~stem} where the lexicon does not have it; empty if unknown
 * @param states concepts of what is said of it (killed, cancelled)
 * @param modifiers what else limits it, as concepts or {@code ~stem}
 * @param scopes concepts that say how it is taken: at most, on average, net
 * @param grows whether a running count of it can only grow
 * @param guessed whether the states were only read from words nearby
 * @param measured whether the head is a quantity of something (cost, area) and not what is counted one by one
 * @param elliptic whether the text leaves out what is counted, and the head is only a word nearby
 * @param told whether a verb or an adjective tells what it is an amount of ("weighs", "underground"), or what became of
 *   it
 */
public record Thing(
    Set<String> heads, Set<String> states, Set<String> modifiers, Set<String> scopes, Language language, boolean grows,
    boolean guessed, boolean measured, boolean elliptic, boolean told) {

  public Thing {
    heads = Collections.unmodifiableSortedSet(new TreeSet<>(heads));
    states = Collections.unmodifiableSortedSet(new TreeSet<>(states));
    modifiers = Collections.unmodifiableSortedSet(new TreeSet<>(modifiers));
    scopes = Collections.unmodifiableSortedSet(new TreeSet<>(scopes));
  }

  /** Whether the text says what is counted. */
  public boolean isKnown() {
    return !heads.isEmpty();
  }
}

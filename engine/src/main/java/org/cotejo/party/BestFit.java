package org.cotejo.party;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.analysis.names.Fold;
import org.cotejo.analysis.names.Role;
import org.cotejo.analysis.names.Roles;
import org.cotejo.article.Block;
import org.cotejo.party.RolePhrase.Determiner;

/** Finds whom a description fits best: by what it says, by nearness, and by whose it is. */
final class BestFit {

  /** Points for one whom the title names. */
  private static final int IN_TITLE = 4;

  private final Text text;
  private final History history;
  /** Those of whom the report itself speaks, not only its byline or dateline. */
  private final Set<Entry> inReport = new HashSet<>();
  private final Set<Entry> inTitle = new HashSet<>();
  private final Map<String, List<Entry>> byConcept = new LinkedHashMap<>();
  private final Map<String, List<Entry>> byNoun = new HashMap<>();

  BestFit(Text text, List<Entry> entries, History history) {
    this.text = text;
    this.history = history;
    Credits credits = new Credits(text);
    for (Entry entry : entries) {
      if (entry.mentions.stream().anyMatch(span -> !credits.holds(span))) {
        inReport.add(entry);
      }
      if (entry.mentions.stream().anyMatch(span -> text.blockKind(text.sentenceAt(span.start())) == Block.Kind.TITLE)) {
        inTitle.add(entry);
      }
      entry.concepts.forEach(concept -> byConcept.computeIfAbsent(concept, c -> new ArrayList<>()).add(entry));
      entry.nouns.forEach(noun -> byNoun.computeIfAbsent(noun, n -> new ArrayList<>()).add(entry));
    }
  }

  /**
   * The party that fits a description best; none if nobody fits, or two alike.
   *
   * @param offset where the description begins
   * @param owner the party that the description belongs to, if it names one
   */
  Optional<Entry> of(RolePhrase phrase, int offset, Optional<Entry> owner) {
    if (phrase.role().kind() == Role.Kind.DOCUMENT || phrase.role().plural()) {
      return Optional.empty();
    }
    Entry best = null;
    int top = RoleMatch.ENOUGH - 1;
    int second = top;
    if (phrase.determiner() == Determiner.POSSESSIVE && phrase.role().kind() == Role.Kind.ORGANISATION) {
      return Optional.empty();
    }
    for (Entry entry : candidates(phrase)) {
      int fit = RoleMatch.score(phrase, entry);
      if (fit < -10 || owner.filter(o -> o == entry || abroad(o, entry)).isPresent() || isAside(entry)
          || (owner.isPresent() && fit < RoleMatch.ENOUGH)) {
        continue;
      }
      int score = 2 * fit + nearness(entry, offset) + ownership(owner, entry) + topic(phrase, entry)
          - (isVague(entry) ? 6 : 0);
      if (score > top) {
        second = top;
        top = score;
        best = entry;
      } else {
        second = Math.max(second, score);
      }
    }
    boolean clear = top > second;
    return best != null && clear && top >= 2 * RoleMatch.ENOUGH ? Optional.of(best) : Optional.empty();
  }

  /** Those spoken of lately, and the named ones whose roles could be meant. */
  private Set<Entry> candidates(RolePhrase phrase) {
    Set<Entry> candidates = new LinkedHashSet<>(history.recent());
    candidates.addAll(byNoun.getOrDefault(phrase.noun(), List.of()));
    String concept = phrase.role().concept();
    byConcept.forEach((other, named) -> {
      if (Roles.covers(concept, other) || Roles.covers(other, concept)) {
        candidates.addAll(named);
      }
    });
    return candidates;
  }

  private int nearness(Entry entry, int offset) {
    int blocks = history.blocksSince(entry, offset);
    return blocks == Integer.MAX_VALUE ? -3 : blocks == 0 ? 6 : Math.max(0, 4 - blocks);
  }

  /** Whether one belongs to another country than the other. */
  private static boolean abroad(Entry owner, Entry entry) {
    return !owner.countries.isEmpty() && !entry.countries.isEmpty()
        && Collections.disjoint(owner.countries, entry.countries);
  }

  /** Who only made the report is nobody whom it speaks of: one in its credits, the outlet unless the title names it. */
  private boolean isAside(Entry entry) {
    boolean outlet = text.article().outlet().filter(name -> Fold.of(name).equals(Fold.of(entry.name))).isPresent();
    return entry.named && (!inReport.contains(entry) || (outlet && !inTitle.contains(entry)));
  }

  /** "The company" that nothing more is told of is likelier the one that the title names, if that names no other. */
  private int topic(RolePhrase phrase, Entry entry) {
    boolean alone = inTitle.stream().filter(e -> e.kind == Party.Kind.ORGANISATION).count() == 1;
    return alone && inTitle.contains(entry) && RoleMatch.isSilent(phrase) ? IN_TITLE : 0;
  }

  /** Whether it is an institution told by "a company": a named one is likelier. */
  private static boolean isVague(Entry entry) {
    return !entry.named && entry.kind == Party.Kind.ORGANISATION && entry.indefinite;
  }

  private static int ownership(Optional<Entry> owner, Entry entry) {
    if (owner.isEmpty() || entry.affiliations.isEmpty()) {
      return 0;
    }
    return entry.affiliations.contains(owner.get()) ? 4 : -4;
  }
}

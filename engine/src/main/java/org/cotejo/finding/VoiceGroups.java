package org.cotejo.finding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cotejo.figure.Figure;

/**
 * Puts figures of one voice together. A figure is held against one of those that share its copied text, its sentence or
 * its side, not against each: those are one voice already.
 */
final class VoiceGroups {

  /** The figures of one sentence's text, in whichever articles it stands, and the texts that it mostly shares. */
  private static final class Sentence {

    final Set<Integer> shingles;
    final List<Figure> figures = new ArrayList<>();
    final List<Sentence> alike = new ArrayList<>(List.of(this));

    Sentence(Set<Integer> shingles) {
      this.shingles = shingles;
    }

    /** Those that a figure of an article repeats; of a text that stands in two articles one stands for all. */
    List<Figure> elsewhere(String article) {
      boolean many = figures.stream().map(Facts::article).distinct().limit(2).count() > 1;
      return many ? figures.subList(0, 1)
          : figures.stream().filter(f -> !Facts.article(f).equals(article)).toList();
    }
  }

  private final Voices voices;
  /** By number, in the order in which they began. */
  private final Map<Integer, List<Figure>> groups = new TreeMap<>();
  private final Map<String, Integer> groupOf = new HashMap<>();

  private final Map<String, Figure> ownByText = new HashMap<>();
  private final Map<Set<Integer>, Sentence> sentences = new HashMap<>();
  private final Map<Integer, List<Sentence>> byShingle = new HashMap<>();
  private final Map<String, Figure> byParty = new HashMap<>();
  private final Map<String, Set<String>> sides = new HashMap<>();
  private final List<Figure> released = new ArrayList<>();
  private final List<Figure> all = new ArrayList<>();

  private VoiceGroups(Voices voices) {
    this.voices = voices;
  }

  /** Figures of one voice together, in the order of their first; each list is one voice. */
  static List<List<Figure>> of(Voices voices, List<Figure> figures) {
    VoiceGroups made = new VoiceGroups(voices);
    figures.forEach(made::add);
    return List.copyOf(made.groups.values());
  }

  private void add(Figure figure) {
    List<Integer> mine = joined(figure).stream().map(f -> groupOf.getOrDefault(f.id(), -1)).distinct().sorted()
        .toList();
    int home = mine.isEmpty() ? all.size() : mine.getFirst();
    put(home, List.of(figure));
    mine.stream().skip(1).forEach(other -> put(home, groups.getOrDefault(other, List.of())));
    mine.stream().skip(1).forEach(groups::remove);
    all.add(figure);
  }

  private void put(int home, List<Figure> figures) {
    groups.computeIfAbsent(home, h -> new ArrayList<>()).addAll(figures);
    figures.forEach(f -> groupOf.put(f.id(), home));
  }

  /** One at least of each voice so far that is the figure's too; remembers the figure for those that follow. */
  private Collection<Figure> joined(Figure figure) {
    Set<Figure> joined = new LinkedHashSet<>();
    if (figure.claimants().isEmpty()) {
      String text = voices.text(Facts.article(figure));
      if (ownByText.containsKey(text)) {
        joined.add(ownByText.getOrDefault(text, figure));
      }
      ownByText.put(text, figure);
    }
    repeated(figure, joined);
    boolean release = voices.isRelease(figure.span().article());
    (release ? all : released).stream().filter(f -> voices.areReleased(f, figure)).forEach(joined::add);
    if (release) {
      released.add(figure);
    }
    voices.backers(figure).forEach(party -> backed(figure, party, joined));
    return joined;
  }

  private void repeated(Figure figure, Set<Figure> joined) {
    Set<Integer> shingles = voices.sentence(figure);
    if (!shingles.isEmpty()) {
      Sentence sentence = sentences.computeIfAbsent(shingles, this::sentence);
      sentence.alike.forEach(s -> joined.addAll(s.elsewhere(Facts.article(figure))));
      sentence.figures.add(figure);
    }
  }

  private Sentence sentence(Set<Integer> shingles) {
    Sentence made = new Sentence(shingles);
    Set<Sentence> near = Collections.newSetFromMap(new IdentityHashMap<>());
    shingles.forEach(shingle -> {
      List<Sentence> having = byShingle.computeIfAbsent(shingle, s -> new ArrayList<>());
      near.addAll(having);
      having.add(made);
    });
    near.stream().filter(s -> Voices.areCopied(s.shingles, shingles)).forEach(s -> {
      s.alike.add(made);
      made.alike.add(s);
    });
    return made;
  }

  private void backed(Figure figure, String party, Set<Figure> joined) {
    if (!sides.containsKey(party)) {
      Set<String> side = new LinkedHashSet<>(List.of(party));
      sides.forEach((other, others) -> {
        if (voices.oneSide(other, party)) {
          side.add(other);
          others.add(party);
        }
      });
      sides.put(party, side);
    }
    sides.getOrDefault(party, Set.of()).stream().filter(byParty::containsKey)
        .forEach(other -> joined.add(byParty.getOrDefault(other, figure)));
    byParty.put(party, figure);
  }
}

package org.cotejo.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.cotejo.analysis.Sentence;
import org.cotejo.article.Article;
import org.cotejo.article.Span;
import org.cotejo.figure.Figure;
import org.cotejo.party.Party;
import org.cotejo.reading.ArticleReading;
import org.cotejo.story.Offices;

/**
 * Tells who stands behind a figure, and whether two figures stand on their own feet. A speaker quoted twice, an office
 * and the one who speaks for it, agency copy and copied text are one voice.
 */
final class Voices {

  private static final int SHINGLE = 8;
  private static final double COPIED = 0.4;

  private record Mention(int start, Party party) {}

  private final Facts facts;
  /** By article. */
  private final Map<String, List<Mention>> mentions = new HashMap<>();
  private final Map<String, String> copyGroup = new HashMap<>();
  private final Map<String, Set<Integer>> sentenceShingles = new HashMap<>();
  private final Map<String, Boolean> related = new HashMap<>();
  private final Map<String, Boolean> releases = new HashMap<>();
  private final Map<String, List<String>> backers = new HashMap<>();

  Voices(Facts facts) {
    this.facts = facts;
    Map<Integer, String> owner = new HashMap<>();
    for (ArticleReading reading : facts.story().readings()) {
      copyGroup.put(reading.article().id(), group(reading.article(), owner));
    }
    facts.story().parties().forEach(p -> p.mentions().forEach(m ->
        mentions.computeIfAbsent(m.article().id(), id -> new ArrayList<>()).add(new Mention(m.start(), p))));
  }

  /** The first article of the story whose text this one mostly repeats; itself if there is none. Linear in the text. */
  private String group(Article article, Map<Integer, String> owner) {
    Set<Integer> shingles = shingles(article.text());
    Map<String, Integer> shared = new HashMap<>();
    for (int shingle : shingles) {
      String first = owner.putIfAbsent(shingle, article.id());
      if (first != null) {
        shared.merge(first, 1, Integer::sum);
      }
    }
    return shared.entrySet().stream()
        .filter(e -> e.getValue() >= COPIED * shingles.size())
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(e -> copyGroup.getOrDefault(e.getKey(), e.getKey()))
        .orElse(article.id());
  }

  private static Set<Integer> shingles(String text) {
    Set<Integer> shingles = new HashSet<>();
    List<Integer> hashes = new ArrayList<>();
    int hash = 0;
    boolean inWord = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? Character.toLowerCase(text.charAt(i)) : ' ';
      if (Character.isLetterOrDigit(c)) {
        hash = 31 * hash + c;
        inWord = true;
      } else if (inWord) {
        hashes.add(hash);
        hash = 0;
        inWord = false;
      }
    }
    for (int i = 0; i + SHINGLE <= hashes.size(); i++) {
      shingles.add(hashes.subList(i, i + SHINGLE).hashCode());
    }
    return shingles;
  }

  /** Whether two figures come from one voice. */
  boolean oneVoice(Figure a, Figure b) {
    if (Facts.article(a).equals(Facts.article(b)) && a.claimants().isEmpty() && b.claimants().isEmpty()) {
      return true;
    }
    if (copied(a, b)) {
      return true;
    }
    if (areReleased(a, b)) {
      return true;
    }
    List<String> first = backers(a);
    List<String> second = backers(b);
    return first.stream().anyMatch(x -> second.stream().anyMatch(y -> oneSide(x, y)));
  }

  /** Who stands behind a figure; what a report says itself rests on whom it names elsewhere for the same number. */
  List<String> backers(Figure figure) {
    if (!figure.claimants().isEmpty()) {
      return figure.claimants();
    }
    return backers.computeIfAbsent(figure.id(), id -> named(figure));
  }

  private List<String> named(Figure figure) {
    return facts.reading(figure).figures().stream().map(f -> facts.figure(f.id()))
        .filter(f -> !f.claimants().isEmpty() && f.unit().equals(figure.unit()) && Values.same(f, figure))
        .filter(f -> facts.measureOf(f).equals(facts.measureOf(figure)))
        .flatMap(f -> f.claimants().stream()).distinct().toList();
  }

  /**
   * Whether one figure is a press release's own, and the other is said by somebody whom the release names, by the release,
   * or by a body without a name ("the company"), which can only be the one whose release the reports go by.
   */
  boolean areReleased(Figure a, Figure b) {
    return released(a, b) || released(b, a);
  }

  boolean isRelease(Article article) {
    return releases.computeIfAbsent(article.id(), id -> Releases.is(article));
  }

  private boolean released(Figure own, Figure other) {
    Article release = own.span().article();
    boolean issuer = own.claimants().isEmpty()
        || facts.party(own.claimants().getFirst()).filter(p -> Releases.isIssuer(release, p.name())).isPresent();
    return issuer && isRelease(release) && !Facts.article(other).equals(release.id())
        && backers(other).stream().flatMap(id -> facts.party(id).stream())
        .anyMatch(p -> Releases.isNamed(p.name()) || release.text().contains(p.name()) || Offices.isBareBody(p));
  }

  /** Whether the text around two figures of two articles is one text. */
  private boolean copied(Figure a, Figure b) {
    if (Facts.article(a).equals(Facts.article(b))) {
      return false;
    }
    if (text(Facts.article(a)).equals(text(Facts.article(b))) && a.claimants().isEmpty() && b.claimants().isEmpty()) {
      return true;
    }
    return areCopied(sentence(a), sentence(b));
  }

  /** The article whose text an article's is, itself where it copies none. */
  String text(String article) {
    return copyGroup.getOrDefault(article, article);
  }

  /** Whether one of two sentences mostly repeats the other. */
  static boolean areCopied(Set<Integer> first, Set<Integer> second) {
    long shared = (first.size() < second.size() ? first : second).stream()
        .filter((first.size() < second.size() ? second : first)::contains).count();
    return shared > 0 && shared >= COPIED * Math.min(first.size(), second.size());
  }

  /** What a figure's sentence is known again by. */
  Set<Integer> sentence(Figure figure) {
    return sentenceShingles.computeIfAbsent(figure.id(), id -> facts.sentence(figure)
        .map(Sentence::span).map(s -> shingles(s.text())).orElse(Set.of()));
  }

  /** Whether two parties are one, or one speaks for the other. */
  boolean oneSide(String a, String b) {
    return a.equals(b) || related.computeIfAbsent(a.compareTo(b) < 0 ? a + " " + b : b + " " + a, k -> related(a, b));
  }

  private boolean related(String a, String b) {
    Optional<Party> first = facts.party(a);
    Optional<Party> second = facts.party(b);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    Party x = first.get();
    Party y = second.get();
    return x.speaksFor().filter(b::equals).isPresent() || y.speaksFor().filter(a::equals).isPresent()
        || (x.speaksFor().isPresent() && x.speaksFor().equals(y.speaksFor()))
        || Offices.sameBody(x, y) || Offices.speaksFor(x, y) || Offices.speaksFor(y, x)
        || Offices.isPart(x, y) || Offices.isPart(y, x)
        || isOffice(x, y) || isOffice(y, x) || isTheBody(x, y) || isTheBody(y, x);
  }

  /** "Her office" is that of the person named last before it. */
  private boolean isOffice(Party office, Party person) {
    return person.kind() == Party.Kind.PERSON && Offices.isNameless(office) && office.mentions().stream()
        .anyMatch(m -> Offices.isOwned(m) && person.id().equals(before(m, p -> p.kind() == Party.Kind.PERSON)));
  }

  /** "The company" is the organisation named last before it, where it has no name of its own. */
  private boolean isTheBody(Party described, Party named) {
    return named.kind() == Party.Kind.ORGANISATION && described.kind() != Party.Kind.PERSON
        && Offices.isBareBody(described) && !Offices.isBareBody(named) && described.mentions().stream()
        .anyMatch(m -> named.id().equals(before(m, p -> p.kind() == Party.Kind.ORGANISATION && !Offices.isBareBody(p))));
  }

  /** The party of a kind that is named last before a mention in its article; no id if there is none. */
  private String before(Span mention, Predicate<Party> kind) {
    return mentions.getOrDefault(mention.article().id(), List.of()).stream()
        .filter(m -> m.start() < mention.start() && kind.test(m.party()))
        .max(Comparator.comparingInt(Mention::start)).map(m -> m.party().id()).orElse("");
  }

  /** Figures of one voice together, in the order of their first; each list is one voice. */
  List<List<Figure>> byVoice(List<Figure> figures) {
    return VoiceGroups.of(this, figures);
  }

  static long articles(List<Figure> figures) {
    return figures.stream().map(Facts::article).distinct().count();
  }

  /** Ids of the sides behind figures; articles speaking themselves are left out. */
  Set<String> sides(List<Figure> figures) {
    Set<String> sides = new TreeSet<>();
    for (Figure figure : figures) {
      figure.claimants().stream().findFirst()
          .filter(id -> sides.stream().noneMatch(s -> oneSide(s, id))).ifPresent(sides::add);
    }
    return sides;
  }
}

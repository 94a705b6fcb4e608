package org.cotejo.party;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.analysis.Name;
import org.cotejo.analysis.names.Fold;
import org.cotejo.analysis.names.Role;
import org.cotejo.analysis.names.Word;
import org.cotejo.article.Span;
import org.cotejo.party.RolePhrase.Determiner;

/** Resolves descriptions to parties: the named one beside it, the one that fits best, or one of its own. */
final class Descriptions {

  private final Text text;
  private final List<List<RolePhrase>> phrases;
  private final List<Entry> entries;
  private final NameBook names;
  private final Attachments attachments;
  private final History history;
  private final Map<RolePhrase, Optional<Entry>> resolved = new HashMap<>();
  private final Map<String, Entry> byWords = new HashMap<>();

  Descriptions(Text text, List<List<RolePhrase>> phrases, List<Entry> entries, NameBook names,
      Attachments attachments, History history) {
    this.text = text;
    this.phrases = phrases;
    this.entries = entries;
    this.names = names;
    this.attachments = attachments;
    this.history = history;
  }

  int start(RolePhrase phrase) {
    return text.words(phrase.sentence()).get(phrase.from()).start();
  }

  /** Takes note of a description that the text comes to. */
  void see(RolePhrase phrase) {
    resolve(phrase).ifPresent(entry -> remember(entry, phrase));
  }

  private void remember(Entry entry, RolePhrase phrase) {
    if (attachments.of(phrase).isEmpty()) {
      history.add(new Seen(entry, start(phrase), phrase.sentence(),
          attachments.isSubject(phrase.sentence(), phrase.from()), false));
    }
  }

  /** The party that a description speaks of; none if it fits nobody, or several alike. */
  Optional<Entry> resolve(RolePhrase phrase) {
    Optional<Entry> known = resolved.get(phrase);
    if (known != null) {
      return known;
    }
    Optional<Entry> entry = attachments.of(phrase);
    if (entry.isEmpty() && phrase.determiner() != Determiner.INDEFINITE) {
      entry = sameWords(phrase).or(() -> best(phrase));
      entry.ifPresent(e -> e.mentions.add(span(phrase)));
    }
    resolved.put(phrase, entry);
    return entry;
  }

  /** A party told by the same words before. */
  private Optional<Entry> sameWords(RolePhrase phrase) {
    return Optional.ofNullable(byWords.get(Fold.of(words(phrase))));
  }

  private Optional<Entry> best(RolePhrase phrase) {
    if (phrase.role().kind() == Role.Kind.DOCUMENT || phrase.role().plural()) {
      return Optional.empty();
    }
    Entry best = null;
    int top = RoleMatch.ENOUGH - 1;
    int second = top;
    int offset = start(phrase);
    Optional<Entry> owner = ownerOf(phrase);
    for (Entry entry : entries) {
      int fit = RoleMatch.score(phrase, entry);
      if (fit < -10 || owner.filter(o -> o == entry).isPresent()) {
        continue;
      }
      int score = 2 * fit + nearness(entry, offset) + ownership(owner, entry);
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

  private int nearness(Entry entry, int offset) {
    int blocks = history.blocksSince(entry, offset);
    return blocks == Integer.MAX_VALUE ? -3 : Math.max(0, 3 - blocks);
  }

  private static int ownership(Optional<Entry> owner, Entry entry) {
    if (owner.isEmpty() || entry.affiliations.isEmpty()) {
      return 0;
    }
    return entry.affiliations.contains(owner.get()) ? 4 : -4;
  }

  /** The party that a description belongs to or speaks for, if the text names it. */
  Optional<Entry> ownerOf(RolePhrase phrase) {
    return phrase.owner().flatMap(word -> {
      Word at = text.words(phrase.sentence()).get(word);
      Optional<Entry> named = text.nameAt(at.start()).flatMap(names::at);
      return named.or(() -> phrases.get(phrase.sentence()).stream()
          .filter(other -> other != phrase && other.from() <= word && word < other.to() && other.head() >= word
              && other.role().kind() == Role.Kind.ORGANISATION)
          .findFirst()
          .flatMap(other -> Optional.of(resolve(other).orElseGet(() -> open(other)))));
    });
  }

  /** A party of its own for a description. */
  Entry open(RolePhrase phrase) {
    boolean unnamed = phrase.determiner() == Determiner.INDEFINITE && phrase.role().kind() == Role.Kind.PERSON
        && !phrase.role().plural();
    Party.Kind kind = unnamed ? Party.Kind.UNNAMED : Entry.kindOf(phrase.role());
    Entry entry = new Entry(entries.size(), words(phrase), kind, false, "rule:description");
    entry.plural = phrase.role().plural();
    entry.describe(phrase, Optional.empty());
    entry.mentions.add(span(phrase));
    entries.add(entry);
    byWords.putIfAbsent(Fold.of(entry.name), entry);
    resolved.put(phrase, Optional.of(entry));
    remember(entry, phrase);
    return entry;
  }

  /** A party for words that are no known description. */
  Entry openWords(Span span) {
    String words = span.text().replaceAll("\\s+", " ");
    Entry entry = byWords.computeIfAbsent(Fold.of(words), w -> {
      Entry opened = new Entry(entries.size(), words, Party.Kind.ORGANISATION, false, "rule:words");
      entries.add(opened);
      return opened;
    });
    entry.mentions.add(span);
    return entry;
  }

  /** Tells of each spokesperson for whom he or she speaks. */
  void tellSpokespersons() {
    for (List<RolePhrase> ofSentence : phrases) {
      for (RolePhrase phrase : ofSentence) {
        Optional<Entry> speaker = resolved.getOrDefault(phrase, Optional.empty()).or(() -> attachments.of(phrase));
        if (speaker.isPresent() && phrase.role().concept().equals("spokesperson")
            && speaker.get().speaksFor.isEmpty()) {
          ownerOf(phrase).filter(owner -> owner != speaker.get()).ifPresent(owner -> {
            speaker.get().speaksFor = Optional.of(owner);
            owner.used = owner.used || speaker.get().used || speaker.get().named;
          });
        }
      }
    }
  }

  private Span span(RolePhrase phrase) {
    List<Word> words = text.words(phrase.sentence());
    return text.article().span(words.get(phrase.from()).start(), words.get(phrase.to() - 1).end());
  }

  /** The words of a description; without its determiner, unless it is indefinite. */
  private String words(RolePhrase phrase) {
    String printed = span(phrase).text().replaceAll("\\s+", " ");
    return phrase.determiner() == Determiner.INDEFINITE ? printed : bare(printed, text, phrase);
  }

  /** Words without the determiner that the description begins with. */
  static String bare(String printed, Text text, RolePhrase phrase) {
    String words = printed.replaceAll("\\s+", " ");
    boolean determined = text.closed(phrase.sentence())
        .isDeterminer(text.words(phrase.sentence()).get(phrase.from()).lower());
    int blank = words.indexOf(' ');
    return determined && blank > 0 ? words.substring(blank + 1) : words;
  }

  Optional<Entry> nameEntry(Name name) {
    return names.at(name);
  }
}

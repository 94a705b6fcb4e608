package org.cotejo.party;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.analysis.names.Fold;
import org.cotejo.analysis.names.Role;
import org.cotejo.analysis.names.Roles;
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
  /** Whom the same words meant last: they mean him still where nobody fits them better. */
  private final Map<String, Entry> meant = new HashMap<>();
  private final BestFit bestFit;
  private final LoneFit loneFit;
  private final Givers givers;

  Descriptions(Text text, List<List<RolePhrase>> phrases, List<Entry> entries, NameBook names,
      Attachments attachments, History history) {
    this.text = text;
    this.phrases = phrases;
    this.entries = entries;
    this.names = names;
    this.attachments = attachments;
    this.history = history;
    this.bestFit = new BestFit(text, entries, history);
    this.loneFit = new LoneFit(history);
    this.givers = new Givers(text, phrases, names, history);
  }

  int start(RolePhrase phrase) {
    return text.words(phrase.sentence()).get(phrase.from()).start();
  }

  /** Takes note of a description that the text comes to. */
  void see(RolePhrase phrase) {
    boolean common = phrase.determiner() == Determiner.NONE || Roles.coversAll(phrase.role().concept());
    Optional<Entry> entry = common ? attachments.of(phrase) : resolve(phrase);
    if (entry.isEmpty() && isPossibleSpeaker(phrase)) {
      open(phrase);
    } else {
      entry.ifPresent(e -> remember(e, phrase));
    }
  }

  /** Whether somebody may later be taken to be one whom only this description tells of. */
  private boolean isPossibleSpeaker(RolePhrase phrase) {
    boolean institution = phrase.role().kind() == Role.Kind.ORGANISATION && phrase.determiner() == Determiner.DEFINITE;
    boolean people = phrase.role().kind() == Role.Kind.GROUP || phrase.role().kind() == Role.Kind.PERSON;
    return (institution || (people && phrase.determiner() != Determiner.NONE) || (people && phrase.role().plural()))
        && attachments.of(phrase).isEmpty() && !resolved.getOrDefault(phrase, Optional.empty()).isPresent();
  }

  private void remember(Entry entry, RolePhrase phrase) {
    if (attachments.of(phrase).isEmpty()) {
      history.add(new Seen(entry, start(phrase), phrase.sentence(),
          attachments.isSubject(phrase.sentence(), phrase.from()),
          attachments.isNested(phrase.sentence(), phrase.from()), false));
    }
  }

  /** The party that a description speaks of; none if it fits nobody, or several alike. */
  Optional<Entry> resolve(RolePhrase phrase) {
    Optional<Entry> known = resolved.get(phrase);
    if (known != null) {
      return known;
    }
    resolved.put(phrase, Optional.empty()); // two descriptions may each name the other as their owner
    Optional<Entry> entry = attachments.of(phrase);
    if (entry.isEmpty() && phrase.determiner() != Determiner.INDEFINITE) {
      entry = sameWords(phrase).or(() -> bestFit.of(phrase, start(phrase), ownerOf(phrase)))
          .or(() -> loneFit.of(phrase, start(phrase)))
          .or(() -> Optional.ofNullable(meant.get(Fold.of(words(phrase)))));
      entry.ifPresent(e -> e.mentions.add(span(phrase)));
      entry.filter(e -> phrase.determiner() == Determiner.DEFINITE && RoleMatch.isSilent(phrase))
          .ifPresent(e -> meant.put(Fold.of(words(phrase)), e));
    }
    resolved.put(phrase, entry);
    return entry;
  }

  /** A party told by the same words before. */
  private Optional<Entry> sameWords(RolePhrase phrase) {
    return Optional.ofNullable(byWords.get(Fold.of(words(phrase))));
  }

  /** Who gives the figures of a document: whose it is, or who the clause behind it says has given them. */
  Optional<Entry> giverOf(RolePhrase document) {
    return ownerOf(document).or(() -> givers.of(document).map(giver -> switch (giver) {
      case Givers.Giver.Known(Entry entry) -> entry;
      case Givers.Giver.Described(RolePhrase phrase) -> resolve(phrase).orElseGet(() -> open(phrase));
    }));
  }

  /** The party that a description belongs to or speaks for, if the text names it. */
  Optional<Entry> ownerOf(RolePhrase phrase) {
    if (phrase.determiner() == Determiner.POSSESSIVE) {
      String word = text.words(phrase.sentence()).get(phrase.from()).lower();
      return Pronouns.owner(word).flatMap(form -> history.nearest(start(phrase), 1, List.of(), form::fits, Set.of()));
    }
    return phrase.owner().flatMap(word -> {
      Word at = text.words(phrase.sentence()).get(word);
      Optional<Entry> named = text.nameAt(at.start()).flatMap(names::at);
      return named.or(() -> phrases.get(phrase.sentence()).stream()
          .filter(other -> !other.equals(phrase) && other.from() <= word && word < other.to() && other.head() >= word
              && other.role().kind() == Role.Kind.ORGANISATION && !other.role().plural())
          .findFirst()
          .flatMap(other -> Optional.of(resolve(other).orElseGet(() -> open(other)))));
    });
  }

  /** A party of its own for a description. */
  Entry open(RolePhrase phrase) {
    boolean unnamed = phrase.determiner() == Determiner.INDEFINITE && phrase.role().kind() == Role.Kind.PERSON
        && !phrase.role().plural();
    Party.Kind kind = unnamed ? Party.Kind.UNNAMED : Entry.kindOf(phrase.role());
    Entry entry = new Entry(entries.size(), words(phrase), kind, false, Entry.BY_DESCRIPTION);
    entry.plural = phrase.role().plural();
    entry.indefinite = phrase.determiner() != Determiner.DEFINITE;
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
      Entry opened = new Entry(entries.size(), words, Party.Kind.ORGANISATION, false, Entry.BY_WORDS);
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
}

package org.cotejo.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.analysis.Name;
import org.cotejo.analysis.names.Fields;
import org.cotejo.analysis.names.Gender;
import org.cotejo.analysis.names.GivenNames;
import org.cotejo.analysis.names.OrganisationNames;
import org.cotejo.analysis.names.Places;
import org.cotejo.analysis.names.Roles;

/** The named parties of an article: every name belongs to one, or to none where it would fit several. */
final class NameBook {

  private final Text text;
  private final List<Entry> entries;
  private final Map<NameKey, Entry> byKey = new HashMap<>();
  private final Map<String, Set<Entry>> byWord = new HashMap<>();
  private final Map<Integer, Entry> byStart = new HashMap<>();
  /** Stand-ins for names that fit several parties. */
  private final Map<Integer, Entry> bySeveral = new HashMap<>();

  NameBook(Text text, List<Entry> entries) {
    this.text = text;
    this.entries = entries;
    List<Name> longestFirst = new ArrayList<>(text.names());
    longestFirst.sort(Comparator.comparingInt((Name name) -> -NameKey.of(name).size())
        .thenComparingInt(name -> -name.span().length())
        .thenComparingInt(name -> name.span().start()));
    longestFirst.forEach(this::place);
    Map<String, Entry> initials = new HashMap<>();
    for (Entry entry : entries) {
      if (!entry.isPerson()) {
        initials.putIfAbsent(NameKey.initials(entry.name), entry);
      }
    }
    for (int k = 0; k < text.names().size(); k++) {
      Name name = text.names().get(k);
      Optional<Entry> bracketed = k > 0 ? beforeBracket(text.names().get(k - 1), name) : Optional.empty();
      bracketed.or(() -> Optional.ofNullable(initials.get(name.span().text())))
          .ifPresent(entry -> acronym(name, entry));
    }
  }

  /** The party that bears the name at an offset. */
  Optional<Entry> at(Name name) {
    return Optional.ofNullable(byStart.get(name.span().start()));
  }

  /** The party that bears the name, or a stand-in for the several that may be meant. */
  Optional<Entry> bearer(Name name) {
    return at(name).or(() -> Optional.ofNullable(bySeveral.get(name.span().start())));
  }

  /** The names of one country are one name. */
  private static NameKey key(Name name) {
    Optional<String> country = name.kind() == Name.Kind.PERSON ? Optional.empty()
        : Places.countryNamed(name.span().text());
    return country.map(code -> new NameKey(List.of("country:" + code), false)).orElseGet(() -> NameKey.of(name));
  }

  private void place(Name name) {
    NameKey key = key(name);
    if (key.size() == 0) {
      return;
    }
    Entry known = byKey.get(key);
    if (known == null) {
      List<Entry> fitting = fitting(name, key);
      if (fitting.size() > 1) {
        bySeveral.put(name.span().start(), several(name, fitting));
        return;
      }
      known = fitting.isEmpty() ? open(name, key) : fitting.getFirst();
      byKey.put(key, known);
      known.keys.add(key);
    }
    known.mentions.add(name.span());
    known.solid = known.solid || name.kind() == Name.Kind.PERSON || name.kind() == Name.Kind.ORGANISATION;
    byStart.put(name.span().start(), known);
  }

  /** Parties whose name holds this shorter one; they are among those that have the rarest of its words. */
  private List<Entry> fitting(Name name, NameKey key) {
    if (name.kind() != Name.Kind.PERSON && NameKey.isAcronym(name.span().text())) {
      return List.of();
    }
    Set<Entry> candidates = key.words().stream().map(word -> byWord.getOrDefault(word, Set.of()))
        .min(Comparator.comparingInt(Set::size)).orElse(Set.of());
    return candidates.stream()
        .filter(entry -> name.kind() != Name.Kind.PLACE || key.size() > 1)
        .filter(entry -> NameKey.of(entry.name, entry.isPerson()).holds(key, entry.isPerson()))
        .filter(entry -> agree(entry, name) && entry.keys.stream().allMatch(key::agrees))
        .toList();
  }

  private static boolean agree(Entry entry, Name name) {
    return switch (name.kind()) {
      case PERSON -> entry.isPerson();
      case ORGANISATION -> !entry.isPerson();
      case PLACE, OTHER -> true;
    };
  }

  private static Entry several(Name name, List<Entry> fitting) {
    Party.Kind kind = fitting.getFirst().kind;
    Entry entry = new Entry(-1, name.span().text(), kind, true, Entry.BY_NAME);
    entry.several = true;
    List<Gender> genders = fitting.stream().map(e -> e.gender).distinct().toList();
    entry.gender = genders.size() == 1 ? genders.getFirst() : Gender.UNKNOWN;
    return entry;
  }

  private Entry open(Name name, NameKey key) {
    String words = name.span().text().replaceAll("\\s+", " ");
    Party.Kind kind = switch (name.kind()) {
      case PERSON -> Party.Kind.PERSON;
      case PLACE -> Party.Kind.PLACE;
      case ORGANISATION, OTHER -> Party.Kind.ORGANISATION;
    };
    Entry entry = new Entry(entries.size(), words, kind, true, Entry.BY_NAME);
    entries.add(entry);
    key.words().forEach(word -> byWord.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(entry));
    describe(entry, key, words);
    return entry;
  }

  private void describe(Entry entry, NameKey key, String words) {
    if (entry.isPerson()) {
      entry.gender = GivenNames.gender(key.words().getFirst());
      return;
    }
    int sentence = text.sentenceAt(entry.mentions.isEmpty() ? 0 : entry.mentions.first().start());
    for (String word : words.split(" ", -1)) {
      String lower = word.toLowerCase(java.util.Locale.ROOT);
      for (var language : List.of(text.language(Math.min(sentence, Math.max(0, text.size() - 1))),
          org.cotejo.article.Language.ENGLISH, org.cotejo.article.Language.SPANISH)) {
        Roles.of(language).find(lower).filter(role -> role.kind() == org.cotejo.analysis.names.Role.Kind.ORGANISATION)
            .ifPresent(role -> {
              entry.concepts.add(role.concept());
              entry.nouns.add(lower);
            });
      }
      Places.country(word).ifPresent(entry.countries::add);
      entry.modifiers.add(Fields.of(lower));
    }
    if (NameKey.hasLegalForm(words) || OrganisationNames.isCompany(words)) {
      entry.concepts.add("company");
    }
    Fields.metonym(words).ifPresent(metonym -> {
      entry.countries.add(metonym.country());
      entry.concepts.add(metonym.concept());
      entry.modifiers.addAll(metonym.fields());
      entry.kind = Party.Kind.ORGANISATION;
    });
    Places.country(words).ifPresent(entry.countries::add);
  }

  /** The body whose name stands right before the bracket that holds its acronym: "Sindicato de Maestros (SIMA)". */
  private Optional<Entry> beforeBracket(Name before, Name name) {
    String all = text.article().text();
    int from = before.span().end();
    int to = name.span().start();
    boolean bracket = from < to && to - from < 4 && all.substring(from, to).strip().equals("(")
        && name.span().end() < all.length() && all.charAt(name.span().end()) == ')';
    return bracket ? at(before).filter(entry -> !entry.isPerson()
        && NameKey.isMadeOf(name.span().text(), before.span().text())) : Optional.empty();
  }

  /** Takes the acronym, and all that bear it, for the party whose name it shortens. */
  private void acronym(Name name, Entry entry) {
    Entry own = byStart.get(name.span().start());
    if (own == null || own == entry || !NameKey.isAcronym(name.span().text()) || !own.name.equals(name.span().text())) {
      return;
    }
    own.mentions.forEach(span -> byStart.put(span.start(), entry));
    entry.mentions.addAll(own.mentions);
    own.mentions.clear();
  }
}

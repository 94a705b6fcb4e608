package org.cotejo.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Attribution;

/**
 * Takes the names, descriptions and pronouns of an article together to parties, and says who the source of each
 * attribution is. Two different full names are never one party; a surname, a role or a pronoun is resolved only where
 * one party fits best, and stays unresolved otherwise. Takes time about linear in the text. Thread-safe.
 */
public final class PartyResolver {

  /** The parties of the analysed article, and the speaker of each attribution in the order given. */
  public Resolution resolve(Analysis analysis, List<Attribution> attributions) {
    if (analysis.sentences().isEmpty()) {
      return new Resolution(List.of(), attributions.stream()
          .map(a -> new Resolution.Speaker(Optional.empty(), List.of(), "rule:unresolved")).toList());
    }
    Text text = new Text(analysis, attributions);
    List<List<RolePhrase>> phrases = new ArrayList<>();
    for (int k = 0; k < text.size(); k++) {
      phrases.add(new RoleScanner(text, k).find());
    }
    Reading reading = new Reading(text, phrases);
    List<Reading.Answer> answers = reading.read(attributions);
    return resolution(text, reading.entries(), new Citations(attributions, answers).apply());
  }

  /** Whether it is spoken of in the report itself, not only in a byline or a caption. */
  private static boolean inBody(Text text, Entry entry) {
    return entry.mentions.stream().anyMatch(span -> switch (text.blockKind(text.sentenceAt(span.start()))) {
      case BYLINE, DATELINE, CAPTION, ASIDE -> false;
      default -> true;
    });
  }

  private static Resolution resolution(Text text, List<Entry> entries, List<Reading.Answer> answers) {
    List<Entry> kept = new ArrayList<>(entries.stream()
        .filter(e -> !e.mentions.isEmpty() && (e.used || (e.solid && inBody(text, e)))).toList());
    kept.sort(java.util.Comparator.comparing((Entry e) -> e.mentions.first()).thenComparingInt(e -> e.number));
    Map<Entry, String> ids = new HashMap<>();
    kept.forEach(entry -> ids.put(entry, text.article().id() + "-p" + (ids.size() + 1)));
    List<Party> parties = kept.stream()
        .map(entry -> entry.party(ids.getOrDefault(entry, ""), entry.speaksFor.map(ids::get)))
        .toList();
    List<Resolution.Speaker> speakers = answers.stream()
        .map(answer -> new Resolution.Speaker(answer.speaker().map(ids::get),
            answer.cites().stream().map(ids::get).toList(), answer.decidedBy()))
        .toList();
    return new Resolution(parties, speakers);
  }
}

package org.cotejo.party;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.analysis.Attribution;
import org.cotejo.analysis.names.Gender;
import org.cotejo.analysis.names.Word;

/**
 * The pronouns for one person that are no source of a statement. Whoever the text goes on to call "he" is still spoken
 * of, so that a later "he said" reaches him past others whom it named only in passing.
 */
final class Anaphors {

  /** A pronoun where it stands. */
  record At(int sentence, int word, int offset, Pronouns.Form form, boolean subject) {}

  private final Text text;
  private final Attachments attachments;
  private final History history;

  Anaphors(Text text, Attachments attachments, History history) {
    this.text = text;
    this.attachments = attachments;
    this.history = history;
  }

  /** Those outside quotations and sources, in the order of the text. */
  List<At> outside(List<Attribution> attributions) {
    BitSet sources = new BitSet();
    attributions.forEach(a -> a.source().forEach(span -> sources.set(span.start(), span.end())));
    List<At> found = new ArrayList<>();
    for (int sentence = 0; sentence < text.size(); sentence++) {
      List<Word> words = text.words(sentence);
      for (int k = 0; k < words.size(); k++) {
        int offset = words.get(k).start();
        if (!sources.get(offset) && !text.isQuoted(offset)) {
          at(sentence, k, words.get(k)).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private Optional<At> at(int sentence, int k, Word word) {
    Optional<Pronouns.Form> personal = Pronouns.find(word.lower());
    return personal.or(() -> Pronouns.owner(word.lower()))
        .filter(form -> form.gender() != Gender.UNKNOWN && !form.plural())
        .map(form -> new At(sentence, k, word.start(), form,
            personal.isPresent() && attachments.isSubject(sentence, k)));
  }

  /** Takes note of whom a pronoun stands for, if anybody fits. */
  void see(At at) {
    history.nearest(at.offset(), 1, List.of(), at.form()::fits, Set.of()).ifPresent(entry ->
        history.add(new Seen(entry, at.offset(), at.sentence(), at.subject(), false, false)));
  }
}

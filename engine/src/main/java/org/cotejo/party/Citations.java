package org.cotejo.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cotejo.analysis.Attribution;
import org.cotejo.article.Span;

/**
 * Whom a speaker cites for what he says: two attributions of one content, of which one is told by a verb and the other
 * by "according to".
 */
final class Citations {

  /** Attributions looked at on either side of one; those of one content stand side by side. */
  private static final int REACH = 3;

  private final List<Attribution> attributions;
  private final List<Reading.Answer> answers;

  Citations(List<Attribution> attributions, List<Reading.Answer> answers) {
    this.attributions = attributions;
    this.answers = new ArrayList<>(answers);
  }

  /** The answers, with the speaker whom the article quotes first, and the one whom he cites among his citations. */
  List<Reading.Answer> apply() {
    List<Integer> order = IntStream.range(0, attributions.size()).boxed()
        .sorted(Comparator.comparingInt((Integer k) -> attributions.get(k).content().getFirst().start())
            .thenComparing(k -> k))
        .toList();
    for (int a = 0; a < order.size(); a++) {
      for (int b = a + 1; b < Math.min(order.size(), a + 1 + REACH); b++) {
        join(order.get(a), order.get(b));
        join(order.get(b), order.get(a));
      }
    }
    return answers;
  }

  /** Where one is told by a verb and the other by "according to", the first cites the second for both. */
  private void join(int said, int cited) {
    Optional<Entry> speaker = answers.get(said).speaker();
    Optional<Entry> source = answers.get(cited).speaker();
    if (speaker.isEmpty() || source.isEmpty() || speaker.equals(source) || isCitation(said) || !isCitation(cited)
        || !sameContent(attributions.get(said).content(), attributions.get(cited).content())) {
      return;
    }
    for (int k : new int[] {said, cited}) {
      Reading.Answer answer = answers.get(k);
      answers.set(k, new Reading.Answer(speaker, List.of(source.get()), answer.decidedBy() + " rule:citation"));
    }
  }

  private boolean isCitation(int k) {
    return attributions.get(k).cue().stream().map(cue -> cue.text().toLowerCase(Locale.ROOT))
        .anyMatch(cue -> cue.contains("according") || cue.startsWith("según") || cue.contains("acuerdo"));
  }

  private static boolean sameContent(List<Span> one, List<Span> other) {
    int shared = 0;
    for (Span a : one) {
      for (Span b : other) {
        shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    int all = length(one) + length(other) - shared;
    return all > 0 && shared * 10 >= all * 6;
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }
}

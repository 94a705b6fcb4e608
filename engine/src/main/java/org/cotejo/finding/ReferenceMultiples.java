package org.cotejo.finding;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.cotejo.analysis.Name;
import org.cotejo.analysis.Sentence;
import org.cotejo.article.Span;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.figure.Value;
import org.cotejo.finding.Finding.Kind;
import org.cotejo.finding.Finding.Result.Test;
import org.cotejo.finding.Passages.Passage;
import org.cotejo.finding.References.Reference;
import org.cotejo.message.Argument;
import org.cotejo.message.Message;

/**
 * "Four times the world population" beside the amount that is said to be so much. That it is not so much is only said
 * where one sentence has both.
 */
final class ReferenceMultiples implements Check {

  private static final int AFTER = 60;

  @Override
  public List<Finding> check(Facts facts) {
    Numbers numbers = new Numbers(facts);
    List<Finding> found = new ArrayList<>();
    for (Passage passage : facts.passages()) {
      for (Figure multiple : passage.here()) {
        if (numbers.isMultiple(multiple)) {
          reference(facts, passage.sentence(), multiple).flatMap(r -> amount(numbers, passage, multiple)
              .flatMap(a -> finding(multiple, a, r)
                  .filter(f -> f.holds().orElse(false) || passage.here().contains(a)))).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** What the multiple is of: as its figure tells, or as the words behind it do. */
  private static Optional<Reference> reference(Facts facts, Sentence sentence, Figure multiple) {
    Span span = multiple.span();
    List<Name> names = facts.reading(multiple).analysis().names();
    int end = Math.max(span.end(), Math.min(sentence.span().end(), span.end() + AFTER));
    return base(sentence.span(), multiple).flatMap(words -> References.named(words, sentence.language(), names))
        .or(() -> References.named(span.article().span(span.start(), end), sentence.language(), names));
  }

  private static Optional<Span> base(Span sentence, Figure multiple) {
    String words = multiple.of().map(of -> of instanceof Figure.Of.OfWords(String text) ? text : "").orElse("");
    int at = words.isEmpty() ? -1 : sentence.text().indexOf(words);
    return at < 0 ? Optional.empty()
        : Optional.of(sentence.article().span(sentence.start() + at, sentence.start() + at + words.length()));
  }

  /** The nearest count before the multiple. */
  private static Optional<Figure> amount(Numbers numbers, Passage passage, Figure multiple) {
    return passage.around().stream()
        .filter(f -> !f.equals(multiple) && numbers.isAmount(f) && f.unit().equals("1"))
        .filter(f -> f.span().compareTo(multiple.span()) < 0)
        .max(Comparator.comparing(Figure::span));
  }

  private static Optional<Finding> finding(Figure multiple, Figure amount, Reference reference) {
    BigFraction base = Interval.exact(reference.value());
    Optional<Interval> allowed = Numbers.interval(amount, "1").map(i -> i.times(base.reciprocal()));
    Optional<Interval> said = Numbers.interval(multiple, "1").map(Multiples::rounded);
    Optional<BigFraction> ratio = Numbers.nominal(amount, "1").map(v -> v.divide(base));
    if (allowed.isEmpty() || said.isEmpty() || ratio.isEmpty()) {
      return Optional.empty();
    }
    boolean holds = allowed.get().meets(said.get());
    Test test = holds ? Test.FITS : isBelow(said.get(), allowed.get()) ? Test.BELOW : Test.ABOVE;
    Argument name = Argument.part(reference.name());
    Argument times = Argument.number(Words.rounded(ratio.get(), 2, RoundingMode.HALF_UP));
    Draft draft = new Draft(Kind.ARITHMETIC, holds ? Weights.HOLDS + 4 : Weights.DOES_NOT_HOLD + 4,
        Message.of("finding.arithmetic.reference" + (holds ? ".holds" : ".fails"))
            .with("amount", Words.printed(amount)).with("multiple", Words.printed(multiple)).with("name", name)
            .with("times", times)).holds(holds);
    draft.premise(amount, Lines.allows(amount, "1"), Numbers.interval(amount, "1").map(i -> Value.of(i, "1")));
    draft.premise(multiple, Message.of("finding.arithmetic.reference.multiple")
        .with("printed", Words.printed(multiple)).with("range", Words.range(said.get().times(base), 3)),
        Optional.of(Value.of(said.get().times(base), reference.unit())));
    draft.premise(reference.premise(), Message.of("finding.arithmetic.reference.line")
        .with("name", name).with("value", Argument.number(Words.rounded(base, 4, RoundingMode.HALF_UP)))
        .with("source", Argument.words(reference.source())).with("date", Argument.date(reference.asOf())),
        Optional.of(Value.of(Interval.point(base), reference.unit())));
    draft.step(Message.of("finding.arithmetic.reference.step").with("amount", Words.printed(amount))
        .with("name", name).with("times", times).with("said", Words.range(said.get(), 3)),
        Optional.of(Value.of(allowed.get(), "1")));
    return Optional.of(draft.result(Value.of(allowed.get(), "1"), test).done());
  }

  private static boolean isBelow(Interval a, Interval b) {
    return a.high().isPresent() && b.low().isPresent() && Interval.compare(a.high().get(), b.low().get()) <= 0;
  }
}

package org.cotejo.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.figure.Figure;
import org.cotejo.figure.Interval;
import org.cotejo.figure.Value;
import org.cotejo.finding.Finding.Between;
import org.cotejo.finding.Finding.Kind;
import org.cotejo.finding.Finding.Result;
import org.cotejo.finding.Finding.Step;
import org.cotejo.message.Message;
import org.cotejo.story.Measure;

/** A finding in the making. */
final class Draft {

  private final Kind kind;
  private final double weight;
  private final Message summary;
  private final List<Premise> premises = new ArrayList<>();
  private final List<Step> steps = new ArrayList<>();
  /** What the steps tell, to tell nothing twice. */
  private final Set<Line> lines = new HashSet<>();
  private final List<Message> caveats = new ArrayList<>();
  private Optional<String> group = Optional.empty();
  private Optional<Boolean> holds = Optional.empty();
  private Optional<Between> between = Optional.empty();
  private Optional<Result> result = Optional.empty();

  private record Line(String key, Optional<Value> value) {}

  Draft(Kind kind, double weight, Message summary) {
    this.kind = kind;
    this.weight = weight;
    this.summary = summary;
  }

  /** Rests on a figure, with a line of the derivation about it unless another figure has said the same. */
  Draft premise(Figure figure, Message line, Optional<Value> value) {
    premises.add(new Premise.OfFigure(figure.id()));
    boolean told = value.isPresent() && line.key().startsWith("finding.line") && !line.key().endsWith(".said")
        && !line.key().endsWith(".asof") && lines.contains(new Line(line.key(), value));
    if (!told) {
      add(Optional.of(premises.size() - 1), line, value);
    }
    return this;
  }

  private void add(Optional<Integer> premise, Message line, Optional<Value> value) {
    steps.add(new Step(premise, line, value));
    lines.add(new Line(line.key(), value));
  }

  Draft premise(Premise premise, Message line, Optional<Value> value) {
    premises.add(premise);
    add(Optional.of(premises.size() - 1), line, value);
    return this;
  }

  Draft step(Message line, Optional<Value> value) {
    add(Optional.empty(), line, value);
    return this;
  }

  Draft holds(boolean value) {
    holds = Optional.of(value);
    return this;
  }

  Draft between(Optional<Between> value) {
    between = value;
    return this;
  }

  Draft group(String value) {
    group = Optional.of(value);
    return this;
  }

  Draft result(Value value, Finding.Result.Test test) {
    result = Optional.of(new Result(value, Optional.of(test)));
    return this;
  }

  Draft result(Value value) {
    result = Optional.of(new Result(value, Optional.empty()));
    return this;
  }

  Draft caveat(Message message) {
    caveats.add(message);
    return this;
  }

  /** Says so where its figures only may measure the same thing, or the model holds them to under different words. */
  Draft joined(Measure measure) {
    return measure.unsure() ? caveat(Message.of("finding.caveat.unsure"))
        : measure.isByModel() ? caveat(Message.of("finding.caveat.by_model")) : this;
  }

  Finding done() {
    return new Finding("", kind, group, holds, between, weight, summary, premises, steps, result, caveats);
  }

  /** What a figure says, as a value of the ledger. */
  static Optional<Value> value(Figure figure, Optional<Interval> interval, String unit) {
    return interval.map(i -> Words.isRate(figure) ? Value.perDay(i, unit) : Value.of(i, unit));
  }
}

package org.cotejo.finding;

import java.util.List;
import java.util.Optional;
import org.cotejo.figure.Value;
import org.cotejo.message.Message;

/**
 * Something a reader should know about a measure or a statement.
 *
 * @param id such as {@code k1}, in the order of weight
 * @param group name shared by arithmetic findings that share their other premises
 * @param holds whether a relation holds; empty where it is told and not judged
 * @param weight how much it should matter to a reader: more is printed first
 * @param summary one sentence
 * @param derivation the reasoning, line by line, with units
 * @param caveats what the finding does not show
 */
public record Finding(
    String id,
    Kind kind,
    Optional<String> group,
    Optional<Boolean> holds,
    Optional<Between> between,
    double weight,
    Message summary,
    List<Premise> premises,
    List<Step> derivation,
    Optional<Result> result,
    List<Message> caveats) {

  /** What a finding says; defined in the ledger's format. */
  public enum Kind {
    CONFLICT, UPDATE, ROUNDING, AGREEMENT, ONE_VOICE, ARITHMETIC, DIVERGENT_QUOTE, CONTESTED, CHANGED_POSITION,
    SINGLE_SOURCE
  }

  /** Between whom a conflict stands. */
  public enum Between { ONE_SPEAKER, SPEAKERS, OUTLETS }

  /**
   * A line of the derivation.
   *
   * @param premise index into the premises, where the line is about one
   * @param value what the line arrives at
   */
  public record Step(Optional<Integer> premise, Message message, Optional<Value> value) {}

  /** What came out. */
  public record Result(Value value, Optional<Test> test) {
    /** How the figure tested lies to it. */
    public enum Test { FITS, EDGE, BELOW, ABOVE }
  }

  public Finding {
    premises = List.copyOf(premises);
    derivation = List.copyOf(derivation);
    caveats = List.copyOf(caveats);
  }

  /** The same finding under its final id. */
  public Finding withId(String newId) {
    return new Finding(newId, kind, group, holds, between, weight, summary, premises, derivation, result, caveats);
  }
}

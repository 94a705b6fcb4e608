package org.cotejo.figure;

import java.util.List;
import java.util.Optional;
import org.cotejo.article.Span;
import org.cotejo.time.AsOf;

/**
 * A quantity that somebody could check, and who stands behind it.
 *
 * @param id such as {@code a1-f4}
 * @param quantity id of the number expression it is read from
 * @param span number, approximation and unit
 * @param unit UCUM code, {@code %{pp}}, ISO 4217 code, or {@code 1} for a bare count
 * @param counted what is counted or measured, also where an earlier sentence says it
 * @param entity whose they are or what it is measured of, where the sentence says so: "Ford" of "Ford has 13,000 workers"
 * @param predicate what is done to what is counted ("destroyed")
 * @param of for a share or a multiple: what of
 * @param window the time it speaks of
 * @param asOf the time for which it holds, with how far that is stated
 * @param claimants ids of who stands behind it, nearest to the article first; empty where the article speaks itself
 * @param statements ids of the statements it stands in, innermost first
 */
public record Figure(
    String id,
    String quantity,
    Span span,
    Estimate estimate,
    String unit,
    Optional<String> unitText,
    Optional<Phrase> counted,
    Optional<Phrase> entity,
    Optional<Phrase> predicate,
    Optional<Phrase> place,
    Optional<Direction> direction,
    Optional<Of> of,
    Optional<Window> window,
    Optional<AsOf> asOf,
    Modality modality,
    List<String> claimants,
    List<String> statements,
    String decidedBy) {

  /** Whether the figure is put forward as true, and how. */
  public enum Modality { ASSERTED, DENIED, FORECAST, PLANNED, HYPOTHETICAL, ASKED }

  /** What a share or multiple is of: another figure, or words. */
  public sealed interface Of {
    record OfFigure(String id) implements Of {}

    record OfWords(String text) implements Of {}
  }

  public Figure {
    claimants = List.copyOf(claimants);
    statements = List.copyOf(statements);
  }

  /** Whether it names neither a unit, nor a money of several countries, nor how often something happens. */
  public boolean isBare() {
    return unit.equals("1") && unitText.isEmpty() && window.filter(w -> w instanceof Window.Rate).isEmpty();
  }

  /** The same figure over another time. */
  Figure withWindow(Optional<Window> newWindow) {
    return new Figure(id, quantity, span, estimate, unit, unitText, counted, entity, predicate, place, direction, of,
        newWindow, asOf, modality, claimants, statements, decidedBy);
  }

  /** The same figure, put forward otherwise. */
  Figure withModality(Modality newModality) {
    return new Figure(id, quantity, span, estimate, unit, unitText, counted, entity, predicate, place, direction, of,
        window, asOf, newModality, claimants, statements, decidedBy);
  }

  /**
   * The same figure in a unit that its text leaves open: which pesos are meant, or what "92" is in "from 92 to 78 million".
   *
   * @param newEstimate its own, or with the scale that the text leaves out too
   * @param toldBy what tells the unit
   */
  public Figure withUnit(String newUnit, Estimate newEstimate, String toldBy) {
    return new Figure(id, quantity, span, newEstimate, newUnit, unitText, counted, entity, predicate, place, direction,
        of, window, asOf, modality, claimants, statements, decidedBy + "; unit: " + toldBy);
  }

  /** The same figure with other claimants: used when parties of several articles become one. */
  public Figure withClaimants(List<String> newClaimants) {
    return new Figure(id, quantity, span, estimate, unit, unitText, counted, entity, predicate, place, direction, of,
        window, asOf, modality, newClaimants, statements, decidedBy);
  }
}

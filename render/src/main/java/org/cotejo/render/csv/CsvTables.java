package org.cotejo.render.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cotejo.ledger.Collation;
import org.cotejo.ledger.Ledger;
import org.cotejo.message.Messages;
import org.cotejo.render.csv.Csv.Cell;

/**
 * A ledger as three tables. Heads are in the reader's language; codes ({@code more_than}, {@code USD}) are the ledger's
 * own, so that a table made in Spanish can be joined with one made in English.
 */
public final class CsvTables {

  /** One of the tables. */
  public enum Table {
    FIGURES, STATEMENTS, FINDINGS;

    /** The name that the command line and a file know it by. */
    public String title() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private CsvTables() {}

  /** Writes a table, its heads first, lines ended by CR LF. */
  public static void write(Table table, Ledger ledger, Messages messages, Appendable out) {
    Csv csv = new Csv(out);
    List<String> columns = columns(table);
    csv.record(columns.stream().map(name -> Csv.words(messages.format("csv." + name))).toList());
    for (Collation collation : ledger.collations()) {
      rows(table, new Rows(collation, messages)).forEach(row -> csv.record(cells(row, columns)));
    }
  }

  private static Stream<Row> rows(Table table, Rows rows) {
    return switch (table) {
      case FIGURES -> rows.figures();
      case STATEMENTS -> rows.statements();
      case FINDINGS -> rows.findings();
    };
  }

  private static List<Cell> cells(Row row, List<String> columns) {
    List<Cell> cells = new ArrayList<>();
    columns.forEach(column -> cells.add(row.cell(column)));
    return cells;
  }

  private static List<String> columns(Table table) {
    return List.of((switch (table) {
      case FIGURES -> "story measure id report input paragraph printed low high said interval_low interval_high "
          + "unit unit_printed counted predicate place window per_day modality claimants start end";
      case STATEMENTS -> "story id report input paragraph speaker source cue content manner polarity said_when "
          + "start end";
      case FINDINGS -> "story id kind group holds between summary premises derivation caveats";
    }).split(" "));
  }
}

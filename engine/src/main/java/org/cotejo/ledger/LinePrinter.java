package org.cotejo.ledger;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/** Gives each field of the whole a line, and each item of a list that is such a field; all else goes on in its line. */
final class LinePrinter implements PrettyPrinter {

  private static final String FIELD = "\n  ";
  private static final String ITEM = "\n    ";

  private int depth;

  @Override
  public void writeRootValueSeparator(JsonGenerator json) {
    json.writeRaw('\n');
  }

  @Override
  public void writeStartObject(JsonGenerator json) {
    json.writeRaw('{');
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) {
    if (depth == 1) {
      json.writeRaw(FIELD);
    }
  }

  @Override
  public void writeObjectNameValueSeparator(JsonGenerator json) {
    json.writeRaw(": ");
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    json.writeRaw(depth == 1 ? "," + FIELD : ", ");
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    depth--;
    json.writeRaw(depth == 0 && entries > 0 ? "\n}" : "}");
  }

  @Override
  public void writeStartArray(JsonGenerator json) {
    json.writeRaw('[');
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) {
    if (depth == 2) {
      json.writeRaw(ITEM);
    }
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    json.writeRaw(depth == 2 ? "," + ITEM : ", ");
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) {
    depth--;
    json.writeRaw(depth == 1 && values > 0 ? FIELD + "]" : "]");
  }
}

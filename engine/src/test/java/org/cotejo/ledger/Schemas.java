package org.cotejo.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The two schemas, as they lie beside the ledger's classes. */
final class Schemas {

  private static final String BASE = "https://cotejo.invalid/ledger/1/";

  private Schemas() {}

  /** What a JSON text breaks of a schema; nothing if it is as it should be. */
  static List<String> faults(String schema, String json) {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
        builder -> builder.schemas(Map.of(
            BASE + "ledger.schema.json", text("ledger.schema.json"),
            BASE + "reading.schema.json", text("reading.schema.json"))));
    Schema loaded = registry.getSchema(com.networknt.schema.SchemaLocation.of(BASE + schema));
    return loaded.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }

  private static String text(String name) {
    try (InputStream in = LedgerJson.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

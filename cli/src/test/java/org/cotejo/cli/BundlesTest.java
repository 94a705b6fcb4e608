package org.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.Cotejo;
import org.cotejo.render.text.TextReport;
import org.junit.jupiter.api.Test;

/** All that the program says, of every module: both languages have it, and it can be put into words. */
class BundlesTest {

  private static final Pattern KEY = Pattern.compile("[a-z]+(\\.[a-z0-9_]+)+\\.?", Pattern.CASE_INSENSITIVE);

  private final Map<String, Properties> english = new TreeMap<>();
  private final Map<String, Properties> spanish = new TreeMap<>();
  private final Set<String> constants = new TreeSet<>();

  BundlesTest() throws Exception {
    for (Class<?> module : List.of(Cotejo.class, TextReport.class, Main.class)) {
      look(module);
    }
  }

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(english).hasSizeGreaterThan(5).containsKeys("text", "cli");
    assertThat(spanish.keySet()).isEqualTo(english.keySet());
    english.forEach((bundle, keys) -> assertThat(Objects.requireNonNull(spanish.get(bundle)).keySet())
        .as(bundle).containsExactlyInAnyOrderElementsOf(keys.keySet()));
  }

  @Test
  void aKeyBeginsWithTheNameOfItsBundle() {
    english.forEach((bundle, keys) ->
        assertThat(keys.stringPropertyNames()).allSatisfy(key -> assertThat(key).startsWith(bundle + ".")));
  }

  @Test
  void bothLanguagesUseTheSameArguments() {
    english.forEach((bundle, keys) -> keys.stringPropertyNames().forEach(key ->
        assertThat(arguments(Objects.requireNonNull(spanish.get(bundle)).getProperty(key), "es"))
            .as(key).isEqualTo(arguments(keys.getProperty(key), "en"))));
  }

  @Test
  void everyKeyInTheCodeHasItsWords() {
    Set<String> keys = new TreeSet<>();
    english.values().forEach(bundle -> keys.addAll(bundle.stringPropertyNames()));
    List<String> used = constants.stream().filter(c -> KEY.matcher(c).matches())
        .filter(c -> english.containsKey(c.substring(0, c.indexOf('.')))).toList();

    assertThat(used).hasSizeGreaterThan(20).allSatisfy(constant -> assertThat(keys)
        .as(constant).anyMatch(key -> constant.endsWith(".") ? key.startsWith(constant)
            : key.equals(constant) || key.startsWith(constant + ".")));
  }

  private static Set<String> arguments(String pattern, String language) {
    return new MessageFormat(pattern, Locale.forLanguageTag(language)).getArgumentNames();
  }

  private void look(Class<?> module) throws Exception {
    URL place = module.getProtectionDomain().getCodeSource().getLocation();
    Path path = Path.of(place.toURI());
    if (Files.isDirectory(path)) {
      lookIn(path);
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place), new HashMap<>())) {
        lookIn(jar.getPath("/"));
      }
    }
  }

  private void lookIn(Path root) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(root.resolve("org/cotejo"))) {
      walk.filter(Files::isRegularFile).forEach(files::add);
    }
    for (Path file : files) {
      String name = file.getFileName().toString();
      // The page's style sheet and the launcher's properties have names that look like keys.
      boolean named = file.toString().contains("/render/html/") || name.equals("Terminal.class");
      if (name.endsWith(".class") && !named) {
        lookIntoClass(file);
      } else if (name.endsWith("_en.properties")) {
        english.put(name.replace("_en.properties", ""), properties(file));
      } else if (name.endsWith("_es.properties")) {
        spanish.put(name.replace("_es.properties", ""), properties(file));
      }
    }
  }

  private void lookIntoClass(Path file) throws IOException {
    for (PoolEntry entry : ClassFile.of().parse(Files.readAllBytes(file)).constantPool()) {
      if (entry instanceof StringEntry string) {
        constants.add(string.stringValue());
      }
    }
  }

  private static Properties properties(Path file) throws IOException {
    Properties properties = new Properties();
    try (InputStream in = Files.newInputStream(file)) {
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    }
    return properties;
  }
}

package org.cotejo.cli;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.net.URI;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The regular expressions of the program's modules, read out of their class files: what is given to
 * {@code Pattern.compile} and to the methods of {@code String} that take one. None can be missed: a call with anything
 * but a constant is told, too.
 */
final class Expressions {

  /**
   * A regular expression of the code.
   *
   * @param flags as {@code Pattern.compile} takes them
   */
  record Expression(String regex, int flags) implements Comparable<Expression> {

    @Override
    public int compareTo(Expression other) {
      int order = regex.compareTo(other.regex);
      return order != 0 ? order : Integer.compare(flags, other.flags);
    }
  }

  private static final String PATTERN = "java/util/regex/Pattern";
  private static final Map<String, Set<String>> TAKING_ONE = Map.of(
      PATTERN, Set.of("compile", "matches"),
      "java/lang/String", Set.of("matches", "replaceAll", "replaceFirst", "split", "splitWithDelimiters"),
      "java/util/Scanner", Set.of("<init>"));

  private final Map<Expression, Set<String>> found = new TreeMap<>();
  private final Set<String> unknown = new TreeSet<>();
  private final Set<String> notKept = new TreeSet<>();

  /** Those of the modules that some classes are of. */
  static Expressions of(List<Class<?>> modules) throws Exception {
    Expressions expressions = new Expressions();
    for (Class<?> module : modules) {
      expressions.look(module);
    }
    return expressions;
  }

  /** Each with the methods that use it. */
  Map<Expression, Set<String>> found() {
    return found;
  }

  /** Methods that use one which is no constant. */
  Set<String> unknown() {
    return unknown;
  }

  /** Methods that compile one and do not keep it in a static field. */
  Set<String> notKept() {
    return notKept;
  }

  private void look(Class<?> module) throws Exception {
    URL place = module.getProtectionDomain().getCodeSource().getLocation();
    Path path = Path.of(place.toURI());
    if (Files.isDirectory(path)) {
      lookUnder(path);
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + place), new HashMap<>())) {
        lookUnder(jar.getPath("/"));
      }
    }
  }

  private void lookUnder(Path root) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(root.resolve("org/cotejo"))) {
      files = walk.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
    for (Path file : files) {
      look(ClassFile.of().parse(Files.readAllBytes(file)));
    }
  }

  private void look(ClassModel type) {
    String name = type.thisClass().name().stringValue();
    type.constantPool().forEach(entry -> {
      if (entry instanceof MethodHandleEntry handle && takesOne(handle.reference())) {
        unknown.add(name);
      }
    });
    for (MethodModel method : type.methods()) {
      List<Instruction> code = new ArrayList<>();
      method.code().ifPresent(all -> all.forEach(element -> {
        if (element instanceof Instruction instruction) {
          code.add(instruction);
        }
      }));
      look(name + "." + method.methodName().stringValue(), code);
    }
  }

  private static boolean takesOne(MemberRefEntry method) {
    return TAKING_ONE.getOrDefault(method.owner().asInternalName(), Set.of()).contains(method.name().stringValue());
  }

  private void look(String where, List<Instruction> code) {
    for (int i = 0; i < code.size(); i++) {
      if (code.get(i) instanceof InvokeInstruction call && takesOne(call.method())) {
        int count = call.typeSymbol().parameterCount();
        boolean compiled = call.method().name().equalsString("compile");
        add(where, code.subList(Math.max(0, i - count), i), count, compiled);
        if (compiled && !isKept(code, i + 1)) {
          notKept.add(where);
        }
      }
    }
  }

  private static boolean isKept(List<Instruction> code, int next) {
    return next < code.size() && code.get(next) instanceof FieldInstruction field && field.opcode() == Opcode.PUTSTATIC;
  }

  /** Arguments that are constants, or at least no calls, stand one in each instruction before that of the call. */
  private void add(String where, List<Instruction> arguments, int count, boolean compiled) {
    boolean plain = arguments.size() == count && count > 0 && arguments.stream()
        .allMatch(a -> a instanceof ConstantInstruction || a instanceof LoadInstruction);
    if (plain && arguments.getFirst() instanceof ConstantInstruction first
        && first.constantValue() instanceof String regex) {
      int flags = compiled && arguments.getLast() instanceof ConstantInstruction last
          && last.constantValue() instanceof Integer given ? given : 0;
      found.computeIfAbsent(new Expression(regex, flags), e -> new TreeSet<>()).add(where);
    } else {
      unknown.add(where);
    }
  }
}

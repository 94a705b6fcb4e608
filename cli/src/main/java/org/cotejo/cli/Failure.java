package org.cotejo.cli;

/** An end that is not the program's own error; its message is the one line to print. */
final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String line;

  Failure(String line) {
    super(line);
    this.line = line;
  }

  String line() {
    return line;
  }
}

package org.cotejo.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import org.cotejo.article.Problem;
import org.cotejo.message.Messages;
import org.cotejo.render.text.TextReport;

/** What a command reads from and writes to: results to {@code out}, everything else to {@code err}. */
record Console(InputStream in, OutputStream out, PrintStream err, Terminal terminal) {

  /** One line for each problem. */
  void tell(List<Problem> problems, Messages messages) {
    problems.forEach(problem -> err.println("cotejo: " + TextReport.line(problem, messages)));
  }

  void tell(String line) {
    err.println("cotejo: " + line.lines().findFirst().orElse(""));
  }
}

package org.cotejo.statement;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Attribution;

final class Orphans {
  private final List<Attribution> attributions;
  Orphans(Analysis analysis, Quotes quotes, List<Attribution> attributions) {
    this.attributions = attributions;
  }
  List<Attribution> adopt() {
    return new ArrayList<>(attributions);
  }
}

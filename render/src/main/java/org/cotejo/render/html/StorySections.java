package org.cotejo.render.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.finding.Finding;

/** The sections of one story: conflicts, other findings, figures, statements, timeline, texts. */
final class StorySections {

  private final StoryView view;

  StorySections(StoryView view) {
    this.view = view;
  }

  List<Html> drawn() {
    List<Html> sections = new ArrayList<>();
    Map<Finding, Totals> told = toldBeside(view);
    for (Finding conflict : view.findings(Finding.Kind.CONFLICT)) {
      sections.add(new ConflictSection(view, conflict, Optional.ofNullable(told.get(conflict))).drawn());
    }
    new FindingCards(view, told.values()).drawn().ifPresent(sections::add);
    sections.add(new FigureTable(view).drawn());
    sections.add(new StatementList(view).drawn());
    new TimelineSection(view).drawn().ifPresent(sections::add);
    sections.add(new FullTexts(view).drawn());
    return sections;
  }

  /** Whether the section of other findings has anything to show. */
  static boolean hasCards(StoryView view) {
    return new FindingCards(view, toldBeside(view).values()).drawn().isPresent();
  }

  /** For each conflict the arithmetic that tests its figures and is told beside it. */
  private static Map<Finding, Totals> toldBeside(StoryView view) {
    Map<Finding, Totals> told = new LinkedHashMap<>();
    for (Finding conflict : view.findings(Finding.Kind.CONFLICT)) {
      Totals.of(view).stream()
          .filter(totals -> !told.containsValue(totals) && totals.belongsTo(conflict, view)).findFirst()
          .ifPresent(totals -> told.put(conflict, totals));
    }
    return told;
  }
}

package org.cotejo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.ledger.TimelineEntry.Kind.FORECAST;
import static org.cotejo.ledger.TimelineEntry.Kind.HAPPENED;
import static org.cotejo.ledger.TimelineEntry.Kind.PUBLISHED;
import static org.cotejo.ledger.TimelineEntry.Kind.SAID;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cotejo.article.Article;
import org.cotejo.reading.ArticleReading;
import org.cotejo.statement.Statement;
import org.cotejo.story.Story;
import org.cotejo.time.TimeExpression;
import org.cotejo.time.TimeValue;
import org.junit.jupiter.api.Test;

class TimelineTest {

  @Test
  void tellsWhatWasSaidAndWhenTheReportCameOut() {
    List<TimelineEntry> entries = Timeline.of(Sample.story("y1", "a1"));

    assertThat(entries).extracting(TimelineEntry::kind).containsExactly(SAID, PUBLISHED);
    assertThat(entries).extracting(TimelineEntry::id).containsExactly("e1", "e2");
    assertThat(entries.getFirst().span().text()).isEqualTo("Monday");
    assertThat(entries.getLast().span().text()).isEqualTo("Bakers count their loaves");
  }

  @Test
  void aDateThatNobodySpokeOnIsAHappening() {
    List<TimelineEntry> entries = Timeline.of(story(Sample.MONDAY));

    assertThat(entries.getFirst().kind()).isEqualTo(HAPPENED);
    assertThat(entries.getFirst().span().text()).startsWith("The guild of bakers").endsWith("on Monday.");
  }

  @Test
  void aDateAfterTheLastReportIsAForecast() {
    TimeValue april = new TimeValue("2026-04", Optional.of(LocalDate.of(2026, 4, 1).atStartOfDay()),
        Optional.of(LocalDate.of(2026, 5, 1).atStartOfDay()));

    assertThat(Timeline.of(story(april)).getLast().kind()).isEqualTo(FORECAST);
  }

  @Test
  void aDayThatCannotBeToldComesLast() {
    TimelineEntry last = Timeline.of(story(new TimeValue("XXXX-WXX-1", Optional.empty(), Optional.empty()))).getLast();

    assertThat(last.time()).isEmpty();
    assertThat(last.kind()).isEqualTo(SAID);
    assertThat(last.statement()).contains("a1-s1");
  }

  /** The story of the sample, its statement undated and its one date as given. */
  private static Story story(TimeValue value) {
    Story story = Sample.story("y1", "a1");
    ArticleReading reading = story.readings().getFirst();
    Article article = reading.article();
    TimeExpression time = new TimeExpression("a1-t1", Sample.span(article, "Monday"), TimeExpression.Type.DATE,
        Optional.of(value), Optional.empty(), TimeExpression.Basis.RELATIVE);
    ArticleReading changed = new ArticleReading(reading.analysis(), reading.parties(), reading.statements(),
        reading.quantities(), List.of(time), reading.figures());
    Statement s = story.statements().getFirst();
    Statement undated = new Statement(s.id(), s.source(), s.cue(), s.content(), s.manner(), s.party(), s.cites(),
        s.polarity(), s.medium(), Optional.empty(), s.decidedBy());
    return new Story(story.id(), story.label(), List.of(changed), story.parties(), List.of(undated), story.figures(),
        story.measures(), story.notCompared(), story.opposed());
  }
}

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.cotejo.Cotejo;
import org.cotejo.article.Input;
import org.cotejo.finding.Checks;
import org.cotejo.finding.Finding;
import org.cotejo.ledger.Timeline;
import org.cotejo.reading.ArticleReading;
import org.cotejo.story.Story;
import org.cotejo.story.StoryBuilder;
import org.cotejo.story.StoryGrouper;

/**
 * How time grows with the number of articles of one story: makes so many made-up reports of one flood in English and
 * Spanish, whose counts grow, differ, are contested and corrected, and times each part of setting them side by side.
 */
public final class Scale {

  private static final String[] PEOPLE = {"Mayor Ana Torres", "Governor Luis Prado", "Minister Clara Vega",
      "Colonel Jorge Lema", "Professor Ruth Olsen", "a spokesman for the river authority"};
  private static final String[] ENGLISH = {
      "The flood in Puerto Lima killed %1$d people, %2$s said on %3$s.",
      "%2$s said that %1$d people had died in Puerto Lima.",
      "%2$s denied that figure and said that %1$d people had died.",
      "Some %4$d houses were destroyed along the river.",
      "\"At least %4$d houses were destroyed,\" %2$s said.",
      "About %5$d residents were evacuated by %3$s evening.",
      "Repairs will cost $%1$d million, according to %2$s.",
      "The water rose to %6$d centimetres, %2$s said.",
      "Of the %5$d evacuated residents, %6$d are children.",
      "An earlier version gave %1$d deaths; the number was corrected to %7$d."};
  private static final String[] SPANISH = {
      "La inundación de Puerto Lima dejó %1$d muertos, dijo %2$s el %3$s.",
      "%2$s dijo que %1$d personas habían muerto en Puerto Lima.",
      "%2$s negó esa cifra y dijo que habían muerto %1$d personas.",
      "Unas %4$d viviendas quedaron destruidas junto al río.",
      "«Al menos %4$d viviendas quedaron destruidas», dijo %2$s.",
      "Cerca de %5$d vecinos fueron evacuados hasta la noche del %3$s.",
      "La reconstrucción costará %1$d millones de dólares, según %2$s.",
      "El agua subió hasta %6$d centímetros, dijo %2$s.",
      "De los %5$d vecinos evacuados, %6$d son menores.",
      "Una versión anterior daba %1$d muertos; el número se corrigió a %7$d."};
  private static final String[] DAYS = {"Monday", "Tuesday", "Wednesday"};
  private static final String[] DIAS = {"lunes", "martes", "miércoles"};

  private Scale() {}

  private static Input article(int number, int of) {
    Random random = new Random(number);
    boolean spanish = number % 4 == 3;
    int hour = 6 + (int) (60L * number / of);
    int dead = 12 + hour / 6 + random.nextInt(3);
    StringBuilder text = new StringBuilder(spanish ? "Inundación en Puerto Lima\n" : "Flood in Puerto Lima\n");
    String head = spanish ? "Diario %d, %d de marzo de 2026, %02d:%02d%n%n" : "Paper %d, %d March 2026, %02d:%02d%n%n";
    text.append(String.format(head, number, 2 + hour / 24, hour % 24, number % 60));
    String[] patterns = spanish ? SPANISH : ENGLISH;
    for (int i = 0; i < 6; i++) {
      int day = Math.min(2, hour / 24);
      text.append(String.format(patterns[random.nextInt(patterns.length)], dead + random.nextInt(2),
          PEOPLE[random.nextInt(PEOPLE.length)], spanish ? DIAS[day] : DAYS[day], 300 + 10 * random.nextInt(12),
          1800 + 100 * random.nextInt(4), 310 + random.nextInt(5), dead - 1)).append(i % 3 == 2 ? "\n\n" : " ");
    }
    return Input.of(String.format("report-%04d.txt", number), text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static double seconds(long since) {
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - since) / 1e9;
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void measure(Cotejo cotejo, int count) {
    List<Input> inputs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      inputs.add(article(i, count));
    }
    long start = now();
    List<ArticleReading> readings = new ArrayList<>();
    cotejo.articles(inputs).articles().forEach(a -> readings.add(cotejo.read(a)));
    double reading = seconds(start);
    long grouping = now();
    int groups = StoryGrouper.group(readings).size();
    double grouped = seconds(grouping);
    long building = now();
    Story story = StoryBuilder.build("y1", readings);
    double built = seconds(building);
    long checking = now();
    List<Finding> findings = Checks.run(story);
    double checked = seconds(checking);
    long timing = now();
    int entries = Timeline.of(story).size();
    System.out.printf("%5d articles %6d figures %5d measures %5d findings | reading %7.2f  grouping %6.2f (%d)"
        + "  lining up %6.2f  findings %6.2f  timeline %6.2f (%d) seconds of processor time%n", count,
        story.figures().size(), story.measures().size(), findings.size(), reading, grouped, groups, built, checked,
        seconds(timing), entries);
  }

  /** @param args how many articles, one run each */
  public static void main(String[] args) {
    try (Cotejo cotejo = Cotejo.builder().threads(1).open()) {
      measure(cotejo, 20);
      for (String count : args) {
        measure(cotejo, Integer.parseInt(count));
      }
    }
  }
}

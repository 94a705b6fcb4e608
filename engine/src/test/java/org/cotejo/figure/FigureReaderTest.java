package org.cotejo.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Sentences;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Language;
import org.cotejo.article.Published;
import org.cotejo.time.TimeReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What figures count, over what time, and how sure they are. */
class FigureReaderTest {

  /** Read in a second or two on an idle machine. */
  private static final int LONG = 50_000;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | Rangers have removed 412 rusty traps since 2022. | 412: traps, Total, ASSERTED
      en | The mill shreds 12 tyres a day. | 12 tyres a day: tyres, Rate, ASSERTED
      en | The mill shreds one tyre every 20 minutes. | one tyre every 20 minutes: tyre, Rate, ASSERTED
      en | The dam will cost 30 million euros. | 30 million euros: dam, Forecast, FORECAST
      en | The council plans to plant 900 trees. | 900: trees, Forecast, PLANNED
      en | Two thirds of the bread is stale. | Two thirds: bread, Level, ASSERTED
      en | On 4 March 2019 the fifth bridge closed. |
      es | La planta tritura 12 neumáticos al día. | 12 neumáticos al día: neumáticos, Rate, ASSERTED
      es | Los bomberos rescataron 48 perros. | 48: perros, Total, ASSERTED
      en | The thermometer in the square read 28 degrees Celsius. | 28 degrees Celsius: thermometer, -, ASSERTED
      en | The bakery was fined, and must pay 2 million euros in arrears. | 2 million euros: arrears, Total, ASSERTED
      es | El precio del pan “subirá un 7 %”. | 7 %: precio, Forecast, FORECAST
      es | Quedan 300 hogares sin agua. | 300: hogares, Level, ASSERTED
      en | The college has 320 pupils. | 320: pupils, Level, ASSERTED
      en | The red list led, with 80 % of the ballots counted. | 80 %: ballots, Level, ASSERTED
      en | The yard employs 90 welders. | 90: welders, Level, ASSERTED
      en | The shed stores 40 trunks. | 40: trunks, Level, ASSERTED
      es | El galpón guarda 40 baúles. | 40: baúles, Level, ASSERTED
      en | The pipe was cleaned fourteen months ago. | fourteen months: months, -, ASSERTED
      en | The road will reopen in ten days. | ten days: days, Forecast, FORECAST
      es | La tubería se limpió hace catorce meses. | catorce meses: meses, -, ASSERTED
      es | La carretera reabrirá dentro de diez días. | diez días: días, Forecast, FORECAST
      en | A profit of £12 million. The firm shipped 240 million parcels, after 187 million in 2024. | £12 million: profit, Total, ASSERTED; 240 million: parcels, Total, ASSERTED; 187 million: parcels, Total, ASSERTED
      es | Ganó 12 millones de euros. Envió 240 millones de paquetes, tras 187 millones en 2024. | 12 millones de euros: ganancia, Total, ASSERTED; 240 millones: paquetes, Total, ASSERTED; 187 millones: paquetes, Total, ASSERTED
      en | It happened a year ago, on 3 May 2024. |
      es | Ocurrió hace un año, el 3 de mayo de 2024. |
      en | The three bakeries closed. | three: bakeries, Total, ASSERTED
      en | The two bakeries closed. |
      es | Los tres hornos cerraron. | tres: hornos, Total, ASSERTED
      es | Los dos hornos cerraron. |
      en | The yard has launched 90 boats. | 90: boats, Total, ASSERTED
      en | The thief fled with 30 % of the silver. | 30 %: silver, Total, ASSERTED
      es | El colegio tenía 320 alumnos. | 320: alumnos, Level, ASSERTED
      es | Los voluntarios ya son 75. | 75: voluntarios, Level, ASSERTED
      es | La lista azul reúne el 44 % de los votos, con el 80 % de las actas contadas. | 44 %: votos, Level, ASSERTED; 80 %: actas, Level, ASSERTED
      es | Los voluntarios plantaron 75 pinos. | 75: pinos, Total, ASSERTED
      en | 40 nurses did not come to work. | 40: nurses, -, ASSERTED
      en | Forty wells had never been tested. | Forty: wells, Total, ASSERTED
      en | The vote does not reach 10 %. | does not reach 10 %: vote, -, ASSERTED
      en | The choir did not sell 40 tickets. | 40: tickets, Total, DENIED
      es | Cuarenta médicos no acudieron al trabajo. | Cuarenta: médicos, Total, ASSERTED
      es | No se han cubierto 600 plazas. | 600: plazas, Total, ASSERTED
      es | La pérdida no llega al 10 %. | no llega al 10 %: pérdida, -, ASSERTED
      es | El club no compró 40 entradas. | 40: entradas, Total, DENIED
      es | No murieron 30 personas, sino 12. | 30: personas, Total, DENIED; 12: personas, -, ASSERTED
      en | The nurses ask for 40 beds. | 40: beds, -, ASKED
      en | The mayor asked 40 nurses to stay. | 40: nurses, -, ASSERTED
      en | The choir is to sing for 900 guests. | 900: guests, Forecast, PLANNED
      es | El sindicato pide una subida del 9 %. | 9 %: subida, -, ASKED
      es | El alcalde pidió a los 40 vecinos que salieran. | 40: vecinos, Total, ASSERTED
      es | Se pedían 900 euros. | 900 euros: pedían, -, ASSERTED
      es | Nos prometieron ocho barcos y hay tres. | ocho: barcos, Forecast, PLANNED; tres: barcos, Level, ASSERTED
      en | Revenue was 4 million euros. | 4 million euros: Revenue, Total, ASSERTED
      en | The debt was 4 million euros. | 4 million euros: debt, -, ASSERTED
      en | A ticket now costs 9 euros, against 6 euros a year ago. | 9 euros: ticket, Level, ASSERTED; 6 euros: ticket, Level, ASSERTED
      es | La recaudación fue de 4 millones de euros. | 4 millones de euros: recaudación, Total, ASSERTED
      es | La deuda fue de 4 millones de euros. | 4 millones de euros: deuda, -, ASSERTED
      en | The choir will buy 40 harps. | 40: harps, Forecast, PLANNED
      en | Each singer will be given 900 euros. | 900 euros: singer, Forecast, PLANNED
      en | The harps will cost 900 euros. | 900 euros: harps, Forecast, FORECAST
      en | The union will poll its 340 members. | 340: members, -, ASSERTED
      en | The school has offered 3 %. | 3 %: offered, Forecast, PLANNED
      en | The hall offers 300 beds. | 300: beds, -, ASSERTED
      en | Gusts of 70 km/h were forecast. | 70 km/h: Gusts, Forecast, FORECAST
      es | El coro comprará 40 arpas. | 40: arpas, Forecast, PLANNED
      es | Se construirán 40 viviendas. | 40: viviendas, Forecast, PLANNED
      es | Las arpas costarán 900 euros. | 900 euros: arpas, Forecast, FORECAST
      es | Se vendieron 58 arpas y llegarán otras en mayo. | 58: arpas, Total, ASSERTED
      es | Hemos vendido 58 arpas y queremos llegar a 90. | 58: arpas, Total, ASSERTED; 90: arpas, Forecast, PLANNED
      es | El sindicato consultará a sus 340 afiliados. | 340: afiliados, -, ASSERTED
      es | La escuela ofrece un 3 %. | 3 %: ofrece, Forecast, PLANNED
      es | Se ofrecían pisos a 900 euros. | 900 euros: pisos, -, ASSERTED
      es | El comité exige 45 arpas. | 45: arpas, -, ASKED
      es | Reabrir exige cambiar 380 tubos. | 380: tubos, -, ASSERTED
      es | Lo pidieron 40 vecinos. | 40: vecinos, Total, ASSERTED
      es | Los vecinos temen 300 despidos. | 300: despidos, Forecast, FORECAST
      es | La espera media es de once meses. | once meses: espera, -, ASSERTED
      es | Harán falta diez días. | diez días: días, Forecast, FORECAST
      es | La fila medía 17 kilómetros. | 17 kilómetros: fila, Level, ASSERTED
      """)
  void figures(String language, String text, String expected) {
    assertThat(String.join("; ", read(language, text).stream().map(FigureReaderTest::written).toList()))
        .isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void aTableWithoutStopsGivesItsFigures() {
    String row = "Brackley 12 boats, Dunmore 9 boats, Selby 31 boats, ";
    List<Figure> figures = read("en", "Counted in May: " + row.repeat(120) + "and Wick 4 boats");
    assertThat(figures).hasSize(361);
    assertThat(figures).allSatisfy(f -> assertThat(f.counted().map(Phrase::head)).contains("boats"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 to ", "12 tons a day, ", "$5 "})
  void aLongTextWithoutAStopIsReadInTime(String piece) {
    String text = piece.repeat(LONG / piece.length());
    assertTimeoutPreemptively(Duration.ofSeconds(120), () -> read("en", text));
  }

  @Test
  void aChainOfNumbersIsNotLookedIntoForEver() {
    String chain = "1,".repeat(900) + "1 ";
    assertThat(read("en", chain.repeat(10))).hasSizeLessThanOrEqualTo(400);
    assertThat(read("es", "Suman " + chain.repeat(10) + "barcos. Son 7 barcos.")).isNotEmpty()
        .last().satisfies(f -> assertThat(f.span().text()).isEqualTo("7"));
  }

  @Test
  void aFigureAtTheEndOfATitleIsReadLikeOneBeforeAStop() {
    assertThat(windows("en", "Cost of the new bridge climbs to 61 million euros"))
        .isEqualTo(windows("en", "Cost of the new bridge climbs to 61 million euros."));
    assertThat(windows("es", "El coste del hospital sube a 61 millones de euros"))
        .isEqualTo(windows("es", "El coste del hospital sube a 61 millones de euros."));
  }

  @Test
  void aTimeThatSomethingIsComparedWithIsNotItsOwn() {
    assertThat(windows("en", "Turnout was 4.7 points above 2021.")).noneMatch(w -> w.toString().contains("2021"));
    assertThat(windows("es", "La producción creció 1,9 % frente al mismo período de 2025."))
        .noneMatch(w -> w.toString().contains("2025"));
    assertThat(windows("en", "Turnout was 4.7 points in 2021.").toString()).contains("2021");
  }

  @Test
  void ofTwoPeriodsTheNearerOneIsItsOwn() {
    List<Optional<Window>> windows = windows("es",
        "La moneda ha perdido 8 % en 2026 y el banco vendió 700 millones de euros en marzo de 2026.");

    assertThat(windows.getFirst().toString()).contains("2026-01-01");
    assertThat(windows.getLast().toString()).contains("2026-03-01");
  }

  @Test
  void aClauseJoinedToAnotherHasItsOwnVerb() {
    assertThat(read("en", "Eleven people died and another 30 were missing.").getLast().predicate().map(Phrase::text))
        .isNotEqualTo(Optional.of("died"));
    assertThat(read("es", "Once personas murieron y otras 30 seguían desaparecidas.").getLast().predicate()
        .map(Phrase::text)).isNotEqualTo(Optional.of("murieron"));
    assertThat(read("es", "Ayer murieron once personas y 30 perros.").getLast().predicate().map(Phrase::text))
        .contains("murieron");
  }

  private static List<Optional<Window>> windows(String language, String text) {
    return read(language, text).stream().map(Figure::window).toList();
  }

  private static String written(Figure figure) {
    return figure.span().text() + ": " + figure.counted().map(Phrase::head).orElse("-") + ", "
        + figure.window().map(w -> w.getClass().getSimpleName()).orElse("-") + ", " + figure.modality();
  }

  private static List<Figure> read(String language, String text) {
    Language tongue = Language.ofTag(language).orElseThrow();
    Article article = new Article("a1", "test", Optional.empty(), "", Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.of(Published.on(LocalDate.of(2024, 6, 12))), tongue, text,
        List.of(Block.of(0, text.length(), Block.Kind.PARAGRAPH, tongue)));
    Analysis analysis = new Analysis(article, Sentences.of(article), List.of(), List.of());
    return new FigureReader().read(
        analysis, new QuantityReader().read(analysis), new TimeReader().read(analysis), List.of(), List.of());
  }
}

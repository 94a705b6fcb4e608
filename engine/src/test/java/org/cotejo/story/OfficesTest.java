package org.cotejo.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.cotejo.article.Article;
import org.cotejo.article.Block;
import org.cotejo.article.Language;
import org.cotejo.article.Span;
import org.cotejo.lexicon.Lexicons;
import org.cotejo.party.Party;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code offices.tsv}: for which body somebody speaks, and which bodies are one. */
class OfficesTest {

  private static final int COLUMNS = 4;

  static Stream<List<String>> cases() {
    return Lexicons.rows(OfficesTest.class, "offices.tsv").stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsWhoSpeaksForWhom(List<String> columns) {
    assertThat(columns).hasSize(COLUMNS);
    Party one = party(columns.get(2));
    Party other = party(columns.get(3));

    boolean holds = switch (columns.get(1)) {
      case "speaks for" -> Offices.speaksFor(one, other);
      case "same body" -> Offices.sameBody(one, other);
      case "part of" -> Offices.isPart(one, other);
      default -> throw new AssertionError(columns.get(1));
    };

    assertThat(holds ? "yes" : "no").isEqualTo(columns.getFirst());
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<String> words = Arbitraries.of("Ostra", "Marlow", "County", "Brannock", "the", "de", "la", "of", "health",
        "Salud", "Ministry", "Ministerio", "minister", "ministra", "Police", "Policía", "Council", "Ayuntamiento", "Sheriff's",
        "Office", "Oficina", "Rescue", "Rescate", "Service", "Servicio", "Fire", "Bomberos", "Hospital", "estación",
        "station", "operation", "operación", "company", "empresa");
    return words.list().ofMinSize(1).ofMaxSize(5).map(list -> String.join(" ", list));
  }

  @Property(tries = 2000)
  void twoBodiesAreOneWhicheverIsNamedFirst(
      @ForAll("names") String one, @ForAll("names") String other, @ForAll Party.Kind kind, @ForAll Party.Kind second) {
    Party first = party(kind + " " + one);
    Party last = party(second + " " + other);

    assertThat(Offices.sameBody(first, last)).isEqualTo(Offices.sameBody(last, first));
  }

  /** {@code KIND name | role | text in which the name stands}; the last two may be left out. */
  private static Party party(String written) {
    List<String> parts = Stream.of(written.split("\\|", -1)).map(String::strip).toList();
    String kind = parts.getFirst().substring(0, parts.getFirst().indexOf(' '));
    String name = parts.getFirst().substring(kind.length() + 1);
    List<String> roles = parts.stream().skip(1).limit(1).filter(r -> !r.isEmpty()).toList();
    String text = parts.size() > 2 ? parts.get(2) : name;
    return new Party("p1", name, Party.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), roles, Optional.empty(),
        List.of(mention(text, name)), "written");
  }

  private static Span mention(String text, String name) {
    Article article = new Article("a1", "a1", Optional.empty(), "", Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty(), Language.ENGLISH, text,
        List.of(Block.of(0, text.length(), Block.Kind.PARAGRAPH, Language.ENGLISH)));
    int at = text.indexOf(name);
    return article.span(at, at + name.length());
  }

  @Test
  void knowsWhatIsCalledAnOfficeAlone() {
    assertThat(Offices.isNameless(party("organisation the office"))).isTrue();
    assertThat(Offices.isNameless(party("organisation la oficina"))).isTrue();
    assertThat(Offices.isNameless(party("organisation the sheriff's office"))).isFalse();
  }

  @Test
  void knowsWhoseAnOfficeIs() {
    assertThat(Offices.isOwned(mention("It was her office that said so.", "her office"))).isTrue();
    assertThat(Offices.isOwned(mention("Lo dijo su oficina.", "su oficina"))).isTrue();
    assertThat(Offices.isOwned(mention("The office said so.", "The office"))).isFalse();
  }

  @Test
  void knowsABodyWithoutAName() {
    assertThat(Offices.isBareBody(party("organisation the company"))).isTrue();
    assertThat(Offices.isBareBody(party("organisation la empresa"))).isTrue();
    assertThat(Offices.isBareBody(party("organisation Hospital"))).isFalse();
    assertThat(Offices.isBareBody(party("organisation the Ostra company"))).isFalse();
    assertThat(Offices.isBareBody(party("organisation the orchestra"))).isFalse();
  }
}

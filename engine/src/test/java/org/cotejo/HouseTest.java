package org.cotejo;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Keeps the house: rooms from the ground floor up, none of which calls one above it. */
class HouseTest {

  /** From the ground floor up. */
  static final List<String> ROOMS = List.of(
      "message", "lexicon", "article", "analysis", "time", "party", "statement", "figure", "reading", "story", "finding",
      "ledger");

  private static final JavaClasses ENGINE = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("org.cotejo");

  @ParameterizedTest
  @FieldSource("ROOMS")
  void everyRoomWasSeen(String room) {
    assertThat(ENGINE.stream().filter(c -> isIn(c, room))).as(room).isNotEmpty();
  }

  @Test
  void thereIsNoOtherRoom() {
    assertThat(ENGINE.stream().map(JavaClass::getPackageName).filter(name -> !name.equals("org.cotejo")))
        .allSatisfy(name -> assertThat(ROOMS).contains(name.split("\\.")[2]));
  }

  @ParameterizedTest
  @FieldSource("ROOMS")
  void noRoomCallsOneAboveIt(String room) {
    String[] above = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
        .map(r -> "org.cotejo." + r + "..").toArray(String[]::new);

    noClasses().that(in(room))
        .should().dependOnClassesThat().resideInAnyPackage(above)
        .orShould().dependOnClassesThat().resideInAPackage("org.cotejo")
        .check(ENGINE);
  }

  @Test
  void noRoomsStandInACircle() {
    slices().matching("org.cotejo.(*)..").should().beFreeOfCycles().check(ENGINE);
  }

  @Test
  void whatIsInternalIsUsedByItsOwnRoomAlone() {
    classes().that().resideInAPackage("org.cotejo..internal..")
        .should(beUsedByTheirOwnRoomAlone())
        .allowEmptyShould(true)
        .check(ENGINE);
  }

  @Test
  void nothingOpensAConnection() {
    noClasses().should().dependOnClassesThat().haveNameMatching(
        "java\\.net\\.(http\\..*|Socket.*|ServerSocket|URLConnection|HttpURLConnection|DatagramSocket)")
        .check(ENGINE);
  }

  private static ArchCondition<JavaClass> beUsedByTheirOwnRoomAlone() {
    return new ArchCondition<>("be used by their own room alone") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        item.getDirectDependenciesToSelf().stream()
            .filter(use -> !room(use.getOriginClass()).equals(room(item)))
            .forEach(use -> events.add(SimpleConditionEvent.violated(item, use.getDescription())));
      }
    };
  }

  private static String room(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    return parts.length > 2 ? parts[2] : "";
  }

  private static DescribedPredicate<JavaClass> in(String room) {
    return DescribedPredicate.describe("in " + room, c -> isIn(c, room));
  }

  private static boolean isIn(JavaClass type, String room) {
    return room(type).equals(room);
  }
}

package org.cotejo.article.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.cotejo.article.Published;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDateTest {

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      The Pier, 3 May 2024                        ; 2024-05-03
      The Pier | May 3, 2024                      ; 2024-05-03
      Sept. 3, 2024 7:12 p.m.                     ; 2024-09-03T19:12
      3rd September 2024, 12:05                   ; 2024-09-03T12:05
      Friday 3 May 2024, 5.20pm                   ; 2024-05-03T17:20
      May 3, 2024, 14:10 GMT                      ; 2024-05-03T14:10Z
      23/09/2024                                  ; 2024-09-23
      09/23/2024                                  ; 2024-09-23
      2024-05-03T07:30:00+02:00                   ; 2024-05-03T07:30+02:00
      Published 3 May 2024, updated 4 May 2024    ; 2024-05-03
      Updated 4 May 2024. Published 3 May 2024    ; 2024-05-03
      3 May 2024, 1 p.m.                          ; 2024-05-03T13:00
      """)
  void inEnglish(String line, String expected) {
    assertThat(PrintedDate.in(line, false).map(PrintedDate::published).map(Published::toString)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      Agencia Norte, 3 de mayo de 2024            ; 2024-05-03
      Viernes 3 de mayo del 2024, 9.15 horas      ; 2024-05-03T09:15
      mayo 3, 2024                                ; 2024-05-03
      3 may. 2024 a las 20:05                     ; 2024-05-03T20:05
      03/09/2024 21:40                            ; 2024-09-03T21:40
      1.º de setiembre de 2024                    ; 2024-09-01
      """)
  void inSpanish(String line, String expected) {
    assertThat(PrintedDate.in(line, true).map(PrintedDate::published).map(Published::toString)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
      3/4/2024
      31 February 2024
      Room 2024 at 3 May Street
      12 3456
      Actualizado: 4 de mayo de 2024
      2024
      """)
  void isNotGuessed(String line) {
    assertThat(PrintedDate.in(line, false)).isEmpty();
  }
}

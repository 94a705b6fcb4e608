package org.cotejo.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.figure.Verbs.Form;

/**
 * Inflects a Spanish verb in the persons that reports use: the third of both numbers and "we". What may be mistaken for a
 * noun ("aumento", "recorte") is left out; forms that no rule gives are listed with the verb.
 */
final class SpanishForms {

  private SpanishForms() {}

  /**
   * A line's verb.
   *
   * @param present the stem of the stressed present ("cuest" of "costar")
   * @param others further forms: present, or past where they end so
   */
  record Entry(String infinitive, String present, List<String> others) {}

  static List<Entry> entries(String line) {
    List<Entry> entries = new ArrayList<>();
    for (String word : line.split(" +", -1)) {
      String[] listed = word.split("\\|", 2);
      String[] stems = listed[0].split(":", 2);
      String stem = stems[0].substring(0, stems[0].length() - 2);
      entries.add(new Entry(stems[0], stems.length > 1 ? stems[1] : stem,
          listed.length > 1 ? List.of(listed[1].split(",", -1)) : List.of()));
    }
    return entries;
  }

  static Map<String, Form> of(Entry entry) {
    String infinitive = entry.infinitive();
    String stem = infinitive.substring(0, infinitive.length() - 2);
    Map<String, Form> forms = new HashMap<>();
    if (infinitive.endsWith("ar")) {
      first(stem, entry.present(), forms);
    } else {
      second(stem, entry.present(), infinitive.endsWith("ir"), forms);
    }
    put(forms, Form.FUTURE, infinitive, "á", "án", "emos");
    put(forms, Form.CONDITIONAL, infinitive, "ía", "ían");
    entry.others().forEach(o -> forms.put(o, listed(o)));
    forms.put(infinitive, Form.BASE);
    subjunctive(entry.present(), infinitive.endsWith("ar"), forms);
    return forms;
  }

  /** "Que dure", "que llegue", "que suba"; verbs that change their stem before "a" are left out. */
  private static void subjunctive(String stem, boolean first, Map<String, Form> forms) {
    if (!first) {
      put(forms, Form.SUBJUNCTIVE, stem, "a", "an");
      return;
    }
    String sound = stem.endsWith("c") ? stem.substring(0, stem.length() - 1) + "qu"
        : stem.endsWith("g") ? stem + "u" : stem.endsWith("z") ? stem.substring(0, stem.length() - 1) + "c" : stem;
    put(forms, Form.SUBJUNCTIVE, sound, "e", "en");
  }

  private static void first(String stem, String present, Map<String, Form> forms) {
    put(forms, Form.PRESENT, present, "a", "an");
    put(forms, Form.PRESENT, stem, "amos");
    put(forms, Form.PAST, stem, "ó", "aron", "aba", "aban");
    put(forms, Form.PARTICIPLE, stem, "ado", "ada", "ados", "adas");
    put(forms, Form.GERUND, stem, "ando");
  }

  private static void second(String stem, String present, boolean third, Map<String, Form> forms) {
    put(forms, Form.PRESENT, present, "e", "en");
    put(forms, Form.PRESENT, stem, third ? "imos" : "emos");
    put(forms, Form.PAST, stem, "ió", "ieron", "ía", "ían");
    put(forms, Form.PARTICIPLE, stem, "ido", "ida", "idos", "idas");
    put(forms, Form.GERUND, stem, "iendo");
  }

  private static void put(Map<String, Form> forms, Form form, String stem, String... endings) {
    for (String ending : endings) {
      forms.putIfAbsent(stem + ending, form);
    }
  }

  private static Form listed(String word) {
    if (word.endsWith("cho") || word.endsWith("to")) {
      return Form.PARTICIPLE;
    }
    boolean past = word.endsWith("ó") || word.endsWith("ron") || word.endsWith("o") || word.endsWith("ba") || word.endsWith("ban")
        || word.equals("fue");
    return past ? Form.PAST : Form.PRESENT;
  }
}

package org.cotejo.message;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts {@link Message}s into English or Spanish.
 *
 * <p>Patterns are ICU message formats with named arguments, in UTF-8 property files
 * {@code /org/cotejo/message/<bundle>_<language>.properties}; any module on the class path may bring a bundle.
 * Thread-safe.
 */
public final class Messages {

  private static final Map<String, Messages> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Locale locale;
  private final Map<String, Properties> bundles = new ConcurrentHashMap<>();
  private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

  private Messages(Locale locale) {
    this.locale = locale;
  }

  /** Messages in the language with this tag, {@code en} or {@code es}. */
  public static Messages in(String tag) {
    return BY_LANGUAGE.computeIfAbsent(tag, t -> new Messages(Locale.forLanguageTag(t)));
  }

  /** The locale that numbers and dates are written in. */
  public Locale locale() {
    return locale;
  }

  /**
   * The message in this language.
   *
   * @throws IllegalArgumentException if no bundle has its key
   */
  public String format(Message message) {
    Map<String, Object> values = new HashMap<>();
    message.args().forEach((name, argument) -> values.put(name, value(argument)));
    MessageFormat pattern = patterns.computeIfAbsent(message.key(), this::pattern);
    synchronized (pattern) {
      return pattern.format(values);
    }
  }

  /** A message without arguments in this language. */
  public String format(String key) {
    return format(Message.of(key));
  }

  /** A date as this language writes it: 3 December 2025, 3 de diciembre de 2025. */
  public String format(java.time.LocalDate date) {
    return locale.getLanguage().equals("en")
        ? DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(date)
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(date);
  }

  /** A number as this language writes it, with all its digits: 18,400 or 18.400. */
  public String format(java.math.BigDecimal number) {
    NumberFormat format = NumberFormat.getInstance(locale);
    format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
    if (format instanceof com.ibm.icu.text.DecimalFormat decimal) {
      decimal.setMinimumGroupingDigits(1);
    }
    return format.format(number);
  }

  private Object value(Argument argument) {
    return switch (argument) {
      case Argument.Words(String text) -> text;
      case Argument.Decimal(java.math.BigDecimal number) -> number;
      case Argument.Date(java.time.LocalDate date) -> format(date);
      case Argument.Part(Message message) -> format(message);
      case Argument.Series(java.util.List<Argument> items) -> ListFormatter.getInstance(locale)
          .format(items.stream().map(this::value).map(this::written).toList());
    };
  }

  private Object written(Object value) {
    return value instanceof java.math.BigDecimal number ? format(number) : value;
  }

  private MessageFormat pattern(String key) {
    String bundle = key.substring(0, Math.max(0, key.indexOf('.')));
    String text = bundles.computeIfAbsent(bundle, this::load).getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no message \"" + key + "\" in " + locale.getLanguage());
    }
    MessageFormat format = new MessageFormat(text, locale);
    java.text.Format[] parts = format.getFormats();
    for (java.text.Format part : parts) {
      if (part instanceof com.ibm.icu.text.DecimalFormat decimal) {
        decimal.setMinimumGroupingDigits(1);
      }
    }
    return format;
  }

  private Properties load(String bundle) {
    String path = "/org/cotejo/message/" + bundle + "_" + locale.getLanguage() + ".properties";
    Properties patterns = new Properties();
    try (InputStream in = Messages.class.getResourceAsStream(path)) {
      if (in != null) {
        patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
    return patterns;
  }
}

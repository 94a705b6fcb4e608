package org.cotejo.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.article.Language;
import org.cotejo.article.Published;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Option values. */
final class Converters {

  private static final Pattern ZONE = Pattern.compile("(?:Z|[+-]\\d\\d:?\\d\\d)\\z");
  private static final Pattern SIZE = Pattern.compile("(\\d{1,12})([KMG]?)B?");
  private static final int MOST_THREADS = 256;

  private Converters() {}

  /** A language that Cotejo reads. */
  static final class OfLanguage implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
      return Language.ofTag(value).orElseThrow(() ->
          new TypeConversionException("'" + value + "' is not a language that Cotejo reads (en, es)"));
    }
  }

  /** A language of the interface. */
  static final class OfInterface implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      return Language.ofTag(value).map(Language::tag).orElseThrow(() ->
          new TypeConversionException("'" + value + "' is not a language of the interface (en, es)"));
    }
  }

  /** A date, with or without a time, with or without an offset. */
  static final class OfPublished implements ITypeConverter<Published> {
    @Override
    public Published convert(String value) {
      return published(value).orElseThrow(() ->
          new TypeConversionException("'" + value + "' is not a date such as 2025-12-03 or 2025-12-03T20:05"));
    }
  }

  static Optional<Published> published(String value) {
    String[] parts = value.strip().split("[T ]", 2);
    try {
      LocalDate date = LocalDate.parse(parts[0]);
      if (parts.length == 1) {
        return Optional.of(Published.on(date));
      }
      String time = parts[1].replace(" ", "");
      if (ZONE.matcher(time).find()) {
        OffsetTime at = OffsetTime.parse(time.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2"));
        return Optional.of(new Published(date, Optional.of(at.toLocalTime()), Optional.of(at.getOffset())));
      }
      return Optional.of(new Published(date, Optional.of(LocalTime.parse(time)), Optional.empty()));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** Bytes: 20M is 20,000,000. */
  static final class OfSize implements ITypeConverter<Long> {
    @Override
    public Long convert(String value) {
      Matcher matcher = SIZE.matcher(value.toUpperCase(Locale.ROOT));
      if (!matcher.matches()) {
        throw new TypeConversionException("'" + value + "' is not a size such as 500K, 20M or 1G");
      }
      long factor = switch (matcher.group(2)) {
        case "K" -> 1_000L;
        case "M" -> 1_000_000L;
        case "G" -> 1_000_000_000L;
        default -> 1L;
      };
      return Math.multiplyExact(Long.parseLong(matcher.group(1)), factor);
    }
  }

  /** A number of threads, from 1. */
  static final class OfThreads implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      try {
        int threads = Integer.parseInt(value);
        if (threads >= 1 && threads <= MOST_THREADS) {
          return threads;
        }
      } catch (NumberFormatException _) {
        // Told below, with the value.
      }
      throw new TypeConversionException("'" + value + "' is not a number of threads from 1 to " + MOST_THREADS);
    }
  }
}

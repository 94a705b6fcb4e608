package org.cotejo.figure;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.analysis.Analysis;
import org.cotejo.analysis.Name;
import org.cotejo.analysis.Sentence;
import org.cotejo.article.Span;
import org.cotejo.figure.CountedFinder.Counted;
import org.cotejo.figure.Rates.Rate;
import org.cotejo.party.Party;
import org.cotejo.statement.Statement;
import org.cotejo.time.AsOfTimes;
import org.cotejo.time.TimeExpression;

/**
 * Makes figures of the quantities that somebody could check: what each counts, over what time, how sure, and who stands
 * behind it.
 *
 * <p>Without a tree of the sentence, phrases come from {@code grammar_<language>.txt}, word endings and neighbours; what
 * the figure's own clause leaves out is looked for in the sentences before it.
 */
public final class FigureReader {

  /** Figures in order of the text, with ids such as {@code a1-f1}. */
  public List<Figure> read(
      Analysis whole, List<Quantity> quantities, List<TimeExpression> times, List<Statement> statements,
      List<Party> parties) {
    Analysis analysis = Stretches.of(whole);
    IdentityHashMap<Sentence, List<TimeExpression>> timesOf = new IdentityHashMap<>();
    times.forEach(t -> analysis.sentenceAt(t.span().start())
        .ifPresent(s -> timesOf.computeIfAbsent(s, k -> new ArrayList<>()).add(t)));
    IdentityHashMap<Sentence, List<Quantity>> quantitiesOf = new IdentityHashMap<>();
    quantities.forEach(q -> analysis.sentenceAt(q.number().start()).filter(s -> !s.tokens().isEmpty())
        .ifPresent(s -> add(quantitiesOf.computeIfAbsent(s, k -> new ArrayList<>()), q)));
    IdentityHashMap<Sentence, List<Name>> namesOf = names(analysis);
    IdentityHashMap<Sentence, List<Site>> sites = new IdentityHashMap<>();
    List<Sketch> drafts = new ArrayList<>();
    Clauses clauses = new Clauses(analysis.sentences(), s -> clause(s, timesOf.getOrDefault(s, List.of()),
        quantitiesOf.getOrDefault(s, List.of()), namesOf.getOrDefault(s, List.of())));
    for (int i = 0; i < analysis.sentences().size(); i++) {
      Sentence sentence = analysis.sentences().get(i);
      if (quantitiesOf.containsKey(sentence)) {
        Clause clause = clauses.get(i);
        List<Site> here = quantitiesOf.get(sentence).stream().map(q -> Site.of(q, clause)).toList();
        sites.put(sentence, here);
        drafts.addAll(drafts(here, timesOf.getOrDefault(sentence, List.of())));
      }
    }
    List<Sketch> filled = new Antecedents(clauses).fill(drafts);
    OwnVoice own = statements.isEmpty() ? OwnVoice.NONE : OwnVoice.of(analysis.article(), parties);
    Voices voices = new Voices(statements, own);
    FigureBuilder builder = new FigureBuilder(analysis, timesOf, sites, voices, AsOfTimes.of(analysis, times));
    return builder.build(filled);
  }

  /** A chain of digits without blanks ("1,1,1,1") has more numbers than words; beyond so many none is looked into. */
  private static void add(List<Quantity> told, Quantity quantity) {
    if (told.size() < Stretches.LONGEST) {
      told.add(quantity);
    }
  }

  static Clause clause(Sentence sentence, List<TimeExpression> times, List<Quantity> told, List<Name> names) {
    List<Span> dates = new ArrayList<>(times.size());
    for (TimeExpression time : times) {
      if (time.type() != TimeExpression.Type.DURATION && time.type() != TimeExpression.Type.SET) {
        dates.add(time.span());
      }
    }
    List<Quantity> numbers = new ArrayList<>(told);
    numbers.removeIf(q -> q.kind() == Quantity.Kind.ORDINAL || q.kind() == Quantity.Kind.IDENTIFIER);
    List<Span> named = new ArrayList<>(names.size());
    names.forEach(name -> named.add(name.span()));
    return new Clause(sentence, dates, numbers, named);
  }

  private static List<Sketch> drafts(List<Site> sites, List<TimeExpression> times) {
    IdentityHashMap<Site, Rate> rates = new IdentityHashMap<>();
    Set<Site> taken = java.util.Collections.newSetFromMap(new IdentityHashMap<>());
    for (Site site : sites) {
      Rates.of(site, sites).ifPresent(rate -> {
        if (rate.every().filter(e -> e.equals(site) || taken.contains(e)).isEmpty() && FigureFilter.mayBeRate(site, times)) {
          rates.put(site, rate);
          rate.every().ifPresent(taken::add);
        }
      });
    }
    List<Sketch> drafts = new ArrayList<>();
    for (Site site : sites) {
      if (taken.contains(site)) {
        continue;
      }
      Optional<Rate> rate = Optional.ofNullable(rates.get(site));
      Optional<Rate> once = rate.isEmpty() && site.isDuration()
          ? Rates.at(site.clause(), site.first() - 1, sites).filter(r -> r.every().isPresent()) : Optional.empty();
      if (once.isPresent() || rate.isPresent() || FigureFilter.isFigure(site, times)) {
        drafts.add(draft(site, rate.or(() -> once), once.isPresent()));
      }
    }
    return drafts;
  }

  private static Sketch draft(Site site, Optional<Rate> rate, boolean once) {
    Optional<Counted> counted = once ? Counted.of(Antecedents.object(site), "object") : CountedFinder.find(site);
    int end = counted.flatMap(Counted::noun).filter(n -> n.first() >= site.end()).map(NounPhrases.Noun::end)
        .orElse(site.end());
    Optional<Integer> predicate = once ? PredicateFinder.actAfter(site) : PredicateFinder.find(site, end);
    return new Sketch(site, rate, counted, once ? Optional.empty() : Entities.find(site, counted), predicate, Optional.empty(), Optional.empty(), once);
  }

  /** Names by the sentence they stand in; sentences without one are missing. */
  static IdentityHashMap<Sentence, List<Name>> names(Analysis analysis) {
    IdentityHashMap<Sentence, List<Name>> names = new IdentityHashMap<>();
    analysis.names().forEach(n -> analysis.sentenceAt(n.span().start())
        .ifPresent(s -> names.computeIfAbsent(s, k -> new ArrayList<>()).add(n)));
    return names;
  }
}

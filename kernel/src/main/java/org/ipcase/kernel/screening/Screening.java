package org.ipcase.kernel.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.law.LawBook;
import org.ipcase.kernel.screening.CrimeScreening.Version;
import org.jspecify.annotations.Nullable;

/**
 * Screens the facts of a case for crimes (涉罪筛查), domain.md 4.5.
 *
 * <p>Each crime is measured by the standard of the day of the act. If that day is before the
 * present standard, both are evaluated, and the present one applies only where it is lighter
 * (从旧兼从轻; 两高关于适用刑事司法解释时间效力问题的规定 2001, items 2 and 3).
 */
public final class Screening {
    /**
     * Share of a line, in percent, from which a value is close enough for a suspicion [product].
     */
    public static final int NEAR_PERCENT = 80;

    private final Thresholds thresholds;
    private final Measuring measuring;

    /**
     * @param nearPercent 1 to 100; 100 means that nothing is only near
     */
    public Screening(Thresholds thresholds, LawBook lawBook, int nearPercent) {
        this.thresholds = thresholds;
        this.measuring = new Measuring(lawBook, nearPercent);
    }

    /** With the tables that ship with the kernel. */
    public static Screening standard() {
        return new Screening(Thresholds.standard(), LawBook.standard(), NEAR_PERCENT);
    }

    public ScreeningResult screen(ScreeningFacts facts) {
        var results = crimesIn(facts).stream().map(crime -> screen(crime, facts)).toList();
        var overall =
                results.stream()
                        .map(CrimeScreening::result)
                        .reduce(Outcome.NO_SIGN, Outcome::graver);
        return new ScreeningResult(overall, results, WhyThisResult.overall(results));
    }

    /** The crimes named, or else those that the facts say something about. */
    private List<Crime> crimesIn(ScreeningFacts facts) {
        if (!facts.suspectedCrimes().isEmpty()) {
            return List.copyOf(facts.suspectedCrimes());
        }
        boolean any =
                facts.saysNothingMeasurable() && facts.is(Circumstance.AMOUNTS_UNDETERMINABLE);
        return Arrays.stream(Crime.values())
                .filter(crime -> any || saysSomethingAbout(crime, facts))
                .toList();
    }

    private boolean saysSomethingAbout(Crime crime, ScreeningFacts facts) {
        return thresholds.of(crime).stream()
                .flatMap(line -> line.metric().parts().stream())
                .anyMatch(fact -> fact.isGivenIn(facts));
    }

    private CrimeScreening screen(Crime crime, ScreeningFacts facts) {
        var then = thresholds.atTheTime(crime, facts.actTo());
        var now = thresholds.now(crime, facts.actTo());
        var current = measuring.evaluate(now, facts);
        if (then.sameAs(now)) {
            var why = new WhyThisResult(crime, facts, notes(crime, facts, current));
            return result(crime, now, facts, current, why.oneStandard(current));
        }
        var old = measuring.evaluate(then, facts);
        var favourable = moreFavourable(old, current);
        boolean present = favourable == Version.NEW;
        var applied = present ? current : old;
        var why = new WhyThisResult(crime, facts, notes(crime, facts, applied));
        return result(
                        crime,
                        present ? now : then,
                        facts,
                        applied,
                        why.twoStandards(old, current, favourable))
                .comparing(old, current, favourable);
    }

    private List<Bilingual> notes(Crime crime, ScreeningFacts facts, Evaluation applied) {
        var notes = new ArrayList<Bilingual>();
        if (thresholds.of(crime).stream()
                .filter(line -> !line.punishableOn(facts.actTo()))
                .anyMatch(line -> line.measure(facts).orElse(0) > 0)) {
            notes.add(WhyThisResult.NOT_YET_A_CRIME);
        }
        var atFirst = thresholds.atTheTime(crime, facts.actFrom());
        if (!atFirst.sameAs(thresholds.atTheTime(crime, facts.actTo()))) {
            notes.add(WhyThisResult.ACROSS_THE_CHANGE);
        }
        if (Stream.concat(applied.hits().stream(), applied.near().stream())
                .anyMatch(hit -> thresholds.isHalfRule(hit.rule()))) {
            notes.add(WhyThisResult.HALF_OF_EACH);
        }
        return notes;
    }

    private static @Nullable Version moreFavourable(Evaluation old, Evaluation current) {
        if (current.result().lighterThan(old.result())) {
            return Version.NEW;
        }
        return old.result().lighterThan(current.result()) ? Version.OLD : null;
    }

    private static CrimeScreening result(
            Crime crime,
            Standard standard,
            ScreeningFacts facts,
            Evaluation applied,
            Bilingual explanation) {
        return new CrimeScreening(
                crime,
                crime.title(),
                applied.result(),
                applied.hits(),
                applied.near(),
                applied.secondBand(),
                null,
                null,
                null,
                applied.reached() ? List.of() : MissingFacts.of(standard, facts),
                explanation);
    }
}

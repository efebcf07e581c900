package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.clock.Period;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.law.Statutes.Change;
import org.ipcase.kernel.penalty.AmountLimits;
import org.ipcase.kernel.penalty.FineRange;
import org.ipcase.kernel.penalty.FineRanges;
import org.ipcase.kernel.penalty.MeasurePowers;
import org.ipcase.kernel.penalty.Violation;

/**
 * What a case would result in under the law of another day (法律修订结果预览): the fine it allows, the line
 * of a hearing, the power to seize, its periods, and the criminal screen. An act of before keeps
 * its law unless the new one is lighter; whoever decides sees both.
 *
 * <p>Source: REQ-26; 行政处罚法(2021) art. 37.
 */
public record LawPreview(
        FineRanges fines,
        AmountLimits hearing,
        MeasurePowers powers,
        Clocks clocks,
        CrimeScreen screen) {
    private static final String NONE = "—";

    public static LawPreview standard(Clocks clocks, CrimeScreen screen) {
        return new LawPreview(
                FineRanges.standard(),
                AmountLimits.hearing(),
                MeasurePowers.standard(),
                clocks,
                screen);
    }

    public List<Change> changes(CaseDossier dossier, LocalDate today, LocalDate then) {
        var changes = new ArrayList<Change>();
        add(changes, "罚款幅度", "Range of the fine", range(dossier, today), range(dossier, then));
        add(changes, "听证标准", "Line of a hearing", line(dossier, today), line(dossier, then));
        add(
                changes,
                "查封扣押权限",
                "Power to seal or seize",
                power(dossier, today),
                power(dossier, then));
        add(changes, "刑事筛查", "Criminal screen", screened(dossier, today), screened(dossier, then));
        dossier.clocks().stream()
                .filter(LegalClock::pending)
                .map(LegalClock::rule)
                .distinct()
                .forEach(rule ->
                        add(
                                changes,
                                "期限 " + rule,
                                "Period " + rule,
                                period(rule, today),
                                period(rule, then)));
        return List.copyOf(changes);
    }

    private static void add(List<Change> changes, String zh, String en, String now, String then) {
        if (!now.equals(then)) {
            changes.add(new Change(new Bilingual(zh, en), now, then));
        }
    }

    /**
     * From the least to the most for what is established, without the article: that is cited apart.
     */
    private String range(CaseDossier dossier, LocalDate day) {
        var assessment = dossier.assessment();
        var amounts = assessment == null ? null : assessment.amounts();
        var established =
                amounts == null
                        ? new FineRanges.Established(null, null, null)
                        : new FineRanges.Established(
                                amounts.illegalTurnover(),
                                amounts.illegalGains(),
                                amounts.goodsValue());
        return Violation.of(dossier.opening().right().kind())
                .flatMap(violation -> fines.range(violation, day, established, false))
                .map(LawPreview::text)
                .orElse(NONE);
    }

    private static String text(FineRange range) {
        return "%s–%s".formatted(range.min(), range.max());
    }

    private String line(CaseDossier dossier, LocalDate day) {
        var office = dossier.opening().office();
        var line = hearing.of(office.type(), office.region(), day);
        return "%s / %s".formatted(line.person(), line.organisation());
    }

    private String power(CaseDossier dossier, LocalDate day) {
        return powers.of(dossier.opening().right().kind(), day)
                .map(it -> "%s, %s".formatted(it.seizureRule(), it.registerRule()))
                .orElse(NONE);
    }

    private String screened(CaseDossier dossier, LocalDate day) {
        return Optional.ofNullable(dossier.assessment())
                .map(it -> screen.screen(it.amounts(), it.crimes(), day))
                .map(it ->
                        it.result().name()
                                + it.hits().stream()
                                        .map(CaseScreening.Hit::rule)
                                        .sorted()
                                        .collect(Collectors.joining(", ", " (", ")")))
                .orElse(NONE);
    }

    private String period(String rule, LocalDate day) {
        return clocks.rules().find(rule, day).map(it -> text(it.period())).orElse(NONE);
    }

    private static String text(Period period) {
        return "%s %s".formatted(period.amount(), period.unit());
    }
}

package org.ipcase.referral.criminalreferral.domain;

import static org.ipcase.referral.criminalreferral.domain.CourseProblem.GOODS_DIFFER;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.GOODS_UNDER_WAY;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NO_GOODS_UNDER_WAY;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.PARTY_NOT_TOLD;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.kernel.handover.Handover;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Filed;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Pursued;
import org.ipcase.referral.criminalreferral.domain.Goods.Line;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.ConfirmGoods;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.HandOverGoods;
import org.ipcase.referral.criminalreferral.domain.ProceedingCommand.RefuseGoods;

/**
 * The rules for handing over goods and papers (涉案物品移交): both sides sign, and a list that differs
 * says why. Source: REF-14, D310 art. 12; 行政强制法 第21条; REQ-10.
 */
record GoodsRules(CourseClocks clocks) {

    Optional<Refusal> refusesNow(Step<?> step, CriminalReferral state) {
        if (!(state instanceof Pursued pursued)) {
            return Optional.empty();
        }
        var open = underWay(pursued);
        if (step.equals(LaterSteps.HAND_OVER_GOODS)) {
            return open.map(
                    it -> new Refusal(GOODS_UNDER_WAY, it.terms().id() + " waits for the police"));
        }
        return (step.equals(LaterSteps.CONFIRM_GOODS) || step.equals(LaterSteps.REFUSE_GOODS))
                        && open.isEmpty()
                ? Optional.of(new Refusal(NO_GOODS_UNDER_WAY, "The agency has handed over nothing"))
                : Optional.empty();
    }

    /** Goods on their way to the police; those on their way back are the agency's to take. */
    static Optional<Handover> underWay(Pursued pursued) {
        var police = pursued.dispatch().police().id();
        return pursued.course()
                .goods()
                .flatMap(it -> it.holding().open())
                .filter(it -> it.terms().to().equals(police));
    }

    /** The list is that of the referral letter, or says why it is not. */
    Decision<CriminalReferralEvent> handOver(Filed state, HandOverGoods it) {
        var report = state.dispatch().letter().report();
        var listed = quantities(report.items().stream().map(GoodsRules::line).toList());
        var differing = differences(listed, quantities(it.lines()));
        if (!differing.isEmpty() && it.difference().isEmpty()) {
            return differ(differing);
        }
        if (report.findings().seizure().isPresent()
                && !it.lines().isEmpty()
                && it.partyTold().isEmpty()) {
            return Decision.reject(
                    new Refusal(
                            PARTY_NOT_TOLD,
                            "The goods were seized",
                            List.of(
                                    new FieldError(
                                            "partyNotice",
                                            "required",
                                            "Number of the written notice to the party"))));
        }
        var filing = state.course().filing().orElseThrow();
        var late = CriminalReferralClocks.late(clocks.goods(filing), it.at());
        return Decision.accept(
                new ProceedingEvent.GoodsSent(
                        new Goods.Given(
                                it.lines(),
                                it.papers(),
                                it.difference(),
                                it.partyTold(),
                                it.actor().name(),
                                it.at(),
                                late)));
    }

    /** The police count; what differs from the list is stated with the signature. */
    Decision<CriminalReferralEvent> confirm(Pursued state, ConfirmGoods it) {
        var given = state.course().goods().orElseThrow().given();
        var differing = differences(quantities(given.lines()), quantities(it.lines()));
        return differing.isEmpty() || it.difference().isPresent()
                ? Decision.accept(
                        new ProceedingEvent.GoodsTaken(
                                new Goods.Taken(
                                        it.lines(), it.difference(), it.actor().name(), it.at())))
                : differ(differing);
    }

    Decision<CriminalReferralEvent> refuse(RefuseGoods it) {
        return Decision.accept(
                new ProceedingEvent.GoodsRefused(it.reasons(), it.actor().name(), it.at()));
    }

    private static Decision<CriminalReferralEvent> differ(List<FieldError> differing) {
        return Decision.reject(
                new Refusal(GOODS_DIFFER, differing.getFirst().message(), differing));
    }

    private static Line line(Report.Item item) {
        return new Line(item.name(), item.quantity(), item.unit(), Optional.empty());
    }

    private static Map<String, Long> quantities(List<Line> lines) {
        var sums = new TreeMap<String, Long>();
        lines.forEach(it -> sums.merge(it.name(), it.quantity(), Long::sum));
        return sums;
    }

    private static List<FieldError> differences(Map<String, Long> listed, Map<String, Long> here) {
        var names = new TreeSet<>(listed.keySet());
        names.addAll(here.keySet());
        var found = new ArrayList<FieldError>();
        for (var name : names) {
            var expected = listed.getOrDefault(name, 0L);
            var actual = here.getOrDefault(name, 0L);
            if (!expected.equals(actual)) {
                found.add(
                        new FieldError(
                                "items",
                                "differs",
                                "%s: listed %d, here %d".formatted(name, expected, actual)));
            }
        }
        return found;
    }
}

package org.ipcase.cases.casefile.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.casefile.domain.CaseFile.HearingHeld;
import org.ipcase.cases.casefile.domain.CaseFile.NoticeServed;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFileCommand.Decide;
import org.ipcase.cases.casefile.domain.CaseFileEvent.CaseDecided;
import org.ipcase.cases.casefile.domain.PenaltyDecision.Basis;
import org.ipcase.cases.casefile.domain.PenaltyDecision.Kind;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.penalty.FineRange;
import org.ipcase.kernel.penalty.FineRanges;
import org.ipcase.kernel.penalty.FineRanges.Established;
import org.ipcase.kernel.penalty.Violation;
import org.jspecify.annotations.Nullable;

/**
 * The decision and its amounts (处理决定与裁量).
 *
 * <p>Source: CASE-18, CASE-19, CASE-20, CPR-03; domain.md 1.5, 1.6 (invariants); 行政处罚法(2021) art.
 * 36, 37, 44, 45, 57, 63.
 */
record DecisionRules(CaseClocks clocks, FineRanges fines, HearingRules hearings) {
    private static final Set<Sanction> STOP = Set.of(Sanction.STOP_ORDER);

    Decision<CaseFileEvent> decide(Opened file, Decide it) {
        if (it.kind() != Kind.PENALTY) {
            return it.fine() != null || it.confiscation() != null
                    ? Decision.reject(CaseProblem.FINE_WITHOUT_PENALTY, "It is " + it.kind())
                    : accept(file, it, null);
        }
        var right = file.dossier().opening().right().kind();
        var named = Optional.ofNullable(it.grounds().violation()).or(() -> Violation.of(right));
        if (named.isEmpty()) {
            return Decision.reject(
                    HearingProblem.NO_FINE_BY_LAW, "Name the act: no law fines it for " + right);
        }
        var violation = named.get();
        var actDate = file.dossier().actDate();
        var range = fines.range(violation, actDate, established(file), it.grounds().serious());
        if (range.isEmpty()) {
            return Decision.reject(
                    HearingProblem.NO_FINE_BY_LAW, "%s on %s".formatted(violation, actDate));
        }
        return told(file, it)
                .or(() -> limitation(file.dossier()))
                .or(() -> circumstances(violation, it))
                // What no law allows is refused as such, before what the party was told of.
                .or(() -> amount(it, range.get()))
                .or(() -> announced(file, it))
                .map(Decision::<CaseFileEvent>reject)
                .orElseGet(() -> accept(file, it, new Basis(violation, range.get(), it.grounds())));
    }

    private Decision<CaseFileEvent> accept(Opened file, Decide it, @Nullable Basis basis) {
        var decision =
                new PenaltyDecision(
                        it.kind(),
                        it.fine(),
                        it.confiscation(),
                        it.documentNumber(),
                        it.reasons(),
                        LegalDay.of(it.at()),
                        basis);
        return Decision.accept(
                new CaseDecided(decision, clocks.decided(file.dossier(), decision, it.at())));
    }

    /** The party was told, had its time, and was heard if it asked. */
    private Optional<Refusal> told(Opened file, Decide it) {
        var found = notice(file);
        if (found.isEmpty()) {
            return refuse(CaseProblem.NOTICE_NOT_SERVED, "It is " + CaseRules.name(file));
        }
        var notice = found.get();
        // Five working days to state, defend or ask for a hearing, unless the party waived them.
        if (notice.waivedOn() == null && it.at().isBefore(notice.period().due())) {
            return refuse(
                    CaseProblem.NOTICE_PERIOD_RUNNING,
                    "The last day is " + notice.period().dueDay());
        }
        var heard = file.dossier().matters().hearings();
        var hearing = heard.hearing();
        if (hearing != null && !hearing.over()) {
            return refuse(HearingProblem.HEARING_PENDING, "Asked for on " + hearing.requestedOn());
        }
        if (hearing != null
                && hearing.outcome() == HearingFile.Outcome.HELD
                && hearing.report() == null) {
            return refuse(HearingProblem.REPORT_MISSING, "Held on " + hearing.endedOn());
        }
        if ((notice.hearing() || it.grounds().serious()) && heard.discussion() == null) {
            return refuse(HearingProblem.DISCUSSION_MISSING, "The penalty is a large one");
        }
        return Optional.empty();
    }

    /** The penalty is the one that the notice announced, or a lighter one. */
    private Optional<Refusal> announced(Opened file, Decide it) {
        var heard = file.dossier().matters().hearings();
        return notice(file)
                .flatMap(one ->
                        NoticedPenalty.refusal(one, heard, it).or(() -> offered(file, one, it)));
    }

    private static Optional<PenaltyNotice> notice(Opened file) {
        return switch (file) {
            case NoticeServed(_, var one) -> Optional.of(one);
            case HearingHeld(_, var one) -> Optional.of(one);
            default -> Optional.empty();
        };
    }

    /** What turned out heavy enough for a hearing was to be told with the right to ask for one. */
    private Optional<Refusal> offered(Opened file, PenaltyNotice notice, Decide it) {
        var decided =
                new PenaltyNotice.Proposed(it.fine(), it.confiscation(), it.grounds().sanctions());
        return !notice.hearing() && hearings.offered(file.dossier(), decided, notice.servedOn())
                ? refuse(HearingProblem.HEARING_NOT_OFFERED, "Serve a new notice")
                : Optional.empty();
    }

    /** The day of the act may have been found to be another since filing. */
    private Optional<Refusal> limitation(CaseDossier dossier) {
        return clocks.limitationPassed(dossier)
                .map(last ->
                        new Refusal(
                                CaseProblem.LIMITATION_PASSED,
                                "The act of %s could be pursued until %s"
                                        .formatted(dossier.actDate(), last)));
    }

    private static Optional<Refusal> circumstances(Violation violation, Decide it) {
        var grounds = it.grounds();
        if (it.fine() == null && it.confiscation() == null && grounds.sanctions().isEmpty()) {
            return refuse(HearingProblem.EMPTY_PENALTY, "Nothing is imposed");
        }
        if (violation == Violation.COPYRIGHT_INFRINGEMENT && !grounds.harmsPublicInterest()) {
            return refuse(HearingProblem.PUBLIC_INTEREST_MISSING, "Only the civil route is open");
        }
        if (violation == Violation.PLATFORM_INACTION && !grounds.notCorrected()) {
            return refuse(HearingProblem.NOT_ORDERED_TO_CORRECT, "Order to correct first");
        }
        if (grounds.repeatWithin5Years()
                && (grounds.mitigation() != null || grounds.lawfulSource() != null)) {
            return refuse(HearingProblem.MUST_BE_HEAVIER, "Repeated within five years");
        }
        // Ordered to stop selling, and nothing else (商标法 60).
        return violation == Violation.TRADEMARK_INFRINGEMENT
                        && grounds.lawfulSource() != null
                        && (it.fine() != null
                                || it.confiscation() != null
                                || !STOP.containsAll(grounds.sanctions()))
                ? refuse(HearingProblem.HONEST_SELLER, "Only an order to stop selling")
                : Optional.empty();
    }

    /** Above the maximum never; below the minimum only with a reason of its own (减轻). */
    private static Optional<Refusal> amount(Decide it, FineRange range) {
        var fine = it.fine();
        if (fine != null && fine.compareTo(range.max()) > 0) {
            return refuse(
                    HearingProblem.FINE_TOO_HIGH,
                    "%s, at most %s (%s)".formatted(fine, range.max(), range.legalBasis()));
        }
        var imposed = fine == null ? Money.ZERO : fine;
        return imposed.compareTo(range.min()) < 0 && it.grounds().mitigation() == null
                ? refuse(
                        HearingProblem.FINE_TOO_LOW,
                        "%s, at least %s (%s)".formatted(imposed, range.min(), range.legalBasis()))
                : Optional.empty();
    }

    private static Established established(Opened file) {
        var assessment = file.dossier().assessment();
        if (assessment == null) {
            return new Established(null, null, null);
        }
        var amounts = assessment.amounts();
        return new Established(
                amounts.illegalTurnover(), amounts.illegalGains(), amounts.goodsValue());
    }

    private static Optional<Refusal> refuse(Problem problem, String detail) {
        return Optional.of(new Refusal(problem, detail, List.of()));
    }
}

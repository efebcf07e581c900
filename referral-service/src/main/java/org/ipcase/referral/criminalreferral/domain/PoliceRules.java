package org.ipcase.referral.criminalreferral.domain;

import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.ALREADY_PASSED_ON;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.DECIDED_OUTSIDE_CUSTODY;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.NOT_ANOTHER_POLICE;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.REASONS_MISSING;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.SUPPLEMENT_RUNNING;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.SUPPLEMENT_WINDOW_PASSED;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Fileable;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.FilingOrdered;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HandedOver;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Pursued;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Received;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.SupplementRequested;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Undelivered;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.WithPolice;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.Acknowledge;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.DecisionPaper;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.DeclineFiling;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.FileCriminalCase;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.PassOn;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.RequestSupplement;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.ReturnAsNotPoliceMatter;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.SupplyPapers;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.CriminalCaseFiled;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.FilingDeclined;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReceiptSigned;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralPassedOn;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralReturned;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.SupplementAsked;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.SupplementSupplied;

/**
 * The rules of a referral once it is with the police (REF-09 to REF-13). There is no way to send a
 * file back for missing papers: PSB art. 180(2) forbids it.
 */
record PoliceRules(CriminalReferralClocks clocks, CourseClocks course) {

    /** What is against a step at this moment though person and state are right. */
    Optional<Refusal> refusesNow(Step<?> step, CriminalReferral state, Instant now) {
        if (step.equals(Step.REQUEST_SUPPLEMENT) && state instanceof Received received) {
            return refusesLateRequest(received, now);
        }
        if (step.equals(Step.DECLINE_FILING) && state instanceof SupplementRequested asked) {
            return refusesEarlyDecline(asked, now);
        }
        if (step.equals(Step.FORWARD) && state instanceof WithPolice here) {
            return refusesSecondPass(here);
        }
        return Optional.empty();
    }

    /**
     * After 24 hours the police decide on what is there.
     *
     * <p>Source: REF-10, PSB art. 180(2).
     */
    private Optional<Refusal> refusesLateRequest(Received received, Instant now) {
        var window = clocks.supplementNotice(received.receipt());
        return CriminalReferralClocks.late(window, now)
                ? Optional.of(
                        new Refusal(
                                SUPPLEMENT_WINDOW_PASSED, "The window closed at " + window.due()))
                : Optional.empty();
    }

    /**
     * Who asked for papers waits for them before declining; filing need not wait.
     *
     * <p>Source: REF-10, PSB art. 180(2): the agency has three days.
     */
    private Optional<Refusal> refusesEarlyDecline(SupplementRequested asked, Instant now) {
        var supply = clocks.supply(asked.request());
        return CriminalReferralClocks.late(supply, now)
                ? Optional.empty()
                : Optional.of(
                        new Refusal(SUPPLEMENT_RUNNING, "The agency has until " + supply.dueDay()));
    }

    /** REF-11: passing on happens once; a second bureau that differs asks its superior. */
    private static Optional<Refusal> refusesSecondPass(WithPolice here) {
        return here.dispatch().passedOn().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                ALREADY_PASSED_ON,
                                "Passed to " + here.dispatch().police().name() + " before"));
    }

    /**
     * Signs for the file; REF-10, REF-11 and REF-13 start.
     *
     * <p>Source: REF-09, D310 art. 7; PSB art. 180(2).
     */
    Decision<CriminalReferralEvent> acknowledge(Undelivered sent, Acknowledge it) {
        var slip =
                "%s-R%d".formatted(sent.caseFile().number(), sent.dispatch().passedOn().size() + 1);
        return Decision.accept(new ReceiptSigned(new Receipt(slip, it.actor().name(), it.at())));
    }

    /** REF-10: one list, asked for once. */
    Decision<CriminalReferralEvent> requestSupplement(RequestSupplement it) {
        return Decision.accept(
                new SupplementAsked(
                        new Supplement.Request(it.items(), it.actor().name(), it.at())));
    }

    /** REF-10: papers that come after the three days are still taken into the file. */
    Decision<CriminalReferralEvent> supplement(SupplementRequested asked, SupplyPapers it) {
        var late = CriminalReferralClocks.late(clocks.supply(asked.request()), it.at());
        return Decision.accept(
                new SupplementSupplied(new Supplement(it.attachments(), it.note(), it.at(), late)));
    }

    /**
     * Passes the file to the competent bureau, which signs for it anew.
     *
     * <p>Source: REF-11, D310 art. 7; PSB art. 175: within 24 hours.
     */
    Decision<CriminalReferralEvent> passOn(WithPolice here, PassOn it) {
        if (it.to().type() != AgencyType.PUBLIC_SECURITY
                || it.to().id().equals(here.dispatch().police().id())) {
            return Decision.reject(
                    NOT_ANOTHER_POLICE, it.to().name() + " is not another police bureau");
        }
        var late = CriminalReferralClocks.late(clocks.passOn(here.receipt()), it.at());
        return withReasons(
                it.reasons(),
                reasons ->
                        new ReferralPassedOn(
                                new Dispatch.PassedOn(
                                        it.to(), here.receipt(), reasons, it.at(), late)));
    }

    /** REF-12, PSB art. 180(3). */
    Decision<CriminalReferralEvent> giveBack(ReturnAsNotPoliceMatter it) {
        return withReasons(it.reasons(), reasons -> new ReferralReturned(reasons, it.at()));
    }

    /** REF-13, D310 art. 8: a crime was committed and the case is the bureau's. */
    Decision<CriminalReferralEvent> file(Fileable here, FileCriminalCase it) {
        return decided(here, it.paper(), it.officer(), it.at())
                .<Decision<CriminalReferralEvent>>map(
                        decision -> Decision.accept(new CriminalCaseFiled(decision)))
                .orElseGet(() -> Decision.reject(outsideCustody(here, it.paper(), it.at())));
    }

    /** REF-13, D310 art. 8: reasons in writing, and the file goes back. */
    Decision<CriminalReferralEvent> decline(WithPolice here, DeclineFiling it) {
        return decided(here, it.paper(), it.actor().name(), it.at())
                .map(decision ->
                        withReasons(it.reasons(), reasons -> new FilingDeclined(decision, reasons)))
                .orElseGet(() -> Decision.reject(outsideCustody(here, it.paper(), it.at())));
    }

    /** The decision, if its day lies between receipt and its entry. */
    Optional<FilingDecision> decided(
            HandedOver here, DecisionPaper paper, String officer, Instant now) {
        var received = CriminalReferralClocks.day(receipt(here).at());
        var today = CriminalReferralClocks.day(now);
        if (paper.decidedOn().isBefore(received) || paper.decidedOn().isAfter(today)) {
            return Optional.empty();
        }
        var beginning = CriminalReferralClocks.startOf(paper.decidedOn());
        var late = CriminalReferralClocks.late(due(here), beginning);
        return Optional.of(
                new FilingDecision(
                        paper.documentNumber(),
                        officer,
                        paper.decidedOn(),
                        paper.basis(),
                        now,
                        late));
    }

    Refusal outsideCustody(HandedOver here, DecisionPaper paper, Instant now) {
        return new Refusal(
                DECIDED_OUTSIDE_CUSTODY,
                "%s is not between receipt on %s and today, %s"
                        .formatted(
                                paper.decidedOn(),
                                CriminalReferralClocks.day(receipt(here).at()),
                                CriminalReferralClocks.day(now)));
    }

    /** REF-13, or once filing was ordered REF-20. */
    private LegalClock due(HandedOver here) {
        return here instanceof FilingOrdered ordered
                ? course.order(ordered.course().latest(Letter.Kind.FILING_ORDER).orElseThrow())
                : clocks.filing(receipt(here));
    }

    private static Receipt receipt(HandedOver here) {
        return switch (here) {
            case WithPolice it -> it.receipt();
            case Pursued it -> it.course().custody().receipt();
            case Undelivered it ->
                    throw new IllegalStateException(
                            "Expected a file that is signed for, but it is " + it.stateName());
        };
    }

    private static Decision<CriminalReferralEvent> withReasons(
            String reasons, Function<String, CriminalReferralEvent> event) {
        return reasons.isBlank()
                ? Decision.reject(REASONS_MISSING, "The police gave no reasons")
                : Decision.accept(event.apply(reasons));
    }
}

package org.ipcase.referral.criminalreferral.domain;

import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.NO_POLICE_OF_LEVEL;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.REASONS_MISSING;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotOpened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Opened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Undecided;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.Acknowledge;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.Approve;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.DeclineFiling;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.FileCriminalCase;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.OpenReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.PassOn;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.Refuse;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.RequestSupplement;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.ReturnAsNotPoliceMatter;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.ReviseSuspicion;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.Send;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.SubmitReport;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.SupplyPapers;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralApproved;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralOpened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralRefused;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralSent;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.SuspicionRevised;

/**
 * The rules of a referral on the agency's side; those of the police are in {@link PoliceRules}. A
 * step taken late is recorded as late and not refused: delay is answered for (D310 art. 16, 17),
 * but must not become a reason for leaving the crime alone.
 */
public final class CriminalReferralDecider {
    private final CriminalReferralClocks clocks;
    private final PoliceRules police;
    private final LaterRules later;

    public CriminalReferralDecider(CriminalReferralClocks clocks) {
        this.clocks = clocks;
        this.police = new PoliceRules(clocks, clocks.course());
        this.later = new LaterRules(clocks, police);
    }

    public Decision<CriminalReferralEvent> decide(
            CriminalReferral state, CriminalReferralCommand command) {
        return switch (command) {
            case OpenReferral it -> open(state, it);
            case ReviseSuspicion it -> revise(state, it);
            case SubmitReport it ->
                    step(Step.SUBMIT_REPORT, state, it, _ -> ReportRules.submit(it));
            case Approve it ->
                    step(Step.APPROVE, state, it, before -> approve(before.report(), it));
            case Refuse it -> step(Step.REFUSE, state, it, before -> refuse(before.report(), it));
            case Send it -> step(Step.SEND, state, it, approved -> send(approved.letter(), it));
            case Acknowledge it ->
                    step(Step.ACKNOWLEDGE, state, it, sent -> police.acknowledge(sent, it));
            case RequestSupplement it ->
                    step(Step.REQUEST_SUPPLEMENT, state, it, _ -> police.requestSupplement(it));
            case SupplyPapers it ->
                    step(Step.SUPPLEMENT, state, it, asked -> police.supplement(asked, it));
            case PassOn it -> step(Step.FORWARD, state, it, here -> police.passOn(here, it));
            case ReturnAsNotPoliceMatter it ->
                    step(Step.NOT_POLICE_MATTER, state, it, _ -> police.giveBack(it));
            case FileCriminalCase it -> step(Step.FILE, state, it, here -> police.file(here, it));
            case DeclineFiling it ->
                    step(Step.DECLINE_FILING, state, it, here -> police.decline(here, it));
            case DisputeCommand it -> later.dispute(this::step, state, it);
            case ProceedingCommand it -> later.proceeding(this::step, state, it);
            case AnnexCommand it -> later.annex(this::step, state, it);
        };
    }

    /** Every step with its answer for this person now. */
    public List<AllowedAction> allowedActions(CriminalReferral state, Actor actor, Instant now) {
        return Step.all().stream()
                .map(step -> AllowedAction.of(step.name(), refuses(step, state, actor, now)))
                .toList();
    }

    private <S extends CriminalReferral> Decision<CriminalReferralEvent> step(
            Step<S> step,
            CriminalReferral state,
            CriminalReferralCommand command,
            Function<S, Decision<CriminalReferralEvent>> rule) {
        return refuses(step, state, command.actor(), command.at())
                .map(Decision::<CriminalReferralEvent>reject)
                .orElseGet(() -> rule.apply(step.from().cast(state)));
    }

    /** Person first, then state, then time: who may never take a step learns no more than that. */
    private Optional<Refusal> refuses(
            Step<?> step, CriminalReferral state, Actor actor, Instant now) {
        if (!(state instanceof Opened referral)) {
            return Optional.of(new Refusal(step.otherwise(), "There is no referral"));
        }
        return CriminalReferralAccess.refuses(step, referral, actor)
                .or(() -> step.closedIn(state))
                .or(() -> police.refusesNow(step, referral, now))
                .or(() -> later.refusesNow(step, referral, now));
    }

    /** A repeated order to open finds the referral open and changes nothing. */
    private static Decision<CriminalReferralEvent> open(CriminalReferral state, OpenReferral it) {
        return switch (state) {
            case NotOpened _ -> Decision.accept(new ReferralOpened(it.caseFile()));
            case Opened _ -> Decision.accept();
        };
    }

    /**
     * Takes over changed amounts as long as the head has not decided; afterwards the file stands as
     * it was approved.
     */
    private static Decision<CriminalReferralEvent> revise(
            CriminalReferral state, ReviseSuspicion it) {
        return state instanceof Undecided referral
                        && !referral.caseFile().suspicion().equals(it.suspicion())
                ? Decision.accept(new SuspicionRevised(it.suspicion()))
                : Decision.accept();
    }

    /**
     * The principal head consents; REF-06 starts.
     *
     * <p>Source: REF-05, D310 art. 5: three days from receipt of the report.
     */
    private Decision<CriminalReferralEvent> approve(Report report, Approve it) {
        var late = CriminalReferralClocks.late(clocks.headDecision(report), it.at());
        return Decision.accept(
                new ReferralApproved(new Approval(it.actor().name(), it.at(), late, it.note())));
    }

    /**
     * The principal head refuses; the reasons are recorded in the file.
     *
     * <p>Source: REF-05, D310 art. 5; REQ-02.
     */
    private Decision<CriminalReferralEvent> refuse(Report report, Refuse it) {
        if (it.reasons().isBlank()) {
            return Decision.reject(REASONS_MISSING, "The head gave no reasons");
        }
        var late = CriminalReferralClocks.late(clocks.headDecision(report), it.at());
        return Decision.accept(
                new ReferralRefused(
                        new Approval.Refusal(it.actor().name(), it.at(), late, it.reasons())));
    }

    /**
     * Sends the file to the police of the same level and the copy to the procuratorate.
     *
     * <p>Source: REF-06, D310 art. 5, 6: within 24 hours; REF-07, 高检会〔2006〕2号 item 1: same time.
     */
    private Decision<CriminalReferralEvent> send(Dispatch.ReferralLetter letter, Send it) {
        var agency = letter.caseFile().agency();
        var late = CriminalReferralClocks.late(clocks.handOver(letter.approval()), it.at());
        return it.police()
                .map(bureau ->
                        Decision.<CriminalReferralEvent>accept(
                                new ReferralSent(
                                        bureau, letter.caseFile().procuratorate(), it.at(), late)))
                .orElseGet(() ->
                        Decision.reject(
                                NO_POLICE_OF_LEVEL,
                                "No police bureau for region " + agency.region()));
    }
}

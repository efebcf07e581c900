package org.ipcase.mediation.dispute.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.mediation.dispute.domain.Challenge.Relation;
import org.ipcase.mediation.dispute.domain.Session.Minutes;
import org.ipcase.mediation.dispute.domain.Session.Venue;
import org.ipcase.mediation.dispute.domain.Signature.Signatory;
import org.jspecify.annotations.Nullable;

/**
 * What people ask of a mediation: each with the person and the moment. Where several parties stand
 * on a side, {@code party} says which one is meant ({@link Participant#id}); without it, the one
 * for whom the person acts, or the first.
 */
public sealed interface MediationCommand {
    Actor actor();

    Instant at();

    /**
     * MED-01.
     *
     * @param sides who acts for the parties on the platform, as far as it is known
     */
    record FileApplication(Actor actor, Instant at, Application application, Sides sides)
            implements MediationCommand {}

    /** A command on a mediation that is there; {@link Action#of} names it. */
    sealed interface OnRecord extends MediationCommand {}

    /** MED-04. */
    record Accept(Actor actor, Instant at) implements OnRecord {}

    /** MED-04. */
    record Decline(Actor actor, Instant at, DeclineGround ground, String explanation)
            implements OnRecord {}

    /** Lets the people of a company act for a side; the director has seen their authority. */
    record RegisterParty(Actor actor, Instant at, Side side, @Nullable String party, String agency)
            implements OnRecord {}

    /** MED-05: one side's choice; when both choose the same, they are the mediators. */
    record ChooseMediators(Actor actor, Instant at, List<String> mediatorIds) implements OnRecord {
        public ChooseMediators {
            mediatorIds = List.copyOf(mediatorIds);
        }
    }

    /** MED-05: the committee names them. */
    record AssignMediators(Actor actor, Instant at, List<String> mediatorIds) implements OnRecord {
        public AssignMediators {
            mediatorIds = List.copyOf(mediatorIds);
        }
    }

    /** A party, the director or the mediator says what ties the mediator to the dispute. */
    record ChallengeMediator(
            Actor actor, Instant at, String mediatorId, Relation relation, String reason)
            implements OnRecord {}

    /** MED-07, MED-08. */
    record ScheduleSession(Actor actor, Instant at, Instant sessionAt, Venue venue)
            implements OnRecord {}

    /** MED-11. */
    record RecordSession(Actor actor, Instant at, String sessionId, Minutes minutes)
            implements OnRecord {}

    /** MED-08: the time of an expert opinion is not counted. */
    record Suspend(Actor actor, Instant at, SuspensionGround ground, String note)
            implements OnRecord {}

    /** MED-08. */
    record Resume(Actor actor, Instant at) implements OnRecord {}

    /**
     * MED-08.
     *
     * @param days calendar days more
     * @param allPartiesAgree the mediator states that both sides agreed
     */
    record Extend(Actor actor, Instant at, int days, boolean allPartiesAgree) implements OnRecord {}

    /** MED-12, MED-13. */
    record ReachAgreement(Actor actor, Instant at, AgreementForm form, AgreementText text)
            implements OnRecord {}

    /**
     * MED-12.
     *
     * @param digest of the text the person has read, if the screen sent it
     */
    record Sign(
            Actor actor, Instant at, Signatory as, @Nullable String party, @Nullable String digest)
            implements OnRecord {}

    /** MED-10. */
    record Fail(Actor actor, Instant at, String reason) implements OnRecord {}

    /**
     * MED-02.
     *
     * @param by the side that refuses
     */
    record Refuse(Actor actor, Instant at, Side by, @Nullable String party) implements OnRecord {}

    /** The applicant takes the application back. */
    record Withdraw(Actor actor, Instant at, String reason) implements OnRecord {}

    /** The other side was asked whether it will mediate (LIT-06 by analogy). */
    record RecordContact(
            Actor actor,
            Instant at,
            @Nullable String party,
            Consent.Channel channel,
            Instant contactedAt,
            boolean reached,
            String note)
            implements OnRecord {}

    /** The respondent agrees to mediate, itself or as it told the mediator or the director. */
    record GiveConsent(Actor actor, Instant at, @Nullable String party) implements OnRecord {}

    /** MED-06. */
    record InviteHelper(
            Actor actor, Instant at, String name, Helper.Kind kind, @Nullable String organisation)
            implements OnRecord {}

    /** MED-06: a side agrees that a helper takes part. */
    record AgreeHelper(Actor actor, Instant at, int helper) implements OnRecord {}

    /** MED-07: a side has read the notice. */
    record AcknowledgeRights(Actor actor, Instant at) implements OnRecord {}

    /** MED-11: somebody present confirms the record of a session. */
    record ConfirmMinutes(Actor actor, Instant at, String sessionId) implements OnRecord {}

    /**
     * MED-09.
     *
     * @param to agency id
     */
    record ReportDanger(Actor actor, Instant at, String to, String facts) implements OnRecord {}

    /** REQ-23: a period that runs beside the mediation. */
    record RecordPeriod(
            Actor actor, Instant at, ParallelPeriod.Kind kind, LocalDate startedOn, String note)
            implements OnRecord {}

    /** MED-08: the period passed without an agreement. */
    record TimeOut(Actor actor, Instant at) implements OnRecord {}

    /**
     * MED-12: a party without an account signed, sealed or set its fingerprint on paper.
     *
     * @param name of who signed
     * @param digest of the text on the paper
     */
    record SignOnPaper(
            Actor actor,
            Instant at,
            Side side,
            @Nullable String party,
            String name,
            Signature.Paper paper,
            String digest)
            implements OnRecord {}

    /** What another record of this service tells; nobody asks for it by hand. */
    sealed interface Told extends MediationCommand {}

    /** MED-15: the parties applied for confirmation, or the court decided. */
    record FollowConfirmation(Actor actor, Instant at, Aftermath.Station station) implements Told {}

    /** LIT-01, LIT-02: the papers went back to the court that had entrusted it. */
    record FollowReturn(Actor actor, Instant at, String ground) implements Told {}

    /** MED-14, MED-21. */
    record FollowPerformance(Actor actor, Instant at, Aftermath.Station station) implements Told {}
}

package org.ipcase.mediation.entrustment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.committee.domain.Tie;
import org.ipcase.mediation.entrustment.domain.Entrustment.Conclusion;
import org.ipcase.mediation.entrustment.domain.Entrustment.ReturnGround;
import org.ipcase.mediation.entrustment.domain.EntrustmentFile.Material;
import org.ipcase.mediation.entrustment.domain.EntrustmentFile.Named;
import org.jspecify.annotations.Nullable;

/** What people ask of an entrustment: each with the person and the moment. */
public sealed interface EntrustmentCommand {
    Actor actor();

    Instant at();

    /** A court entrusts, or a party asks the court online (LIT-01, LIT-02, LIT-04). */
    record Open(Actor actor, Instant at, Request request) implements EntrustmentCommand {}

    /** Asked by a person; {@link EntrustmentAction#of} names it. */
    sealed interface Asked extends EntrustmentCommand {}

    /** What the mediation itself tells; nobody but the platform gives it. */
    sealed interface Told extends EntrustmentCommand {}

    record Accept(Actor actor, Instant at) implements Asked {}

    record Decline(Actor actor, Instant at, String reason) implements Asked {}

    record Consent(Actor actor, Instant at) implements Asked {}

    /** LIT-03. */
    record ChooseBody(Actor actor, Instant at, String committee) implements Asked {}

    /** LIT-04. */
    record Designate(Actor actor, Instant at, String committee) implements Asked {}

    /** LIT-05: the body signs the receipt. */
    record Confirm(Actor actor, Instant at) implements Asked {}

    /** LIT-05. */
    record DeclineAssignment(Actor actor, Instant at, String reason) implements Asked {}

    /**
     * LIT-06.
     *
     * @param consents what the other party said; false if it was not reached
     */
    record RecordContact(Actor actor, Instant at, boolean reached, boolean consents)
            implements Asked {}

    /** LIT-07. */
    record Disclose(
            Actor actor, Instant at, String mediatorId, Tie.Relation relation, String explanation)
            implements Asked {}

    /** LIT-07: a party wants the mediator all the same. */
    record Waive(Actor actor, Instant at, String mediatorId) implements Asked {}

    /** LIT-01, LIT-02: longer if both parties agree. */
    record Extend(Actor actor, Instant at, int days, boolean bothAgree) implements Asked {}

    /** LIT-11. */
    record ReportFalseMediation(Actor actor, Instant at, String facts) implements Asked {}

    record ClearSuspicion(Actor actor, Instant at) implements Asked {}

    /**
     * LIT-11.
     *
     * @param toPolice whether it is a crime and goes to the police
     */
    record ConfirmFalseMediation(Actor actor, Instant at, String sanction, boolean toPolice)
            implements Asked {}

    record Return(Actor actor, Instant at, ReturnGround ground, List<Material> materials)
            implements Asked {
        public Return {
            materials = List.copyOf(materials);
        }
    }

    /** LIT-10. */
    record IssueDocument(Actor actor, Instant at, Conclusion how, String documentNumber)
            implements Asked {}

    /** LIT-12: a party hands in the statement of claim. */
    record Sue(Actor actor, Instant at) implements Asked {}

    /** LIT-12, LIT-13. */
    record RegisterSuit(Actor actor, Instant at, String caseNumber, List<Participant> participants)
            implements Asked {
        public RegisterSuit {
            participants = List.copyOf(participants);
        }
    }

    /** LIT-13: who takes part in the suit later on. */
    record NameParticipants(Actor actor, Instant at, List<Participant> participants)
            implements Asked {
        public NameParticipants {
            participants = List.copyOf(participants);
        }
    }

    /**
     * @param mediatorId if the person is on the register of mediators
     */
    record Participant(String name, @Nullable String mediatorId, Capacity as) {
        /** In what capacity someone takes part in a suit (诉讼参与身份, LIT-13, 特邀调解规定 16). */
        public enum Capacity {
            /** 人民陪审员 */
            JUROR,
            /** 诉讼代理人 */
            AGENT,
            /** 证人 */
            WITNESS,
            /** 鉴定人、翻译人员 */
            EXPERT
        }

        Optional<Named> among(List<Named> mediators) {
            return mediators.stream()
                    .filter(it -> it.id().equals(mediatorId) || it.name().equals(name))
                    .findFirst();
        }
    }

    record LinkMediation(Actor actor, Instant at, RecordId mediationId) implements Told {}

    record NameMediators(Actor actor, Instant at, List<Named> mediators) implements Told {
        public NameMediators {
            mediators = List.copyOf(mediators);
        }
    }

    /** The parties agreed. */
    record FollowAgreement(Actor actor, Instant at, LocalDate effectiveOn) implements Told {}

    /** The mediation ended without an agreement. */
    record FollowEnd(Actor actor, Instant at, ReturnGround ground) implements Told {}

    /** LIT-09: the parties asked this court for confirmation. */
    record FollowConfirmation(Actor actor, Instant at) implements Told {}
}

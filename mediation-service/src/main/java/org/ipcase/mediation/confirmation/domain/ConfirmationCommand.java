package org.ipcase.mediation.confirmation.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.court.CourtMatter.Circumstance;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.confirmation.domain.Objection.Outcome;
import org.ipcase.mediation.confirmation.domain.Petition.Material;
import org.ipcase.mediation.dispute.domain.Signature;
import org.jspecify.annotations.Nullable;

/** What people ask of a confirmation: each with the person and the moment. */
public sealed interface ConfirmationCommand {
    Actor actor();

    Instant at();

    /** An agreement took effect (MED-12, MED-13): the thirty days begin with it. */
    record Open(
            Actor actor,
            Instant at,
            RecordId id,
            String number,
            SettledDispute dispute,
            Instant effectiveAt)
            implements ConfirmationCommand {}

    /** A command on a confirmation that is there; {@link ConfirmationAction#of} names it. */
    sealed interface OnRecord extends ConfirmationCommand {}

    /**
     * MED-15: a party draws the application up and signs it first.
     *
     * @param decidesOwnershipOrValidity the party's own answer to the question of MED-17
     */
    record Apply(
            Actor actor,
            Instant at,
            String court,
            Set<Circumstance> circumstances,
            List<Material> materials,
            boolean decidesOwnershipOrValidity)
            implements OnRecord {
        public Apply {
            circumstances = Set.copyOf(circumstances);
            materials = List.copyOf(materials);
        }
    }

    /**
     * MED-15: another party joins; the last one brings the application to the court.
     *
     * @param digest of the agreement that was read, if the screen sent it
     */
    record Sign(Actor actor, Instant at, @Nullable String digest) implements OnRecord {}

    /** MED-18. */
    record Accept(Actor actor, Instant at, String caseNumber) implements OnRecord {}

    /** MED-17, MED-18. */
    record Decline(Actor actor, Instant at, NonAcceptanceGround ground, String explanation)
            implements OnRecord {}

    /** MED-19: the president of the court gives more time. */
    record Extend(Actor actor, Instant at, int days, String approvedBy) implements OnRecord {}

    /** MED-19: the agreement is valid. */
    record Confirm(Actor actor, Instant at, String documentNumber) implements OnRecord {}

    /** MED-20. */
    record Dismiss(
            Actor actor,
            Instant at,
            DismissalGround ground,
            String explanation,
            String documentNumber)
            implements OnRecord {}

    /** MED-22: the ruling reached a party; the fifteen days begin. */
    record RecordService(Actor actor, Instant at, String party, LocalDate on) implements OnRecord {}

    /** MED-22: a party objects. */
    record ObjectToRuling(Actor actor, Instant at, String reason) implements OnRecord {}

    /**
     * MED-22: the court records the objection of an interested third person.
     *
     * @param knownOn day on which the person came to know of the harm
     */
    record RecordThirdPersonObjection(
            Actor actor, Instant at, String by, LocalDate knownOn, String reason)
            implements OnRecord {}

    /** MED-22. */
    record DecideObjection(
            Actor actor, Instant at, Outcome outcome, String reasons, String documentNumber)
            implements OnRecord {}

    /** A party takes the application back before the ruling. */
    record Withdraw(Actor actor, Instant at, String reason) implements OnRecord {}

    /**
     * MED-15: the body hands in the paper application of a party without an account.
     *
     * @param application what the paper says
     */
    record ApplyOnPaper(Actor actor, Instant at, Apply application, PaperSignature signature)
            implements OnRecord {}

    /** MED-15: a party without an account joined on paper. */
    record SignOnPaper(Actor actor, Instant at, PaperSignature signature) implements OnRecord {}

    /**
     * @param party id of the petitioner
     * @param name of who signed for it
     * @param digest of the agreement on the paper
     */
    record PaperSignature(String party, String name, Signature.Paper paper, String digest) {}
}

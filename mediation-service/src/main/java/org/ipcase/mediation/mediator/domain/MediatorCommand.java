package org.ipcase.mediation.mediator.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.mediation.committee.domain.Mediator;
import org.ipcase.mediation.committee.domain.MediatorGrade;
import org.ipcase.mediation.committee.domain.Tie;
import org.ipcase.mediation.mediator.domain.GradeAssessment.Figures;
import org.ipcase.mediation.mediator.domain.MediatorFile.Training;
import org.jspecify.annotations.Nullable;

/** What people ask about a mediator: each with the person and the moment. */
public sealed interface MediatorCommand {
    Actor actor();

    Instant at();

    /**
     * MED-O5.
     *
     * @param region of the body
     * @param agency of the body
     */
    record Engage(
            Actor actor,
            Instant at,
            Candidate candidate,
            String number,
            String region,
            @Nullable String agency)
            implements MediatorCommand {}

    /** A person who is to mediate; whether old enough, the decider says. */
    record Candidate(
            String id,
            String committee,
            String name,
            MediatorGrade grade,
            @Nullable String sub,
            LocalDate born,
            LocalDate engagedOn) {
        Mediator entry() {
            return new Mediator(id, committee, name, grade, sub, born, engagedOn);
        }
    }

    /** A command on a mediator who is there; {@link MediatorAction#of} names it. */
    sealed interface OnRecord extends MediatorCommand {}

    record RecordTraining(Actor actor, Instant at, Training training) implements OnRecord {}

    /** LIT-07, LIT-13. */
    record DeclareTie(Actor actor, Instant at, Tie tie) implements OnRecord {}

    /**
     * MED-O8, MED-O9.
     *
     * @param figures as counted at this moment
     */
    record ProposeGrade(Actor actor, Instant at, MediatorGrade grade, Figures figures)
            implements OnRecord {}

    /** MED-O8: the office that assesses agrees and publishes it. */
    record PublishGrade(Actor actor, Instant at) implements OnRecord {}

    /** An objection was found right, or the proposal was wrong. */
    record WithdrawGrade(Actor actor, Instant at, String reason) implements OnRecord {}

    /** MED-O8: after the publication. */
    record ConfirmGrade(Actor actor, Instant at) implements OnRecord {}

    record Suspend(Actor actor, Instant at, String reason) implements OnRecord {}

    record Resume(Actor actor, Instant at) implements OnRecord {}

    /** MED-O7, or the end of the engagement. */
    record Remove(Actor actor, Instant at, String reason) implements OnRecord {}
}

package org.ipcase.mediation.mediator.domain;

import java.time.Instant;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst.Grievance;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst.Outcome;

/** What people ask about a complaint against a mediator. */
public sealed interface ComplaintCommand {
    Actor actor();

    Instant at();

    record FileComplaint(Actor actor, Instant at, Grievance grievance)
            implements ComplaintCommand {}

    record AnswerComplaint(Actor actor, Instant at, Outcome outcome, String reasons)
            implements ComplaintCommand {}
}

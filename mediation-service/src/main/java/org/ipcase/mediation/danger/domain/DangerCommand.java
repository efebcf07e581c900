package org.ipcase.mediation.danger.domain;

import java.time.Instant;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.mediation.danger.domain.DangerNotice.Report;

/** What is asked of a danger report: each with the person and the moment. */
public sealed interface DangerCommand {
    Actor actor();

    Instant at();

    /** The mediator reported; nobody asks for it by hand. */
    record Send(Actor actor, Instant at, Report report) implements DangerCommand {}

    /** A command on a report that is there; {@link DangerAction#of} names it. */
    sealed interface OnRecord extends DangerCommand {}

    /**
     * @param receiptNumber under which the office took it in
     */
    record Receive(Actor actor, Instant at, String receiptNumber) implements OnRecord {}

    /** The office tells what it did. */
    record AnswerReport(Actor actor, Instant at, String measures) implements OnRecord {}
}

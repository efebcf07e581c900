package org.ipcase.cases.subject.domain;

import java.time.Instant;
import org.ipcase.cases.subject.domain.SubjectMatch.Pair;
import org.ipcase.kernel.actor.Actor;

/** What is asked about a match (命令); a later word replaces an earlier one. */
public sealed interface SubjectMatchCommand {
    record JudgeSubject(Actor actor, Instant at, Pair pair, boolean same, String note)
            implements SubjectMatchCommand {}
}

package org.ipcase.cases.subject.domain;

import org.ipcase.cases.subject.domain.SubjectMatch.Judged;
import org.ipcase.cases.subject.domain.SubjectMatchCommand.JudgeSubject;
import org.ipcase.cases.subject.domain.SubjectMatchEvent.SubjectJudged;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.Decision;

/** The rules of matching subjects (同一主体确认规则): a person decides, and may think again (REQ-28). */
public final class SubjectMatchDecider {
    private SubjectMatchDecider() {}

    public static Decision<SubjectMatchEvent> decide(
            SubjectMatch state, SubjectMatchCommand command) {
        return switch (command) {
            case JudgeSubject it -> judge(state, it);
        };
    }

    public static SubjectMatch evolve(SubjectMatch state, SubjectMatchEvent event) {
        return switch (event) {
            case SubjectJudged(var judged) -> judged;
        };
    }

    private static Decision<SubjectMatchEvent> judge(SubjectMatch state, JudgeSubject it) {
        var actor = it.actor();
        if (!actor.agencyType().enforces()
                || !(actor.has(Role.OFFICER)
                        || actor.has(Role.HEAD)
                        || actor.has(Role.DEPUTY_HEAD))) {
            return Decision.reject(SubjectProblem.NOT_AN_OFFICER, actor.name() + " is none");
        }
        if (state instanceof Judged before && before.same() == it.same()) {
            return Decision.accept();
        }
        return Decision.accept(
                new SubjectJudged(
                        new Judged(
                                it.pair(),
                                it.same(),
                                actor.name(),
                                actor.agency(),
                                it.note(),
                                it.at())));
    }
}

package org.ipcase.referral.courtcase.domain;

import java.util.List;
import org.ipcase.referral.courtcase.domain.CourtCase.Pending;
import org.ipcase.referral.courtcase.domain.CourtCase.Received;
import org.ipcase.referral.courtcase.domain.CourtCase.Returnable;
import org.ipcase.referral.courtcase.domain.CourtCase.Undecided;
import org.ipcase.referral.step.domain.Step;

/** The steps of a case before the court; all are a judge's. */
final class CourtCaseSteps {
    private CourtCaseSteps() {}

    static final Step<CourtCase, Received> REGISTER =
            step("register", Received.class, CourtCaseProblem.NOT_TO_REGISTER);
    static final Step<CourtCase, Undecided> LINK =
            step("link", Undecided.class, CourtCaseProblem.NOT_OPEN);
    static final Step<CourtCase, Undecided> REMOVE_LINK =
            step("remove-link", Undecided.class, CourtCaseProblem.NOT_OPEN);
    static final Step<CourtCase, Undecided> TAKE_FACTS =
            step("take-facts", Undecided.class, CourtCaseProblem.NOT_OPEN);
    static final Step<CourtCase, Undecided> CONTEST_FACTS =
            step("contest-facts", Undecided.class, CourtCaseProblem.NOT_OPEN);
    static final Step<CourtCase, Undecided> RULE_ON_CONTEST =
            step("rule-on-contest", Undecided.class, CourtCaseProblem.NOT_OPEN);
    static final Step<CourtCase, Pending> RECORD_JUDGMENT =
            step("record-judgment", Pending.class, CourtCaseProblem.NOT_PENDING);
    static final Step<CourtCase, Pending> RECORD_OUTCOME =
            step("record-outcome", Pending.class, CourtCaseProblem.NOT_PENDING);
    static final Step<CourtCase, Returnable> RETURN =
            step("return-to-agency", Returnable.class, CourtCaseProblem.NOT_PENDING);

    static final List<Step<CourtCase, ? extends CourtCase>> ALL =
            List.of(
                    REGISTER,
                    LINK,
                    REMOVE_LINK,
                    TAKE_FACTS,
                    CONTEST_FACTS,
                    RULE_ON_CONTEST,
                    RECORD_JUDGMENT,
                    RECORD_OUTCOME,
                    RETURN);

    private static <F extends CourtCase> Step<CourtCase, F> step(
            String name, Class<F> from, CourtCaseProblem otherwise) {
        return new Step<>(name, from, otherwise, CourtCaseAccess::judge);
    }
}

package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.DecisionPaper;
import org.ipcase.referral.criminalreferral.domain.Letter.Paper;
import org.ipcase.referral.office.domain.Office;

/** What is asked when the police did not file (不立案之后): REF-15 to REF-20. */
public sealed interface DisputeCommand extends CriminalReferralCommand {

    /** REF-15. */
    record AcceptBack(Actor actor, Instant at, String note) implements DisputeCommand {}

    /** REF-16. */
    record RequestReconsideration(Actor actor, Instant at, Paper paper) implements DisputeCommand {}

    /** REF-17: the police stay with their refusal. */
    record UpholdRefusal(Actor actor, Instant at, Paper paper) implements DisputeCommand {}

    /** REF-17: the police give in and file. */
    record FileOnReconsideration(
            Actor actor, Instant at, Paper paper, DecisionPaper filing, String officer)
            implements DisputeCommand {}

    /** REF-18, REF-18b. */
    record RequestSupervision(Actor actor, Instant at, Paper paper) implements DisputeCommand {}

    /** REF-19, REF-18b. */
    record DemandReasons(Actor actor, Instant at, Paper paper) implements DisputeCommand {}

    /** REF-19. */
    record GiveReasons(Actor actor, Instant at, Paper paper) implements DisputeCommand {}

    /** REF-20b: the paper's text is the answer to the agency. */
    record AcceptReasons(Actor actor, Instant at, Paper paper) implements DisputeCommand {}

    /**
     * REF-20.
     *
     * @param chief name of the chief procurator who decided (检察长)
     */
    record OrderFiling(Actor actor, Instant at, Paper paper, String chief)
            implements DisputeCommand {}

    /** REF-18b, REF-20: the police neither answer nor file in time. */
    record IssueCorrection(Actor actor, Instant at, Paper paper) implements DisputeCommand {}

    /**
     * REF-20: the correction did not help.
     *
     * @param higher procuratorate of the next level
     */
    record ReportToHigher(Actor actor, Instant at, Paper paper, Office higher)
            implements DisputeCommand {}
}

package org.ipcase.referral.reverselinkage.domain;

import static org.ipcase.referral.reverselinkage.domain.ReverseLinkageProblem.ALREADY_TRANSFERRED;
import static org.ipcase.referral.reverselinkage.domain.ReverseLinkageProblem.NOT_AWAITED;
import static org.ipcase.referral.reverselinkage.domain.ReverseLinkageProblem.NOT_SUSPENDED;
import static org.ipcase.referral.reverselinkage.domain.ReverseLinkageProblem.NOT_TRANSFERRED;
import static org.ipcase.referral.reverselinkage.domain.ReverseLinkageProblem.NOT_UNDER_REVIEW;
import static org.ipcase.referral.reverselinkage.domain.ReverseLinkageProblem.NO_OPINION;

import java.util.List;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Deciding;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.NotProsecuted;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.OpinionIssued;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Suspended;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Transferred;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.UnderReview;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.WithAgency;
import org.ipcase.referral.step.domain.Step;

/** The steps of a reverse linkage (可办事项), REV-01 to REV-07. */
final class ReverseLinkageSteps {
    static final Step<ReverseLinkage, NotProsecuted> TRANSFER =
            procurator("transfer", NotProsecuted.class, ALREADY_TRANSFERRED);
    static final Step<ReverseLinkage, Transferred> REGISTER =
            procurator("register", Transferred.class, NOT_TRANSFERRED);
    static final Step<ReverseLinkage, UnderReview> EXCLUDE = review("exclude");
    static final Step<ReverseLinkage, UnderReview> EXTEND = review("extend");
    static final Step<ReverseLinkage, UnderReview> SUSPEND = review("suspend");
    static final Step<ReverseLinkage, Suspended> RESUME =
            procurator("resume", Suspended.class, NOT_SUSPENDED);
    static final Step<ReverseLinkage, UnderReview> REPORT_UP = review("report-up");
    static final Step<ReverseLinkage, Deciding> ISSUE_OPINION =
            procurator("issue-opinion", Deciding.class, NOT_UNDER_REVIEW);
    static final Step<ReverseLinkage, Deciding> END_REVIEW =
            procurator("end-review", Deciding.class, NOT_UNDER_REVIEW);
    static final Step<ReverseLinkage, OpinionIssued> RECEIVE = agency("receive");
    static final Step<ReverseLinkage, OpinionIssued> ANSWER = agency("answer");
    static final Step<ReverseLinkage, OpinionIssued> NOTIFY_SUPERIOR =
            new Step<>(
                    "notify-superior",
                    OpinionIssued.class,
                    NOT_AWAITED,
                    ReverseLinkageAccess::procuratorOrAlarm);
    static final Step<ReverseLinkage, WithAgency> FOLLOW_UP =
            procurator("follow-up", WithAgency.class, NO_OPINION);

    static final List<Step<ReverseLinkage, ?>> ALL =
            List.of(
                    TRANSFER,
                    REGISTER,
                    EXCLUDE,
                    EXTEND,
                    SUSPEND,
                    RESUME,
                    REPORT_UP,
                    ISSUE_OPINION,
                    END_REVIEW,
                    RECEIVE,
                    ANSWER,
                    NOTIFY_SUPERIOR,
                    FOLLOW_UP);

    private ReverseLinkageSteps() {}

    private static <F extends ReverseLinkage> Step<ReverseLinkage, F> procurator(
            String name, Class<F> from, Problem otherwise) {
        return new Step<>(name, from, otherwise, ReverseLinkageAccess::procurator);
    }

    private static Step<ReverseLinkage, UnderReview> review(String name) {
        return procurator(name, UnderReview.class, NOT_UNDER_REVIEW);
    }

    private static Step<ReverseLinkage, OpinionIssued> agency(String name) {
        return new Step<>(name, OpinionIssued.class, NOT_AWAITED, ReverseLinkageAccess::agency);
    }
}

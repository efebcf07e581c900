package org.ipcase.cases.casereview.domain;

import static org.ipcase.cases.casereview.domain.ReviewProblem.NOT_A_REVIEWER;
import static org.ipcase.cases.casereview.domain.ReviewProblem.NOT_NAMED;
import static org.ipcase.cases.casereview.domain.ReviewProblem.NOT_THE_OFFICE;
import static org.ipcase.cases.casereview.domain.ReviewStep.ACCEPT_CORRECTION;
import static org.ipcase.cases.casereview.domain.ReviewStep.GRADE;
import static org.ipcase.cases.casereview.domain.ReviewStep.NAME_REVIEWERS;
import static org.ipcase.cases.casereview.domain.ReviewStep.REPORT_CORRECTION;
import static org.ipcase.cases.casereview.domain.ReviewStep.RETURN_CORRECTION;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.casereview.domain.CaseReview.Review;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.procedure.domain.Step;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Refusal;

/**
 * Who may read a review and do what with it (权限): what is not drawn only the platform reads, what
 * is drawn the reviewing office, what is graded the office of the case too.
 */
public final class ReviewAccess {
    /** The platform, when it draws; no token carries it. */
    public static final Actor DRAWER = Actor.system("case-review");

    private ReviewAccess() {}

    public static Set<String> readers(Review it) {
        var keys = new LinkedHashSet<String>();
        keys.add(AccessKey.person(DRAWER.sub()));
        keys.add(AccessKey.AUDITOR);
        var drawn = it.drawn();
        if (drawn != null) {
            keys.add(AccessKey.agency(drawn.organiser()));
            keys.add(AccessKey.supervisor(drawn.organiserRegion()));
        }
        if (it.grading() != null) {
            keys.add(AccessKey.agency(it.noted().office()));
        }
        return keys;
    }

    public static List<AllowedAction> allowedActions(Review it, Actor actor) {
        return Step.allowed(ReviewStep.values(), step -> refusal(step, it, actor));
    }

    static Optional<Refusal> refusal(ReviewStep step, Review it, Actor actor) {
        return Step.refusal(step, it.stage(), mayDo(step, it, actor));
    }

    private static Optional<Refusal> mayDo(ReviewStep step, Review it, Actor actor) {
        return switch (step) {
            case NAME_REVIEWERS, ACCEPT_CORRECTION, RETURN_CORRECTION -> organises(it, actor);
            case GRADE -> organises(it, actor).or(() -> named(it, actor));
            case REPORT_CORRECTION ->
                    Officials.unless(
                            Officials.handles(actor, it.noted().office()),
                            NOT_THE_OFFICE,
                            "The case is that of " + it.noted().officeName());
        };
    }

    private static Optional<Refusal> organises(Review it, Actor actor) {
        var drawn = it.drawn();
        return Officials.unless(
                drawn != null && RoundDecider.reviews(actor, drawn.organiser()),
                NOT_A_REVIEWER,
                actor.name() + " does not review it");
    }

    private static Optional<Refusal> named(Review it, Actor actor) {
        var named = it.reviewers();
        return Officials.unless(
                named == null
                        || named.reviewers().stream()
                                .anyMatch(one ->
                                        one.name().equals(actor.name())
                                                && actor.agency().equals(one.agency())),
                NOT_NAMED,
                actor.name() + " is not among the reviewers");
    }
}

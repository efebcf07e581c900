package org.ipcase.cases.casereview.domain;

import static org.ipcase.cases.casereview.domain.ReviewProblem.CONFLICT;
import static org.ipcase.cases.casereview.domain.ReviewProblem.FORM_INCOMPLETE;
import static org.ipcase.cases.casereview.domain.ReviewProblem.NOTICE_MISSING;
import static org.ipcase.cases.casereview.domain.ReviewProblem.NOT_DRAWN;

import java.util.List;
import java.util.stream.Collectors;
import org.ipcase.cases.casereview.domain.CaseReview.Nothing;
import org.ipcase.cases.casereview.domain.CaseReview.Review;
import org.ipcase.cases.casereview.domain.ReviewCommand.AcceptCorrection;
import org.ipcase.cases.casereview.domain.ReviewCommand.DrawCase;
import org.ipcase.cases.casereview.domain.ReviewCommand.GradeCase;
import org.ipcase.cases.casereview.domain.ReviewCommand.NameReviewers;
import org.ipcase.cases.casereview.domain.ReviewCommand.NoteClosedCase;
import org.ipcase.cases.casereview.domain.ReviewCommand.OnRecord;
import org.ipcase.cases.casereview.domain.ReviewCommand.ReportCorrection;
import org.ipcase.cases.casereview.domain.ReviewCommand.ReturnCorrection;
import org.ipcase.cases.casereview.domain.ReviewCommand.Score;
import org.ipcase.cases.casereview.domain.ReviewEvent.CaseDrawn;
import org.ipcase.cases.casereview.domain.ReviewEvent.CaseGraded;
import org.ipcase.cases.casereview.domain.ReviewEvent.ClocksMoved;
import org.ipcase.cases.casereview.domain.ReviewEvent.ClosedCaseNoted;
import org.ipcase.cases.casereview.domain.ReviewEvent.CorrectionAccepted;
import org.ipcase.cases.casereview.domain.ReviewEvent.CorrectionReported;
import org.ipcase.cases.casereview.domain.ReviewEvent.CorrectionReturned;
import org.ipcase.cases.casereview.domain.ReviewEvent.ReviewersNamed;
import org.ipcase.cases.casereview.domain.ReviewForm.Grade;
import org.ipcase.cases.casereview.domain.ReviewForm.Item;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.kernel.decision.Decision;

/**
 * The rules of reviewing a closed case (案件评查规则).
 *
 * <p>Source: domain.md SUP-05; the Plan (案件评查). The grade follows from the points: nobody enters
 * it.
 */
public record ReviewDecider(ReviewForm form, RunningClocks running) {
    private static final String REVIEW = "SUP-05-REVIEW";
    private static final String CORRECTION = "SUP-05";
    private static final String ACCEPTANCE = "SUP-05-ACCEPT";

    public Decision<ReviewEvent> decide(CaseReview state, ReviewCommand command) {
        return switch (state) {
            case Nothing _ ->
                    switch (command) {
                        case NoteClosedCase it -> note(it);
                        case DrawCase _, OnRecord _ ->
                                Decision.reject(NOT_DRAWN, "Nothing is recorded");
                    };
            case Review it ->
                    switch (command) {
                        // A case that is closed once more is the same case.
                        case NoteClosedCase _ -> Decision.accept();
                        case DrawCase c -> draw(it, c);
                        case OnRecord step ->
                                ReviewAccess.refusal(step.step(), it, step.actor())
                                        .map(Decision::<ReviewEvent>reject)
                                        .orElseGet(() -> on(it, step));
                    };
        };
    }

    public static CaseReview evolve(CaseReview state, ReviewEvent event) {
        return ReviewEvolution.evolve(state, event);
    }

    private static Decision<ReviewEvent> note(NoteClosedCase it) {
        return Decision.accept(
                new ClosedCaseNoted(
                        it.number(),
                        it.caseId(),
                        it.caseNumber(),
                        it.office(),
                        it.officeName(),
                        it.officeType(),
                        it.officeRegion(),
                        it.closedOn()));
    }

    /** A case is drawn once; another drawing changes nothing. */
    private Decision<ReviewEvent> draw(Review it, DrawCase c) {
        return it.stage() != ReviewStage.CLOSED_CASE
                ? Decision.accept()
                : Decision.accept(
                        new CaseDrawn(
                                c.round(),
                                c.roundNumber(),
                                c.organiser(),
                                c.organiserRegion(),
                                c.because(),
                                c.day()),
                        new ClocksMoved(running.started(it.clocks(), REVIEW, c.at())));
    }

    private Decision<ReviewEvent> on(Review it, OnRecord command) {
        return switch (command) {
            case NameReviewers c -> name(it, c);
            case GradeCase c -> grade(it, c);
            case ReportCorrection c ->
                    Decision.accept(
                            new CorrectionReported(c.report(), c.day()),
                            new ClocksMoved(
                                    running.started(
                                            running.met(it.clocks(), CORRECTION, c.at()),
                                            ACCEPTANCE,
                                            c.at())));
            case AcceptCorrection c ->
                    Decision.accept(
                            new CorrectionAccepted(c.note(), c.day()),
                            new ClocksMoved(running.met(it.clocks(), ACCEPTANCE, c.at())));
            case ReturnCorrection c ->
                    Decision.accept(
                            new CorrectionReturned(c.reasons(), c.day()),
                            new ClocksMoved(
                                    running.started(
                                            running.met(it.clocks(), ACCEPTANCE, c.at()),
                                            CORRECTION,
                                            c.at())));
        };
    }

    private static Decision<ReviewEvent> name(Review it, NameReviewers c) {
        var conflict =
                c.reviewers().stream()
                        .filter(one ->
                                c.involved().names().contains(one.name())
                                        || it.noted().office().equals(one.agency()))
                        .findFirst();
        return conflict.map(one ->
                        Decision.<ReviewEvent>reject(
                                CONFLICT,
                                one.name() + " had to do with " + it.noted().caseNumber()))
                .orElseGet(() -> Decision.accept(new ReviewersNamed(c.reviewers(), c.day())));
    }

    private Decision<ReviewEvent> grade(Review it, GradeCase c) {
        // By account, whatever name was entered: officers move from office to office.
        if (c.involved().accounts().contains(c.actor().sub())) {
            return Decision.reject(CONFLICT, c.actor().name() + " took part in the case");
        }
        if (!complete(c.scores())) {
            return Decision.reject(FORM_INCOMPLETE, "Expected " + items());
        }
        var points = c.scores().stream().mapToInt(Score::points).sum();
        var grade = form.grade(points, c.fatal() != null);
        var unqualified = grade == Grade.UNQUALIFIED;
        if (unqualified && (c.noticeNumber() == null || c.corrections() == null)) {
            return Decision.reject(NOTICE_MISSING, points + " points");
        }
        var clocks = running.met(it.clocks(), REVIEW, c.at());
        return Decision.accept(
                new CaseGraded(
                        c.scores(),
                        points,
                        c.fatal(),
                        grade,
                        c.opinion(),
                        c.actor().name(),
                        unqualified ? c.noticeNumber() : null,
                        unqualified ? c.corrections() : null,
                        c.day()),
                new ClocksMoved(
                        unqualified ? running.started(clocks, CORRECTION, c.at()) : clocks));
    }

    private boolean complete(List<Score> scores) {
        var most = form.items().stream().collect(Collectors.toMap(Item::id, Item::points));
        var items = scores.stream().map(Score::item).collect(Collectors.toSet());
        return scores.size() == most.size()
                && items.equals(most.keySet())
                && scores.stream()
                        .allMatch(it ->
                                it.points() >= 0 && it.points() <= most.getOrDefault(it.item(), 0));
    }

    private String items() {
        return form.items().stream()
                .map(it -> it.id() + "≤" + it.points())
                .collect(Collectors.joining("、"));
    }
}

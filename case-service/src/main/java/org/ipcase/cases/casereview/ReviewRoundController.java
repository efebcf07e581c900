package org.ipcase.cases.casereview;

import io.swagger.v3.oas.annotations.Operation;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.casefile.CaseStandings;
import org.ipcase.cases.casereview.CaseReviewBodies.DrawSampleBody;
import org.ipcase.cases.casereview.domain.CaseReview;
import org.ipcase.cases.casereview.domain.CaseReview.Review;
import org.ipcase.cases.casereview.domain.ReviewAccess;
import org.ipcase.cases.casereview.domain.ReviewCommand;
import org.ipcase.cases.casereview.domain.ReviewEvent;
import org.ipcase.cases.casereview.domain.ReviewRound;
import org.ipcase.cases.casereview.domain.ReviewRound.Candidate;
import org.ipcase.cases.casereview.domain.ReviewRound.Command.DrawSample;
import org.ipcase.cases.casereview.domain.ReviewStage;
import org.ipcase.cases.procedure.ProcedureRecords;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Yearly drawings over HTTP (年度评查抽取接口). */
@RestController
@RequestMapping("/api/review-rounds")
class ReviewRoundController
        extends ProcedureRecords<
                ReviewRound, ReviewRound.Command, ReviewRound.Event, ReviewRoundView> {
    private static final int SEED_BYTES = 16;
    private static final int PAGE = 200;

    private final Desk<CaseReview, ReviewCommand, ReviewEvent> reviews;
    private final CaseStandings cases;
    private final Numbers numbers;
    private final SecureRandom random = new SecureRandom();

    ReviewRoundController(
            Desk<ReviewRound, ReviewRound.Command, ReviewRound.Event> desk,
            Desk<CaseReview, ReviewCommand, ReviewEvent> reviews,
            CaseStandings cases,
            Numbers numbers) {
        super(desk, _ -> true);
        this.reviews = reviews;
        this.cases = cases;
        this.numbers = numbers;
    }

    @Override
    protected ReviewRoundView view(Snapshot<ReviewRound> snapshot, Actor reader) {
        return ReviewRoundView.of(snapshot);
    }

    @Operation(summary = "抽取年度评查样本 · Draw the yearly sample of an office (SUP-05)")
    @PostMapping
    ResponseEntity<ReviewRoundView> create(
            CommandRequest request, @RequestBody DrawSampleBody body) {
        var complained = body.complained();
        var command =
                new DrawSample(
                        request.actor(),
                        request.at(),
                        numbers.next("RR", request.actor().region()),
                        body.office(),
                        body.year(),
                        seed(),
                        closed(body.office(), body.year()),
                        complained == null ? Set.of() : Set.copyOf(complained),
                        drawn(body.office(), body.year()));
        var outcome = desk().create(request, _ -> command);
        return Answers.created(outcome, "/api/review-rounds", it -> view(it, request.actor()));
    }

    private String seed() {
        var bytes = new byte[SEED_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private boolean drawn(String office, int year) {
        return !desk().list(ReviewAccess.DRAWER, query(null, office, year, null)).items().isEmpty();
    }

    /** All of them, page by page: a sample is drawn from the whole. */
    private List<Candidate> closed(String office, int year) {
        var all = new ArrayList<Candidate>();
        String after = null;
        do {
            var page =
                    reviews.list(
                            ReviewAccess.DRAWER,
                            query(ReviewStage.CLOSED_CASE.name(), office, year, after));
            page.items().stream()
                    .flatMap(it -> reviews.load(new RecordId(it.id())).stream())
                    .flatMap(it -> candidate(it).stream())
                    .forEach(all::add);
            after = page.next();
        } while (after != null);
        return all;
    }

    private Optional<Candidate> candidate(Snapshot<CaseReview> it) {
        return it.state() instanceof Review review
                ? cases.of(review.noted().caseId())
                        .map(standing ->
                                new Candidate(
                                        it.id(),
                                        standing.id(),
                                        standing.number(),
                                        standing.overturned()))
                : Optional.empty();
    }

    private static ListQuery query(
            @Nullable String state, String office, int year, @Nullable String after) {
        var filters = Map.of("agency", office, "year", Integer.toString(year));
        return new ListQuery(state, filters, null, "-created", PAGE, after);
    }
}

package org.ipcase.mediation.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.committee.CommitteeRegister;
import org.ipcase.mediation.committee.domain.Committee;
import org.ipcase.mediation.mediator.Caseload;
import org.ipcase.mediation.mediator.Caseload.Counted;
import org.ipcase.mediation.quality.domain.QualityReview;
import org.ipcase.mediation.quality.domain.QualityReview.Drawn;
import org.ipcase.mediation.quality.domain.QualityReview.Evaluated;
import org.ipcase.mediation.quality.domain.QualityReview.Sample;
import org.ipcase.mediation.quality.domain.ReviewCommand;
import org.ipcase.mediation.quality.domain.ReviewCommand.DrawSample;
import org.ipcase.mediation.quality.domain.ReviewCommand.Evaluate;
import org.ipcase.mediation.quality.domain.ReviewDecider;
import org.ipcase.mediation.quality.domain.ReviewEvent;
import org.ipcase.mediation.quality.domain.ReviewProblem;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RefusedAtTheEdge;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The yearly sample of a body's mediations and its evaluation (MED-O10). */
@RestController
@RequestMapping(ReviewController.PATH)
class ReviewController {
    static final String PATH = "/api/quality-reviews";

    private final Desk<QualityReview, ReviewCommand, ReviewEvent> desk;
    private final CommitteeRegister committees;
    private final Caseload caseload;
    private final Numbers numbers;

    ReviewController(
            Desk<QualityReview, ReviewCommand, ReviewEvent> desk,
            CommitteeRegister committees,
            Caseload caseload,
            Numbers numbers) {
        this.desk = desk;
        this.committees = committees;
        this.caseload = caseload;
        this.numbers = numbers;
    }

    @Schema(example = "{\"committee\": \"mc-510100\", \"year\": 2026}")
    record DrawBody(@NotBlank @Size(max = 60) String committee, @Min(2011) @Max(2100) int year) {}

    @Schema(example = "{\"score\": 92, \"remarks\": \"案卷齐全，按期办结\"}")
    record EvaluateBody(@Min(0) @Max(100) int score, @NotBlank @Size(max = 2000) String remarks) {}

    /**
     * @param ended how many the sample was drawn from
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ReviewView(
            String id,
            String number,
            String state,
            long revision,
            List<AllowedAction> allowedActions,
            String committee,
            int year,
            int ended,
            List<SampleView> sample,
            LocalDate drawnOn,
            @Nullable Integer score,
            @Nullable String level,
            @Nullable String remarks,
            @Nullable LocalDate evaluatedOn) {}

    record SampleView(String mediationId, String number, String state) {}

    @Operation(summary = "Draw the yearly sample of a body's ended mediations")
    @PostMapping
    ResponseEntity<ReviewView> draw(CommandRequest request, @RequestBody DrawBody body) {
        var committee =
                committees
                        .find(body.committee())
                        .map(it -> it.file().committee())
                        .orElseThrow(ReviewController::unknown);
        var outcome = desk.create(request, _ -> draw(request, body, committee));
        return Answers.created(outcome, PATH, it -> view(it, request.actor()));
    }

    private DrawSample draw(CommandRequest request, DrawBody body, Committee committee) {
        return new DrawSample(
                request.actor(),
                request.at(),
                numbers.next("QR", committee.region()),
                committee.id(),
                committee.region(),
                body.year(),
                caseload.ofCommittee(committee.id()).stream()
                        .filter(Counted::ended)
                        .filter(it -> it.applied().getYear() == body.year())
                        .map(it -> new Sample(new RecordId(it.id()), it.number(), it.state()))
                        .toList());
    }

    private static RefusedAtTheEdge unknown() {
        return new RefusedAtTheEdge(
                new Refusal(
                        ReviewProblem.UNKNOWN_COMMITTEE,
                        "No such body",
                        List.of(new FieldError("committee", "unknown-value", "No such body"))));
    }

    @Operation(summary = "Reviews I may see")
    @GetMapping
    Page<RecordSummary> list(Actor reader, ListQuery query) {
        return desk.list(reader, query);
    }

    @Operation(summary = "One review with its sample")
    @GetMapping("/{id}")
    ResponseEntity<ReviewView> find(@PathVariable RecordId id, Actor reader) {
        return desk.find(id, reader)
                .map(found -> Answers.found(found, it -> view(it, reader)))
                .orElseThrow(RequestProblem::notFound);
    }

    @Operation(summary = "Evaluate the body")
    @PostMapping("/{id}/evaluate")
    ResponseEntity<ReviewView> evaluate(
            @PathVariable RecordId id, CommandRequest request, @RequestBody EvaluateBody body) {
        return Answers.done(
                desk.handle(
                        id,
                        request,
                        new Evaluate(request.actor(), request.at(), body.score(), body.remarks())),
                it -> view(it, request.actor()));
    }

    private static ReviewView view(Snapshot<QualityReview> snapshot, Actor reader) {
        var state = (Drawn) snapshot.state();
        var draw = state.draw();
        var evaluation = state instanceof Evaluated(_, var it) ? it : null;
        return new ReviewView(
                snapshot.id().value(),
                draw.number(),
                state.apiState(),
                snapshot.revision(),
                ReviewDecider.allowedActions(state, reader),
                draw.committee(),
                draw.year(),
                draw.ended(),
                draw.sample().stream()
                        .map(it -> new SampleView(it.mediation().value(), it.number(), it.state()))
                        .toList(),
                draw.on(),
                evaluation == null ? null : evaluation.score(),
                evaluation == null ? null : evaluation.level().name(),
                evaluation == null ? null : evaluation.remarks(),
                evaluation == null ? null : evaluation.on());
    }
}

package org.ipcase.mediation.confirmation;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.court.CourtMatter.Circumstance;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.confirmation.ConfirmationBodies.ApplyBody;
import org.ipcase.mediation.confirmation.ConfirmationBodies.ObjectionBody;
import org.ipcase.mediation.confirmation.ConfirmationBodies.PaperApplyBody;
import org.ipcase.mediation.confirmation.ConfirmationBodies.PaperSignatureBody;
import org.ipcase.mediation.confirmation.ConfirmationBodies.PetitionSignBody;
import org.ipcase.mediation.confirmation.ConfirmationBodies.WithdrawBody;
import org.ipcase.mediation.confirmation.ConfirmationView.CourtView;
import org.ipcase.mediation.confirmation.domain.Confirmation.OnFile;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.ApplyOnPaper;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.ObjectToRuling;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Sign;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.SignOnPaper;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Withdraw;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.TimelineEntry;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reading a confirmation, and what the parties do (共同申请司法确认). */
@RestController
@RequestMapping(ConfirmationController.PATH)
class ConfirmationController {
    static final String PATH = "/api/confirmations";

    private final ConfirmationDesk desk;

    ConfirmationController(ConfirmationDesk desk) {
        this.desk = desk;
    }

    record CourtsView(List<CourtView> items) {}

    @Operation(summary = "Confirmations that the caller may read; filter by mediationId, court")
    @GetMapping
    Page<RecordSummary> list(Actor reader, ListQuery query) {
        return desk.records().list(reader, query);
    }

    @Operation(summary = "One confirmation")
    @GetMapping("/{id}")
    ResponseEntity<ConfirmationView> find(@PathVariable RecordId id, Actor reader) {
        return desk.records()
                .find(id, reader)
                .map(found -> Answers.found(found, it -> desk.views().of(it, reader)))
                .orElseThrow(RequestProblem::notFound);
    }

    @Operation(summary = "Courts that may confirm under the circumstances named (MED-16)")
    @GetMapping("/{id}/courts")
    CourtsView courts(
            @PathVariable RecordId id,
            Actor reader,
            @RequestParam(required = false) @Nullable Set<Circumstance> circumstances) {
        var found = desk.records().find(id, reader).orElseThrow(RequestProblem::notFound);
        return new CourtsView(
                desk.views()
                        .courts(
                                (OnFile) found.state(),
                                circumstances == null ? Set.of() : circumstances));
    }

    @Operation(summary = "What happened, step by step")
    @GetMapping("/{id}/timeline")
    List<TimelineEntry> timeline(@PathVariable RecordId id, Actor reader) {
        var history = desk.records().history(id, reader);
        if (history.isEmpty()) {
            throw RequestProblem.notFound();
        }
        return TimelineEntry.of(history, ConfirmationFacts::of);
    }

    @Operation(summary = "A party draws the joint application up and signs it (MED-15, MED-17)")
    @PostMapping("/{id}/apply")
    ResponseEntity<ConfirmationView> apply(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ApplyBody body) {
        return desk.handle(id, request, body.command(request));
    }

    @Operation(summary = "The body hands in the paper application of a party without an account")
    @PostMapping("/{id}/apply-on-paper")
    ResponseEntity<ConfirmationView> applyOnPaper(
            @PathVariable RecordId id, CommandRequest request, @RequestBody PaperApplyBody body) {
        return desk.handle(
                id,
                request,
                new ApplyOnPaper(
                        request.actor(),
                        request.at(),
                        body.application().command(request),
                        body.signature()));
    }

    @Operation(summary = "A party without an account joined on paper (MED-15)")
    @PostMapping("/{id}/sign-on-paper")
    ResponseEntity<ConfirmationView> signOnPaper(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody PaperSignatureBody body) {
        return desk.handle(
                id, request, new SignOnPaper(request.actor(), request.at(), body.signature()));
    }

    @Operation(summary = "Another party joins the application (MED-15)")
    @PostMapping("/{id}/sign")
    ResponseEntity<ConfirmationView> sign(
            @PathVariable RecordId id, CommandRequest request, @RequestBody PetitionSignBody body) {
        return desk.handle(id, request, new Sign(request.actor(), request.at(), body.digest()));
    }

    @Operation(summary = "A party objects to the ruling (MED-22)")
    @PostMapping("/{id}/object")
    ResponseEntity<ConfirmationView> object(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ObjectionBody body) {
        return desk.handle(
                id, request, new ObjectToRuling(request.actor(), request.at(), body.reason()));
    }

    @Operation(summary = "A party takes the application back before the ruling")
    @PostMapping("/{id}/withdraw")
    ResponseEntity<ConfirmationView> withdraw(
            @PathVariable RecordId id, CommandRequest request, @RequestBody WithdrawBody body) {
        return desk.handle(id, request, new Withdraw(request.actor(), request.at(), body.reason()));
    }
}

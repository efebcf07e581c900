package org.ipcase.mediation.entrustment;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.secret.DocumentCipher;
import org.ipcase.mediation.dispute.EntryChecks;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.mediation.dispute.domain.Sides;
import org.ipcase.mediation.entrustment.EntrustmentBodies.OpenBody;
import org.ipcase.mediation.entrustment.EntrustmentViews.EntrustmentView;
import org.ipcase.mediation.entrustment.domain.Entrustment;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.Open;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent;
import org.ipcase.mediation.entrustment.domain.Request;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.TimelineEntry;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Opening an entrustment and reading it. */
@RestController
@RequestMapping(EntrustmentController.PATH)
class EntrustmentController {
    static final String PATH = "/api/entrustments";

    private final Desk<Entrustment, EntrustmentCommand, EntrustmentEvent> desk;
    private final EntrustmentViews views;
    private final AgencyDirectory agencies;
    private final Numbers numbers;
    private final DocumentCipher cipher;

    EntrustmentController(
            Desk<Entrustment, EntrustmentCommand, EntrustmentEvent> desk,
            EntrustmentViews views,
            AgencyDirectory agencies,
            Numbers numbers,
            DocumentCipher cipher) {
        this.desk = desk;
        this.views = views;
        this.agencies = agencies;
        this.numbers = numbers;
        this.cipher = cipher;
    }

    @Operation(summary = "A court entrusts a mediation, or a party asks the court online")
    @PostMapping
    ResponseEntity<EntrustmentView> open(CommandRequest request, @RequestBody OpenBody body) {
        EntryChecks.check(body.applicant(), body.respondent(), body.right(), request.today());
        var outcome =
                desk.create(
                        request,
                        id ->
                                new Open(
                                        request.actor(),
                                        request.at(),
                                        entrusted(id, request, body)));
        return Answers.created(outcome, PATH, it -> views.of(it, request.actor()));
    }

    private Request entrusted(RecordId id, CommandRequest request, OpenBody body) {
        var actor = request.actor();
        var amount = body.amountInDispute();
        var court = body.court();
        return new Request(
                id,
                numbers.next("ET", body.region()),
                court == null ? actor.agency() : court,
                body.stage(),
                body.caseNumber(),
                body.applicant().party(cipher),
                body.respondent().party(cipher),
                body.right().disputed(),
                body.dispute(),
                body.claim(),
                amount == null ? null : Money.parse(amount),
                body.region(),
                request.today(),
                sides(actor, body));
    }

    /** The applicant's people as they ask, and companies on the platform by their credit code. */
    private Sides sides(Actor actor, OpenBody body) {
        var sides =
                actor.has(Role.RIGHTS_HOLDER)
                        ? Sides.ofApplicant(actor.sub(), actor.agency(), agencies)
                        : Sides.none()
                                .withCompany(
                                        Side.APPLICANT, body.applicant().creditCode(), agencies);
        return sides.withCompany(Side.RESPONDENT, body.respondent().creditCode(), agencies);
    }

    @Operation(summary = "Entrustments of my court, my company or my body")
    @GetMapping
    Page<RecordSummary> list(Actor reader, ListQuery query) {
        return desk.list(reader, query);
    }

    @Operation(summary = "One entrustment")
    @GetMapping("/{id}")
    ResponseEntity<EntrustmentView> find(@PathVariable RecordId id, Actor reader) {
        return desk.find(id, reader)
                .map(found -> Answers.found(found, it -> views.of(it, reader)))
                .orElseThrow(RequestProblem::notFound);
    }

    @Operation(summary = "What happened to an entrustment")
    @GetMapping("/{id}/timeline")
    List<TimelineEntry> timeline(@PathVariable RecordId id, Actor reader) {
        var history = desk.history(id, reader);
        if (history.isEmpty()) {
            throw RequestProblem.notFound();
        }
        return TimelineEntry.of(history, EntrustmentFacts::of);
    }
}

package org.ipcase.cases.creditlisting;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.List;
import org.ipcase.cases.casefile.CaseStandings;
import org.ipcase.cases.casefile.domain.CaseStanding;
import org.ipcase.cases.creditlisting.CreditListingBodies.AcceptRepairBody;
import org.ipcase.cases.creditlisting.CreditListingBodies.AskRepairBody;
import org.ipcase.cases.creditlisting.CreditListingBodies.DecideRepairBody;
import org.ipcase.cases.creditlisting.CreditListingBodies.DeclineRepairBody;
import org.ipcase.cases.creditlisting.CreditListingBodies.ListPartyBody;
import org.ipcase.cases.creditlisting.CreditListingBodies.NotifyListingBody;
import org.ipcase.cases.creditlisting.CreditListingBodies.PublishListingBody;
import org.ipcase.cases.creditlisting.CreditListingBodies.SparePartyBody;
import org.ipcase.cases.creditlisting.domain.CreditListing;
import org.ipcase.cases.creditlisting.domain.CreditListing.Listed;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.AcceptRepair;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.AskRepair;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.DecideRepair;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.DeclineRepair;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.ListParty;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.NotifyListing;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.PublishListing;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.RemoveParty;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.SpareParty;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.ClocksMoved;
import org.ipcase.cases.procedure.ProcedureRecords;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The serious-dishonesty list over HTTP (严重违法失信名单接口). */
@RestController
@RequestMapping("/api/credit-listings")
class CreditListingController
        extends ProcedureRecords<
                CreditListing, CreditListingCommand, CreditListingEvent, CreditListingView> {
    private final CaseStandings cases;
    private final Numbers numbers;
    private final Clocks clocks;
    private final Clock clock;

    CreditListingController(
            Desk<CreditListing, CreditListingCommand, CreditListingEvent> desk,
            CaseStandings cases,
            Numbers numbers,
            Clocks clocks,
            Clock clock) {
        super(desk, event -> !(event instanceof ClocksMoved));
        this.cases = cases;
        this.numbers = numbers;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    protected CreditListingView view(Snapshot<CreditListing> snapshot, Actor reader) {
        return CreditListingView.of(snapshot, reader, clocks, clock.instant());
    }

    @Operation(summary = "Tell a party that it is to be listed (CRE-01)")
    @PostMapping
    ResponseEntity<CreditListingView> create(
            CommandRequest request, @RequestBody NotifyListingBody body) {
        var number = numbers.next("CL", body.region());
        var caseId = body.caseId();
        var known =
                caseId == null
                        ? null
                        : cases.seenBy(caseId, request.actor())
                                .orElseThrow(RequestProblem::notFound);
        var outcome =
                desk().create(
                                request,
                                _ ->
                                        new NotifyListing(
                                                request.actor(),
                                                request.at(),
                                                number,
                                                body.party().party("party", request.today()),
                                                body.region(),
                                                known,
                                                body.penaltyDocument(),
                                                body.heavierPenalty(),
                                                body.ground(),
                                                body.facts()));
        return Answers.created(outcome, "/api/credit-listings", it -> view(it, request.actor()));
    }

    @Operation(summary = "Decide the listing (CRE-01)")
    @PostMapping("/{id}/list")
    ResponseEntity<CreditListingView> list(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ListPartyBody body) {
        return handle(
                id,
                request,
                new ListParty(
                        request.actor(),
                        request.at(),
                        caseOf(id, request.actor()),
                        body.documentNumber(),
                        body.statement(),
                        body.listedOn()));
    }

    @Operation(summary = "Do not list, with reasons (CRE-01)")
    @PostMapping("/{id}/spare")
    ResponseEntity<CreditListingView> spare(
            @PathVariable RecordId id, CommandRequest request, @RequestBody SparePartyBody body) {
        return handle(id, request, new SpareParty(request.actor(), request.at(), body.reasons()));
    }

    @Operation(summary = "Publish within twenty working days (CRE-01)")
    @PostMapping("/{id}/publish")
    ResponseEntity<CreditListingView> publish(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody PublishListingBody body) {
        return handle(
                id, request, new PublishListing(request.actor(), request.at(), body.address()));
    }

    @Operation(summary = "Ask for early removal (CRE-03)")
    @PostMapping("/{id}/request-repair")
    ResponseEntity<CreditListingView> requestRepair(
            @PathVariable RecordId id, CommandRequest request, @RequestBody AskRepairBody body) {
        return handle(
                id,
                request,
                new AskRepair(
                        request.actor(),
                        request.at(),
                        body.dutiesPerformed(),
                        body.harmRemoved(),
                        body.noNewHeavierPenalty(),
                        body.statement(),
                        orEmpty(body.evidenceIds())));
    }

    @Operation(summary = "Accept the application for repair (CRE-03)")
    @PostMapping("/{id}/accept-repair")
    ResponseEntity<CreditListingView> acceptRepair(
            @PathVariable RecordId id, CommandRequest request, @RequestBody AcceptRepairBody body) {
        return handle(id, request, new AcceptRepair(request.actor(), request.at(), body.note()));
    }

    @Operation(summary = "Do not accept the application (CRE-03)")
    @PostMapping("/{id}/decline-repair")
    ResponseEntity<CreditListingView> declineRepair(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody DeclineRepairBody body) {
        return handle(
                id, request, new DeclineRepair(request.actor(), request.at(), body.reasons()));
    }

    @Operation(summary = "Decide the repair (CRE-03)")
    @PostMapping("/{id}/decide-repair")
    ResponseEntity<CreditListingView> decideRepair(
            @PathVariable RecordId id, CommandRequest request, @RequestBody DecideRepairBody body) {
        return handle(
                id,
                request,
                new DecideRepair(
                        request.actor(),
                        request.at(),
                        body.granted(),
                        body.documentNumber(),
                        body.reasons()));
    }

    @Operation(summary = "Remove after three years; publication ends (CRE-02)")
    @PostMapping("/{id}/remove")
    ResponseEntity<CreditListingView> remove(@PathVariable RecordId id, CommandRequest request) {
        return handle(id, request, new RemoveParty(request.actor(), request.at()));
    }

    /** The case of the penalty as it stands now, if the record names one. */
    private @Nullable CaseStanding caseOf(RecordId id, Actor reader) {
        return desk().find(id, reader)
                .map(it -> it.state() instanceof Listed found ? found.notice().caseId() : null)
                .flatMap(cases::of)
                .orElse(null);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}

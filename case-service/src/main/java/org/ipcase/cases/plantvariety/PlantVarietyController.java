package org.ipcase.cases.plantvariety;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.ipcase.cases.party.OfficerBody;
import org.ipcase.cases.party.PartyBody;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.plantvariety.PlantVarietyBodies.AskDamagesMediationBody;
import org.ipcase.cases.plantvariety.PlantVarietyBodies.DecideRequestBody;
import org.ipcase.cases.plantvariety.PlantVarietyBodies.ExtendMeasureBody;
import org.ipcase.cases.plantvariety.PlantVarietyBodies.FileRequestBody;
import org.ipcase.cases.plantvariety.PlantVarietyBodies.LiftMeasureBody;
import org.ipcase.cases.plantvariety.PlantVarietyBodies.RecordDamagesMediationBody;
import org.ipcase.cases.plantvariety.PlantVarietyBodies.RefuseRequestBody;
import org.ipcase.cases.plantvariety.PlantVarietyBodies.RequestHandlingBody;
import org.ipcase.cases.plantvariety.PlantVarietyBodies.ServeNoticeBody;
import org.ipcase.cases.plantvariety.PlantVarietyBodies.TakeMeasureBody;
import org.ipcase.cases.plantvariety.PlantVarietyBodies.WaiveStatementBody;
import org.ipcase.cases.plantvariety.PlantVarietyBodies.WithdrawRequestBody;
import org.ipcase.cases.plantvariety.domain.PlantVariety;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.AskDamagesMediation;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.DecideRequest;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.ExtendMeasure;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.FileRequest;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.LiftMeasure;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.RecordDamagesMediation;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.RefuseRequest;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.RequestHandling;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.ServeNotice;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.TakeMeasure;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.WaiveStatement;
import org.ipcase.cases.plantvariety.domain.PlantVarietyCommand.WithdrawRequest;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.ClocksMoved;
import org.ipcase.cases.procedure.ProcedureRecords;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Plant variety requests over HTTP (植物新品种权处理接口). */
@RestController
@RequestMapping("/api/plant-variety-requests")
class PlantVarietyController
        extends ProcedureRecords<
                PlantVariety, PlantVarietyCommand, PlantVarietyEvent, PlantVarietyView> {
    private final Numbers numbers;
    private final Clocks clocks;
    private final Clock clock;

    PlantVarietyController(
            Desk<PlantVariety, PlantVarietyCommand, PlantVarietyEvent> desk,
            Numbers numbers,
            Clocks clocks,
            Clock clock) {
        super(desk, event -> !(event instanceof ClocksMoved));
        this.numbers = numbers;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    protected PlantVarietyView view(Snapshot<PlantVariety> snapshot, Actor reader) {
        return PlantVarietyView.of(snapshot, reader, clocks, clock.instant());
    }

    @Operation(summary = "Ask to handle the infringement of a plant variety right (PVP-01)")
    @PostMapping
    ResponseEntity<PlantVarietyView> create(
            CommandRequest request, @RequestBody RequestHandlingBody body) {
        var number = numbers.next("PV", body.region());
        var outcome =
                desk().create(
                                request,
                                _ ->
                                        new RequestHandling(
                                                request.actor(),
                                                request.at(),
                                                number,
                                                body.owner().party("owner", request.today()),
                                                parties(
                                                        body.respondents(),
                                                        "respondents",
                                                        request.today()),
                                                body.right().right("right"),
                                                body.plant(),
                                                body.forestry(),
                                                body.grantedOn(),
                                                body.acts(),
                                                body.region(),
                                                body.actDate(),
                                                body.facts(),
                                                orEmpty(body.evidenceIds())));
        return Answers.created(
                outcome, "/api/plant-variety-requests", it -> view(it, request.actor()));
    }

    @Operation(summary = "File (PVP-02)")
    @PostMapping("/{id}/file")
    ResponseEntity<PlantVarietyView> file(
            @PathVariable RecordId id, CommandRequest request, @RequestBody FileRequestBody body) {
        return handle(
                id,
                request,
                new FileRequest(
                        request.actor(),
                        request.at(),
                        body.officers().stream().map(OfficerBody::officer).toList()));
    }

    @Operation(summary = "Refuse to file, with reasons (PVP-02)")
    @PostMapping("/{id}/refuse")
    ResponseEntity<PlantVarietyView> refuse(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RefuseRequestBody body) {
        return handle(
                id, request, new RefuseRequest(request.actor(), request.at(), body.reasons()));
    }

    @Operation(summary = "Seal or seize seed, tools, vehicles, premises (PVP-04)")
    @PostMapping("/{id}/take-measure")
    ResponseEntity<PlantVarietyView> takeMeasure(
            @PathVariable RecordId id, CommandRequest request, @RequestBody TakeMeasureBody body) {
        return handle(
                id,
                request,
                new TakeMeasure(
                        request.actor(),
                        request.at(),
                        body.what(),
                        body.documentNumber(),
                        body.takenOn(),
                        body.region(),
                        body.reference()));
    }

    @Operation(summary = "Thirty days more for the measure (PVP-04)")
    @PostMapping("/{id}/extend-measure")
    ResponseEntity<PlantVarietyView> extendMeasure(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody ExtendMeasureBody body) {
        return handle(id, request, new ExtendMeasure(request.actor(), request.at(), body.reason()));
    }

    @Operation(summary = "End the measure (PVP-04)")
    @PostMapping("/{id}/lift-measure")
    ResponseEntity<PlantVarietyView> liftMeasure(
            @PathVariable RecordId id, CommandRequest request, @RequestBody LiftMeasureBody body) {
        return handle(id, request, new LiftMeasure(request.actor(), request.at(), body.reason()));
    }

    @Operation(summary = "告知拟处罚内容 · Tell the party what is planned, before any fine (CASE-18)")
    @PostMapping("/{id}/serve-notice")
    ResponseEntity<PlantVarietyView> serveNotice(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ServeNoticeBody body) {
        return handle(
                id,
                request,
                new ServeNotice(
                        request.actor(),
                        request.at(),
                        body.facts(),
                        body.grounds(),
                        Money.parse(body.proposedFine()),
                        body.servedOn()));
    }

    @Operation(summary = "记录当事人放弃陈述申辩 · Record that the party waives to be heard (CASE-18)")
    @PostMapping("/{id}/waive-statement")
    ResponseEntity<PlantVarietyView> waiveStatement(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody WaiveStatementBody body) {
        return handle(
                id, request, new WaiveStatement(request.actor(), request.at(), body.evidence()));
    }

    @Operation(summary = "Decide (PVP-02)")
    @PostMapping("/{id}/decide")
    ResponseEntity<PlantVarietyView> decide(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody DecideRequestBody body) {
        return handle(
                id,
                request,
                new DecideRequest(
                        request.actor(),
                        request.at(),
                        body.infringement(),
                        money(body.goodsValue()),
                        money(body.fine()),
                        body.documentNumber(),
                        body.reasons()));
    }

    @Operation(summary = "Ask to mediate the damages (PVP-03)")
    @PostMapping("/{id}/request-damages-mediation")
    ResponseEntity<PlantVarietyView> requestDamagesMediation(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody AskDamagesMediationBody body) {
        return handle(
                id,
                request,
                new AskDamagesMediation(
                        request.actor(),
                        request.at(),
                        Money.parse(body.claim()),
                        body.respondentsAgree()));
    }

    @Operation(summary = "Record the mediation of damages (PVP-03)")
    @PostMapping("/{id}/record-damages-mediation")
    ResponseEntity<PlantVarietyView> recordDamagesMediation(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RecordDamagesMediationBody body) {
        return handle(
                id,
                request,
                new RecordDamagesMediation(
                        request.actor(), request.at(), body.agreed(), body.content()));
    }

    @Operation(summary = "Withdraw the request (PVP-01)")
    @PostMapping("/{id}/withdraw")
    ResponseEntity<PlantVarietyView> withdraw(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody WithdrawRequestBody body) {
        return handle(
                id, request, new WithdrawRequest(request.actor(), request.at(), body.reason()));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    private static @Nullable Money money(@Nullable String yuan) {
        return yuan == null ? null : Money.parse(yuan);
    }

    private static List<Party> parties(List<PartyBody> bodies, String field, LocalDate today) {
        return IntStream.range(0, bodies.size())
                .mapToObj(i -> bodies.get(i).party("%s[%d]".formatted(field, i), today))
                .toList();
    }
}

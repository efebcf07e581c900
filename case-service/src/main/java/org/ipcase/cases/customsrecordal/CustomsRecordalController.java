package org.ipcase.cases.customsrecordal;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.List;
import org.ipcase.cases.customsrecordal.CustomsRecordalBodies.ApplyForRecordalBody;
import org.ipcase.cases.customsrecordal.CustomsRecordalBodies.AskForPapersBody;
import org.ipcase.cases.customsrecordal.CustomsRecordalBodies.CancelRecordalBody;
import org.ipcase.cases.customsrecordal.CustomsRecordalBodies.ChangeRecordalBody;
import org.ipcase.cases.customsrecordal.CustomsRecordalBodies.RecordRightBody;
import org.ipcase.cases.customsrecordal.CustomsRecordalBodies.RefuseRecordalBody;
import org.ipcase.cases.customsrecordal.CustomsRecordalBodies.RenewRecordalBody;
import org.ipcase.cases.customsrecordal.CustomsRecordalBodies.RevokeRecordalBody;
import org.ipcase.cases.customsrecordal.CustomsRecordalBodies.SupplyPapersBody;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.ApplyForRecordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.AskForPapers;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.CancelRecordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.ChangeRecordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.LapseRecordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.RecordRight;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.RefuseRecordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.RenewRecordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.RevokeRecordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.SupplyPapers;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.ClocksMoved;
import org.ipcase.cases.procedure.ProcedureRecords;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.id.RecordId;
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

/** Customs recordals over HTTP (海关备案接口). */
@RestController
@RequestMapping("/api/customs-recordals")
class CustomsRecordalController
        extends ProcedureRecords<
                CustomsRecordal,
                CustomsRecordalCommand,
                CustomsRecordalEvent,
                CustomsRecordalView> {
    private final Numbers numbers;
    private final Clocks clocks;
    private final Clock clock;

    CustomsRecordalController(
            Desk<CustomsRecordal, CustomsRecordalCommand, CustomsRecordalEvent> desk,
            Numbers numbers,
            Clocks clocks,
            Clock clock) {
        super(desk, event -> !(event instanceof ClocksMoved));
        this.numbers = numbers;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    protected CustomsRecordalView view(Snapshot<CustomsRecordal> snapshot, Actor reader) {
        return CustomsRecordalView.of(snapshot, reader, clocks, clock.instant());
    }

    @Operation(summary = "Apply to record a right at customs (CUS-01)")
    @PostMapping
    ResponseEntity<CustomsRecordalView> create(
            CommandRequest request, @RequestBody ApplyForRecordalBody body) {
        var number = numbers.next("CR", body.region());
        var outcome =
                desk().create(
                                request,
                                _ ->
                                        new ApplyForRecordal(
                                                request.actor(),
                                                request.at(),
                                                number,
                                                body.owner().party("owner", request.today()),
                                                body.right().right("right"),
                                                body.region(),
                                                body.goods(),
                                                orEmpty(body.licensees()),
                                                orEmpty(body.evidenceIds())));
        return Answers.created(outcome, "/api/customs-recordals", it -> view(it, request.actor()));
    }

    @Operation(summary = "Ask for missing papers (CUS-01)")
    @PostMapping("/{id}/request-papers")
    ResponseEntity<CustomsRecordalView> requestPapers(
            @PathVariable RecordId id, CommandRequest request, @RequestBody AskForPapersBody body) {
        return handle(id, request, new AskForPapers(request.actor(), request.at(), body.items()));
    }

    @Operation(summary = "Supply the papers (CUS-01)")
    @PostMapping("/{id}/supply-papers")
    ResponseEntity<CustomsRecordalView> supplyPapers(
            @PathVariable RecordId id, CommandRequest request, @RequestBody SupplyPapersBody body) {
        return handle(
                id,
                request,
                new SupplyPapers(
                        request.actor(),
                        request.at(),
                        body.description(),
                        orEmpty(body.evidenceIds())));
    }

    @Operation(summary = "Record the right (CUS-01)")
    @PostMapping("/{id}/record")
    ResponseEntity<CustomsRecordalView> record(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RecordRightBody body) {
        return handle(
                id,
                request,
                new RecordRight(
                        request.actor(), request.at(), body.recordalNumber(), body.recordedOn()));
    }

    @Operation(summary = "Refuse to record, with reasons (CUS-01)")
    @PostMapping("/{id}/refuse")
    ResponseEntity<CustomsRecordalView> refuse(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RefuseRecordalBody body) {
        return handle(
                id, request, new RefuseRecordal(request.actor(), request.at(), body.reasons()));
    }

    @Operation(summary = "Renew for ten years (CUS-02)")
    @PostMapping("/{id}/renew")
    ResponseEntity<CustomsRecordalView> renew(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RenewRecordalBody body) {
        return handle(id, request, new RenewRecordal(request.actor(), request.at(), body.note()));
    }

    @Operation(summary = "The ten years ended without renewal (CUS-02)")
    @PostMapping("/{id}/lapse")
    ResponseEntity<CustomsRecordalView> lapse(@PathVariable RecordId id, CommandRequest request) {
        return handle(id, request, new LapseRecordal(request.actor(), request.at()));
    }

    @Operation(summary = "Report that recorded data changed (CUS-03)")
    @PostMapping("/{id}/change")
    ResponseEntity<CustomsRecordalView> change(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody ChangeRecordalBody body) {
        return handle(
                id,
                request,
                new ChangeRecordal(
                        request.actor(), request.at(), body.changedOn(), body.description()));
    }

    @Operation(summary = "Cancel the recordal (CUS-03)")
    @PostMapping("/{id}/cancel")
    ResponseEntity<CustomsRecordalView> cancel(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody CancelRecordalBody body) {
        return handle(
                id, request, new CancelRecordal(request.actor(), request.at(), body.reason()));
    }

    @Operation(summary = "Revoke: a late change harmed others (CUS-03)")
    @PostMapping("/{id}/revoke")
    ResponseEntity<CustomsRecordalView> revoke(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RevokeRecordalBody body) {
        return handle(id, request, new RevokeRecordal(request.actor(), request.at(), body.harm()));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}

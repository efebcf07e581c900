package org.ipcase.cases.workstation;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import org.ipcase.cases.procedure.ProcedureRecords;
import org.ipcase.cases.workstation.WorkstationBodies.ChangeWorkstationBody;
import org.ipcase.cases.workstation.WorkstationBodies.CloseWorkstationBody;
import org.ipcase.cases.workstation.WorkstationBodies.RegisterWorkstationBody;
import org.ipcase.cases.workstation.domain.Workstation;
import org.ipcase.cases.workstation.domain.WorkstationAccess;
import org.ipcase.cases.workstation.domain.WorkstationCommand;
import org.ipcase.cases.workstation.domain.WorkstationCommand.ChangeWorkstation;
import org.ipcase.cases.workstation.domain.WorkstationCommand.CloseWorkstation;
import org.ipcase.cases.workstation.domain.WorkstationCommand.RegisterWorkstation;
import org.ipcase.cases.workstation.domain.WorkstationEvent;
import org.ipcase.cases.workstation.domain.WorkstationEvent.ClocksMoved;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.ipcase.platform.web.check.RegionChecked;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Protection workstations over HTTP (知识产权保护工作站接口). */
@RestController
@RequestMapping("/api/workstations")
class WorkstationController
        extends ProcedureRecords<
                Workstation, WorkstationCommand, WorkstationEvent, WorkstationView> {
    private final Numbers numbers;
    private final Clocks clocks;
    private final Clock clock;
    private final WorkstationRegister register;

    WorkstationController(
            Desk<Workstation, WorkstationCommand, WorkstationEvent> desk,
            Numbers numbers,
            Clocks clocks,
            Clock clock,
            WorkstationRegister register) {
        super(desk, event -> !(event instanceof ClocksMoved));
        this.numbers = numbers;
        this.clocks = clocks;
        this.clock = clock;
        this.register = register;
    }

    @Override
    protected WorkstationView view(Snapshot<Workstation> snapshot, Actor reader) {
        return WorkstationView.of(snapshot, reader, clocks, clock.instant());
    }

    @Operation(summary = "Register a protection workstation (知识产权保护工作站登记)")
    @PostMapping
    ResponseEntity<WorkstationView> create(
            CommandRequest request, @RequestBody RegisterWorkstationBody body) {
        var number = numbers.next("WS", body.region());
        var outcome =
                desk().create(
                                request,
                                _ ->
                                        new RegisterWorkstation(
                                                request.actor(),
                                                request.at(),
                                                number,
                                                body.name(),
                                                body.region(),
                                                body.place(),
                                                body.phone(),
                                                body.staff(),
                                                body.services()));
        return Answers.created(outcome, "/api/workstations", it -> view(it, request.actor()));
    }

    @Operation(summary = "Change who staffs it and what it does")
    @PostMapping("/{id}/change")
    ResponseEntity<WorkstationView> change(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody ChangeWorkstationBody body) {
        return handle(
                id,
                request,
                new ChangeWorkstation(
                        request.actor(),
                        request.at(),
                        body.place(),
                        body.phone(),
                        body.staff(),
                        body.services()));
    }

    @Operation(summary = "Close the workstation")
    @PostMapping("/{id}/close")
    ResponseEntity<WorkstationView> close(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody CloseWorkstationBody body) {
        return handle(
                id, request, new CloseWorkstation(request.actor(), request.at(), body.reason()));
    }

    /** The register is public: whoever is logged in finds the next workstation. */
    @Override
    public Page<RecordSummary> list(Actor reader, ListQuery query) {
        return desk().list(WorkstationAccess.EVERYBODY, query);
    }

    @Override
    public ResponseEntity<WorkstationView> one(@PathVariable RecordId id, Actor reader) {
        var found =
                desk().find(id, WorkstationAccess.EVERYBODY).orElseThrow(RequestProblem::notFound);
        return Answers.found(found, it -> view(it, reader));
    }

    @Operation(summary = "How many regions have a workstation, and which (覆盖率)")
    @GetMapping("/coverage")
    StationCoverage coverage(@RequestParam @RegionChecked String province) {
        return register.coverage(province);
    }
}

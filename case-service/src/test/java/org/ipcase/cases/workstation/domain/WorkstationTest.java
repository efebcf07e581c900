package org.ipcase.cases.workstation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.workstation.domain.WorkstationProblem.ALREADY_RECORDED;
import static org.ipcase.cases.workstation.domain.WorkstationProblem.CLOSED_ALREADY;
import static org.ipcase.cases.workstation.domain.WorkstationProblem.NOT_REGISTERED;
import static org.ipcase.cases.workstation.domain.WorkstationProblem.NOT_THE_OFFICE;
import static org.ipcase.cases.workstation.domain.WorkstationProblem.OUTSIDE_REGION;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcase.cases.People;
import org.ipcase.cases.procedure.Persons;
import org.ipcase.cases.procedure.domain.Tale;
import org.ipcase.cases.workstation.domain.Workstation.Nothing;
import org.ipcase.cases.workstation.domain.Workstation.Station;
import org.ipcase.cases.workstation.domain.WorkstationCommand.ChangeWorkstation;
import org.ipcase.cases.workstation.domain.WorkstationCommand.CloseWorkstation;
import org.ipcase.cases.workstation.domain.WorkstationCommand.RegisterWorkstation;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.junit.jupiter.api.Test;

/** The register of workstations: who may keep it, where they lie, how much is covered. */
class WorkstationTest {
    private static final Instant MONDAY = Persons.on("2026-06-01");
    private static final Actor AID =
            Persons.of("aid", "ra-510100", AgencyType.RIGHTS_AID_CENTER, "510100", Role.OFFICER);

    private static final Map<String, String> OPEN = Map.of("OPEN", "change close", "CLOSED", "");

    private static Tale<Workstation, WorkstationCommand, WorkstationEvent> nothing() {
        var decider = new WorkstationDecider(AgencyDirectory.shipped());
        return Tale.of(new Nothing(), decider::decide, WorkstationDecider::evolve);
    }

    private static RegisterWorkstation register(Actor by, String region) {
        return new RegisterWorkstation(
                by,
                MONDAY,
                "SC-WS-2026-000001",
                "高新区知识产权保护工作站",
                region,
                "天府大道1号",
                "028-12345678",
                List.of("卢宁"),
                List.of(StationService.AID, StationService.AID, StationService.ADVICE));
    }

    private static Tale<Workstation, WorkstationCommand, WorkstationEvent> registered() {
        return nothing().given(register(AID, "510104"));
    }

    private static CloseWorkstation close(Actor by) {
        return new CloseWorkstation(by, MONDAY, "并入区保护中心");
    }

    private static ChangeWorkstation change(Actor by) {
        return new ChangeWorkstation(
                by,
                MONDAY,
                "天府大道2号",
                "028-87654321",
                List.of("卢宁", "周明"),
                List.of(StationService.TRAINING));
    }

    @Test
    void answersEveryCommandInEveryStage() {
        var commands = new LinkedHashMap<String, WorkstationCommand>();
        commands.put("change", change(AID));
        commands.put("close", close(AID));
        var states = Map.of("OPEN", registered(), "CLOSED", registered().given(close(AID)));
        Tale.covers(WorkstationStage.class, OPEN);
        Tale.answersAsInTheTable(
                states,
                commands,
                OPEN,
                (state, command) ->
                        WorkstationAccess.allowedActions((Station) state, command.actor()));
        registered().given(close(AID)).refuses(close(AID), CLOSED_ALREADY);
        nothing().refuses(close(AID), NOT_REGISTERED);
        registered().refuses(register(AID, "510104"), ALREADY_RECORDED);
    }

    @Test
    void isKeptByTheAgencyThatRunsItInItsOwnRegion() {
        nothing().refuses(register(People.HOLDER, "510104"), NOT_THE_OFFICE);
        nothing().refuses(register(People.REVIEWER, "510104"), NOT_THE_OFFICE);
        nothing().refuses(register(AID, "500103"), OUTSIDE_REGION);
        nothing().refuses(register(AID, "510000"), OUTSIDE_REGION);
        nothing().given(register(People.OFFICER, "510100"));
        registered().refuses(change(People.OFFICER), NOT_THE_OFFICE);
    }

    @Test
    void saysWhatItDoesAndWhoStaffsItNow() {
        var before = (Station) registered().state();
        assertThat(before.services())
                .containsExactlyInAnyOrder(StationService.AID, StationService.ADVICE);
        var after = (Station) registered().given(change(AID)).state();
        assertThat(after.services()).containsExactly(StationService.TRAINING);
        assertThat(after.staff()).containsExactly("卢宁", "周明");
        assertThat(after.place() + after.phone()).isEqualTo("天府大道2号028-87654321");
    }

    @Test
    void everybodyReadsTheRegister() {
        var readers = WorkstationAccess.readers((Station) registered().state());
        assertThat(WorkstationAccess.EVERYBODY.keys()).anyMatch(readers::contains);
        assertThat(AID.keys()).anyMatch(readers::contains);
    }
}

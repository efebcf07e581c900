package org.ipcase.cases.workstation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipcase.cases.workstation.domain.StationService;
import org.ipcase.cases.workstation.domain.Workstation;
import org.ipcase.cases.workstation.domain.Workstation.Station;
import org.ipcase.cases.workstation.domain.WorkstationAccess;
import org.ipcase.cases.workstation.domain.WorkstationEvent.WorkstationClosed;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/** A workstation as everybody sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WorkstationView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        String name,
        String region,
        String agency,
        String agencyName,
        @Nullable WorkstationClosed closing,
        String place,
        String phone,
        List<String> staff,
        Set<StationService> services,
        LocalDate registeredOn) {
    static WorkstationView of(
            Snapshot<Workstation> snapshot, Actor reader, Clocks clocks, Instant now) {
        if (!(snapshot.state() instanceof Station it)) {
            throw RequestProblem.notFound();
        }
        return new WorkstationView(
                snapshot.id(),
                it.number(),
                it.stage().name(),
                snapshot.revision(),
                WorkstationAccess.allowedActions(it, reader),
                ClockView.of(clocks.at(it.clocks(), now)),
                it.registration().name(),
                it.registration().region(),
                it.registration().agency(),
                it.registration().agencyName(),
                it.closing(),
                it.place(),
                it.phone(),
                it.staff(),
                it.services(),
                it.registration().on());
    }
}

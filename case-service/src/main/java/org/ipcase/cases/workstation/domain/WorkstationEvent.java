package org.ipcase.cases.workstation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.clock.LegalClock;

/** What happened to a workstation (工作站登记事件). */
public sealed interface WorkstationEvent {
    record WorkstationRegistered(
            String number,
            String name,
            String region,
            String place,
            String phone,
            List<String> staff,
            Set<StationService> services,
            String agency,
            String agencyName,
            AgencyType agencyType,
            String agencyRegion,
            LocalDate on)
            implements WorkstationEvent {
        public WorkstationRegistered {
            staff = List.copyOf(staff);
            services = Set.copyOf(services);
        }
    }

    record WorkstationChanged(
            String place,
            String phone,
            List<String> staff,
            Set<StationService> services,
            LocalDate on)
            implements WorkstationEvent {
        public WorkstationChanged {
            staff = List.copyOf(staff);
            services = Set.copyOf(services);
        }
    }

    record WorkstationClosed(String reason, LocalDate on) implements WorkstationEvent {}

    /** The clocks of the record as they now stand (期限变动). */
    record ClocksMoved(List<LegalClock> clocks) implements WorkstationEvent {
        public ClocksMoved {
            clocks = List.copyOf(clocks);
        }
    }
}

package org.ipcase.cases.workstation.domain;

import java.util.List;
import java.util.Set;
import org.ipcase.cases.workstation.domain.WorkstationEvent.WorkstationChanged;
import org.ipcase.cases.workstation.domain.WorkstationEvent.WorkstationClosed;
import org.ipcase.cases.workstation.domain.WorkstationEvent.WorkstationRegistered;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * A protection workstation (知识产权保护工作站).
 *
 * <p>Registered by the agency that runs it, in its own region; changed and at last closed by the
 * same.
 */
public sealed interface Workstation {
    /** Nothing was recorded under this id. */
    record Nothing() implements Workstation {}

    /**
     * @param number human number
     */
    record Station(
            String number,
            WorkstationStage stage,
            WorkstationRegistered registration,
            @Nullable WorkstationChanged change,
            @Nullable WorkstationClosed closing,
            List<LegalClock> clocks)
            implements Workstation {
        public Station {
            clocks = List.copyOf(clocks);
        }

        /** What it does now. */
        public Set<StationService> services() {
            return change == null ? registration.services() : change.services();
        }

        /** Who staffs it now. */
        public List<String> staff() {
            return change == null ? registration.staff() : change.staff();
        }

        public String place() {
            return change == null ? registration.place() : change.place();
        }

        public String phone() {
            return change == null ? registration.phone() : change.phone();
        }

        public boolean open() {
            return stage == WorkstationStage.OPEN;
        }
    }
}

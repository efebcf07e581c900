package org.ipcase.cases.workstation.domain;

import java.time.Instant;
import java.util.List;
import org.ipcase.cases.procedure.domain.Order;
import org.ipcase.kernel.actor.Actor;

/** What people ask (命令); time, ids and the acting person come with it. */
public sealed interface WorkstationCommand extends Order {
    /** A command on a record that is there. */
    sealed interface OnRecord extends WorkstationCommand {
        WorkstationStep step();
    }

    record RegisterWorkstation(
            Actor actor,
            Instant at,
            String number,
            String name,
            String region,
            String place,
            String phone,
            List<String> staff,
            List<StationService> services)
            implements WorkstationCommand {
        public RegisterWorkstation {
            staff = List.copyOf(staff);
            services = List.copyOf(services);
        }
    }

    record ChangeWorkstation(
            Actor actor,
            Instant at,
            String place,
            String phone,
            List<String> staff,
            List<StationService> services)
            implements OnRecord {
        public ChangeWorkstation {
            staff = List.copyOf(staff);
            services = List.copyOf(services);
        }

        @Override
        public WorkstationStep step() {
            return WorkstationStep.CHANGE;
        }
    }

    record CloseWorkstation(Actor actor, Instant at, String reason) implements OnRecord {
        @Override
        public WorkstationStep step() {
            return WorkstationStep.CLOSE;
        }
    }
}

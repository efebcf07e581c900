package org.ipcase.cases.expertappointment.domain;

import java.time.Instant;
import java.util.List;
import org.ipcase.cases.procedure.domain.Order;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** What people ask (命令); time, ids and the acting person come with it. */
public sealed interface AppointmentCommand extends Order {
    /** A command on a record that is there. */
    sealed interface OnRecord extends AppointmentCommand {
        AppointmentStep step();
    }

    record AppointExpert(
            Actor actor,
            Instant at,
            String number,
            RecordId expert,
            TargetKind targetKind,
            RecordId target,
            String questions,
            List<RecordId> evidenceIds,
            @Nullable Matter matter,
            @Nullable Candidate candidate)
            implements AppointmentCommand {
        public AppointExpert {
            evidenceIds = List.copyOf(evidenceIds);
        }
    }

    record AcceptAppointment(Actor actor, Instant at, boolean noConflict, @Nullable String conflict)
            implements OnRecord {
        @Override
        public AppointmentStep step() {
            return AppointmentStep.ACCEPT;
        }
    }

    record DeclineAppointment(Actor actor, Instant at, String reason) implements OnRecord {
        @Override
        public AppointmentStep step() {
            return AppointmentStep.DECLINE;
        }
    }

    record ChallengeExpert(
            Actor actor, Instant at, ChallengeGround ground, String by, String reasons)
            implements OnRecord {
        @Override
        public AppointmentStep step() {
            return AppointmentStep.CHALLENGE;
        }
    }

    record DecideChallenge(Actor actor, Instant at, boolean upheld, String reasons)
            implements OnRecord {
        @Override
        public AppointmentStep step() {
            return AppointmentStep.DECIDE_CHALLENGE;
        }
    }

    record RecordOpinion(Actor actor, Instant at, String opinion, List<RecordId> papers)
            implements OnRecord {
        public RecordOpinion {
            papers = List.copyOf(papers);
        }

        @Override
        public AppointmentStep step() {
            return AppointmentStep.RECORD_OPINION;
        }
    }

    record EndAppointment(Actor actor, Instant at, String reason) implements OnRecord {
        @Override
        public AppointmentStep step() {
            return AppointmentStep.END;
        }
    }
}

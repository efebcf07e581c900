package org.ipcase.cases.expert.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.procedure.domain.Order;
import org.ipcase.kernel.actor.Actor;
import org.jspecify.annotations.Nullable;

/** What people ask (命令); time, ids and the acting person come with it. */
public sealed interface ExpertCommand extends Order {
    /** A command on a record that is there. */
    sealed interface OnRecord extends ExpertCommand {
        ExpertStep step();
    }

    record EnterExpert(
            Actor actor,
            Instant at,
            String number,
            String name,
            List<ExpertKind> kinds,
            List<TechField> fields,
            String title,
            String employer,
            @Nullable String employerCode,
            @Nullable String account,
            List<String> interests,
            LocalDate termUntil)
            implements ExpertCommand {
        public EnterExpert {
            kinds = List.copyOf(kinds);
            fields = List.copyOf(fields);
            interests = List.copyOf(interests);
        }
    }

    record DeclareInterests(Actor actor, Instant at, List<String> interests) implements OnRecord {
        public DeclareInterests {
            interests = List.copyOf(interests);
        }

        @Override
        public ExpertStep step() {
            return ExpertStep.DECLARE_INTERESTS;
        }
    }

    record RenewTerm(Actor actor, Instant at, LocalDate termUntil) implements OnRecord {
        @Override
        public ExpertStep step() {
            return ExpertStep.RENEW;
        }
    }

    record SuspendExpert(Actor actor, Instant at, String reason) implements OnRecord {
        @Override
        public ExpertStep step() {
            return ExpertStep.SUSPEND;
        }
    }

    record ResumeExpert(Actor actor, Instant at) implements OnRecord {
        @Override
        public ExpertStep step() {
            return ExpertStep.RESUME;
        }
    }

    record RemoveExpert(Actor actor, Instant at, String reason) implements OnRecord {
        @Override
        public ExpertStep step() {
            return ExpertStep.REMOVE;
        }
    }
}

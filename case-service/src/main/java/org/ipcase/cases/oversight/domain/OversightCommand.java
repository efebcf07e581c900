package org.ipcase.cases.oversight.domain;

import java.time.Instant;
import java.util.List;
import org.ipcase.cases.procedure.domain.Order;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** What people ask (命令); time, ids and the acting person come with it. */
public sealed interface OversightCommand extends Order {
    /** A command on a record that is there. */
    sealed interface OnRecord extends OversightCommand {
        OversightStep step();
    }

    /** A case as the record knows it: never as a form says. */
    record CaseRef(RecordId id, String number, String agency) {}

    /**
     * @param caseId the case the opinion is on; null for one on the office itself
     * @param known what the record has under that id; null if nothing
     */
    record IssueOpinion(
            Actor actor,
            Instant at,
            String number,
            String office,
            @Nullable RecordId caseId,
            @Nullable CaseRef known,
            List<Fault> faults,
            String facts,
            String demands,
            String documentNumber)
            implements OversightCommand {
        public IssueOpinion {
            faults = List.copyOf(faults);
        }
    }

    /**
     * @param measures what will be put right; only who accepts the opinion says so
     */
    record Reply(
            Actor actor, Instant at, boolean accepted, String statement, @Nullable String measures)
            implements OnRecord {
        @Override
        public OversightStep step() {
            return OversightStep.REPLY;
        }
    }

    record UpholdOpinion(Actor actor, Instant at, String reasons) implements OnRecord {
        @Override
        public OversightStep step() {
            return OversightStep.UPHOLD;
        }
    }

    record ReportRectification(Actor actor, Instant at, String report) implements OnRecord {
        @Override
        public OversightStep step() {
            return OversightStep.REPORT_RECTIFICATION;
        }
    }

    record ReturnRectification(Actor actor, Instant at, String reasons) implements OnRecord {
        @Override
        public OversightStep step() {
            return OversightStep.RETURN_RECTIFICATION;
        }
    }

    record CloseOpinion(Actor actor, Instant at, String conclusion) implements OnRecord {
        @Override
        public OversightStep step() {
            return OversightStep.CLOSE;
        }
    }
}

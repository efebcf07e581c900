package org.ipcase.cases.supervision.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.CaseStanding;
import org.ipcase.cases.procedure.domain.Order;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/** What people ask, and what clocks tell (命令); time, ids and the acting person come with it. */
public sealed interface SupervisionCommand extends Order {
    /**
     * A clock of a case was breached (REQ-24): told by the platform, never asked by a person.
     *
     * @param rule of the clock, e.g. {@code CASE-20}
     */
    record WatchClock(
            Actor actor,
            Instant at,
            String number,
            RecordId caseId,
            String caseNumber,
            String caseAgency,
            String region,
            String rule)
            implements SupervisionCommand {}

    /** A command on a record that is there. */
    sealed interface OnRecord extends SupervisionCommand {
        SupervisionStep step();
    }

    /**
     * @param known the case as the record has it, whose number, office, place and value then count
     *     and not what was entered; null for a case that the platform does not keep
     */
    record ProposeSupervision(
            Actor actor,
            Instant at,
            String number,
            @Nullable CaseStanding known,
            String caseNumber,
            String caseAgency,
            String region,
            List<Criterion> criteria,
            @Nullable Money value,
            String explanation)
            implements SupervisionCommand {
        public ProposeSupervision {
            criteria = List.copyOf(criteria);
        }

        /** With what the record knows in place of what was entered. */
        ProposeSupervision asKnown() {
            var value = known == null ? null : known.value();
            return known == null
                    ? this
                    : new ProposeSupervision(
                            actor,
                            at,
                            number,
                            known,
                            known.number(),
                            known.office().id(),
                            known.region(),
                            criteria,
                            value == null ? this.value : value,
                            explanation);
        }

        @Nullable RecordId caseId() {
            return known == null ? null : known.id();
        }
    }

    record ListCase(
            Actor actor, Instant at, String noticeNumber, LocalDate closeBy, List<String> jointly)
            implements OnRecord {
        public ListCase {
            jointly = List.copyOf(jointly);
        }

        @Override
        public SupervisionStep step() {
            return SupervisionStep.LIST;
        }
    }

    record DeclineProposal(Actor actor, Instant at, String reasons) implements OnRecord {
        @Override
        public SupervisionStep step() {
            return SupervisionStep.DECLINE;
        }
    }

    record SubmitPlan(Actor actor, Instant at, String plan) implements OnRecord {
        @Override
        public SupervisionStep step() {
            return SupervisionStep.SUBMIT_PLAN;
        }
    }

    record ReportProgress(Actor actor, Instant at, String progress) implements OnRecord {
        @Override
        public SupervisionStep step() {
            return SupervisionStep.REPORT;
        }
    }

    record RemindOffice(Actor actor, Instant at, String note) implements OnRecord {
        @Override
        public SupervisionStep step() {
            return SupervisionStep.REMIND;
        }
    }

    record CriticiseOffice(Actor actor, Instant at, String note) implements OnRecord {
        @Override
        public SupervisionStep step() {
            return SupervisionStep.CRITICISE;
        }
    }

    record TakeOver(Actor actor, Instant at, TakeOverGround ground, String reasons)
            implements OnRecord {
        @Override
        public SupervisionStep step() {
            return SupervisionStep.TAKE_OVER;
        }
    }

    record HandDown(Actor actor, Instant at, String toAgency, boolean reservedByLaw, String reasons)
            implements OnRecord {
        @Override
        public SupervisionStep step() {
            return SupervisionStep.HAND_DOWN;
        }
    }

    record ReleaseCase(Actor actor, Instant at, String reasons) implements OnRecord {
        @Override
        public SupervisionStep step() {
            return SupervisionStep.RELEASE;
        }
    }
}

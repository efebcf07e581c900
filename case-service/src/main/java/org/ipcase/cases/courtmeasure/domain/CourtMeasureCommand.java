package org.ipcase.cases.courtmeasure.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.procedure.domain.Order;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.court.CourtMatter.Circumstance;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** What people record (命令); time, ids and the acting person come with it. */
public sealed interface CourtMeasureCommand extends Order {
    /** A command on a record that is there. */
    sealed interface OnRecord extends CourtMeasureCommand {
        CourtMeasureStep step();
    }

    record RecordApplication(
            Actor actor,
            Instant at,
            String number,
            Timing timing,
            Preservation preservation,
            Party applicant,
            Party respondent,
            Right right,
            List<Circumstance> circumstances,
            String region,
            @Nullable String caseNumber,
            Instant acceptedAt,
            @Nullable RecordId ourCase,
            @Nullable String note)
            implements CourtMeasureCommand {
        public RecordApplication {
            circumstances = List.copyOf(circumstances);
        }
    }

    record RecordRuling(
            Actor actor, Instant at, boolean granted, String documentNumber, Instant ruledAt)
            implements OnRecord {
        @Override
        public CourtMeasureStep step() {
            return CourtMeasureStep.RECORD_RULING;
        }
    }

    record RecordMeasure(Actor actor, Instant at, LocalDate takenOn, String what)
            implements OnRecord {
        @Override
        public CourtMeasureStep step() {
            return CourtMeasureStep.RECORD_MEASURE;
        }
    }

    record RecordService(Actor actor, Instant at, LocalDate servedOn) implements OnRecord {
        @Override
        public CourtMeasureStep step() {
            return CourtMeasureStep.RECORD_SERVICE;
        }
    }

    record RecordSuit(Actor actor, Instant at, String caseNumber, LocalDate suedOn)
            implements OnRecord {
        @Override
        public CourtMeasureStep step() {
            return CourtMeasureStep.RECORD_SUIT;
        }
    }

    record LiftMeasure(Actor actor, Instant at, LiftingReason reason, LocalDate liftedOn)
            implements OnRecord {
        @Override
        public CourtMeasureStep step() {
            return CourtMeasureStep.LIFT;
        }
    }

    record NoteAgencyFacts(
            Actor actor,
            Instant at,
            String documentNumber,
            LocalDate knownOn,
            FactsBasis basis,
            @Nullable String judgment,
            String facts)
            implements OnRecord {
        @Override
        public CourtMeasureStep step() {
            return CourtMeasureStep.NOTE_AGENCY_FACTS;
        }
    }
}

package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.kernel.actor.Actor;
import org.jspecify.annotations.Nullable;

/** Steps of measures on goods and evidence (强制措施、先行登记保存步骤), CASE-10 to CASE-12. */
public sealed interface MeasureStep extends CaseStep {
    /** 事前批准, by the head. */
    record PermitMeasure(Actor actor, Instant at, Measure.Kind kind, String scope)
            implements MeasureStep {
        @Override
        public CaseAction action() {
            return CaseAction.PERMIT_MEASURE;
        }
    }

    /**
     * 实施措施, by two officers.
     *
     * @param officers names of the officers who took it
     * @param urgent taken on the spot before the head approved; to be reported within 24 hours
     */
    record RecordMeasure(
            Actor actor,
            Instant at,
            Measure.Kind kind,
            List<String> officers,
            List<Measure.Item> items,
            String region,
            String place,
            @Nullable String reference,
            String document,
            Instant takenAt,
            boolean urgent)
            implements MeasureStep {
        public RecordMeasure {
            officers = List.copyOf(officers);
            items = List.copyOf(items);
        }

        @Override
        public CaseAction action() {
            return CaseAction.RECORD_MEASURE;
        }

        @Override
        public LocalDate happenedOn() {
            return LegalDay.of(takenAt);
        }
    }

    /** 补办批准: the head approves an urgent measure, within 24 hours. */
    record ApproveMeasure(Actor actor, Instant at, int number) implements MeasureStep {
        @Override
        public CaseAction action() {
            return CaseAction.APPROVE_MEASURE;
        }
    }

    /** 延长查封、扣押期限: once, at most 30 days, by the head. */
    record ProlongMeasure(Actor actor, Instant at, int number, int days, String reason)
            implements MeasureStep {
        @Override
        public CaseAction action() {
            return CaseAction.PROLONG_MEASURE;
        }
    }

    /** 解除或者处理. */
    record EndMeasure(
            Actor actor,
            Instant at,
            int number,
            Measure.Outcome outcome,
            LocalDate endedOn,
            String note)
            implements MeasureStep {
        @Override
        public CaseAction action() {
            return CaseAction.END_MEASURE;
        }

        @Override
        public LocalDate happenedOn() {
            return endedOn;
        }
    }
}

package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.Inquiry.Recusal;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.ExclusionReason;
import org.jspecify.annotations.Nullable;

/** Steps of an investigation beside its end (调查环节事项). */
public sealed interface InquiryStep extends CaseStep {
    /** 延长核查、立案期限: once, by the head, in special cases (CASE-02). */
    record ExtendFiling(Actor actor, Instant at, String reason) implements InquiryStep {
        @Override
        public CaseAction action() {
            return CaseAction.EXTEND_FILING;
        }
    }

    /**
     * 延长办案期限: up to 30 days by the head, further only by a collective decision that fixes the
     * length (CASE-20).
     *
     * @param collective number of the record of the collective discussion
     */
    record ExtendDecision(
            Actor actor, Instant at, int days, String reason, @Nullable String collective)
            implements InquiryStep {
        @Override
        public CaseAction action() {
            return CaseAction.EXTEND_DECISION;
        }
    }

    /** 延长审核期限, by the head (CASE-17). */
    record ExtendReview(Actor actor, Instant at, int days, String reason) implements InquiryStep {
        @Override
        public CaseAction action() {
            return CaseAction.EXTEND_REVIEW;
        }
    }

    /**
     * 中止调查 (CASE-14).
     *
     * @param document number of the approval
     */
    record Suspend(
            Actor actor, Instant at, SuspensionGround ground, String explanation, String document)
            implements InquiryStep {
        @Override
        public CaseAction action() {
            return CaseAction.SUSPEND;
        }
    }

    /** 恢复调查, at once when the reason ends (CASE-14). */
    record Resume(Actor actor, Instant at, String note) implements InquiryStep {
        @Override
        public CaseAction action() {
            return CaseAction.RESUME;
        }
    }

    /** 终止调查 (CASE-15). */
    record Terminate(Actor actor, Instant at, TerminationGround ground, String explanation)
            implements InquiryStep {
        @Override
        public CaseAction action() {
            return CaseAction.TERMINATE;
        }
    }

    /** 申请回避, by an officer or on a party's application (CASE-07). */
    record ApplyRecusal(
            Actor actor, Instant at, String person, Recusal.Relation relation, String reason)
            implements InquiryStep {
        @Override
        public CaseAction action() {
            return CaseAction.APPLY_RECUSAL;
        }
    }

    /**
     * 决定回避.
     *
     * @param replacement who takes the place of a case officer
     */
    record DecideRecusal(
            Actor actor,
            Instant at,
            int number,
            boolean granted,
            String reason,
            @Nullable CaseOfficer replacement)
            implements InquiryStep {
        @Override
        public CaseAction action() {
            return CaseAction.DECIDE_RECUSAL;
        }
    }

    /** 确定办案人员: the head names those of the office (CASE-04). */
    record NameOfficers(Actor actor, Instant at, List<CaseOfficer> officers)
            implements InquiryStep {
        public NameOfficers {
            officers = List.copyOf(officers);
        }

        @Override
        public CaseAction action() {
            return CaseAction.NAME_OFFICERS;
        }
    }

    /** 委托检测、检验、检疫、鉴定, or asking the rights holder to identify goods (CASE-09). */
    record BeginExamination(
            Actor actor,
            Instant at,
            ExclusionReason kind,
            String by,
            String document,
            LocalDate begunOn,
            List<Integer> measures,
            @Nullable LocalDate dueOn)
            implements InquiryStep {
        public BeginExamination {
            measures = List.copyOf(measures);
        }

        @Override
        public CaseAction action() {
            return CaseAction.BEGIN_EXAMINATION;
        }

        @Override
        public LocalDate happenedOn() {
            return begunOn;
        }
    }

    /**
     * @param signer who signed, in what capacity; needed for an identification (CASE-09)
     */
    record EndExamination(
            Actor actor,
            Instant at,
            int number,
            LocalDate endedOn,
            String result,
            @Nullable String signer)
            implements InquiryStep {
        @Override
        public CaseAction action() {
            return CaseAction.END_EXAMINATION;
        }

        @Override
        public LocalDate happenedOn() {
            return endedOn;
        }
    }

    /** 出具辨认(鉴别)意见, by the rights holder itself (CASE-09). */
    record GiveIdentification(Actor actor, Instant at, String opinion, String signer)
            implements InquiryStep {
        @Override
        public CaseAction action() {
            return CaseAction.GIVE_IDENTIFICATION;
        }
    }
}

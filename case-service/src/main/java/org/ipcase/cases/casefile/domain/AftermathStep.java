package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.Aftermath.Application.CourtOutcome;
import org.ipcase.cases.casefile.domain.Aftermath.Instalment;
import org.ipcase.cases.casefile.domain.Aftermath.Remedy;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/** Steps after a decision (决定之后的步骤), CASE-21 to CASE-24, CASE-30, CASE-31. */
public sealed interface AftermathStep extends CaseStep {
    /** 公告送达 of the notice or of the decision: deemed served after thirty days. */
    record AnnounceService(Actor actor, Instant at, LocalDate publishedOn, String where)
            implements AftermathStep {
        @Override
        public CaseAction action() {
            return CaseAction.ANNOUNCE_SERVICE;
        }

        @Override
        public LocalDate happenedOn() {
            return publishedOn;
        }
    }

    /** 记录缴款. */
    record RecordPayment(Actor actor, Instant at, Money amount, LocalDate paidOn, String receipt)
            implements AftermathStep {
        @Override
        public CaseAction action() {
            return CaseAction.RECORD_PAYMENT;
        }

        @Override
        public LocalDate happenedOn() {
            return paidOn;
        }
    }

    /** 批准延期、分期缴纳, by the head. */
    record DeferPayment(Actor actor, Instant at, List<Instalment> instalments, String reason)
            implements AftermathStep {
        public DeferPayment {
            instalments = List.copyOf(instalments);
        }

        @Override
        public CaseAction action() {
            return CaseAction.DEFER_PAYMENT;
        }
    }

    /** 当事人申请行政复议、提起行政诉讼. */
    record FileRemedy(
            Actor actor,
            Instant at,
            Remedy.Kind kind,
            String authority,
            @Nullable String caseNumber,
            LocalDate filedOn)
            implements AftermathStep {
        @Override
        public CaseAction action() {
            return CaseAction.FILE_REMEDY;
        }

        @Override
        public LocalDate happenedOn() {
            return filedOn;
        }
    }

    /**
     * 复议决定、判决.
     *
     * @param changed the penalty as it was changed to; null where it was not changed
     */
    record EndRemedy(
            Actor actor,
            Instant at,
            int number,
            Remedy.Outcome outcome,
            LocalDate endedOn,
            String document,
            Remedy.@Nullable Changed changed)
            implements AftermathStep {
        @Override
        public CaseAction action() {
            return CaseAction.END_REMEDY;
        }

        @Override
        public LocalDate happenedOn() {
            return endedOn;
        }
    }

    /** 催告. */
    record DemandPayment(Actor actor, Instant at, LocalDate servedOn, String document)
            implements AftermathStep {
        @Override
        public CaseAction action() {
            return CaseAction.DEMAND_PAYMENT;
        }

        @Override
        public LocalDate happenedOn() {
            return servedOn;
        }
    }

    /** 申请人民法院强制执行. */
    record ApplyEnforcement(
            Actor actor, Instant at, String court, LocalDate appliedOn, String document)
            implements AftermathStep {
        @Override
        public CaseAction action() {
            return CaseAction.APPLY_ENFORCEMENT;
        }

        @Override
        public LocalDate happenedOn() {
            return appliedOn;
        }
    }

    /** 法院执行结果. */
    record EndEnforcement(Actor actor, Instant at, CourtOutcome outcome, LocalDate endedOn)
            implements AftermathStep {
        @Override
        public CaseAction action() {
            return CaseAction.END_ENFORCEMENT;
        }

        @Override
        public LocalDate happenedOn() {
            return endedOn;
        }
    }

    /** 填写结案审批表, by the case unit. */
    record FillClosingForm(Actor actor, Instant at, ClosingReason reason, String summary)
            implements AftermathStep {
        @Override
        public CaseAction action() {
            return CaseAction.FILL_CLOSING_FORM;
        }
    }

    /** 归档. */
    record ArchiveCase(
            Actor actor, Instant at, String number, String place, int mainPages, int auxiliaryPages)
            implements AftermathStep {
        @Override
        public CaseAction action() {
            return CaseAction.ARCHIVE;
        }
    }
}

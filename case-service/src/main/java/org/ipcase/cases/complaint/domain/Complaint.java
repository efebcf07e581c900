package org.ipcase.cases.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.complaint.domain.ConsumerMediation.Agreement;
import org.ipcase.cases.complaint.domain.ConsumerMediation.Call;
import org.ipcase.cases.complaint.domain.ConsumerMediation.TerminationGround;
import org.ipcase.cases.complaint.domain.Dossier.Filing;
import org.ipcase.cases.complaint.domain.Jurisdiction.Dispute;
import org.ipcase.cases.complaint.domain.Jurisdiction.Offer;
import org.ipcase.cases.party.domain.NonFilingGround;
import org.jspecify.annotations.Nullable;

/**
 * A submission on its way through the office (投诉、举报、处理请求).
 *
 * <p>Received and sent to the competent office (CR-01, CR-02), accepted or rejected within 7
 * working days where the law asks for acceptance (CR-05). A consumer complaint is then mediated by
 * the office until it is settled or terminated (CR-07 to CR-10). Everything else is submitted for
 * filing, which the head decides (CASE-02), or declined. People's mediation runs beside it and
 * stops no clock. On its way it may be given back to the reception (CR-03), offered to another
 * office or disputed (JUR-03 to JUR-07); the office that has it stays the owner until another one
 * took it.
 */
public sealed interface Complaint {
    /** Nothing was submitted under this id. */
    record NoComplaint() implements Complaint {}

    /** Something was submitted (已登记). */
    sealed interface Submitted extends Complaint {
        Dossier dossier();

        /** The same state with more known. */
        Submitted with(Dossier changed);
    }

    /** 已接收 */
    record Received(Dossier dossier) implements Submitted {
        @Override
        public Received with(Dossier changed) {
            return new Received(changed);
        }
    }

    /**
     * 待补充材料
     *
     * @param until last day named in the notice (CR-04)
     */
    record SupplementRequested(Dossier dossier, List<String> items, LocalDate until)
            implements Submitted {
        public SupplementRequested {
            items = List.copyOf(items);
        }

        @Override
        public SupplementRequested with(Dossier changed) {
            return new SupplementRequested(changed, items, until);
        }
    }

    /**
     * 待证明身份
     *
     * @param until last day named in the notice (CR-04)
     */
    record IdentityWanted(Dossier dossier, LocalDate until) implements Submitted {
        @Override
        public IdentityWanted with(Dossier changed) {
            return new IdentityWanted(changed, until);
        }
    }

    /** 已受理 */
    record Accepted(Dossier dossier, Instant acceptedAt) implements Submitted {
        @Override
        public Accepted with(Dossier changed) {
            return new Accepted(changed, acceptedAt);
        }
    }

    /** 不予受理 */
    record Rejected(Dossier dossier, RejectionGround ground, String explanation)
            implements Submitted {
        @Override
        public Rejected with(Dossier changed) {
            return new Rejected(changed, ground, explanation);
        }
    }

    /** 已撤回 */
    record Withdrawn(Dossier dossier, String reason) implements Submitted {
        @Override
        public Withdrawn with(Dossier changed) {
            return new Withdrawn(changed, reason);
        }
    }

    /** 调解中: accepted, and people's mediation was asked for. */
    record InMediation(Dossier dossier, Instant acceptedAt) implements Submitted {
        @Override
        public InMediation with(Dossier changed) {
            return new InMediation(changed, acceptedAt);
        }
    }

    /** 已通知现场调解: a consumer complaint before the office's own mediator (CR-07). */
    record Called(Dossier dossier, Instant acceptedAt, Call call) implements Submitted {
        @Override
        public Called with(Dossier changed) {
            return new Called(changed, acceptedAt, call);
        }
    }

    /** 已达成调解 (CR-10) */
    record Settled(Dossier dossier, Agreement agreement) implements Submitted {
        @Override
        public Settled with(Dossier changed) {
            return new Settled(changed, agreement);
        }
    }

    /**
     * 已终止调解 (CR-09)
     *
     * @param toldOn day both parties were told; null while they are not
     */
    record Terminated(
            Dossier dossier,
            TerminationGround ground,
            String explanation,
            @Nullable LocalDate toldOn)
            implements Submitted {
        @Override
        public Terminated with(Dossier changed) {
            return new Terminated(changed, ground, explanation, toldOn);
        }
    }

    /** 已退回接收单位: the reception has to send it to another office (CR-03). */
    record Returned(Dossier dossier, String reason) implements Submitted {
        @Override
        public Returned with(Dossier changed) {
            return new Returned(changed, reason);
        }
    }

    /**
     * 移送待接收 (JUR-06, JUR-07)
     *
     * @param acceptedAt when the owner accepted it; null if it had not
     */
    record Offered(Dossier dossier, @Nullable Instant acceptedAt, Offer offer)
            implements Submitted {
        @Override
        public Offered with(Dossier changed) {
            return new Offered(changed, acceptedAt, offer);
        }
    }

    /** 管辖争议 (CR-13, JUR-03) */
    record Disputed(Dossier dossier, @Nullable Instant acceptedAt, Dispute dispute)
            implements Submitted {
        @Override
        public Disputed with(Dossier changed) {
            return new Disputed(changed, acceptedAt, dispute);
        }
    }

    /** 立案审批中: the head has to decide (CASE-02). */
    record FilingPending(Dossier dossier, Filing filing) implements Submitted {
        @Override
        public FilingPending with(Dossier changed) {
            return new FilingPending(changed, filing);
        }
    }

    /** 已立案 */
    record CaseFiled(Dossier dossier) implements Submitted {
        @Override
        public CaseFiled with(Dossier changed) {
            return new CaseFiled(changed);
        }
    }

    /** 不予立案 */
    record FilingDeclined(Dossier dossier, NonFilingGround ground, String explanation)
            implements Submitted {
        @Override
        public FilingDeclined with(Dossier changed) {
            return new FilingDeclined(changed, ground, explanation);
        }
    }
}

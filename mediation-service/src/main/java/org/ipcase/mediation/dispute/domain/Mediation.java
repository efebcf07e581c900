package org.ipcase.mediation.dispute.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A people's mediation (人民调解). A party applies, the committee accepts within three working days
 * (MED-04), the parties choose mediators or the committee names them (MED-05), sessions are held
 * within thirty days of acceptance (MED-08), not counting expert time; it ends with an agreement in
 * writing, in force when all have signed and the committee has sealed (MED-12), or by word of mouth
 * (MED-13), or without one (MED-02, MED-10). Either party may end it at any time.
 */
public sealed interface Mediation {
    /** Before the first commit. */
    record NotApplied() implements Mediation {}

    /** A mediation that is there; each state has the file as it stands. */
    sealed interface OnFile extends Mediation {
        Dossier dossier();
    }

    /** Over: nothing changes the file any more. */
    sealed interface Over extends OnFile {}

    /** 已申请 */
    record Applied(Dossier dossier) implements OnFile {}

    /** 不予受理 */
    record NotAccepted(Dossier dossier, DeclineGround ground, String explanation, LocalDate on)
            implements Over {}

    /** 已受理, no mediators yet. */
    record Accepted(Dossier dossier) implements OnFile {}

    /** 已选定调解员, no session held yet. */
    record MediatorAssigned(Dossier dossier) implements OnFile {}

    /** 调解中: at least one session was held. */
    record InProgress(Dossier dossier) implements OnFile {}

    /** 中止 for an expert opinion; the period stands still (MED-08). */
    record Suspended(Dossier dossier, SuspensionGround ground) implements OnFile {}

    /** 协议待签署 */
    record AgreementDrafted(Dossier dossier, WrittenAgreement agreement) implements OnFile {}

    /** 达成书面协议, in force. */
    record AgreedWritten(Dossier dossier, WrittenAgreement agreement, LocalDate effectiveOn)
            implements Over {}

    /** 达成口头协议, in force. */
    record AgreedOral(Dossier dossier, AgreementText text, LocalDate effectiveOn) implements Over {}

    /** 调解不成 */
    record Failed(Dossier dossier, String reason, LocalDate on) implements Over {}

    /** 调解期限届满: counts as failed (MED-08). */
    record TimedOut(Dossier dossier, LocalDate on) implements Over {}

    /** 一方拒绝调解 */
    record Refused(Dossier dossier, Side by, LocalDate on) implements Over {}

    /** 撤回申请 */
    record Withdrawn(Dossier dossier, String reason, LocalDate on) implements Over {}

    /** Name of the state in the API. */
    default String apiState() {
        return switch (this) {
            case NotApplied _ -> "NOT_APPLIED";
            case Applied _ -> "APPLIED";
            case NotAccepted _ -> "NOT_ACCEPTED";
            case Accepted _ -> "ACCEPTED";
            case MediatorAssigned _ -> "MEDIATOR_ASSIGNED";
            case InProgress _ -> "IN_PROGRESS";
            case Suspended _ -> "SUSPENDED";
            case AgreementDrafted _ -> "AGREEMENT_DRAFTED";
            case AgreedWritten _ -> "AGREED_WRITTEN";
            case AgreedOral _ -> "AGREED_ORAL";
            case Failed _ -> "FAILED";
            case TimedOut _ -> "TIMED_OUT";
            case Refused _ -> "REFUSED";
            case Withdrawn _ -> "WITHDRAWN";
        };
    }

    /** The furthest word of domain.md 5.3: beyond the agreement, confirmation and performance. */
    default String stage() {
        return switch (this) {
            case NotApplied _ -> apiState();
            case OnFile onFile -> {
                var furthest = onFile.dossier().annex().aftermath().furthest();
                yield furthest == null ? apiState() : furthest;
            }
        };
    }

    /** What was agreed, once it is in force. */
    static Optional<AgreementText> agreedText(Mediation state) {
        if (state instanceof AgreedWritten agreed) {
            return Optional.of(agreed.agreement().text());
        }
        return state instanceof AgreedOral oral ? Optional.of(oral.text()) : Optional.empty();
    }
}

package org.ipcase.mediation.confirmation.domain;

import java.time.LocalDate;

/**
 * Judicial confirmation of a mediation agreement (司法确认). It opens by itself when an agreement takes
 * effect. All parties apply together within thirty days (MED-15) to the competent court (MED-16);
 * the court accepts within three days (MED-18) or not (MED-17), and rules within thirty (MED-19):
 * it confirms, and the agreement can be enforced (MED-21), or it dismisses (MED-20). Against the
 * ruling parties and third persons object (MED-22). What was not decided may be applied for again
 * while the thirty days run.
 */
public sealed interface Confirmation {
    /** Before the first commit. */
    record NotOpened() implements Confirmation {}

    /** A confirmation that is there; each state has the file as it stands. */
    sealed interface OnFile extends Confirmation {
        ConfirmationFile file();
    }

    /** An application was made; the file says to which court. */
    sealed interface AppliedFor extends OnFile {
        Petition petition();
    }

    /** 未申请: nobody has applied yet. */
    record NotRequested(ConfirmationFile file) implements OnFile {}

    /** 待共同申请: some parties have signed the application, others have not. */
    record AwaitingSignatures(ConfirmationFile file, Petition petition) implements AppliedFor {}

    /** 已申请: all have signed, the court decides whether to accept. */
    record Applied(ConfirmationFile file, Petition petition) implements AppliedFor {}

    /** 已受理 */
    record Accepted(ConfirmationFile file, Petition petition) implements AppliedFor {}

    /** 不予受理 */
    record NotAccepted(
            ConfirmationFile file,
            Petition petition,
            NonAcceptanceGround ground,
            String explanation,
            LocalDate on)
            implements AppliedFor {}

    /** 裁定有效: can be enforced. */
    record Confirmed(ConfirmationFile file, Petition petition, Ruling ruling)
            implements AppliedFor {}

    /** 裁定驳回 */
    record Dismissed(
            ConfirmationFile file,
            Petition petition,
            Ruling ruling,
            DismissalGround ground,
            String explanation)
            implements AppliedFor {}

    /** 裁定撤销: an objection was well founded. */
    record Revoked(ConfirmationFile file, Petition petition, Ruling ruling) implements AppliedFor {}

    /** 撤回申请 */
    record Withdrawn(ConfirmationFile file, Petition petition, String reason, LocalDate on)
            implements AppliedFor {}

    /** Name of the state in the API. */
    default String apiState() {
        return switch (this) {
            case NotOpened _ -> "NOT_OPENED";
            case NotRequested _ -> "NOT_REQUESTED";
            case AwaitingSignatures _ -> "AWAITING_SIGNATURES";
            case Applied _ -> "APPLIED";
            case Accepted _ -> "ACCEPTED";
            case NotAccepted _ -> "NOT_ACCEPTED";
            case Confirmed _ -> "CONFIRMED";
            case Dismissed _ -> "DISMISSED";
            case Revoked _ -> "REVOKED";
            case Withdrawn _ -> "WITHDRAWN";
        };
    }
}

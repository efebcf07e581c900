package org.ipcase.mediation.dispute.domain;

import org.ipcase.kernel.decision.Decision;
import org.ipcase.mediation.dispute.domain.DisputeEvent.ConfirmationFollowed;
import org.ipcase.mediation.dispute.domain.DisputeEvent.MediationEndedWithoutAgreement;
import org.ipcase.mediation.dispute.domain.DisputeEvent.PerformanceFollowed;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.Mediation.Over;
import org.ipcase.mediation.dispute.domain.MediationCommand.FollowConfirmation;
import org.ipcase.mediation.dispute.domain.MediationCommand.FollowPerformance;
import org.ipcase.mediation.dispute.domain.MediationCommand.FollowReturn;
import org.ipcase.mediation.dispute.domain.MediationCommand.Told;

/** Shows how far confirmation and performance are (司法确认、履行进度, MED-14, MED-15). */
record Following(Periods periods) {
    Decision<DisputeEvent> follow(OnFile state, Told told) {
        return switch (told) {
            case FollowConfirmation it ->
                    Decision.accept(
                            new ConfirmationFollowed(
                                    it.station(),
                                    periods.met(
                                            state.dossier(),
                                            Periods.TO_APPLY_FOR_CONFIRMATION,
                                            it.at())));
            case FollowPerformance it -> Decision.accept(new PerformanceFollowed(it.station()));
            case FollowReturn it -> returned(state, it);
        };
    }

    /** What the court took back is mediated no more (特邀调解规定 27); what had ended stays so. */
    private Decision<DisputeEvent> returned(OnFile state, FollowReturn back) {
        return state instanceof Over
                ? Decision.accept()
                : Decision.accept(
                        new MediationEndedWithoutAgreement(
                                back.ground(),
                                periods.day(back.at()),
                                periods.ended(state.dossier(), back.at())));
    }
}

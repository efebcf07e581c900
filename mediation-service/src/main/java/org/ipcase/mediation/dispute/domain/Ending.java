package org.ipcase.mediation.dispute.domain;

import org.ipcase.kernel.decision.Decision;
import org.ipcase.mediation.dispute.domain.DisputeEvent.ApplicationWithdrawn;
import org.ipcase.mediation.dispute.domain.DisputeEvent.MediationEndedWithoutAgreement;
import org.ipcase.mediation.dispute.domain.DisputeEvent.PartyRefused;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.MediationCommand.Fail;
import org.ipcase.mediation.dispute.domain.MediationCommand.Refuse;
import org.ipcase.mediation.dispute.domain.MediationCommand.Withdraw;

/** Ends without an agreement (拒绝、不成、撤回, MED-02, MED-10). */
record Ending(Periods periods) {
    /** MED-10: the mediator ends it, and the parties are told of {@link NextRoute}. */
    Decision<DisputeEvent> fail(OnFile state, Fail fail) {
        return Decision.accept(
                new MediationEndedWithoutAgreement(
                        fail.reason(),
                        periods.day(fail.at()),
                        periods.ended(state.dossier(), fail.at())));
    }

    /**
     * MED-02: a clear refusal at any time ends it (人民调解法 17, 23). A mediator or the director puts
     * on record what a party has told them.
     */
    Decision<DisputeEvent> refuse(OnFile state, Refuse refuse) {
        var own = MediationAccess.sideOf(state.dossier(), refuse.actor());
        if (own.isPresent() && own.get() != refuse.by()) {
            return Decision.reject(MediationProblem.NOT_YOUR_SIDE, "You act for the " + own.get());
        }
        return Decision.accept(
                new PartyRefused(
                        refuse.by(),
                        periods.day(refuse.at()),
                        periods.ended(state.dossier(), refuse.at())));
    }

    Decision<DisputeEvent> withdraw(OnFile state, Withdraw withdraw) {
        return Decision.accept(
                new ApplicationWithdrawn(
                        withdraw.reason(),
                        periods.day(withdraw.at()),
                        periods.ended(state.dossier(), withdraw.at())));
    }
}

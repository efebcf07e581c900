package org.ipcase.mediation.dispute.domain;

import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.mediation.dispute.domain.DisputeEvent.ApplicationWithdrawn;
import org.ipcase.mediation.dispute.domain.DisputeEvent.MediationEndedWithoutAgreement;
import org.ipcase.mediation.dispute.domain.DisputeEvent.PartyLeft;
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
        var dossier = state.dossier();
        var leaving = refusing(dossier, refuse);
        if (leaving.isEmpty()) {
            return Decision.reject(
                    MediationProblem.UNKNOWN_PARTY, "No %s here".formatted(refuse.party()));
        }
        var mine = Parties.of(dossier, refuse.actor());
        if (own.isPresent() && !mine.containsAll(leaving)) {
            return Decision.reject(
                    MediationProblem.NOT_YOUR_SIDE, "You do not act for " + refuse.party());
        }
        return without(state, leaving, refuse)
                .orElseGet(() ->
                        Decision.accept(
                                new PartyRefused(
                                        refuse.by(),
                                        periods.day(refuse.at()),
                                        periods.ended(dossier, refuse.at()))));
    }

    /** The party that is named, or those for whom the person acts, or the whole side. */
    private static List<Participant> refusing(Dossier dossier, Refuse refuse) {
        if (refuse.party() != null) {
            return Parties.find(dossier, refuse.by(), refuse.party()).stream().toList();
        }
        var own = Parties.of(dossier, refuse.actor());
        return own.isEmpty() ? Parties.present(dossier, refuse.by()) : own;
    }

    /**
     * One of several on a side that refuses ends it for itself; the others mediate on (MED-02).
     * Empty if nobody of the side is left.
     */
    private Optional<Decision<DisputeEvent>> without(
            OnFile state, List<Participant> leaving, MediationCommand command) {
        var dossier = state.dossier();
        var side = leaving.getFirst().side();
        if (leaving.containsAll(Parties.present(dossier, side))) {
            return Optional.empty();
        }
        var clocks =
                Parties.othersAsked(dossier, leaving)
                        ? periods.pendingMet(dossier, Periods.TO_ASK_OTHER_SIDE, command.at())
                        : List.<LegalClock>of();
        return Optional.of(
                Decision.accept(
                        leaving.stream()
                                .<DisputeEvent>map(one ->
                                        new PartyLeft(one.id(), periods.day(command.at()), clocks))
                                .toList()));
    }

    Decision<DisputeEvent> withdraw(OnFile state, Withdraw withdraw) {
        var own = Parties.of(state.dossier(), withdraw.actor());
        return without(state, own, withdraw)
                .orElseGet(() ->
                        Decision.accept(
                                new ApplicationWithdrawn(
                                        withdraw.reason(),
                                        periods.day(withdraw.at()),
                                        periods.ended(state.dossier(), withdraw.at()))));
    }
}

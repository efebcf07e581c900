package org.ipcase.mediation.dispute.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.mediation.committee.domain.Mediator;
import org.ipcase.mediation.committee.domain.Roster;
import org.ipcase.mediation.dispute.domain.DisputeEvent.FurtherPartyChoseMediators;
import org.ipcase.mediation.dispute.domain.DisputeEvent.MediatorChallenged;
import org.ipcase.mediation.dispute.domain.DisputeEvent.MediatorsAssigned;
import org.ipcase.mediation.dispute.domain.DisputeEvent.MediatorsChosen;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.MediationCommand.AssignMediators;
import org.ipcase.mediation.dispute.domain.MediationCommand.ChallengeMediator;
import org.ipcase.mediation.dispute.domain.MediationCommand.ChooseMediators;

/** Choosing, naming and challenging mediators (选定、指定、回避, MED-05, 人民调解法 19). */
record Assignment(Periods periods, Roster roster) {
    /** A party's choice; they are assigned when every other party has chosen the same. */
    Decision<DisputeEvent> choose(OnFile state, ChooseMediators choose) {
        var dossier = state.dossier();
        var refusal = fitness(dossier, choose.mediatorIds());
        if (refusal.isPresent()) {
            return Decision.reject(refusal.get());
        }
        var mine = Parties.of(dossier, choose.actor());
        var events = new ArrayList<DisputeEvent>();
        mine.forEach(one -> events.add(chosen(one, choose.mediatorIds())));
        var wanted = new HashSet<>(choose.mediatorIds());
        var all =
                Parties.present(dossier).stream()
                        .filter(one -> !mine.contains(one))
                        .allMatch(
                                one -> new HashSet<>(Parties.choice(dossier, one)).equals(wanted));
        if (all) {
            events.add(assigned(choose.mediatorIds(), choose));
        }
        return Decision.accept(events);
    }

    private static DisputeEvent chosen(Participant one, List<String> mediators) {
        return one.isFirst()
                ? new MediatorsChosen(one.side(), mediators)
                : new FurtherPartyChoseMediators(one.id(), mediators);
    }

    Decision<DisputeEvent> assign(OnFile state, AssignMediators assign) {
        return fitness(state.dossier(), assign.mediatorIds())
                .map(Decision::<DisputeEvent>reject)
                .orElseGet(() -> Decision.accept(assigned(assign.mediatorIds(), assign)));
    }

    private MediatorsAssigned assigned(List<String> ids, MediationCommand command) {
        var mediators =
                ids.stream()
                        .flatMap(id -> roster.mediator(id).stream())
                        .map(Assignment::onDispute)
                        .toList();
        return new MediatorsAssigned(mediators, periods.day(command.at()));
    }

    private static AssignedMediator onDispute(Mediator mediator) {
        var sub = mediator.sub();
        if (sub == null) {
            throw new IllegalStateException("Expected an account of " + mediator.id());
        }
        return new AssignedMediator(mediator.id(), mediator.name(), mediator.grade(), sub);
    }

    /** The mediator steps back at once; who remains goes on, or the committee names another. */
    Decision<DisputeEvent> challenge(OnFile state, ChallengeMediator challenge) {
        var dossier = state.dossier();
        var mediator = ofCommittee(dossier, challenge.mediatorId());
        if (mediator.isEmpty()) {
            return Decision.reject(unknown(challenge.mediatorId()));
        }
        if (dossier.isChallenged(challenge.mediatorId())) {
            return Decision.accept();
        }
        return Decision.accept(
                new MediatorChallenged(
                        new Challenge(
                                challenge.mediatorId(), challenge.relation(), challenge.reason())));
    }

    /** Whether all of these may mediate this dispute; a joint one has a mediator of each side. */
    private Optional<Refusal> fitness(Dossier dossier, List<String> ids) {
        for (var id : ids) {
            var refusal = fitness(dossier, id);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return oneOfEach(dossier.application(), ids);
    }

    private Optional<Refusal> oneOfEach(Application application, List<String> ids) {
        var partner = application.within().partner();
        if (partner == null) {
            return Optional.empty();
        }
        for (var body : List.of(application.committee(), partner)) {
            if (ids.stream()
                    .flatMap(id -> roster.mediator(id).stream())
                    .noneMatch(some -> some.committee().equals(body))) {
                return refused(MediationProblem.JOINT_NEEDS_BOTH, "No mediator of " + body);
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> fitness(Dossier dossier, String id) {
        var mediator = ofCommittee(dossier, id);
        if (mediator.isEmpty()) {
            return Optional.of(unknown(id));
        }
        var sub = mediator.get().sub();
        if (sub == null) {
            return refused(
                    MediationProblem.MEDIATOR_WITHOUT_ACCOUNT,
                    mediator.get().name() + " cannot log in");
        }
        if (dossier.isChallenged(id)) {
            return refused(
                    MediationProblem.MEDIATOR_CHALLENGED,
                    mediator.get().name() + " was challenged in this dispute");
        }
        for (var one : Parties.present(dossier)) {
            var party = one.party();
            var tie = mediator.get().conflictWith(party.name(), party.creditCode());
            if (tie.isPresent()) {
                return refused(
                        MediationProblem.MEDIATOR_TIED,
                        "%s declared %s with the %s"
                                .formatted(
                                        mediator.get().name(), tie.get().relation(), one.side()));
            }
            if (dossier.sides().of(one.id()).contains(AccessKey.person(sub))) {
                return refused(
                        MediationProblem.MEDIATOR_IS_PARTY,
                        "%s acts for the %s".formatted(mediator.get().name(), one.side()));
            }
        }
        return Optional.empty();
    }

    private Optional<Mediator> ofCommittee(Dossier dossier, String id) {
        return roster.mediator(id).filter(some -> dossier.application().isOf(some.committee()));
    }

    private static Refusal unknown(String id) {
        return new Refusal(
                MediationProblem.UNKNOWN_MEDIATOR,
                "No mediator %s of this committee".formatted(id));
    }

    private static Optional<Refusal> refused(MediationProblem problem, String detail) {
        return Optional.of(new Refusal(problem, detail));
    }
}

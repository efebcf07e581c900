package org.ipcase.mediation.dispute.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipcase.kernel.clock.LegalClock;

/**
 * The file of a mediation (调解案卷, MED-11), as it grows: what every state shares.
 *
 * @param choices mediators each side would have, until both would have the same (MED-05)
 * @param challenges who may not mediate here, and why
 * @param clocks the legal periods, one a rule
 * @param annex what is kept beside the file
 */
public record Dossier(
        Application application,
        Sides sides,
        Map<Side, List<String>> choices,
        List<Challenge> challenges,
        List<AssignedMediator> mediators,
        List<Session> sessions,
        List<LegalClock> clocks,
        Annex annex) {

    public Dossier {
        choices = Map.copyOf(choices);
        challenges = List.copyOf(challenges);
        mediators = List.copyOf(mediators);
        sessions = List.copyOf(sessions);
        clocks = List.copyOf(clocks);
    }

    static Dossier opened(Application application, Sides sides, LegalClock acceptance) {
        return new Dossier(
                application,
                sides,
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(acceptance),
                Annex.EMPTY);
    }

    public Optional<LegalClock> clock(String rule) {
        return clocks.stream().filter(clock -> clock.rule().equals(rule)).findFirst();
    }

    public boolean hasHeldSession() {
        return sessions.stream().anyMatch(Session::isHeld);
    }

    public Optional<Session> nextSession() {
        return sessions.stream().filter(session -> !session.isHeld()).findFirst();
    }

    Optional<Session> session(String id) {
        return sessions.stream().filter(session -> session.id().equals(id)).findFirst();
    }

    boolean isChallenged(String mediatorId) {
        return challenges.stream().anyMatch(some -> some.mediatorId().equals(mediatorId));
    }

    boolean isAssigned(String mediatorId) {
        return mediators.stream().anyMatch(some -> some.id().equals(mediatorId));
    }

    Dossier with(Sides others) {
        return new Dossier(
                application, others, choices, challenges, mediators, sessions, clocks, annex);
    }

    Dossier withChoice(Side side, List<String> mediatorIds) {
        var all = new EnumMap<Side, List<String>>(Side.class);
        all.putAll(choices);
        all.put(side, mediatorIds);
        return new Dossier(application, sides, all, challenges, mediators, sessions, clocks, annex);
    }

    Dossier withMediators(List<AssignedMediator> assigned) {
        return new Dossier(
                application, sides, choices, challenges, assigned, sessions, clocks, annex);
    }

    /** The mediator leaves, and what anyone chose before is open again. */
    Dossier with(Challenge challenge) {
        var more = new ArrayList<>(challenges);
        more.add(challenge);
        var staying =
                mediators.stream()
                        .filter(some -> !some.id().equals(challenge.mediatorId()))
                        .toList();
        return new Dossier(
                application,
                sides,
                Map.of(),
                more,
                staying,
                sessions,
                clocks,
                annex.withoutChoices());
    }

    Dossier with(Session session) {
        var all = new ArrayList<>(sessions);
        all.removeIf(some -> some.id().equals(session.id()));
        all.add(session);
        return new Dossier(application, sides, choices, challenges, mediators, all, clocks, annex);
    }

    /** Puts clocks in the place of those of the same rule. */
    Dossier withClocks(List<LegalClock> changed) {
        var all = new ArrayList<>(clocks);
        for (var clock : changed) {
            all.removeIf(some -> some.rule().equals(clock.rule()));
            all.add(clock);
        }
        return new Dossier(
                application, sides, choices, challenges, mediators, sessions, all, annex);
    }

    Dossier with(Annex changed) {
        return new Dossier(
                application, sides, choices, challenges, mediators, sessions, clocks, changed);
    }
}

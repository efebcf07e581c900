package org.ipcase.mediation.committee.domain;

import java.util.List;
import java.util.Optional;

/** The register of committees and their mediators (人民调解委员会和调解员名册). */
public record Roster(List<Committee> committees, List<Mediator> mediators) {
    public Roster {
        committees = List.copyOf(committees);
        mediators = List.copyOf(mediators);
        for (var mediator : mediators) {
            if (committees.stream().noneMatch(some -> some.id().equals(mediator.committee()))) {
                throw new IllegalArgumentException(
                        "Expected a committee on the register for %s, but it is %s"
                                .formatted(mediator.id(), mediator.committee()));
            }
        }
    }

    public Optional<Committee> committee(String id) {
        return committees.stream().filter(some -> some.id().equals(id)).findFirst();
    }

    public List<Mediator> of(String committee) {
        return mediators.stream().filter(some -> some.committee().equals(committee)).toList();
    }

    public Optional<Mediator> mediator(String id) {
        return mediators.stream().filter(some -> some.id().equals(id)).findFirst();
    }
}

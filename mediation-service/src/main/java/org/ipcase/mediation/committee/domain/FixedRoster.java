package org.ipcase.mediation.committee.domain;

import java.util.List;
import java.util.Optional;

/** A register as read from a file. */
record FixedRoster(List<Committee> committees, List<Mediator> mediators) implements Roster {
    FixedRoster {
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

    @Override
    public Optional<Committee> committee(String id) {
        return committees.stream().filter(some -> some.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Committee> known(String id) {
        return committee(id);
    }

    @Override
    public List<Mediator> of(String committee) {
        return mediators.stream().filter(some -> some.committee().equals(committee)).toList();
    }

    @Override
    public Optional<Mediator> mediator(String id) {
        return mediators.stream().filter(some -> some.id().equals(id)).findFirst();
    }
}

package org.ipcase.mediation.committee.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The register of mediation bodies and their mediators (调解组织和调解员名册), as those who mediate ask it.
 * In it are only those who may work now: who is suspended, removed or dissolved is absent, but for
 * {@link #known}.
 */
public interface Roster {
    List<Committee> committees();

    List<Mediator> mediators();

    Optional<Committee> committee(String id);

    /** Of one body. */
    List<Mediator> of(String committee);

    Optional<Mediator> mediator(String id);

    /** A body that is or was on the register: to show its name in an old file. */
    Optional<Committee> known(String id);

    /** How many mediators each body has. */
    default Map<String, Long> strength() {
        return mediators().stream()
                .collect(Collectors.groupingBy(Mediator::committee, Collectors.counting()));
    }

    /** A register that does not change. */
    static Roster of(List<Committee> committees, List<Mediator> mediators) {
        return new FixedRoster(committees, mediators);
    }
}

package org.ipcase.mediation.mediator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ipcase.mediation.committee.CommitteeRegister;
import org.ipcase.mediation.committee.domain.Committee;
import org.ipcase.mediation.committee.domain.CommitteeFile;
import org.ipcase.mediation.committee.domain.CommitteeState;
import org.ipcase.mediation.committee.domain.CommitteeState.OnRegister;
import org.ipcase.mediation.committee.domain.Mediator;
import org.ipcase.mediation.committee.domain.Roster;
import org.ipcase.mediation.mediator.domain.MediatorState;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.Snapshot;
import org.springframework.stereotype.Component;

/** The register as its records say now. */
@Component
class RecordRoster implements Roster {
    private static final String ENGAGED = "ENGAGED";

    private final CommitteeRegister committees;
    private final MediatorRegister mediators;

    RecordRoster(CommitteeRegister committees, MediatorRegister mediators) {
        this.committees = committees;
        this.mediators = mediators;
    }

    @Override
    public List<Committee> committees() {
        return committees.ids().stream().flatMap(id -> committee(id).stream()).toList();
    }

    @Override
    public Optional<Committee> committee(String id) {
        return committees
                .find(id)
                .filter(CommitteeState.Active.class::isInstance)
                .map(OnRegister::file)
                .map(CommitteeFile::committee);
    }

    @Override
    public Optional<Committee> known(String id) {
        return committees.find(id).map(OnRegister::file).map(CommitteeFile::committee);
    }

    @Override
    public List<Mediator> mediators() {
        return working(mediators.all());
    }

    @Override
    public List<Mediator> of(String committee) {
        return working(mediators.of(committee));
    }

    @Override
    public Optional<Mediator> mediator(String id) {
        return mediators
                .snapshot(id)
                .map(Snapshot::state)
                .flatMap(RecordRoster::engaged)
                .filter(it -> committee(it.committee()).isPresent());
    }

    @Override
    public Map<String, Long> strength() {
        return mediators.all().stream()
                .filter(it -> it.state().equals(ENGAGED))
                .collect(
                        Collectors.groupingBy(
                                it -> it.fields().getOrDefault("committee", ""),
                                Collectors.counting()));
    }

    private List<Mediator> working(List<RecordSummary> found) {
        return found.stream()
                .filter(it -> it.state().equals(ENGAGED))
                .flatMap(it -> mediator(it.id()).stream())
                .toList();
    }

    private static Optional<Mediator> engaged(MediatorState state) {
        return state instanceof MediatorState.Engaged(var file)
                ? Optional.of(file.entry())
                : Optional.empty();
    }
}

package org.ipcase.mediation.committee;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.mediation.committee.domain.Committee;
import org.ipcase.mediation.committee.domain.Mediator;
import org.ipcase.mediation.committee.domain.Roster;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register for everyone to read; without a fee, because there is none (MED-O6). */
@RestController
class CommitteeController {
    private final Roster roster;

    CommitteeController(Roster roster) {
        this.roster = roster;
    }

    record Committees(List<CommitteeView> items) {}

    /**
     * @param mediators how many it has
     */
    record CommitteeView(
            String id,
            String zh,
            String en,
            String region,
            String kind,
            String director,
            LocalDate termEnd,
            int mediators) {}

    record Mediators(List<MediatorView> items) {}

    /**
     * @param available whether the mediator works on the platform and so can be chosen
     */
    record MediatorView(
            String id, String committee, String name, String grade, boolean available) {}

    @GetMapping({"/api/committees", "/api/public/committees"})
    Committees committees() {
        return new Committees(roster.committees().stream().map(this::view).toList());
    }

    @GetMapping("/api/mediators")
    Mediators mediators(@RequestParam(required = false) @Nullable String committee) {
        var mediators = committee == null ? roster.mediators() : roster.of(committee);
        return new Mediators(mediators.stream().map(CommitteeController::view).toList());
    }

    private CommitteeView view(Committee committee) {
        return new CommitteeView(
                committee.id(),
                committee.zh(),
                committee.en(),
                committee.region(),
                committee.kind().name(),
                committee.director(),
                committee.termEnd(),
                roster.of(committee.id()).size());
    }

    private static MediatorView view(Mediator mediator) {
        return new MediatorView(
                mediator.id(),
                mediator.committee(),
                mediator.name(),
                mediator.grade().name(),
                mediator.sub() != null);
    }
}

package org.ipcase.mediation.quality;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.mediation.committee.CommitteeRegister;
import org.ipcase.mediation.committee.domain.CommitteeAccess;
import org.ipcase.mediation.committee.domain.CommitteeState.OnRegister;
import org.ipcase.mediation.mediator.Caseload;
import org.ipcase.mediation.mediator.Caseload.Counted;
import org.ipcase.mediation.mediator.MediatorFigures;
import org.ipcase.mediation.mediator.MediatorRegister;
import org.ipcase.mediation.mediator.domain.MediatorAccess;
import org.ipcase.mediation.mediator.domain.MediatorState;
import org.ipcase.mediation.quality.Figures.Figure;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures of quality, each with the list behind it (REQ-22, REQ-25). */
@RestController
class QualityController {
    private final CommitteeRegister committees;
    private final MediatorRegister mediators;
    private final MediatorFigures figures;
    private final Caseload caseload;
    private final Coverage coverage;
    private final Clock clock;

    QualityController(
            CommitteeRegister committees,
            MediatorRegister mediators,
            MediatorFigures figures,
            Caseload caseload,
            Coverage coverage,
            Clock clock) {
        this.committees = committees;
        this.mediators = mediators;
        this.figures = figures;
        this.caseload = caseload;
        this.coverage = coverage;
        this.clock = clock;
    }

    /**
     * @param dictionary version of the definitions
     */
    record QualityView(String of, int year, String dictionary, List<Figure> figures) {}

    @Operation(summary = "How a body mediates: for its director and those who keep the register")
    @GetMapping("/api/committees/{id}/quality")
    QualityView committee(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer year,
            Actor reader) {
        var file =
                committees
                        .find(id)
                        .map(OnRegister::file)
                        .filter(it -> open(CommitteeAccess.readers(it), reader))
                        .orElseThrow(RequestProblem::notFound);
        var asked = year == null ? today().getYear() : year;
        return new QualityView(
                file.committee().id(),
                asked,
                Figures.DICTIONARY,
                Figures.of(inYear(caseload.ofCommittee(file.committee().id()), asked)));
    }

    @Operation(summary = "How a mediator works: for the person, the body and the bureau")
    @GetMapping("/api/mediators/{id}/quality")
    QualityView mediator(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Integer year,
            Actor reader) {
        var file =
                mediators
                        .snapshot(id)
                        .map(Snapshot::state)
                        .filter(MediatorState.OnRegister.class::isInstance)
                        .map(it -> ((MediatorState.OnRegister) it).file())
                        .filter(it -> open(MediatorAccess.readers(it), reader))
                        .orElseThrow(RequestProblem::notFound);
        var asked = year == null ? today().getYear() : year;
        return new QualityView(
                file.entry().id(),
                asked,
                Figures.DICTIONARY,
                Figures.of(
                        inYear(figures.disputes(file), asked),
                        file.trainingHours(asked),
                        figures.complaints(file)));
    }

    @Operation(summary = "Prefectures and strong-IP counties with a committee at work (MED-O10)")
    @GetMapping("/api/committees/coverage")
    Coverage.CoverageView coverage(
            @RequestParam(required = false, defaultValue = "510000") String province) {
        return coverage.of(province, today());
    }

    private static boolean open(Set<String> readers, Actor reader) {
        return readers.stream().anyMatch(reader.keys()::contains);
    }

    private static List<Counted> inYear(List<Counted> disputes, int year) {
        return disputes.stream().filter(it -> it.applied().getYear() == year).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkCalendar.ZONE);
    }
}

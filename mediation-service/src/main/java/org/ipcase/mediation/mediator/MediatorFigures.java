package org.ipcase.mediation.mediator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.mediation.committee.WholeList;
import org.ipcase.mediation.mediator.Caseload.Counted;
import org.ipcase.mediation.mediator.Caseload.Standing;
import org.ipcase.mediation.mediator.domain.ComplaintAgainst;
import org.ipcase.mediation.mediator.domain.ComplaintCommand;
import org.ipcase.mediation.mediator.domain.ComplaintEvent;
import org.ipcase.mediation.mediator.domain.GradeAssessment;
import org.ipcase.mediation.mediator.domain.GradeAssessment.Figures;
import org.ipcase.mediation.mediator.domain.MediatorFile;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.RecordSummary;
import org.springframework.stereotype.Component;

/** Counts what a mediator has done, each figure with the list behind it (REQ-22, REQ-25). */
@Component
public class MediatorFigures {
    private static final Set<String> UPHELD = Set.of("CRITICISM", "ORDER_TO_CORRECT", "REMOVAL");

    private final Caseload caseload;
    private final Desk<ComplaintAgainst, ComplaintCommand, ComplaintEvent> complaints;

    MediatorFigures(
            Caseload caseload,
            Desk<ComplaintAgainst, ComplaintCommand, ComplaintEvent> complaints) {
        this.caseload = caseload;
        this.complaints = complaints;
    }

    /** As counted on a day. */
    public Figures of(MediatorFile file, LocalDate today) {
        var ended = disputes(file).stream().filter(Counted::ended).toList();
        var agreed = ended.stream().filter(it -> it.standing() == Standing.AGREED).toList();
        return new Figures(
                today,
                GradeAssessment.years(file.entry().engagedOn(), today),
                ended.size(),
                agreed.size(),
                (int) agreed.stream().filter(Counted::oral).count(),
                file.trainings().stream().mapToInt(MediatorFile.Training::hours).sum(),
                (int) complaints(file).stream().filter(MediatorFigures::upheld).count());
    }

    /** A mediator without an account has mediated nothing here. */
    public List<Counted> disputes(MediatorFile file) {
        var sub = file.entry().sub();
        return sub == null ? List.of() : caseload.ofMediator(sub);
    }

    public List<RecordSummary> complaints(MediatorFile file) {
        return WholeList.of(
                complaints, MediatorRegister.PLATFORM, Map.of("mediator", file.entry().id()));
    }

    public static boolean upheld(RecordSummary complaint) {
        return UPHELD.contains(complaint.fields().getOrDefault("outcome", ""));
    }
}

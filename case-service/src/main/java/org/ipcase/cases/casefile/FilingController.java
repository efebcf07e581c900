package org.ipcase.cases.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import org.ipcase.cases.complaint.ComplaintView;
import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.ComplaintCommand;
import org.ipcase.cases.complaint.domain.ComplaintCommand.SubmitFiling;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.cases.complaint.domain.Dossier.CaseLink;
import org.ipcase.cases.party.OfficerBody;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Submits a complaint for filing (立案呈批): a command on the complaint that opens a case. It stands
 * with the case, because the case knows the complaint and not the other way round.
 */
@RestController
@RequestMapping("/api/complaints/{id}/file-case")
class FilingController {
    private final Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints;
    private final CaseOpenings openings;
    private final Numbers numbers;
    private final Clocks clocks;
    private final Clock clock;

    FilingController(
            Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints,
            CaseOpenings openings,
            Numbers numbers,
            Clocks clocks,
            Clock clock) {
        this.complaints = complaints;
        this.openings = openings;
        this.numbers = numbers;
        this.clocks = clocks;
        this.clock = clock;
    }

    /**
     * @param violation what the case is to be about (案由)
     */
    record FileCaseBody(
            @Size(min = 1, max = 20) List<OfficerBody> officers,
            @NotBlank @Size(max = 300) String violation) {}

    @PostMapping
    ResponseEntity<ComplaintView> fileCase(
            @PathVariable RecordId id, CommandRequest request, @RequestBody FileCaseBody body) {
        var link =
                new CaseLink(CaseOpenings.idOf(id), numbers.next("CA", request.actor().region()));
        var outcome =
                complaints.handle(
                        id,
                        request,
                        new SubmitFiling(
                                request.actor(),
                                request.at(),
                                link,
                                body.officers().stream().map(OfficerBody::officer).toList(),
                                body.violation()));
        if (outcome instanceof Outcome.Done<Complaint>(var complaint, _)) {
            openings.open(complaint, request.requestId(), request.at());
        }
        return Answers.done(
                outcome,
                it -> ComplaintView.of(it, request.actor(), clocks, clock.instant(), null));
    }
}

package org.ipcase.cases.complaint.domain;

import java.util.List;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.complaint.domain.ComplaintCommand.FileComplaint;
import org.ipcase.cases.complaint.domain.ComplaintEvent.ComplaintFiled;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.Decision;

/**
 * The reception (登记、分送): checks who submits what, and finds the competent office.
 *
 * <p>Source: domain.md 1.1; CR-01, CR-02, CR-12; JUR-01.
 */
public record ComplaintReception(AgencyDirectory directory, ComplaintClocks clocks) {
    Decision<ComplaintEvent> receive(FileComplaint file) {
        var submission = file.submission();
        var forbidden = ComplaintAccess.maySubmit(submission.intake(), file.actor());
        if (forbidden.isPresent()) {
            return Decision.reject(forbidden.get());
        }
        // A rights holder who is not a consumer has no consumption dispute (CRM-OLD 38).
        if (submission.intake() == Intake.CONSUMER_COMPLAINT
                && submission.complainant().kind() == Party.Kind.ORGANISATION) {
            return Decision.reject(
                    ComplaintProblem.NOT_A_CONSUMER,
                    "%s is an organisation; submit a rights holder request or a report"
                            .formatted(submission.complainant().name()));
        }
        var ruling = submission.intake() == Intake.RIGHTS_HOLDER_REQUEST;
        var function = submission.right().function(ruling);
        var day = LegalDay.of(file.at());
        return Office.competent(directory, function, submission.region(), day)
                .map(office -> filed(file, office))
                .orElseGet(() ->
                        Decision.reject(
                                ComplaintProblem.NO_COMPETENT_OFFICE,
                                "Nobody holds %s for %s on %s"
                                        .formatted(function, submission.region(), day)));
    }

    private Decision<ComplaintEvent> filed(FileComplaint file, Office office) {
        return Decision.accept(
                new ComplaintFiled(
                        new Dossier(
                                file.number(),
                                file.receiptCode(),
                                file.submission(),
                                Submitter.of(file.actor()),
                                office,
                                file.at(),
                                List.of(),
                                null,
                                null,
                                clocks.received(file.submission().intake(), file.at()))));
    }
}

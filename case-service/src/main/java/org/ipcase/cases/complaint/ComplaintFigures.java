package org.ipcase.cases.complaint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.Complaint.NoComplaint;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.cases.complaint.domain.ComplaintEvent.ComplaintAccepted;
import org.ipcase.cases.complaint.domain.ComplaintEvent.ComplaintFiled;
import org.ipcase.cases.complaint.domain.ComplaintEvent.ComplaintRejected;
import org.ipcase.cases.complaint.domain.Dossier;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.figure.Figure;
import org.ipcase.kernel.figure.RightGroup;

/** What a complaint counts for (投诉举报统计口径), by the dictionary. Source: REQ-25. */
final class ComplaintFigures {
    private ComplaintFigures() {}

    static List<Figure> of(ComplaintEvent event, Complaint after, Instant at) {
        return switch (after) {
            case NoComplaint _ -> List.of();
            case Submitted complaint -> of(event, complaint.dossier());
        };
    }

    private static List<Figure> of(ComplaintEvent event, Dossier dossier) {
        var submission = dossier.submission();
        var place = new Figure.Place(submission.region(), RightGroup.of(submission.right().kind()));
        return switch (event) {
            case ComplaintFiled _ ->
                    List.of(Figure.one("complaints-received", dossier.receivedAt(), place));
            case ComplaintAccepted it ->
                    List.of(
                            Figure.one("complaints-accepted", it.at(), place),
                            Figure.days(
                                    "complaint-days",
                                    day(dossier.receivedAt()),
                                    day(it.at()),
                                    place));
            case ComplaintRejected it -> List.of(Figure.one("complaints-rejected", it.on(), place));
            case ComplaintEvent _ -> List.of(); // Steps that no figure counts.
        };
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }
}

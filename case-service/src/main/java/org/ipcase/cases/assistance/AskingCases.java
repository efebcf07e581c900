package org.ipcase.cases.assistance;

import java.util.List;
import org.ipcase.cases.assistance.domain.AssistanceCommand.AskingCase;
import org.ipcase.cases.casefile.domain.CaseAccess;
import org.ipcase.cases.casefile.domain.CaseFile;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFileCommand;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.RequestProblem;
import org.springframework.stereotype.Component;

/** The cases in which help is asked for (请求协查的案件). */
@Component
class AskingCases {
    private final Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases;

    AskingCases(Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases) {
        this.cases = cases;
    }

    /**
     * @param records whose files may go with a letter: the case, and the submission behind it
     */
    record Behind(AskingCase asking, List<RecordId> records) {}

    /** A case that this person may read whole; to others it is not there. */
    Behind of(RecordId id, Actor actor) {
        return cases.find(id, actor)
                .map(Snapshot::state)
                .filter(Opened.class::isInstance)
                .map(Opened.class::cast)
                .filter(it -> CaseAccess.seesAll(it.dossier(), actor))
                .map(it -> behind(id, it))
                .orElseThrow(RequestProblem::notFound);
    }

    private static Behind behind(RecordId id, Opened file) {
        var opening = file.dossier().opening();
        return new Behind(
                new AskingCase(id, opening.number(), opening.office(), underWay(file)),
                List.of(id, opening.complaintId()));
    }

    /** From verification until the investigation has ended (CASE-13: own case or verification). */
    private static boolean underWay(Opened file) {
        return switch (file) {
            case CaseFile.FilingPending _,
                    CaseFile.Investigating _,
                    CaseFile.Suspended _,
                    CaseFile.InvestigationEnded _,
                    CaseFile.UnderReview _,
                    CaseFile.Returned _,
                    CaseFile.ReviewPassed _,
                    CaseFile.NoticeServed _,
                    CaseFile.HearingHeld _ ->
                    true;
            case CaseFile.FilingRefused _,
                    CaseFile.Terminated _,
                    CaseFile.Decided _,
                    CaseFile.Served _,
                    CaseFile.Closed _,
                    CaseFile.Archived _ ->
                    false;
        };
    }
}

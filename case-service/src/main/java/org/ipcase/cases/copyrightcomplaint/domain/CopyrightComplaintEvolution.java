package org.ipcase.cases.copyrightcomplaint.domain;

import static org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintStage.ACCEPTED;
import static org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintStage.CASE_PROPOSED;
import static org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintStage.CIVIL_ROUTE;
import static org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintStage.COMPLETE;
import static org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintStage.PAPERS_AWAITED;
import static org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintStage.RECEIVED;
import static org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintStage.REFUSED;
import static org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintStage.WITHDRAWN;

import java.util.List;
import java.util.stream.Stream;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaint.Nothing;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaint.WorkComplaint;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.CaseProposed;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.CivilRoutePointedTo;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.ClocksMoved;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.ComplaintAccepted;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.ComplaintRefused;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.ComplaintWithdrawn;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.CopyrightComplaintFiled;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.PapersAsked;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.PapersConfirmed;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.PapersSupplied;

/** What each event makes of the record (状态演变): it records, and neither refuses nor computes. */
final class CopyrightComplaintEvolution {
    private CopyrightComplaintEvolution() {}

    static CopyrightComplaint evolve(CopyrightComplaint state, CopyrightComplaintEvent event) {
        return switch (state) {
            case Nothing _ -> event instanceof CopyrightComplaintFiled it ? opened(it) : state;
            case WorkComplaint it -> next(it, event);
        };
    }

    private static WorkComplaint opened(CopyrightComplaintFiled it) {
        return new WorkComplaint(it.number(), RECEIVED, it, null, List.of(), null, null, List.of());
    }

    private static WorkComplaint next(WorkComplaint before, CopyrightComplaintEvent event) {
        var draft = new CopyrightComplaintDraft(before);
        switch (event) {
            case CopyrightComplaintFiled it -> draft.complaint = it;
            case PapersAsked it -> {
                draft.papers = it;
                draft.stage = PAPERS_AWAITED;
            }
            case PapersSupplied it -> {
                draft.supplied = Stream.concat(before.supplied().stream(), Stream.of(it)).toList();
                draft.stage = RECEIVED;
            }
            case PapersConfirmed _ -> draft.stage = COMPLETE;
            case ComplaintAccepted _ -> draft.stage = ACCEPTED;
            case ComplaintRefused it -> {
                draft.end = it.reasons();
                draft.stage = REFUSED;
            }
            case CaseProposed it -> {
                draft.test = it.test();
                draft.stage = CASE_PROPOSED;
            }
            case CivilRoutePointedTo it -> {
                draft.test = it.test();
                draft.stage = CIVIL_ROUTE;
            }
            case ComplaintWithdrawn it -> {
                draft.end = it.reason();
                draft.stage = WITHDRAWN;
            }
            case ClocksMoved it -> draft.clocks = it.clocks();
        }
        return draft.done();
    }
}

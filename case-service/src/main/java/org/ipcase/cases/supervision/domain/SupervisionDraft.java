package org.ipcase.cases.supervision.domain;

import java.util.List;
import org.ipcase.cases.supervision.domain.Supervision.Listing;
import org.ipcase.cases.supervision.domain.SupervisionEvent.CaseHandedDown;
import org.ipcase.cases.supervision.domain.SupervisionEvent.CaseListed;
import org.ipcase.cases.supervision.domain.SupervisionEvent.CaseReleased;
import org.ipcase.cases.supervision.domain.SupervisionEvent.CaseTakenOver;
import org.ipcase.cases.supervision.domain.SupervisionEvent.OfficeCriticised;
import org.ipcase.cases.supervision.domain.SupervisionEvent.OfficeReminded;
import org.ipcase.cases.supervision.domain.SupervisionEvent.PlanSubmitted;
import org.ipcase.cases.supervision.domain.SupervisionEvent.ProgressReported;
import org.ipcase.cases.supervision.domain.SupervisionEvent.ProposalDeclined;
import org.ipcase.cases.supervision.domain.SupervisionEvent.SupervisionProposed;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/** The record while one event is written into it (逐项记录); everything else stays as it is. */
final class SupervisionDraft {
    String number;
    SupervisionStage stage;
    SupervisionProposed proposal;
    String caseOffice;
    List<String> breached;
    @Nullable CaseListed listing;
    @Nullable ProposalDeclined declined;
    @Nullable PlanSubmitted plan;
    List<ProgressReported> reports;
    @Nullable OfficeReminded reminder;
    @Nullable OfficeCriticised criticism;
    @Nullable CaseTakenOver takeOver;
    @Nullable CaseHandedDown handDown;
    @Nullable CaseReleased release;
    List<LegalClock> clocks;

    SupervisionDraft(Listing was) {
        number = was.number();
        stage = was.stage();
        proposal = was.proposal();
        caseOffice = was.caseOffice();
        breached = was.breached();
        listing = was.listing();
        declined = was.declined();
        plan = was.plan();
        reports = was.reports();
        reminder = was.reminder();
        criticism = was.criticism();
        takeOver = was.takeOver();
        handDown = was.handDown();
        release = was.release();
        clocks = was.clocks();
    }

    Listing done() {
        return new Listing(
                number,
                stage,
                proposal,
                caseOffice,
                breached,
                listing,
                declined,
                plan,
                reports,
                reminder,
                criticism,
                takeOver,
                handDown,
                release,
                clocks);
    }
}

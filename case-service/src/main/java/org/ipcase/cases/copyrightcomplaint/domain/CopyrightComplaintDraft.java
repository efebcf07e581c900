package org.ipcase.cases.copyrightcomplaint.domain;

import java.util.List;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaint.WorkComplaint;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.CopyrightComplaintFiled;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.PapersAsked;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.PapersSupplied;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/** The record while one event is written into it (逐项记录); everything else stays as it is. */
final class CopyrightComplaintDraft {
    String number;
    CopyrightComplaintStage stage;
    CopyrightComplaintFiled complaint;
    @Nullable PapersAsked papers;
    List<PapersSupplied> supplied;
    @Nullable PublicInterestTest test;
    @Nullable String end;
    List<LegalClock> clocks;

    CopyrightComplaintDraft(WorkComplaint was) {
        number = was.number();
        stage = was.stage();
        complaint = was.complaint();
        papers = was.papers();
        supplied = was.supplied();
        test = was.test();
        end = was.end();
        clocks = was.clocks();
    }

    WorkComplaint done() {
        return new WorkComplaint(number, stage, complaint, papers, supplied, test, end, clocks);
    }
}

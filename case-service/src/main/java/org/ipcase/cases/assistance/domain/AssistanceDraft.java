package org.ipcase.cases.assistance.domain;

import java.util.List;
import org.ipcase.cases.assistance.domain.Assistance.Request;
import org.ipcase.cases.assistance.domain.AssistanceEvent.AssistanceDeclined;
import org.ipcase.cases.assistance.domain.AssistanceEvent.DelayTold;
import org.ipcase.cases.assistance.domain.AssistanceEvent.InformationAsked;
import org.ipcase.cases.assistance.domain.AssistanceEvent.InformationSupplied;
import org.ipcase.cases.assistance.domain.AssistanceEvent.LetterReceived;
import org.ipcase.cases.assistance.domain.AssistanceEvent.RequestAnswered;
import org.ipcase.cases.assistance.domain.AssistanceEvent.RequestSent;
import org.ipcase.cases.assistance.domain.AssistanceEvent.RequestWithdrawn;
import org.ipcase.cases.assistance.domain.AssistanceEvent.SuperiorsTold;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/** The record while one event is written into it (逐项记录); everything else stays as it is. */
final class AssistanceDraft {
    private final Request was;
    AssistanceStage stage;
    RequestSent letter;
    @Nullable LetterReceived received;
    @Nullable DelayTold delay;
    @Nullable InformationAsked asked;
    @Nullable InformationSupplied supplied;
    @Nullable RequestAnswered answer;
    @Nullable AssistanceDeclined declined;
    @Nullable RequestWithdrawn withdrawn;
    @Nullable SuperiorsTold overdue;
    List<LegalClock> clocks;

    AssistanceDraft(Request was) {
        this.was = was;
        stage = was.stage();
        letter = was.letter();
        received = was.received();
        delay = was.delay();
        asked = was.asked();
        supplied = was.supplied();
        answer = was.answer();
        declined = was.declined();
        withdrawn = was.withdrawn();
        overdue = was.overdue();
        clocks = was.clocks();
    }

    Request done() {
        return new Request(
                was.number(),
                stage,
                letter,
                received,
                delay,
                asked,
                supplied,
                answer,
                declined,
                withdrawn,
                overdue,
                clocks);
    }
}

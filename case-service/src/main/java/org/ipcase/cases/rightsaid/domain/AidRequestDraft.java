package org.ipcase.cases.rightsaid.domain;

import java.util.List;
import org.ipcase.cases.rightsaid.domain.AidRequest.Asked;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidAccepted;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidAnswered;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidAsked;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidAssigned;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidClosed;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidEvaluated;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidExtended;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidHandedOn;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidRefused;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidWithdrawn;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/** The record while one event is written into it (逐项记录); everything else stays as it is. */
final class AidRequestDraft {
    String number;
    AidRequestStage stage;
    AidAsked request;
    @Nullable AidAccepted acceptance;
    @Nullable AidRefused refusal;
    List<AidAssigned> assignments;
    @Nullable AidExtended extension;
    List<AidAnswered> answers;
    List<AidHandedOn> handOns;
    @Nullable AidClosed closing;
    @Nullable AidEvaluated evaluation;
    @Nullable AidWithdrawn withdrawal;
    List<LegalClock> clocks;

    AidRequestDraft(Asked was) {
        number = was.number();
        stage = was.stage();
        request = was.request();
        acceptance = was.acceptance();
        refusal = was.refusal();
        assignments = was.assignments();
        extension = was.extension();
        answers = was.answers();
        handOns = was.handOns();
        closing = was.closing();
        evaluation = was.evaluation();
        withdrawal = was.withdrawal();
        clocks = was.clocks();
    }

    Asked done() {
        return new Asked(
                number,
                stage,
                request,
                acceptance,
                refusal,
                assignments,
                extension,
                answers,
                handOns,
                closing,
                evaluation,
                withdrawal,
                clocks);
    }
}

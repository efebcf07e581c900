package org.ipcase.cases.ecommercetakedown.domain;

import java.util.List;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedown.Takedown;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.ComplaintProven;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.DecisionRecorded;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.DeclarationForwarded;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.DelayClaimed;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.InactionReported;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.MeasuresEnded;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.MeasuresTaken;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.NonInfringementDeclared;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.NoticePublished;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.NoticeRejected;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.NoticeWithdrawn;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.PlatformNotified;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/** The record while one event is written into it (逐项记录); everything else stays as it is. */
final class EcommerceTakedownDraft {
    String number;
    EcommerceTakedownStage stage;
    PlatformNotified notice;
    @Nullable NoticeRejected rejection;
    @Nullable MeasuresTaken measures;
    @Nullable NonInfringementDeclared declaration;
    @Nullable DeclarationForwarded forwarded;
    @Nullable DelayClaimed delay;
    @Nullable ComplaintProven proof;
    @Nullable MeasuresEnded ended;
    @Nullable DecisionRecorded decision;
    @Nullable NoticePublished published;
    @Nullable InactionReported inaction;
    @Nullable NoticeWithdrawn withdrawal;
    List<LegalClock> clocks;

    EcommerceTakedownDraft(Takedown was) {
        number = was.number();
        stage = was.stage();
        notice = was.notice();
        rejection = was.rejection();
        measures = was.measures();
        declaration = was.declaration();
        forwarded = was.forwarded();
        delay = was.delay();
        proof = was.proof();
        ended = was.ended();
        decision = was.decision();
        published = was.published();
        inaction = was.inaction();
        withdrawal = was.withdrawal();
        clocks = was.clocks();
    }

    Takedown done() {
        return new Takedown(
                number,
                stage,
                notice,
                rejection,
                measures,
                declaration,
                forwarded,
                delay,
                proof,
                ended,
                decision,
                published,
                inaction,
                withdrawal,
                clocks);
    }
}

package org.ipcase.cases.patentruling.domain;

import java.util.List;
import org.ipcase.cases.patentruling.domain.PatentRuling.Ruling;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.CorrectionRequested;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.DamagesMediationAsked;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.DamagesMediationRecorded;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.FilingRefused;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.HearingRecorded;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.HearingScheduled;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.InfringementStopped;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.JudgmentRecorded;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.JurisdictionDisputed;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.PapersCorrected;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RequestAnswered;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RequestServed;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingFiled;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingMade;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingRequested;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingServed;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingSuspended;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.SuitRecorded;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.SuspensionAsked;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/** The record while one event is written into it (逐项记录); everything else stays as it is. */
final class PatentRulingDraft {
    String number;
    PatentRulingStage stage;
    PatentRulingStage before;
    RulingRequested request;
    @Nullable CorrectionRequested correction;
    @Nullable PapersCorrected corrected;
    @Nullable RulingFiled filing;
    @Nullable FilingRefused refusal;
    @Nullable JurisdictionDisputed jurisdiction;
    @Nullable RequestServed service;
    @Nullable RequestAnswered answer;
    @Nullable HearingScheduled hearing;
    List<HearingRecorded> hearings;
    @Nullable SuspensionAsked suspensionAsked;
    @Nullable RulingSuspended suspension;
    @Nullable RulingMade ruling;
    @Nullable RulingServed rulingService;
    @Nullable InfringementStopped stopped;
    @Nullable SuitRecorded suit;
    @Nullable JudgmentRecorded judgment;
    @Nullable DamagesMediationAsked damagesAsked;
    @Nullable DamagesMediationRecorded damages;
    @Nullable String end;
    List<LegalClock> clocks;

    PatentRulingDraft(Ruling was) {
        number = was.number();
        stage = was.stage();
        before = was.before();
        request = was.request();
        correction = was.correction();
        corrected = was.corrected();
        filing = was.filing();
        refusal = was.refusal();
        jurisdiction = was.jurisdiction();
        service = was.service();
        answer = was.answer();
        hearing = was.hearing();
        hearings = was.hearings();
        suspensionAsked = was.suspensionAsked();
        suspension = was.suspension();
        ruling = was.ruling();
        rulingService = was.rulingService();
        stopped = was.stopped();
        suit = was.suit();
        judgment = was.judgment();
        damagesAsked = was.damagesAsked();
        damages = was.damages();
        end = was.end();
        clocks = was.clocks();
    }

    Ruling done() {
        return new Ruling(
                number,
                stage,
                before,
                request,
                correction,
                corrected,
                filing,
                refusal,
                jurisdiction,
                service,
                answer,
                hearing,
                hearings,
                suspensionAsked,
                suspension,
                ruling,
                rulingService,
                stopped,
                suit,
                judgment,
                damagesAsked,
                damages,
                end,
                clocks);
    }
}

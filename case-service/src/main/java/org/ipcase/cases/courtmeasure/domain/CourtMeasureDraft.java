package org.ipcase.cases.courtmeasure.domain;

import java.util.List;
import org.ipcase.cases.courtmeasure.domain.CourtMeasure.Measure;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.AgencyFactsNoted;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.ApplicationRecorded;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.MeasureLifted;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.MeasureRecorded;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.RulingRecorded;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.ServiceRecorded;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.SuitRecorded;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/** The record while one event is written into it (逐项记录); everything else stays as it is. */
final class CourtMeasureDraft {
    String number;
    CourtMeasureStage stage;
    ApplicationRecorded application;
    @Nullable RulingRecorded ruling;
    @Nullable MeasureRecorded measure;
    @Nullable ServiceRecorded service;
    @Nullable SuitRecorded suit;
    @Nullable MeasureLifted lifting;
    List<AgencyFactsNoted> facts;
    List<LegalClock> clocks;

    CourtMeasureDraft(Measure was) {
        number = was.number();
        stage = was.stage();
        application = was.application();
        ruling = was.ruling();
        measure = was.measure();
        service = was.service();
        suit = was.suit();
        lifting = was.lifting();
        facts = was.facts();
        clocks = was.clocks();
    }

    Measure done() {
        return new Measure(
                number, stage, application, ruling, measure, service, suit, lifting, facts, clocks);
    }
}

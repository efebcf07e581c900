package org.ipcase.cases.courtmeasure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.ipcase.cases.courtmeasure.domain.CourtMeasure;
import org.ipcase.cases.courtmeasure.domain.CourtMeasure.Measure;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureAccess;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.AgencyFactsNoted;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.MeasureLifted;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.MeasureRecorded;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.RulingRecorded;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.ServiceRecorded;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureEvent.SuitRecorded;
import org.ipcase.cases.courtmeasure.domain.Preservation;
import org.ipcase.cases.courtmeasure.domain.Timing;
import org.ipcase.cases.party.PartyView;
import org.ipcase.cases.party.RightView;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * A court measure as officers and courts see it.
 *
 * @param court id of the competent court (CRT-04 to CRT-06); {@code courtToBeConfirmed}: 待核实
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CourtMeasureView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        Timing timing,
        Preservation preservation,
        PartyView applicant,
        PartyView respondent,
        RightView right,
        String region,
        @Nullable String court,
        @Nullable String courtRule,
        @Nullable String courtSource,
        boolean courtToBeConfirmed,
        @Nullable String caseNumber,
        @Nullable RecordId ourCase,
        @Nullable String note,
        String keptBy,
        Instant acceptedAt,
        @Nullable RulingRecorded ruling,
        @Nullable MeasureRecorded measure,
        @Nullable ServiceRecorded service,
        @Nullable SuitRecorded suit,
        @Nullable MeasureLifted lifting,
        List<AgencyFactsNoted> agencyFacts) {
    static CourtMeasureView of(
            Snapshot<CourtMeasure> snapshot, Actor reader, Clocks clocks, Instant now) {
        if (!(snapshot.state() instanceof Measure it)) {
            throw RequestProblem.notFound();
        }
        return new CourtMeasureView(
                snapshot.id(),
                it.number(),
                it.stage().name(),
                snapshot.revision(),
                CourtMeasureAccess.allowedActions(it, reader),
                ClockView.of(clocks.at(it.clocks(), now)),
                it.application().timing(),
                it.application().preservation(),
                PartyView.of(it.application().applicant()),
                PartyView.of(it.application().respondent()),
                RightView.of(it.application().right()),
                it.application().region(),
                it.application().court(),
                it.application().courtRule(),
                it.application().courtSource(),
                it.application().courtToBeConfirmed(),
                it.application().caseNumber(),
                it.application().ourCase(),
                it.application().note(),
                it.application().agency(),
                it.application().acceptedAt(),
                it.ruling(),
                it.measure(),
                it.service(),
                it.suit(),
                it.lifting(),
                it.facts());
    }
}

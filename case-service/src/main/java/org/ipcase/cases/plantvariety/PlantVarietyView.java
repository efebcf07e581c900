package org.ipcase.cases.plantvariety;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.OfficeView;
import org.ipcase.cases.party.PartyView;
import org.ipcase.cases.party.RightView;
import org.ipcase.cases.plantvariety.domain.InfringingAct;
import org.ipcase.cases.plantvariety.domain.PlantKind;
import org.ipcase.cases.plantvariety.domain.PlantVariety;
import org.ipcase.cases.plantvariety.domain.PlantVariety.VarietyRequest;
import org.ipcase.cases.plantvariety.domain.PlantVarietyAccess;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.DamagesMediationAsked;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.DamagesMediationRecorded;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.MeasureTaken;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.NoticeServed;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.RequestDecided;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.RequestFiled;
import org.ipcase.cases.plantvariety.domain.PlantVarietyEvent.StatementWaived;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * A plant variety request as its owner and the department see it.
 *
 * @param rightEndsOn last day of the right (PVP-05)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlantVarietyView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        PartyView owner,
        List<PartyView> respondents,
        RightView right,
        PlantKind plant,
        LocalDate grantedOn,
        LocalDate rightEndsOn,
        List<InfringingAct> acts,
        String region,
        OfficeView agency,
        LocalDate actDate,
        String facts,
        List<RecordId> evidenceIds,
        Instant requestedAt,
        @Nullable RequestFiled filing,
        List<MeasureTaken> measures,
        @Nullable NoticeServed notice,
        @Nullable StatementWaived waiver,
        @Nullable RequestDecided decision,
        @Nullable DamagesMediationAsked damagesAsked,
        @Nullable DamagesMediationRecorded damagesMediation,
        @Nullable String end) {
    static PlantVarietyView of(
            Snapshot<PlantVariety> snapshot, Actor reader, Clocks clocks, Instant now) {
        if (!(snapshot.state() instanceof VarietyRequest it)) {
            throw RequestProblem.notFound();
        }
        return new PlantVarietyView(
                snapshot.id(),
                it.number(),
                it.stage().name(),
                snapshot.revision(),
                PlantVarietyAccess.allowedActions(it, reader),
                ClockView.of(clocks.at(it.clocks(), now)),
                PartyView.of(it.request().owner()),
                PartyView.of(it.request().respondents()),
                RightView.of(it.request().right()),
                it.request().plant(),
                it.request().grantedOn(),
                it.request().rightEndsOn(),
                it.request().acts(),
                it.request().region(),
                OfficeView.of(it.request().office()),
                it.request().actDate(),
                it.request().facts(),
                it.request().evidence(),
                it.request().at(),
                it.filing(),
                it.measures(),
                it.notice(),
                it.waiver(),
                it.decision(),
                it.damagesAsked(),
                it.damages(),
                it.end());
    }
}

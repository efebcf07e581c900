package org.ipcase.cases.customsrecordal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordal.Recordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalAccess;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.PapersAsked;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.RecordalChanged;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.RightRecorded;
import org.ipcase.cases.party.OfficeView;
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

/** A recordal as its owner and customs see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomsRecordalView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        PartyView owner,
        RightView right,
        String region,
        OfficeView agency,
        String goods,
        List<String> licensees,
        List<RecordId> evidenceIds,
        Instant appliedAt,
        @Nullable PapersAsked papersAsked,
        @Nullable RightRecorded recorded,
        List<RecordalChanged> changes,
        @Nullable String end) {
    static CustomsRecordalView of(
            Snapshot<CustomsRecordal> snapshot, Actor reader, Clocks clocks, Instant now) {
        if (!(snapshot.state() instanceof Recordal it)) {
            throw RequestProblem.notFound();
        }
        return new CustomsRecordalView(
                snapshot.id(),
                it.number(),
                it.stage().name(),
                snapshot.revision(),
                CustomsRecordalAccess.allowedActions(it, reader),
                ClockView.of(clocks.at(it.clocks(), now)),
                PartyView.of(it.application().owner()),
                RightView.of(it.application().right()),
                it.application().region(),
                OfficeView.of(it.application().office()),
                it.application().goods(),
                it.application().licensees(),
                it.application().evidence(),
                it.application().at(),
                it.papers(),
                it.recorded(),
                it.changes(),
                it.end());
    }
}

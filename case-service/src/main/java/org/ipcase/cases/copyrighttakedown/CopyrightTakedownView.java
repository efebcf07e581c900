package org.ipcase.cases.copyrighttakedown;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedown;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedown.NetworkTakedown;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownAccess;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.CounterStated;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.NoticeRejected;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.NoticeWithdrawn;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.WorkRestored;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.WorkTakenDown;
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

/** A notice as owner, provider and user see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CopyrightTakedownView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        String provider,
        String providerName,
        PartyView owner,
        String contact,
        RightView right,
        String region,
        String address,
        String initialProof,
        List<RecordId> evidenceIds,
        Instant notifiedAt,
        @Nullable NoticeRejected rejection,
        @Nullable WorkTakenDown takenDown,
        @Nullable CounterStated counter,
        @Nullable WorkRestored restored,
        @Nullable NoticeWithdrawn withdrawal) {
    static CopyrightTakedownView of(
            Snapshot<CopyrightTakedown> snapshot, Actor reader, Clocks clocks, Instant now) {
        if (!(snapshot.state() instanceof NetworkTakedown it)) {
            throw RequestProblem.notFound();
        }
        return new CopyrightTakedownView(
                snapshot.id(),
                it.number(),
                it.stage().name(),
                snapshot.revision(),
                CopyrightTakedownAccess.allowedActions(it, reader),
                ClockView.of(clocks.at(it.clocks(), now)),
                it.notice().provider(),
                it.notice().providerName(),
                PartyView.of(it.notice().owner()),
                it.notice().contact(),
                RightView.of(it.notice().right()),
                it.notice().region(),
                it.notice().address(),
                it.notice().initialProof(),
                it.notice().evidenceIds(),
                it.notice().at(),
                it.rejection(),
                it.takenDown(),
                it.counter(),
                it.restored(),
                it.withdrawal());
    }
}

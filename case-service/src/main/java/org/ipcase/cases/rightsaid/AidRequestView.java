package org.ipcase.cases.rightsaid;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.ipcase.cases.party.PartyView;
import org.ipcase.cases.party.RightView;
import org.ipcase.cases.rightsaid.domain.AidKind;
import org.ipcase.cases.rightsaid.domain.AidRequest;
import org.ipcase.cases.rightsaid.domain.AidRequest.Asked;
import org.ipcase.cases.rightsaid.domain.AidRequestAccess;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidAccepted;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidAnswered;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidAssigned;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidClosed;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidEvaluated;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidExtended;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidHandedOn;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidRefused;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidWithdrawn;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/** A request for aid as the applicant and the centre see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AidRequestView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        PartyView applicant,
        List<AidKind> kinds,
        RightView right,
        String region,
        String description,
        @Nullable String foreignPlace,
        List<RecordId> evidenceIds,
        String centre,
        String centreName,
        @Nullable RecordId workstation,
        @Nullable String workstationName,
        @Nullable AidAccepted acceptance,
        @Nullable AidRefused refusal,
        List<AidAssigned> assignments,
        @Nullable AidExtended extension,
        List<AidAnswered> answers,
        List<AidHandedOn> handOns,
        @Nullable AidClosed closing,
        @Nullable AidEvaluated evaluation,
        @Nullable AidWithdrawn withdrawal,
        Instant askedAt) {
    static AidRequestView of(
            Snapshot<AidRequest> snapshot, Actor reader, Clocks clocks, Instant now) {
        if (!(snapshot.state() instanceof Asked it)) {
            throw RequestProblem.notFound();
        }
        return new AidRequestView(
                snapshot.id(),
                it.number(),
                it.stage().name(),
                snapshot.revision(),
                AidRequestAccess.allowedActions(it, reader),
                ClockView.of(clocks.at(it.clocks(), now)),
                PartyView.of(it.request().applicant()),
                it.request().kinds(),
                RightView.of(it.request().right()),
                it.request().region(),
                it.request().description(),
                it.request().foreignPlace(),
                it.request().evidenceIds(),
                it.request().centre(),
                it.request().centreName(),
                it.request().workstation(),
                it.request().workstationName(),
                it.acceptance(),
                it.refusal(),
                it.assignments(),
                it.extension(),
                it.answers(),
                it.handOns(),
                it.closing(),
                it.evaluation(),
                it.withdrawal(),
                it.request().at());
    }
}

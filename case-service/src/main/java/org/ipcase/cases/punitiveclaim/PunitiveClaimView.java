package org.ipcase.cases.punitiveclaim;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.PartyView;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaim;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaim.Kept;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimAccess;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.BaseEstablished;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.ClaimClosed;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.DamagesClaimed;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.FactRecorded;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.FactStruck;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimEvent.FinesNoted;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.penalty.PunitiveDamages;
import org.ipcase.kernel.penalty.PunitiveRange;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/** The facts as who keeps them sees them, with the range that follows. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PunitiveClaimView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        RightKind right,
        LocalDate actDate,
        PartyView defendant,
        @Nullable String claimNumber,
        @Nullable RecordId caseId,
        @Nullable String caseNumber,
        List<FactStruck> struck,
        @Nullable BaseEstablished base,
        @Nullable FinesNoted fines,
        @Nullable DamagesClaimed claim,
        @Nullable ClaimClosed closing,
        List<FactRecorded> facts,
        PunitiveRange range,
        LocalDate openedOn) {
    static PunitiveClaimView of(
            Snapshot<PunitiveClaim> snapshot,
            Actor reader,
            Clocks clocks,
            Instant now,
            PunitiveDamages table) {
        if (!(snapshot.state() instanceof Kept it)) {
            throw RequestProblem.notFound();
        }
        var range = table.range(it.shown());
        return new PunitiveClaimView(
                snapshot.id(),
                it.number(),
                it.stage().name(),
                snapshot.revision(),
                PunitiveClaimAccess.allowedActions(it, reader),
                ClockView.of(clocks.at(it.clocks(), now)),
                it.opening().right(),
                it.opening().actDate(),
                PartyView.of(it.opening().defendant()),
                it.opening().claimNumber(),
                it.opening().caseId(),
                it.opening().caseNumber(),
                it.struck(),
                it.base(),
                it.fines(),
                it.claim(),
                it.closing(),
                it.standing(),
                range,
                it.opening().on());
    }
}

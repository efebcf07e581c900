package org.ipcase.cases.publicationrepair;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.OfficeView;
import org.ipcase.cases.party.PartyView;
import org.ipcase.cases.publicationrepair.domain.PublicationRepair;
import org.ipcase.cases.publicationrepair.domain.PublicationRepair.Filed;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairAccess;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.EarlyEndAccepted;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.EarlyEndDecided;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.EarlyEndDeclined;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.EarlyEndWithdrawn;
import org.ipcase.cases.publicationrepair.domain.RepairSector;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/** An application as the party and the office see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicationRepairView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        RecordId caseId,
        String caseNumber,
        PartyView party,
        OfficeView office,
        LocalDate publishedOn,
        RepairSector sector,
        String statement,
        List<RecordId> evidenceIds,
        @Nullable EarlyEndAccepted acceptance,
        @Nullable EarlyEndDeclined declined,
        @Nullable EarlyEndDecided decision,
        @Nullable EarlyEndWithdrawn withdrawal,
        LocalDate requestedOn) {
    static PublicationRepairView of(
            Snapshot<PublicationRepair> snapshot, Actor reader, Clocks clocks, Instant now) {
        if (!(snapshot.state() instanceof Filed it)) {
            throw RequestProblem.notFound();
        }
        return new PublicationRepairView(
                snapshot.id(),
                it.number(),
                it.stage().name(),
                snapshot.revision(),
                PublicationRepairAccess.allowedActions(it, reader),
                ClockView.of(clocks.at(it.clocks(), now)),
                it.request().caseId(),
                it.request().caseNumber(),
                PartyView.of(it.request().party()),
                OfficeView.of(it.request().office()),
                it.request().publishedOn(),
                it.request().sector(),
                it.request().statement(),
                it.request().evidenceIds(),
                it.acceptance(),
                it.declined(),
                it.decision(),
                it.withdrawal(),
                it.request().on());
    }
}

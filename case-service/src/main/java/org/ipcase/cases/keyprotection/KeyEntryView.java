package org.ipcase.cases.keyprotection;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.keyprotection.domain.AdmissionGround;
import org.ipcase.cases.keyprotection.domain.KeyEntry;
import org.ipcase.cases.keyprotection.domain.KeyEntry.Entered;
import org.ipcase.cases.keyprotection.domain.KeyEntryAccess;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryAdmitted;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryDeclined;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryRemoved;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryRenewed;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryReviewed;
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

/** An entry as everybody sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record KeyEntryView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        PartyView holder,
        @Nullable RightView right,
        String region,
        AdmissionGround ground,
        String reasons,
        String agency,
        String agencyName,
        @Nullable EntryAdmitted admission,
        @Nullable EntryDeclined declined,
        List<EntryReviewed> reviews,
        @Nullable EntryRenewed renewal,
        @Nullable EntryRemoved removal,
        @Nullable LocalDate validUntil,
        LocalDate proposedOn) {
    static KeyEntryView of(Snapshot<KeyEntry> snapshot, Actor reader, Clocks clocks, Instant now) {
        if (!(snapshot.state() instanceof Entered it)) {
            throw RequestProblem.notFound();
        }
        return new KeyEntryView(
                snapshot.id(),
                it.number(),
                it.stage().name(),
                snapshot.revision(),
                KeyEntryAccess.allowedActions(it, reader),
                ClockView.of(clocks.at(it.clocks(), now)),
                PartyView.of(it.proposal().holder()),
                it.proposal().right() == null ? null : RightView.of(it.proposal().right()),
                it.proposal().region(),
                it.proposal().ground(),
                it.proposal().reasons(),
                it.proposal().agency(),
                it.proposal().agencyName(),
                it.admission(),
                it.declined(),
                it.reviews(),
                it.renewal(),
                it.removal(),
                it.validUntil(),
                it.proposal().on());
    }
}

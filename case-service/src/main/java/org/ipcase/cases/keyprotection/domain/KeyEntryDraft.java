package org.ipcase.cases.keyprotection.domain;

import java.util.List;
import org.ipcase.cases.keyprotection.domain.KeyEntry.Entered;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryAdmitted;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryDeclined;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryProposed;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryRemoved;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryRenewed;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryReviewed;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/** The record while one event is written into it (逐项记录); everything else stays as it is. */
final class KeyEntryDraft {
    String number;
    KeyEntryStage stage;
    EntryProposed proposal;
    @Nullable EntryAdmitted admission;
    @Nullable EntryDeclined declined;
    List<EntryReviewed> reviews;
    @Nullable EntryRenewed renewal;
    @Nullable EntryRemoved removal;
    List<LegalClock> clocks;

    KeyEntryDraft(Entered was) {
        number = was.number();
        stage = was.stage();
        proposal = was.proposal();
        admission = was.admission();
        declined = was.declined();
        reviews = was.reviews();
        renewal = was.renewal();
        removal = was.removal();
        clocks = was.clocks();
    }

    Entered done() {
        return new Entered(
                number, stage, proposal, admission, declined, reviews, renewal, removal, clocks);
    }
}

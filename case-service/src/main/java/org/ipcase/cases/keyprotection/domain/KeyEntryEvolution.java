package org.ipcase.cases.keyprotection.domain;

import java.util.List;
import java.util.stream.Stream;
import org.ipcase.cases.keyprotection.domain.KeyEntry.Entered;
import org.ipcase.cases.keyprotection.domain.KeyEntry.Nothing;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.ClocksMoved;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryAdmitted;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryDeclined;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryProposed;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryRemoved;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryRenewed;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryReviewed;

/** What each event makes of the record (状态演变): it records, and neither refuses nor computes. */
final class KeyEntryEvolution {
    private KeyEntryEvolution() {}

    static KeyEntry evolve(KeyEntry state, KeyEntryEvent event) {
        return switch (state) {
            case Nothing _ -> event instanceof EntryProposed it ? opened(it) : state;
            case Entered it -> next(it, event);
        };
    }

    private static Entered opened(EntryProposed it) {
        return new Entered(
                it.number(),
                KeyEntryStage.PROPOSED,
                it,
                null,
                null,
                List.of(),
                null,
                null,
                List.of());
    }

    private static Entered next(Entered before, KeyEntryEvent event) {
        var draft = new KeyEntryDraft(before);
        switch (event) {
            case EntryProposed it -> draft.proposal = it;
            case EntryAdmitted it -> {
                draft.admission = it;
                draft.stage = KeyEntryStage.LISTED;
            }
            case EntryDeclined it -> {
                draft.declined = it;
                draft.stage = KeyEntryStage.DECLINED;
            }
            case EntryReviewed it ->
                    draft.reviews =
                            Stream.concat(before.reviews().stream(), Stream.of(it)).toList();
            case EntryRenewed it -> draft.renewal = it;
            case EntryRemoved it -> {
                draft.removal = it;
                draft.stage = KeyEntryStage.REMOVED;
            }
            case ClocksMoved it -> draft.clocks = it.clocks();
        }
        return draft.done();
    }
}

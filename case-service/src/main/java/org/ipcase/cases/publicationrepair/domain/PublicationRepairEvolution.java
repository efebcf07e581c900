package org.ipcase.cases.publicationrepair.domain;

import java.util.List;
import org.ipcase.cases.publicationrepair.domain.PublicationRepair.Filed;
import org.ipcase.cases.publicationrepair.domain.PublicationRepair.Nothing;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.ClocksMoved;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.EarlyEndAccepted;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.EarlyEndAsked;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.EarlyEndDecided;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.EarlyEndDeclined;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.EarlyEndWithdrawn;

/** What each event makes of the record (状态演变): it records, and neither refuses nor computes. */
final class PublicationRepairEvolution {
    private PublicationRepairEvolution() {}

    static PublicationRepair evolve(PublicationRepair state, PublicationRepairEvent event) {
        return switch (state) {
            case Nothing _ -> event instanceof EarlyEndAsked it ? opened(it) : state;
            case Filed it -> next(it, event);
        };
    }

    private static Filed opened(EarlyEndAsked it) {
        return new Filed(
                it.number(),
                PublicationRepairStage.REQUESTED,
                it,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static Filed next(Filed before, PublicationRepairEvent event) {
        var draft = new PublicationRepairDraft(before);
        switch (event) {
            case EarlyEndAsked it -> draft.request = it;
            case EarlyEndAccepted it -> {
                draft.acceptance = it;
                draft.stage = PublicationRepairStage.ACCEPTED;
            }
            case EarlyEndDeclined it -> {
                draft.declined = it;
                draft.stage = PublicationRepairStage.DECLINED;
            }
            case EarlyEndDecided it -> {
                draft.decision = it;
                draft.stage =
                        it.granted()
                                ? PublicationRepairStage.GRANTED
                                : PublicationRepairStage.REFUSED;
            }
            case EarlyEndWithdrawn it -> {
                draft.withdrawal = it;
                draft.stage = PublicationRepairStage.WITHDRAWN;
            }
            case ClocksMoved it -> draft.clocks = it.clocks();
        }
        return draft.done();
    }
}

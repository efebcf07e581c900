package org.ipcase.cases.publicationrepair.domain;

import java.util.List;
import org.ipcase.cases.publicationrepair.domain.PublicationRepair.Filed;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.EarlyEndAccepted;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.EarlyEndAsked;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.EarlyEndDecided;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.EarlyEndDeclined;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.EarlyEndWithdrawn;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/** The record while one event is written into it (逐项记录); everything else stays as it is. */
final class PublicationRepairDraft {
    String number;
    PublicationRepairStage stage;
    EarlyEndAsked request;
    @Nullable EarlyEndAccepted acceptance;
    @Nullable EarlyEndDeclined declined;
    @Nullable EarlyEndDecided decision;
    @Nullable EarlyEndWithdrawn withdrawal;
    List<LegalClock> clocks;

    PublicationRepairDraft(Filed was) {
        number = was.number();
        stage = was.stage();
        request = was.request();
        acceptance = was.acceptance();
        declined = was.declined();
        decision = was.decision();
        withdrawal = was.withdrawal();
        clocks = was.clocks();
    }

    Filed done() {
        return new Filed(
                number, stage, request, acceptance, declined, decision, withdrawal, clocks);
    }
}

package org.ipcase.cases.expert.domain;

import java.util.List;
import org.ipcase.cases.expert.domain.Expert.Entered;
import org.ipcase.cases.expert.domain.ExpertEvent.ExpertEntered;
import org.ipcase.cases.expert.domain.ExpertEvent.ExpertRemoved;
import org.ipcase.cases.expert.domain.ExpertEvent.ExpertResumed;
import org.ipcase.cases.expert.domain.ExpertEvent.ExpertSuspended;
import org.ipcase.cases.expert.domain.ExpertEvent.InterestsDeclared;
import org.ipcase.cases.expert.domain.ExpertEvent.TermRenewed;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/** The record while one event is written into it (逐项记录); everything else stays as it is. */
final class ExpertDraft {
    String number;
    ExpertStage stage;
    ExpertEntered entry;
    @Nullable InterestsDeclared declared;
    @Nullable TermRenewed renewal;
    @Nullable ExpertSuspended suspension;
    @Nullable ExpertResumed resumption;
    @Nullable ExpertRemoved removal;
    List<LegalClock> clocks;

    ExpertDraft(Entered was) {
        number = was.number();
        stage = was.stage();
        entry = was.entry();
        declared = was.declared();
        renewal = was.renewal();
        suspension = was.suspension();
        resumption = was.resumption();
        removal = was.removal();
        clocks = was.clocks();
    }

    Entered done() {
        return new Entered(
                number, stage, entry, declared, renewal, suspension, resumption, removal, clocks);
    }
}

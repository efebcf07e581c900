package org.ipcase.cases.expert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.expert.domain.Expert;
import org.ipcase.cases.expert.domain.Expert.Entered;
import org.ipcase.cases.expert.domain.ExpertAccess;
import org.ipcase.cases.expert.domain.ExpertEvent.ExpertRemoved;
import org.ipcase.cases.expert.domain.ExpertEvent.ExpertResumed;
import org.ipcase.cases.expert.domain.ExpertEvent.ExpertSuspended;
import org.ipcase.cases.expert.domain.ExpertKind;
import org.ipcase.cases.expert.domain.TechField;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/** An expert as offices see him. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExpertView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        String name,
        List<ExpertKind> kinds,
        List<TechField> fields,
        String title,
        String employer,
        @Nullable String employerCode,
        String agency,
        @Nullable ExpertSuspended suspension,
        @Nullable ExpertResumed resumption,
        @Nullable ExpertRemoved removal,
        List<String> interests,
        LocalDate termUntil,
        boolean hasAccount) {
    static ExpertView of(Snapshot<Expert> snapshot, Actor reader, Clocks clocks, Instant now) {
        if (!(snapshot.state() instanceof Entered it)) {
            throw RequestProblem.notFound();
        }
        return new ExpertView(
                snapshot.id(),
                it.number(),
                it.stage().name(),
                snapshot.revision(),
                ExpertAccess.allowedActions(it, reader),
                ClockView.of(clocks.at(it.clocks(), now)),
                it.entry().name(),
                it.entry().kinds(),
                it.entry().fields(),
                it.entry().title(),
                it.entry().employer(),
                it.entry().employerCode(),
                it.entry().agency(),
                it.suspension(),
                it.resumption(),
                it.removal(),
                it.interests(),
                it.termUntil(),
                it.entry().account() != null);
    }
}

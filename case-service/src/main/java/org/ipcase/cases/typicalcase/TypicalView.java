package org.ipcase.cases.typicalcase;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.typicalcase.domain.TypicalAccess;
import org.ipcase.cases.typicalcase.domain.TypicalCase;
import org.ipcase.cases.typicalcase.domain.TypicalCase.Recommendation;
import org.ipcase.cases.typicalcase.domain.TypicalEvent.CaseNotSelected;
import org.ipcase.cases.typicalcase.domain.TypicalEvent.CasePublished;
import org.ipcase.cases.typicalcase.domain.TypicalEvent.CaseSelected;
import org.ipcase.cases.typicalcase.domain.TypicalEvent.CaseWithdrawn;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/** A typical case as its office and the province see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TypicalView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        RecordId caseId,
        String caseNumber,
        String agency,
        String province,
        RightKind rightKind,
        String title,
        String facts,
        String significance,
        LocalDate recommendedOn,
        @Nullable CaseSelected selection,
        @Nullable CaseNotSelected declined,
        @Nullable CasePublished publication,
        @Nullable CaseWithdrawn withdrawal) {
    static TypicalView of(
            Snapshot<TypicalCase> snapshot, Actor reader, Clocks clocks, Instant now) {
        if (!(snapshot.state() instanceof Recommendation it)) {
            throw RequestProblem.notFound();
        }
        var was = it.recommended();
        return new TypicalView(
                snapshot.id(),
                was.number(),
                it.stage().name(),
                snapshot.revision(),
                TypicalAccess.allowedActions(it, reader),
                ClockView.of(clocks.at(it.clocks(), now)),
                was.caseId(),
                was.caseNumber(),
                was.office(),
                was.province(),
                was.right(),
                it.text().title(),
                it.text().facts(),
                it.text().significance(),
                was.on(),
                it.selection(),
                it.declined(),
                it.publication(),
                it.withdrawal());
    }
}

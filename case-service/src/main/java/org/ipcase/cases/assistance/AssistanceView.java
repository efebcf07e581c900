package org.ipcase.cases.assistance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.ipcase.cases.assistance.domain.Assistance;
import org.ipcase.cases.assistance.domain.Assistance.Request;
import org.ipcase.cases.assistance.domain.AssistanceAccess;
import org.ipcase.cases.assistance.domain.AssistanceEvent.AssistanceDeclined;
import org.ipcase.cases.assistance.domain.AssistanceEvent.DelayTold;
import org.ipcase.cases.assistance.domain.AssistanceEvent.InformationAsked;
import org.ipcase.cases.assistance.domain.AssistanceEvent.InformationSupplied;
import org.ipcase.cases.assistance.domain.AssistanceEvent.LetterReceived;
import org.ipcase.cases.assistance.domain.AssistanceEvent.RequestAnswered;
import org.ipcase.cases.assistance.domain.AssistanceEvent.RequestWithdrawn;
import org.ipcase.cases.assistance.domain.AssistanceEvent.SuperiorsTold;
import org.ipcase.cases.party.OfficeView;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * A request as the two offices see it: the letter, its attachments and what became of it.
 *
 * @param caseId for the asking office and those above it; absent for the office that helps
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AssistanceView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        @Nullable RecordId caseId,
        String caseNumber,
        OfficeView asker,
        OfficeView helper,
        String documentNumber,
        String facts,
        List<String> items,
        boolean urgent,
        List<RecordId> evidenceIds,
        Instant sentAt,
        @Nullable LetterReceived received,
        @Nullable DelayTold delay,
        @Nullable InformationAsked asked,
        @Nullable InformationSupplied supplied,
        @Nullable RequestAnswered answer,
        @Nullable AssistanceDeclined declined,
        @Nullable RequestWithdrawn withdrawn,
        @Nullable SuperiorsTold overdue) {
    static AssistanceView of(
            Snapshot<Assistance> snapshot, Actor reader, Clocks clocks, Instant now) {
        if (!(snapshot.state() instanceof Request it)) {
            throw RequestProblem.notFound();
        }
        var letter = it.letter();
        return new AssistanceView(
                snapshot.id(),
                it.number(),
                it.stage().name(),
                snapshot.revision(),
                AssistanceAccess.allowedActions(it, reader),
                ClockView.of(clocks.at(it.clocks(), now)),
                AssistanceAccess.seesTheCase(it, reader) ? letter.caseId() : null,
                letter.caseNumber(),
                OfficeView.of(letter.asker()),
                OfficeView.of(letter.helper()),
                letter.documentNumber(),
                letter.facts(),
                letter.items(),
                letter.urgent(),
                it.attachments(),
                letter.at(),
                it.received(),
                it.delay(),
                it.asked(),
                it.supplied(),
                it.answer(),
                it.declined(),
                it.withdrawn(),
                it.overdue());
    }
}

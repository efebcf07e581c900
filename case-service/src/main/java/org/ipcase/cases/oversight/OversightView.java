package org.ipcase.cases.oversight;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.oversight.domain.Fault;
import org.ipcase.cases.oversight.domain.Oversight;
import org.ipcase.cases.oversight.domain.Oversight.Opinion;
import org.ipcase.cases.oversight.domain.OversightAccess;
import org.ipcase.cases.oversight.domain.OversightEvent.OfficeReplied;
import org.ipcase.cases.oversight.domain.OversightEvent.OpinionClosed;
import org.ipcase.cases.oversight.domain.OversightEvent.OpinionUpheld;
import org.ipcase.cases.oversight.domain.OversightEvent.RectificationReported;
import org.ipcase.cases.oversight.domain.OversightEvent.RectificationReturned;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/** An opinion as bureau and office see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OversightView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        String bureau,
        String office,
        @Nullable RecordId caseId,
        @Nullable String caseNumber,
        List<Fault> faults,
        String facts,
        String demands,
        String documentNumber,
        LocalDate issuedOn,
        @Nullable OfficeReplied reply,
        @Nullable OpinionUpheld upheld,
        List<RectificationReported> reports,
        @Nullable RectificationReturned returned,
        @Nullable OpinionClosed closing) {
    static OversightView of(
            Snapshot<Oversight> snapshot, Actor reader, Clocks clocks, Instant now) {
        if (!(snapshot.state() instanceof Opinion it)) {
            throw RequestProblem.notFound();
        }
        var issued = it.issued();
        return new OversightView(
                snapshot.id(),
                issued.number(),
                it.stage().name(),
                snapshot.revision(),
                OversightAccess.allowedActions(it, reader),
                ClockView.of(clocks.at(it.clocks(), now)),
                issued.bureau(),
                issued.office(),
                issued.caseId(),
                issued.caseNumber(),
                issued.faults(),
                issued.facts(),
                issued.demands(),
                issued.documentNumber(),
                issued.on(),
                it.reply(),
                it.upheld(),
                it.reports(),
                it.returned(),
                it.closed());
    }
}

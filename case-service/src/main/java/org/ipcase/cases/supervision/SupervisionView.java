package org.ipcase.cases.supervision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.ipcase.cases.supervision.domain.Criterion;
import org.ipcase.cases.supervision.domain.Supervision;
import org.ipcase.cases.supervision.domain.Supervision.Listing;
import org.ipcase.cases.supervision.domain.SupervisionAccess;
import org.ipcase.cases.supervision.domain.SupervisionEvent.CaseHandedDown;
import org.ipcase.cases.supervision.domain.SupervisionEvent.CaseListed;
import org.ipcase.cases.supervision.domain.SupervisionEvent.CaseReleased;
import org.ipcase.cases.supervision.domain.SupervisionEvent.CaseTakenOver;
import org.ipcase.cases.supervision.domain.SupervisionEvent.OfficeCriticised;
import org.ipcase.cases.supervision.domain.SupervisionEvent.OfficeReminded;
import org.ipcase.cases.supervision.domain.SupervisionEvent.PlanSubmitted;
import org.ipcase.cases.supervision.domain.SupervisionEvent.ProgressReported;
import org.ipcase.cases.supervision.domain.SupervisionEvent.ProposalDeclined;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * A supervision as the supervising office and, once listed, the case office see it.
 *
 * @param breached rules of the breached clocks that the platform counted (REQ-24)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SupervisionView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        @Nullable RecordId caseId,
        String caseNumber,
        String caseAgency,
        String caseOffice,
        String supervisor,
        String region,
        List<Criterion> criteria,
        @Nullable Money value,
        String explanation,
        List<String> breached,
        @Nullable CaseListed listing,
        @Nullable ProposalDeclined declined,
        @Nullable PlanSubmitted plan,
        List<ProgressReported> reports,
        @Nullable OfficeReminded reminder,
        @Nullable OfficeCriticised criticism,
        @Nullable CaseTakenOver takeOver,
        @Nullable CaseHandedDown handDown,
        @Nullable CaseReleased release) {
    static SupervisionView of(
            Snapshot<Supervision> snapshot, Actor reader, Clocks clocks, Instant now) {
        if (!(snapshot.state() instanceof Listing it)) {
            throw RequestProblem.notFound();
        }
        return new SupervisionView(
                snapshot.id(),
                it.number(),
                it.stage().name(),
                snapshot.revision(),
                SupervisionAccess.allowedActions(it, reader),
                ClockView.of(clocks.at(it.clocks(), now)),
                it.proposal().caseId(),
                it.proposal().caseNumber(),
                it.proposal().caseAgency(),
                it.caseOffice(),
                it.proposal().supervisor(),
                it.proposal().region(),
                it.proposal().criteria(),
                it.proposal().value(),
                it.proposal().explanation(),
                it.breached(),
                it.listing(),
                it.declined(),
                it.plan(),
                it.reports(),
                it.reminder(),
                it.criticism(),
                it.takeOver(),
                it.handDown(),
                it.release());
    }
}

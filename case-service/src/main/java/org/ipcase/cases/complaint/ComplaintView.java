package org.ipcase.cases.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.Complaint.FilingDeclined;
import org.ipcase.cases.complaint.domain.Complaint.Rejected;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.Complaint.SupplementRequested;
import org.ipcase.cases.complaint.domain.Complaint.Withdrawn;
import org.ipcase.cases.complaint.domain.ComplaintRules;
import org.ipcase.cases.complaint.domain.Dossier;
import org.ipcase.cases.complaint.domain.Intake;
import org.ipcase.cases.party.OfficeView;
import org.ipcase.cases.party.PartyView;
import org.ipcase.cases.party.RightView;
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
 * A complaint as its submitter and the office see it.
 *
 * @param receipt number and secret code; the code only for who submitted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ComplaintView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        Intake intake,
        PartyView complainant,
        List<PartyView> respondents,
        RightView right,
        String region,
        OfficeView agency,
        LocalDate actDate,
        String description,
        @Nullable String goods,
        @Nullable Money estimatedValue,
        List<RecordId> evidenceIds,
        boolean wantsMediation,
        boolean namedReport,
        Instant receivedAt,
        ReceiptView receipt,
        List<SupplementView> supplements,
        @Nullable WantedView supplementRequested,
        @Nullable EndView rejection,
        @Nullable EndView filingDeclined,
        @Nullable String withdrawalReason,
        @Nullable MediationView mediation,
        @Nullable RecordId caseId,
        @Nullable String caseNumber) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReceiptView(String number, @Nullable String code) {}

    public record SupplementView(String description, List<RecordId> evidenceIds, Instant at) {}

    public record WantedView(List<String> items, LocalDate until) {}

    public record EndView(String ground, String explanation) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MediationView(@Nullable RecordId id, @Nullable String number, String state) {}

    public static ComplaintView of(
            Snapshot<Complaint> snapshot, Actor reader, Clocks clocks, Instant now) {
        if (!(snapshot.state() instanceof Submitted complaint)) {
            throw RequestProblem.notFound();
        }
        var dossier = complaint.dossier();
        var submission = dossier.submission();
        var link = dossier.link();
        return new ComplaintView(
                snapshot.id(),
                dossier.number(),
                ComplaintRules.name(complaint),
                snapshot.revision(),
                ComplaintRules.allowedActions(complaint, reader),
                ClockView.of(clocks.at(dossier.clocks(), now)),
                submission.intake(),
                PartyView.of(submission.complainant()),
                PartyView.of(submission.respondents()),
                RightView.of(submission.right()),
                submission.region(),
                OfficeView.of(dossier.office()),
                submission.actDate(),
                submission.description(),
                submission.goods(),
                submission.estimatedValue(),
                submission.evidence(),
                submission.wantsMediation(),
                submission.namedReport(),
                dossier.receivedAt(),
                receipt(dossier, reader),
                dossier.supplements().stream()
                        .map(it -> new SupplementView(it.description(), it.evidence(), it.at()))
                        .toList(),
                complaint instanceof SupplementRequested(_, var items, var until)
                        ? new WantedView(items, until)
                        : null,
                complaint instanceof Rejected(_, var ground, var why)
                        ? new EndView(ground.name(), why)
                        : null,
                complaint instanceof FilingDeclined(_, var ground, var why)
                        ? new EndView(ground.name(), why)
                        : null,
                complaint instanceof Withdrawn(_, var reason) ? reason : null,
                mediation(dossier),
                link == null ? null : link.id(),
                link == null ? null : link.number());
    }

    private static ReceiptView receipt(Dossier dossier, Actor reader) {
        return new ReceiptView(
                dossier.number(), dossier.submitter().is(reader) ? dossier.receiptCode() : null);
    }

    private static @Nullable MediationView mediation(Dossier dossier) {
        var it = dossier.mediation();
        return it == null ? null : new MediationView(it.id(), it.number(), it.state());
    }
}

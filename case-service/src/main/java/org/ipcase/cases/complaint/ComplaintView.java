package org.ipcase.cases.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.complaint.HandlingViews.AgreementView;
import org.ipcase.cases.complaint.HandlingViews.CallView;
import org.ipcase.cases.complaint.HandlingViews.DisputeView;
import org.ipcase.cases.complaint.HandlingViews.DutiesView;
import org.ipcase.cases.complaint.HandlingViews.HandoverView;
import org.ipcase.cases.complaint.HandlingViews.LinkedView;
import org.ipcase.cases.complaint.HandlingViews.OfferView;
import org.ipcase.cases.complaint.HandlingViews.OriginView;
import org.ipcase.cases.complaint.HandlingViews.TerminationView;
import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.Complaint.FilingDeclined;
import org.ipcase.cases.complaint.domain.Complaint.IdentityWanted;
import org.ipcase.cases.complaint.domain.Complaint.Rejected;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.Complaint.SupplementRequested;
import org.ipcase.cases.complaint.domain.Complaint.Withdrawn;
import org.ipcase.cases.complaint.domain.ComplaintRules;
import org.ipcase.cases.complaint.domain.Dossier;
import org.ipcase.cases.complaint.domain.Intake;
import org.ipcase.cases.complaint.domain.Sight;
import org.ipcase.cases.keyprotection.KeyListing;
import org.ipcase.cases.party.OfficeView;
import org.ipcase.cases.party.PartyView;
import org.ipcase.cases.party.RightView;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.platform.handover.LedgerView;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as its submitter and the offices see it, each from where it stands ({@link Sight}).
 *
 * @param complainant absent to whoever may not know a reporter (CR-16)
 * @param receipt number and secret code; the code only for who submitted
 * @param epoch counts the offices that owned it
 * @param keyProtection the right or its holder is on the key-protection list; not for the submitter
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
        @Nullable PartyView complainant,
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
        @Nullable LocalDate identityRequestedUntil,
        @Nullable EndView rejection,
        @Nullable EndView filingDeclined,
        @Nullable String withdrawalReason,
        @Nullable MediationView mediation,
        @Nullable CallView call,
        @Nullable AgreementView agreement,
        @Nullable TerminationView termination,
        DutiesView duties,
        @Nullable OriginView origin,
        List<LinkedView> linked,
        int epoch,
        List<HandoverView> handovers,
        @Nullable LedgerView file,
        @Nullable OfferView transfer,
        @Nullable DisputeView dispute,
        @Nullable RecordId caseId,
        @Nullable String caseNumber,
        @Nullable KeyListing keyProtection) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReceiptView(String number, @Nullable String code) {}

    public record SupplementView(String description, List<RecordId> evidenceIds, Instant at) {}

    public record WantedView(List<String> items, LocalDate until) {}

    public record EndView(String ground, String explanation) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MediationView(@Nullable RecordId id, @Nullable String number, String state) {}

    public static ComplaintView of(
            Snapshot<Complaint> snapshot,
            Actor reader,
            Clocks clocks,
            Instant now,
            @Nullable KeyListing keyProtection) {
        if (!(snapshot.state() instanceof Submitted complaint)) {
            throw RequestProblem.notFound();
        }
        var dossier = complaint.dossier();
        var submission = dossier.submission();
        var sight = Sight.of(complaint, reader);
        var former = sight == Sight.FORMER;
        var link = former ? null : dossier.link();
        return new ComplaintView(
                snapshot.id(),
                dossier.number(),
                ComplaintRules.name(complaint),
                snapshot.revision(),
                ComplaintRules.allowedActions(complaint, reader),
                former ? List.of() : ClockView.of(clocks.at(dossier.clocks(), now)),
                submission.intake(),
                sight.seesComplainant(dossier) ? PartyView.of(submission.complainant()) : null,
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
                supplements(dossier, sight, reader),
                complaint instanceof SupplementRequested(_, var items, var until)
                        ? new WantedView(items, until)
                        : null,
                complaint instanceof IdentityWanted(_, var until) ? until : null,
                complaint instanceof Rejected(_, var ground, var why)
                        ? new EndView(ground.name(), why)
                        : null,
                complaint instanceof FilingDeclined(_, var ground, var why)
                        ? new EndView(ground.name(), why)
                        : null,
                complaint instanceof Withdrawn(_, var reason) ? reason : null,
                former ? null : mediation(dossier),
                HandlingViews.call(complaint),
                former ? null : HandlingViews.agreement(complaint),
                HandlingViews.termination(complaint),
                DutiesView.of(dossier.duties(), sight),
                OriginView.of(dossier.origin()),
                former || sight == Sight.INVITED
                        ? List.of()
                        : dossier.linked().stream().map(LinkedView::of).toList(),
                dossier.custody().epoch(),
                dossier.custody().handovers().stream().map(HandoverView::of).toList(),
                sight == Sight.SUBMITTER ? null : LedgerView.of(dossier.custody().file()),
                HandlingViews.offer(complaint),
                HandlingViews.dispute(complaint),
                link == null ? null : link.id(),
                link == null ? null : link.number(),
                keyProtection);
    }

    /** A former owner sees what it had. */
    private static List<SupplementView> supplements(Dossier dossier, Sight sight, Actor reader) {
        var until = sight == Sight.FORMER ? Sight.until(dossier, reader) : Instant.MAX;
        return dossier.supplements().stream()
                .filter(it -> !it.at().isAfter(until))
                .map(it -> new SupplementView(it.description(), it.evidence(), it.at()))
                .toList();
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

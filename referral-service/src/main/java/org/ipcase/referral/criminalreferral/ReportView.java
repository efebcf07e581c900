package org.ipcase.referral.criminalreferral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.money.Money;
import org.ipcase.referral.criminalreferral.domain.Attachment;
import org.ipcase.referral.criminalreferral.domain.Completeness;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Approved;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Draft;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HandedOver;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HeadApproval;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Opened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Rejected;
import org.ipcase.referral.criminalreferral.domain.Report;
import org.ipcase.referral.criminalreferral.domain.Report.EarlierPenalty;
import org.ipcase.referral.criminalreferral.domain.Report.GroupMember;
import org.ipcase.referral.criminalreferral.domain.Report.Item;
import org.ipcase.referral.criminalreferral.domain.Report.Price;
import org.jspecify.annotations.Nullable;

/**
 * The case group's report.
 *
 * @param missing parts that a referral file usually has and this one has not (REQ-08)
 * @param warnings weaknesses that do not stop the file (REQ-09)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportView(
        List<GroupMember> caseGroup,
        CrimeView crime,
        String source,
        @Nullable String seizure,
        String facts,
        String legalBasis,
        String proposal,
        List<ItemView> items,
        List<Attachment> attachments,
        List<Attachment.Part> missing,
        List<Completeness.Warning> warnings,
        List<EarlierPenaltyView> earlierPenalties,
        Instant at) {

    /**
     * @param effect {@code STAYS_IN_FORCE}, or {@code SET_OFF} against a criminal fine (REF-22)
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EarlierPenaltyView(
            EarlierPenalty.Kind kind,
            String documentNumber,
            LocalDate decidedOn,
            @Nullable Money fine,
            String effect) {
        static EarlierPenaltyView of(EarlierPenalty it) {
            return new EarlierPenaltyView(
                    it.kind(),
                    it.documentNumber(),
                    it.decidedOn(),
                    it.fine().orElse(null),
                    it.setOff() ? "SET_OFF" : "STAYS_IN_FORCE");
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ItemView(
            String name,
            long quantity,
            @Nullable String unit,
            Money unitValue,
            Price.Basis valueBasis,
            String features,
            String storage) {
        static ItemView of(Item item) {
            return new ItemView(
                    item.name(),
                    item.quantity(),
                    item.unit().orElse(null),
                    item.price().unitValue(),
                    item.price().basis(),
                    item.features(),
                    item.storage());
        }
    }

    static Optional<ReportView> in(Opened referral) {
        return switch (referral) {
            case Draft _ -> Optional.empty();
            case HeadApproval waiting -> Optional.of(of(waiting.report()));
            case Rejected rejected -> Optional.of(of(rejected.report()));
            case Approved approved -> Optional.of(of(approved.letter().report()));
            case HandedOver sent -> Optional.of(of(sent.dispatch().letter().report()));
        };
    }

    private static ReportView of(Report report) {
        var findings = report.findings();
        return new ReportView(
                report.caseGroup(),
                CrimeView.of(report.crime()),
                findings.source(),
                findings.seizure().orElse(null),
                findings.facts(),
                findings.legalBasis(),
                findings.proposal(),
                report.items().stream().map(ItemView::of).toList(),
                report.attachments(),
                Completeness.missing(report.attachments()),
                Completeness.warning(report.attachments()).stream().toList(),
                report.earlierPenalties().stream().map(EarlierPenaltyView::of).toList(),
                report.at());
    }
}

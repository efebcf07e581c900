package org.ipcase.referral.criminalreferral;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.platform.web.check.MoneyText;
import org.ipcase.platform.web.check.NotFuture;
import org.ipcase.referral.criminalreferral.domain.Attachment;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.SubmitReport;
import org.ipcase.referral.criminalreferral.domain.Report.EarlierPenalty;
import org.ipcase.referral.criminalreferral.domain.Report.Findings;
import org.ipcase.referral.criminalreferral.domain.Report.GroupMember;
import org.ipcase.referral.criminalreferral.domain.Report.Item;
import org.ipcase.referral.criminalreferral.domain.Report.Price;
import org.jspecify.annotations.Nullable;

/**
 * The case group's report as the officer writes it; what the case knows is not asked for again.
 *
 * @param crime code of the crime, e.g. {@code C213}
 */
record ReportBody(
        @Size(max = 20) List<MemberBody> caseGroup,
        Crime crime,
        @NotBlank @Size(max = 2000) String source,
        @Nullable @Size(max = 2000) String seizure,
        @NotBlank @Size(max = 10000) String facts,
        @NotBlank @Size(max = 5000) String legalBasis,
        @NotBlank @Size(max = 5000) String proposal,
        @Nullable @Size(max = 500) List<ItemBody> items,
        @Size(max = 200) List<AttachmentBody> attachments,
        @Nullable @Size(max = 50) List<EarlierPenaltyBody> earlierPenalties) {

    /** A penalty decided in this case before the referral (REF-22). */
    record EarlierPenaltyBody(
            EarlierPenalty.Kind kind,
            @NotBlank @Size(max = 100) String documentNumber,
            @NotFuture LocalDate decidedOn,
            @Nullable @MoneyText String fine) {
        EarlierPenalty toPenalty() {
            return new EarlierPenalty(
                    kind, documentNumber, decidedOn, Optional.ofNullable(fine).map(Money::parse));
        }
    }

    record MemberBody(
            @NotBlank @Size(max = 50) String name,
            @NotBlank @Size(max = 50) String certificate,
            @NotBlank @Pattern(regexp = "[+0-9][0-9 -]{4,24}") String phone) {
        GroupMember toMember() {
            return new GroupMember(name, certificate, phone);
        }
    }

    record ItemBody(
            @NotBlank @Size(max = 200) String name,
            @Min(1) long quantity,
            @Nullable @Size(max = 20) String unit,
            @MoneyText String unitValue,
            Price.Basis valueBasis,
            @NotBlank @Size(max = 1000) String features,
            @NotBlank @Size(max = 500) String storage) {
        Item toItem() {
            return new Item(
                    name,
                    quantity,
                    Optional.ofNullable(unit),
                    new Price(Money.parse(unitValue), valueBasis),
                    features,
                    storage);
        }
    }

    record AttachmentBody(Attachment.Part part, @NotBlank @Size(max = 200) String name) {
        Attachment toAttachment() {
            return new Attachment(part, name);
        }
    }

    SubmitReport.Draft toDraft() {
        return new SubmitReport.Draft(
                caseGroup.stream().map(MemberBody::toMember).toList(),
                crime,
                new Findings(source, Optional.ofNullable(seizure), facts, legalBasis, proposal),
                items == null ? List.of() : items.stream().map(ItemBody::toItem).toList(),
                attachments.stream().map(AttachmentBody::toAttachment).toList(),
                earlierPenalties == null
                        ? List.of()
                        : earlierPenalties.stream().map(EarlierPenaltyBody::toPenalty).toList());
    }
}

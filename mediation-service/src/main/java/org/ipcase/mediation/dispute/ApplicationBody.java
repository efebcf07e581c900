package org.ipcase.mediation.dispute;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.secret.DocumentCipher;
import org.ipcase.mediation.dispute.domain.Application;
import org.ipcase.mediation.dispute.domain.DisputedRight;
import org.ipcase.mediation.dispute.domain.Setting;
import org.ipcase.platform.web.check.MoneyText;
import org.ipcase.platform.web.check.RegionChecked;
import org.jspecify.annotations.Nullable;

/** An application for mediation as it is entered (人民调解申请书). */
public record ApplicationBody(
        @NotBlank @Size(max = 40) String committee,
        PartyBody applicant,
        PartyBody respondent,
        RightBody right,
        @Size(min = 10, max = 5000) String dispute,
        @NotBlank @Size(max = 2000) String claim,
        @Nullable @MoneyText String amountInDispute,
        @RegionChecked String region,
        @Nullable RecordId complaintId,
        boolean respondentConsents,
        @Nullable @Size(max = 40) String partnerCommittee,
        @Nullable RecordId caseId,
        @Nullable PointerBody pointedBy) {

    /** Who told the parties of mediation (MED-03). */
    record PointerBody(
            @NotBlank @Size(max = 40) @Schema(example = "ct-510104") String agency,
            @Nullable @Size(max = 100) String notice) {}

    public record RightBody(
            RightKind kind,
            @Nullable @Size(max = 60) String number,
            @NotBlank @Size(max = 200) String title,
            @Nullable @Min(1) @Max(45) Integer niceClass) {
        public DisputedRight disputed() {
            return new DisputedRight(kind, number, title, niceClass);
        }
    }

    Application application(RecordId id, String number, LocalDate today, DocumentCipher cipher) {
        return new Application(
                id,
                number,
                committee,
                applicant.party(cipher),
                respondent.party(cipher),
                List.of(),
                right.disputed(),
                dispute,
                claim,
                amountInDispute == null ? null : Money.parse(amountInDispute),
                region,
                complaintId,
                caseId,
                respondentConsents,
                today,
                new Setting(
                        partnerCommittee,
                        null,
                        pointedBy == null
                                ? null
                                : new Setting.Pointer(pointedBy.agency(), pointedBy.notice())));
    }
}

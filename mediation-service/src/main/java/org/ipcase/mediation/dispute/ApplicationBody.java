package org.ipcase.mediation.dispute;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.secret.DocumentCipher;
import org.ipcase.mediation.dispute.domain.Application;
import org.ipcase.mediation.dispute.domain.DisputedRight;
import org.ipcase.mediation.dispute.domain.Participant;
import org.ipcase.mediation.dispute.domain.Setting;
import org.ipcase.mediation.dispute.domain.Side;
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
        @Nullable PointerBody pointedBy,
        @Nullable @Size(max = MOST_BESIDE) List<PartyBody> otherApplicants,
        @Nullable @Size(max = MOST_BESIDE) List<PartyBody> otherRespondents) {
    private static final int MOST_BESIDE = 19;

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
                                : new Setting.Pointer(pointedBy.agency(), pointedBy.notice()),
                        beside(cipher)));
    }

    /** Further parties, numbered after the first of their side: {@code A2, R2, R3}. */
    private List<Participant> beside(DocumentCipher cipher) {
        var beside = new ArrayList<Participant>();
        for (var one : listed(otherApplicants)) {
            beside.add(Participant.further(Side.APPLICANT, beside, one.party(cipher)));
        }
        for (var one : listed(otherRespondents)) {
            beside.add(Participant.further(Side.RESPONDENT, beside, one.party(cipher)));
        }
        return beside;
    }

    private static List<PartyBody> listed(@Nullable List<PartyBody> parties) {
        return parties == null ? List.of() : parties;
    }
}

package org.ipcase.cases.customsdetention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.customsdetention.domain.DetentionBasis;
import org.ipcase.cases.customsdetention.domain.Direction;
import org.ipcase.cases.customsdetention.domain.DisposalMethod;
import org.ipcase.cases.customsdetention.domain.Finding;
import org.ipcase.cases.customsdetention.domain.ReleaseGround;
import org.ipcase.cases.party.OfficerBody;
import org.ipcase.cases.party.PartyBody;
import org.ipcase.cases.party.RightBody;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.platform.web.check.MoneyText;
import org.ipcase.platform.web.check.NotFuture;
import org.ipcase.platform.web.check.RegionChecked;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands, one record a command. */
final class CustomsDetentionBodies {
    private CustomsDetentionBodies() {}

    record OpenDetentionBody(
            DetentionBasis basis,
            PartyBody owner,
            RightBody right,
            @Nullable @Size(max = 60) String recordalNumber,
            @NotBlank @Size(max = 1000) String goods,
            @MoneyText String value,
            PartyBody consignee,
            Direction direction,
            @RegionChecked String region,
            @Nullable @MoneyText String securityAmount) {}

    record ServeNoticeBody(
            @NotFuture LocalDate servedOn, @Nullable @Size(max = 40) String ownerAgency) {}

    record ApplyForDetentionBody(
            @MoneyText String securityAmount, @Nullable @Size(max = 1000) String note) {}

    record DetainGoodsBody(
            @NotBlank @Size(max = 60) String documentNumber, @NotFuture LocalDate detainedOn) {}

    record DecideGoodsBody(Finding finding, @NotBlank @Size(max = 5000) String explanation) {}

    record RecordCourtNoticeBody(
            @NotBlank @Size(max = 100) String court,
            @NotBlank @Size(max = 60) String caseNumber,
            @NotFuture LocalDate receivedOn) {}

    record GiveCounterSecurityBody(
            @MoneyText String amount, @NotBlank @Size(max = 200) String by) {}

    record ReturnCounterSecurityBody(@NotBlank @Size(max = 1000) String reason) {}

    record ReleaseGoodsBody(ReleaseGround ground, @Nullable @Size(max = 1000) String note) {}

    record ConfiscateGoodsBody(
            @NotBlank @Size(max = 60) String documentNumber,
            @NotBlank @Size(max = 5000) String reasons) {}

    record DisposeOfGoodsBody(
            DisposalMethod method,
            @Nullable @Size(min = 1, max = 30) List<DisposalMethod> notPossible,
            @Nullable Boolean onlyLabelRemoved,
            @NotBlank @Size(max = 2000) String reasons) {}

    /**
     * @param crimes suspected, e.g. C214
     * @param officers the case group, two at least (REF-04)
     */
    record ReferCrimeBody(
            @NotBlank @Size(max = 5000) String suspicion,
            @Size(min = 1, max = 8) List<Crime> crimes,
            @Size(min = 2, max = 20) List<OfficerBody> officers) {}

    record AskForHelpBody(OfficeFunction function, @NotBlank @Size(max = 2000) String question) {}

    record GiveHelpBody(@NotBlank @Size(max = 5000) String answer) {}
}

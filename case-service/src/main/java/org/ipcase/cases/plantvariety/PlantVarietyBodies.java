package org.ipcase.cases.plantvariety;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.OfficerBody;
import org.ipcase.cases.party.PartyBody;
import org.ipcase.cases.party.RightBody;
import org.ipcase.cases.plantvariety.domain.InfringingAct;
import org.ipcase.cases.plantvariety.domain.PlantKind;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.web.check.MoneyText;
import org.ipcase.platform.web.check.NotFuture;
import org.ipcase.platform.web.check.RegionChecked;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands, one record a command. */
final class PlantVarietyBodies {
    private PlantVarietyBodies() {}

    record RequestHandlingBody(
            PartyBody owner,
            @Size(min = 1, max = 20) List<PartyBody> respondents,
            RightBody right,
            PlantKind plant,
            boolean forestry,
            @NotFuture LocalDate grantedOn,
            @Size(min = 1, max = 30) List<InfringingAct> acts,
            @RegionChecked String region,
            @NotFuture LocalDate actDate,
            @NotBlank @Size(max = 5000) String facts,
            @Nullable @Size(max = 100) List<RecordId> evidenceIds) {}

    record FileRequestBody(@Size(min = 2, max = 20) List<OfficerBody> officers) {}

    record RefuseRequestBody(@NotBlank @Size(max = 2000) String reasons) {}

    record TakeMeasureBody(
            @NotBlank @Size(max = 1000) String what,
            @NotBlank @Size(max = 60) String documentNumber,
            @NotFuture LocalDate takenOn,
            @RegionChecked String region,
            @Nullable @Size(min = 1, max = 60) String reference) {}

    record ExtendMeasureBody(@NotBlank @Size(max = 1000) String reason) {}

    record LiftMeasureBody(@NotBlank @Size(max = 1000) String reason) {}

    record ServeNoticeBody(
            @NotBlank @Size(max = 5000) String facts,
            @NotBlank @Size(max = 2000) String grounds,
            @MoneyText String proposedFine,
            @NotFuture LocalDate servedOn) {}

    record WaiveStatementBody(@NotBlank @Size(max = 300) String evidence) {}

    record DecideRequestBody(
            boolean infringement,
            @Nullable @MoneyText String goodsValue,
            @Nullable @MoneyText String fine,
            @NotBlank @Size(max = 60) String documentNumber,
            @NotBlank @Size(max = 10000) String reasons) {}

    record AskDamagesMediationBody(@MoneyText String claim, boolean respondentsAgree) {}

    record RecordDamagesMediationBody(boolean agreed, @NotBlank @Size(max = 5000) String content) {}

    record WithdrawRequestBody(@NotBlank @Size(max = 1000) String reason) {}
}

package org.ipcase.cases.ecommercetakedown;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.ecommercetakedown.domain.Measure;
import org.ipcase.cases.ecommercetakedown.domain.ProofKind;
import org.ipcase.cases.party.PartyBody;
import org.ipcase.cases.party.RightBody;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.web.check.NotFuture;
import org.ipcase.platform.web.check.RegionChecked;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands, one record a command. */
final class EcommerceTakedownBodies {
    private EcommerceTakedownBodies() {}

    record NotifyPlatformBody(
            @NotBlank @Size(max = 40) String platform,
            PartyBody owner,
            RightBody right,
            @RegionChecked String region,
            @NotBlank @Size(max = 200) String shopName,
            @Nullable PartyBody shop,
            @Size(min = 1, max = 50) List<@NotBlank @Size(max = 500) String> items,
            @NotBlank @Size(max = 5000) String evidence,
            @Nullable @Size(max = 100) List<RecordId> evidenceIds,
            boolean vouched) {}

    record RejectNoticeBody(
            @Size(min = 1, max = 20) List<@NotBlank @Size(max = 300) String> missing) {}

    record TakeMeasuresBody(
            @Size(min = 1, max = 30) List<Measure> measures,
            @NotBlank @Size(max = 200) String forwardedBy) {}

    record DeclareNoInfringementBody(
            @NotBlank @Size(max = 10000) String statement,
            @Nullable @Size(max = 100) List<RecordId> evidenceIds) {}

    record ForwardDeclarationBody(@NotFuture LocalDate reachedOwnerOn) {}

    record ClaimDelayBody(
            @NotBlank @Size(max = 1000) String reason,
            @NotFuture LocalDate from,
            @NotFuture LocalDate until,
            @NotBlank @Size(max = 200) String proof) {}

    record ProveComplaintBody(ProofKind kind, @NotBlank @Size(max = 100) String reference) {}

    record EndMeasuresBody(@Nullable @Size(max = 1000) String note) {}

    record RecordDecisionBody(boolean infringement, @NotBlank @Size(max = 200) String document) {}

    record PublishNoticeBody(@NotBlank @Size(max = 500) String address) {}

    record ReportInactionBody(@NotBlank @Size(max = 2000) String explanation) {}

    record WithdrawNoticeBody(@NotBlank @Size(max = 1000) String reason) {}
}

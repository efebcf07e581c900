package org.ipcase.cases.rightsaid;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ipcase.cases.party.PartyBody;
import org.ipcase.cases.party.RightBody;
import org.ipcase.cases.rightsaid.domain.AidKind;
import org.ipcase.cases.rightsaid.domain.AidRefusalGround;
import org.ipcase.cases.rightsaid.domain.AidResult;
import org.ipcase.cases.rightsaid.domain.HandOnTarget;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.web.check.RegionChecked;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands, one record a command. */
final class AidRequestBodies {
    private AidRequestBodies() {}

    record AskForAidBody(
            PartyBody applicant,
            @Size(min = 1, max = 4) List<AidKind> kinds,
            RightBody right,
            @RegionChecked String region,
            @Nullable RecordId workstation,
            @NotBlank @Size(max = 5000) String description,
            @Nullable @Size(max = 100) String foreignPlace,
            @Nullable @Size(max = 100) List<RecordId> evidenceIds) {}

    record AcceptAidBody(@Nullable @Size(max = 1000) String note) {}

    record RefuseAidBody(AidRefusalGround ground, @NotBlank @Size(max = 2000) String reasons) {}

    record AssignAidBody(
            @NotBlank @Size(max = 100) String to,
            AidKind kind,
            @Nullable @Size(max = 1000) String note) {}

    record ExtendAidBody(@NotBlank @Size(max = 1000) String reason) {}

    record AnswerAidBody(
            @NotBlank @Size(max = 10000) String answer,
            @Nullable @Size(max = 100) List<RecordId> papers) {}

    record HandOnAidBody(HandOnTarget target, RecordId record) {}

    record CloseAidBody(AidResult result, @NotBlank @Size(max = 5000) String summary) {}

    record EvaluateAidBody(@Min(1) @Max(5) int score, @Nullable @Size(max = 1000) String remarks) {}

    record WithdrawAidBody(@NotBlank @Size(max = 1000) String reason) {}
}

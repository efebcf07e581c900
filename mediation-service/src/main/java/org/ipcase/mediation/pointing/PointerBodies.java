package org.ipcase.mediation.pointing;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.dispute.ApplicationBody.RightBody;
import org.ipcase.mediation.dispute.PartyBody;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.mediation.pointing.domain.Pointer.Channel;
import org.ipcase.platform.web.check.MoneyText;
import org.ipcase.platform.web.check.RegionChecked;
import org.jspecify.annotations.Nullable;

/** Bodies of the commands on notices that point to mediation. */
final class PointerBodies {
    private PointerBodies() {}

    /**
     * The authority is the caller's own.
     *
     * @param notice number of the notice
     * @param caseId enforcement case out of which an office points
     */
    @Schema(
            example =
                    """
                    {"notice": "川0104告调〔2026〕12号", "committee": "mc-510100",
                     "applicant": {"kind": "ORGANISATION", "name": "成都锦栖软件有限公司", "creditCode": "91510107MA6DH3R88M"},
                     "respondent": {"kind": "PERSON", "name": "李某"},
                     "right": {"kind": "SOFTWARE", "title": "锦栖排版软件"},
                     "dispute": "被申请人未经许可复制软件并使用", "claim": "停止使用并赔偿", "region": "510104"}
                    """)
    record PointerBody(
            @NotBlank @Size(max = 60) String notice,
            @NotBlank @Size(max = 40) String committee,
            PartyBody applicant,
            PartyBody respondent,
            RightBody right,
            @Size(min = 10, max = 5000) String dispute,
            @NotBlank @Size(max = 2000) String claim,
            @Nullable @MoneyText String amountInDispute,
            @RegionChecked String region,
            @Nullable RecordId caseId) {}

    @Schema(
            example =
                    "{\"side\": \"RESPONDENT\", \"agrees\": true, \"channel\": \"IN_PERSON\", \"note\": \"本人到庭表示同意\"}")
    record AnswerBody(
            Side side, boolean agrees, Channel channel, @NotBlank @Size(max = 1000) String note) {}

    @Schema(example = "{\"reason\": \"当事人已自行和解\"}")
    record ReasonBody(@NotBlank @Size(max = 1000) String reason) {}
}

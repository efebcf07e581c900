package org.ipcase.mediation.entrustment;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.ipcase.mediation.committee.domain.Tie;
import org.ipcase.mediation.dispute.ApplicationBody.RightBody;
import org.ipcase.mediation.dispute.PartyBody;
import org.ipcase.mediation.entrustment.domain.Entrustment.Conclusion;
import org.ipcase.mediation.entrustment.domain.Entrustment.ReturnGround;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.Participant;
import org.ipcase.mediation.entrustment.domain.EntrustmentFile.Material;
import org.ipcase.mediation.entrustment.domain.Request.Stage;
import org.ipcase.platform.web.check.MoneyText;
import org.ipcase.platform.web.check.RegionChecked;
import org.jspecify.annotations.Nullable;

/** Bodies of the commands on entrustments. */
final class EntrustmentBodies {
    private EntrustmentBodies() {}

    /**
     * @param court the entrusting court; a judge leaves it out
     * @param caseNumber of the suit, required after filing
     */
    @Schema(
            example =
                    """
                    {"stage": "BEFORE_FILING", "court": "ct-510100",
                     "applicant": {"kind": "ORGANISATION", "name": "四川岷岭春酒业有限公司", "creditCode": "91510100MA6CTX2K3Q"},
                     "respondent": {"kind": "ORGANISATION", "name": "成都锦栖软件有限公司", "creditCode": "91510107MA6DH3R88M"},
                     "right": {"kind": "SOFTWARE", "title": "窖池管理软件"},
                     "dispute": "被申请人未经许可复制软件并使用", "claim": "停止使用并赔偿", "region": "510100"}
                    """)
    record OpenBody(
            Stage stage,
            @Nullable @Size(max = 40) String court,
            @Nullable @Size(min = 4, max = 60) String caseNumber,
            PartyBody applicant,
            PartyBody respondent,
            RightBody right,
            @Size(min = 10, max = 5000) String dispute,
            @NotBlank @Size(max = 2000) String claim,
            @Nullable @MoneyText String amountInDispute,
            @RegionChecked String region) {}

    @Schema(example = "{\"reason\": \"当事人不同意诉前调解\"}")
    record ReasonBody(@NotBlank @Size(max = 2000) String reason) {}

    @Schema(example = "{\"committee\": \"mc-510100\"}")
    record BodyBody(@NotBlank @Size(max = 60) String committee) {}

    @Schema(example = "{\"reached\": true, \"consents\": true}")
    record ContactBody(boolean reached, boolean consents) {}

    @Schema(
            example =
                    "{\"mediatorId\": \"md-510100-01\", \"relation\": \"OTHER\", \"explanation\": \"曾在同一协会任职\"}")
    record DiscloseBody(
            @NotBlank @Size(max = 60) String mediatorId,
            Tie.Relation relation,
            @NotBlank @Size(max = 1000) String explanation) {}

    @Schema(example = "{\"mediatorId\": \"md-510100-01\"}")
    record WaiveBody(@NotBlank @Size(max = 60) String mediatorId) {}

    @Schema(example = "{\"days\": 10, \"bothPartiesAgree\": true}")
    record ExtendBody(@Min(1) @Max(180) int days, boolean bothPartiesAgree) {}

    @Schema(example = "{\"facts\": \"双方恶意串通\"}")
    record FactsBody(@NotBlank @Size(max = 3000) String facts) {}

    @Schema(example = "{\"sanction\": \"罚款一万元\", \"toPolice\": false}")
    record SanctionBody(@NotBlank @Size(max = 1000) String sanction, boolean toPolice) {}

    @Schema(
            example =
                    "{\"ground\": \"FAILED\", \"materials\": [\"ENTRUSTMENT_LETTER\", \"TERMINATION_NOTICE\"]}")
    record ReturnBody(ReturnGround ground, @NotEmpty @Size(max = 10) List<Material> materials) {}

    @Schema(example = "{\"how\": \"MEDIATION_DOCUMENT\", \"documentNumber\": \"（2026）川01民初12号\"}")
    record DocumentBody(Conclusion how, @NotBlank @Size(max = 60) String documentNumber) {}

    @Schema(
            example =
                    """
                    {"caseNumber": "（2026）川01民初34号", "participants": [{"name": "郑文", "as": "AGENT"}]}
                    """)
    record SuitBody(
            @NotBlank @Size(max = 60) String caseNumber,
            @Size(max = 40) List<@Valid ParticipantBody> participants) {}

    @Schema(example = "{\"participants\": [{\"name\": \"郑文\", \"as\": \"JUROR\"}]}")
    record ParticipantsBody(@NotEmpty @Size(max = 40) List<@Valid ParticipantBody> participants) {}

    record ParticipantBody(
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 60) String mediatorId,
            Participant.Capacity as) {
        Participant participant() {
            return new Participant(name, mediatorId, as);
        }
    }

    static List<Participant> participants(List<ParticipantBody> bodies) {
        return bodies.stream().map(ParticipantBody::participant).toList();
    }
}

package org.ipcase.mediation.mediator;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ipcase.mediation.committee.domain.MediatorGrade;
import org.ipcase.mediation.committee.domain.Tie;
import org.ipcase.platform.web.check.CreditCodeChecked;
import org.jspecify.annotations.Nullable;

/** Bodies of the commands about mediators. */
final class MediatorBodies {
    private MediatorBodies() {}

    /**
     * @param sub account at the identity server; without one the person cannot be assigned
     */
    @Schema(
            example =
                    """
                    {"committee": "mc-510100", "name": "白露", "born": "1988-04-02", "engagedOn": "2026-06-01"}
                    """)
    record EngageBody(
            @NotBlank @Size(max = 60) String committee,
            @NotBlank @Size(max = 60) String name,
            @Nullable @Pattern(regexp = "[0-9a-f-]{36}") String sub,
            LocalDate born,
            LocalDate engagedOn) {}

    @Schema(example = "{\"on\": \"2026-05-20\", \"hours\": 16, \"topic\": \"著作权纠纷调解\"}")
    record TrainingBody(
            LocalDate on, @Min(1) @Max(400) int hours, @NotBlank @Size(max = 200) String topic) {}

    @Schema(
            example =
                    "{\"relation\": \"KINSHIP\", \"party\": \"成都锦栖软件有限公司\", \"creditCode\":"
                            + " \"91510107MA6DH3R88M\"}")
    record TieBody(
            Tie.Relation relation,
            @NotBlank @Size(max = 200) String party,
            @Nullable @CreditCodeChecked String creditCode) {}

    @Schema(example = "{\"grade\": \"L3\"}")
    record GradeBody(MediatorGrade grade) {}

    @Schema(example = "{\"reason\": \"连续两年未参加培训\"}")
    record ReasonBody(@NotBlank @Size(max = 1000) String reason) {}
}

package org.ipcase.cases.evidence;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The bodies of the commands on the custody of evidence, one record a command. */
final class CustodyBodies {
    private CustodyBodies() {}

    /**
     * @param to id of the receiving agency
     * @param place where it changes hands
     * @param storage where it is to be kept
     * @param seal number of the seal, for things
     */
    record HandOverBody(
            @NotBlank @Size(max = 40) @Schema(example = "ps-510100") String to,
            @NotBlank @Size(max = 200) @Schema(example = "成都市公安局物证室") String place,
            @NotBlank @Size(max = 200) @Schema(example = "物证室 3 号柜") String storage,
            @Nullable @Size(max = 60) @Schema(example = "封-2026-0815") String seal) {}

    record ConfirmHandOverBody(@Nullable @Size(max = 1000) String note) {}

    record RefuseHandOverBody(@NotBlank @Size(max = 1000) String reason) {}
}

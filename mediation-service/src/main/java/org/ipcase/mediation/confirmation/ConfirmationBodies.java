package org.ipcase.mediation.confirmation;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipcase.kernel.court.CourtMatter.Circumstance;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Apply;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.PaperSignature;
import org.ipcase.mediation.confirmation.domain.DismissalGround;
import org.ipcase.mediation.confirmation.domain.NonAcceptanceGround;
import org.ipcase.mediation.confirmation.domain.Objection.Outcome;
import org.ipcase.mediation.confirmation.domain.Petition.Material;
import org.ipcase.mediation.confirmation.domain.Petition.MaterialKind;
import org.ipcase.mediation.dispute.domain.Signature.Paper;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.check.NotFuture;
import org.jspecify.annotations.Nullable;

/** What people send to a confirmation. */
final class ConfirmationBodies {
    private ConfirmationBodies() {}

    /**
     * @param decidesOwnershipOrValidity the question of MED-17: does the agreement decide who owns
     *     the right or whether it is valid?
     */
    record ApplyBody(
            @NotBlank @Size(max = 60) @Schema(example = "ct-510100") String court,
            @Nullable @Size(max = 3) List<Circumstance> circumstances,
            @NotEmpty @Size(max = 50) List<MaterialBody> materials,
            boolean decidesOwnershipOrValidity) {
        Apply command(CommandRequest request) {
            return new Apply(
                    request.actor(),
                    request.at(),
                    court,
                    circumstances == null ? Set.of() : Set.copyOf(circumstances),
                    materials.stream().map(MaterialBody::material).toList(),
                    decidesOwnershipOrValidity);
        }
    }

    record MaterialBody(
            MaterialKind kind,
            @NotBlank @Size(max = 200) @Schema(example = "软件著作权登记证书") String title,
            @Nullable RecordId evidenceId) {
        Material material() {
            return new Material(kind, title, evidenceId);
        }
    }

    record PetitionSignBody(@Nullable @Pattern(regexp = "[0-9a-f]{64}") String digest) {}

    /**
     * What stands on the paper of a party without an account.
     *
     * @param party id of the petitioner
     * @param name of who signed for it
     * @param witness who saw it and attests it
     * @param evidenceId the scanned page
     * @param scanDigest SHA-256 of the scanned page
     * @param digest of the agreement on the paper
     */
    record PaperSignatureBody(
            @NotBlank @Size(max = 10) @Schema(example = "R1") String party,
            @NotBlank @Size(max = 100) String name,
            Paper.Manner manner,
            @NotBlank @Size(max = 100) String witness,
            RecordId evidenceId,
            @Pattern(regexp = "[0-9a-f]{64}") String scanDigest,
            @Pattern(regexp = "[0-9a-f]{64}") String digest) {
        PaperSignature signature() {
            return new PaperSignature(
                    party, name, new Paper(manner, witness, evidenceId, scanDigest), digest);
        }
    }

    /** What a paper application says, and who signed it; fields as above. */
    record PaperApplyBody(
            @NotBlank @Size(max = 60) @Schema(example = "ct-510100") String court,
            @Nullable @Size(max = 3) List<Circumstance> circumstances,
            @NotEmpty @Size(max = 50) List<MaterialBody> materials,
            boolean decidesOwnershipOrValidity,
            @NotBlank @Size(max = 10) @Schema(example = "R1") String party,
            @NotBlank @Size(max = 100) String name,
            Paper.Manner manner,
            @NotBlank @Size(max = 100) String witness,
            RecordId evidenceId,
            @Pattern(regexp = "[0-9a-f]{64}") String scanDigest,
            @Pattern(regexp = "[0-9a-f]{64}") String digest) {
        ApplyBody application() {
            return new ApplyBody(court, circumstances, materials, decidesOwnershipOrValidity);
        }

        PaperSignature signature() {
            return new PaperSignatureBody(
                            party, name, manner, witness, evidenceId, scanDigest, digest)
                    .signature();
        }
    }

    record CaseNumberBody(
            @NotBlank @Size(max = 60) @Schema(example = "（2026）川01民特12号") String caseNumber) {}

    record NotAcceptBody(
            NonAcceptanceGround ground, @NotBlank @Size(max = 2000) String explanation) {}

    record RulingPeriodBody(
            @Min(1) @Max(90) @Schema(example = "15") int days,
            @NotBlank @Size(max = 100) @Schema(example = "院长 周正") String approvedBy) {}

    record RulingBody(
            @NotBlank @Size(max = 60) @Schema(example = "（2026）川01民特12号") String documentNumber) {}

    record DismissBody(
            DismissalGround ground,
            @NotBlank @Size(max = 2000) String explanation,
            @NotBlank @Size(max = 60) String documentNumber) {}

    record ServiceBody(
            @NotBlank @Size(max = 10) @Schema(example = "A1") String party,
            @NotFuture LocalDate on) {}

    record ObjectionBody(@NotBlank @Size(max = 5000) String reason) {}

    record ThirdPersonBody(
            @NotBlank @Size(max = 200) String by,
            @NotFuture LocalDate knownOn,
            @NotBlank @Size(max = 5000) String reason) {}

    record ObjectionDecisionBody(
            Outcome outcome,
            @NotBlank @Size(max = 5000) String reasons,
            @NotBlank @Size(max = 60) String documentNumber) {}

    record WithdrawBody(@NotBlank @Size(max = 2000) String reason) {}
}

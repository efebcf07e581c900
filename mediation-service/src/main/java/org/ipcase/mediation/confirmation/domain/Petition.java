package org.ipcase.mediation.confirmation.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ipcase.kernel.court.CourtMatter.Circumstance;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.dispute.domain.Signature;
import org.jspecify.annotations.Nullable;

/**
 * The joint application (司法确认申请书, MED-15).
 *
 * @param court agency id
 * @param circumstances what moves the dispute to another tier of court
 * @param materials what is handed in beside the agreement
 */
public record Petition(
        String court,
        Set<Circumstance> circumstances,
        List<Material> materials,
        List<PetitionSignature> signatures) {

    public Petition {
        circumstances = Set.copyOf(circumstances);
        materials = List.copyOf(materials);
        signatures = List.copyOf(signatures);
    }

    /** What MED-15 asks for; the agreement and the committee's record are on the platform. */
    public enum MaterialKind {
        /** 财产权利证明（权属证书等） */
        PROOF_OF_RIGHT,
        /** 身份证明、资格证明 */
        IDENTITY,
        /** 授权委托书 */
        POWER_OF_ATTORNEY,
        /** 其他 */
        OTHER
    }

    /**
     * @param evidenceId the file in the evidence store, if it is kept there
     */
    public record Material(MaterialKind kind, String title, @Nullable RecordId evidenceId) {}

    /**
     * @param party id of the petitioner
     * @param digest of the agreement that was read
     * @param paper how it was given on paper; null for one given on the platform
     */
    public record PetitionSignature(
            String party,
            String sub,
            String name,
            Instant at,
            String digest,
            Signature.@Nullable Paper paper) {
        /** A signature given on the platform. */
        PetitionSignature(String party, String sub, String name, Instant at, String digest) {
            this(party, sub, name, at, digest, null);
        }
    }

    boolean isSignedBy(String party) {
        return signatures.stream().anyMatch(it -> it.party().equals(party));
    }

    /** What is still to be handed in. */
    static Set<MaterialKind> missing(List<Material> materials) {
        var missing = EnumSet.of(MaterialKind.PROOF_OF_RIGHT, MaterialKind.IDENTITY);
        materials.forEach(it -> missing.remove(it.kind()));
        return missing;
    }

    Petition with(PetitionSignature signature) {
        var more = new ArrayList<>(signatures);
        more.add(signature);
        return new Petition(court, circumstances, materials, more);
    }
}

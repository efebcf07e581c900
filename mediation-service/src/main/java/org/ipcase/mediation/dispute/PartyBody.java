package org.ipcase.mediation.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.ipcase.kernel.number.IdDocument;
import org.ipcase.kernel.secret.DocumentCipher;
import org.ipcase.mediation.dispute.domain.Party;
import org.ipcase.platform.web.check.CreditCodeChecked;
import org.ipcase.platform.web.check.RegionChecked;
import org.jspecify.annotations.Nullable;

/** A party as it is entered (当事人). */
public record PartyBody(
        Party.Kind kind,
        @NotBlank @Size(max = 200) String name,
        @Nullable @CreditCodeChecked String creditCode,
        @Nullable DocumentBody idDocument,
        @Nullable @RegionChecked String region,
        @Nullable @Size(max = 300) String address,
        @Nullable @Pattern(regexp = "[0-9+() -]{5,30}") String phone,
        @Nullable @Size(max = 100) String legalRepresentative) {

    /** A personal document; its number is masked and sealed before anything is kept. */
    public record DocumentBody(IdDocument type, @NotBlank @Size(max = 40) String number) {
        String masked() {
            return type + " " + IdDocument.masked(number.strip());
        }

        String sealed(DocumentCipher cipher) {
            return cipher.sealed(number.strip());
        }
    }

    public Party party(DocumentCipher cipher) {
        return new Party(
                kind,
                name,
                creditCode,
                idDocument == null ? null : idDocument.masked(),
                region,
                address,
                phone,
                legalRepresentative,
                idDocument == null ? null : idDocument.sealed(cipher));
    }
}

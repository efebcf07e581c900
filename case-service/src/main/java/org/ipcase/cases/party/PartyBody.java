package org.ipcase.cases.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Party.MaskedDocument;
import org.ipcase.kernel.number.IdDocument;
import org.ipcase.kernel.number.NumberCheck;
import org.ipcase.kernel.secret.DocumentCipher;
import org.ipcase.platform.web.RequestProblem;
import org.ipcase.platform.web.check.CreditCodeChecked;
import org.ipcase.platform.web.check.RegionChecked;
import org.jspecify.annotations.Nullable;

/** A party as the API takes it; a document number comes in and never goes out again. */
public record PartyBody(
        Party.Kind kind,
        @NotBlank @Size(max = 200) String name,
        @Nullable @CreditCodeChecked String creditCode,
        @Nullable IdDocumentBody idDocument,
        @Nullable @RegionChecked String region,
        @Nullable @Size(max = 300) String address,
        @Nullable @Pattern(regexp = "[0-9+() -]{5,30}") String phone,
        @Nullable @Size(max = 100) String legalRepresentative,
        @Nullable @Size(max = 100) String shopAccount) {

    /** 身份证件 */
    public record IdDocumentBody(IdDocument type, @NotBlank @Size(max = 40) String number) {
        /**
         * @param path of the document in the body, for the error
         */
        public MaskedDocument masked(String path, LocalDate today) {
            return new MaskedDocument(type, IdDocument.masked(plain(path, today)));
        }

        /** Masked for screens, sealed for the office, hashed for finding it again. */
        public MaskedDocument sealed(String path, LocalDate today, DocumentCipher cipher) {
            var plain = plain(path, today);
            return new MaskedDocument(
                    type,
                    IdDocument.masked(plain),
                    cipher.sealed(plain),
                    cipher.searchHash(type.name(), plain));
        }

        private String plain(String path, LocalDate today) {
            return switch (type.check(number, today)) {
                case NumberCheck.Valid(var value) -> value;
                case NumberCheck.Doubtful(var value, _) -> value;
                case NumberCheck.Invalid(var code, var message) ->
                        throw RequestProblem.invalid(path + ".number", code, message);
            };
        }
    }

    /**
     * @param path of this party in the body, for the error
     */
    public Party party(String path, LocalDate today) {
        return party(idDocument == null ? null : idDocument.masked(path + ".idDocument", today));
    }

    /** With the document's number sealed. */
    public Party party(String path, LocalDate today, DocumentCipher cipher) {
        return party(
                idDocument == null ? null : idDocument.sealed(path + ".idDocument", today, cipher));
    }

    private Party party(@Nullable MaskedDocument document) {
        return new Party(
                kind,
                name,
                creditCode,
                document,
                region,
                address,
                phone,
                legalRepresentative,
                shopAccount);
    }
}

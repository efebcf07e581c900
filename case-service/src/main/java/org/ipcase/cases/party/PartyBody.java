package org.ipcase.cases.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Party.MaskedDocument;
import org.ipcase.kernel.number.IdDocument;
import org.ipcase.kernel.number.NumberCheck;
import org.ipcase.platform.web.RequestProblem;
import org.ipcase.platform.web.check.CreditCodeChecked;
import org.ipcase.platform.web.check.RegionChecked;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** A party as the API takes it; a document number comes in and never goes out again. */
public record PartyBody(
        Party.Kind kind,
        @NotBlank @Size(max = 200) String name,
        @Nullable @CreditCodeChecked String creditCode,
        @Nullable IdDocumentBody idDocument,
        @Nullable @RegionChecked String region,
        @Nullable @Size(max = 300) String address,
        @Nullable @Pattern(regexp = "[0-9+() -]{5,30}") String phone,
        @Nullable @Size(max = 100) String legalRepresentative) {

    /** 身份证件 */
    public record IdDocumentBody(IdDocument type, @NotBlank @Size(max = 40) String number) {
        /**
         * @param path of the document in the body, for the error
         */
        public MaskedDocument masked(String path, LocalDate today) {
            var plain =
                    switch (type.check(number, today)) {
                        case NumberCheck.Valid(var value) -> value;
                        case NumberCheck.Doubtful(var value, _) -> value;
                        case NumberCheck.Invalid(var code, var message) ->
                                throw RequestProblem.invalid(path + ".number", code, message);
                    };
            return new MaskedDocument(type, IdDocument.masked(plain));
        }
    }

    /**
     * @param path of this party in the body, for the error
     */
    public Party party(String path, LocalDate today) {
        return new Party(
                kind,
                name,
                creditCode,
                idDocument == null ? null : idDocument.masked(path + ".idDocument", today),
                region,
                address,
                phone,
                legalRepresentative);
    }
}

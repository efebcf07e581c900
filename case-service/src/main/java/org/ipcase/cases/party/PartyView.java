package org.ipcase.cases.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.number.IdDocument;
import org.jspecify.annotations.Nullable;

/** A party as screens show it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartyView(
        Party.Kind kind,
        String name,
        @Nullable String creditCode,
        @Nullable DocumentView idDocument,
        @Nullable String region,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String legalRepresentative,
        @Nullable String shopAccount) {

    /**
     * @param number masked
     */
    public record DocumentView(IdDocument type, String number) {}

    public static PartyView of(Party party) {
        var document = party.idDocument();
        return new PartyView(
                party.kind(),
                party.name(),
                party.creditCode(),
                document == null ? null : new DocumentView(document.type(), document.masked()),
                party.region(),
                party.address(),
                party.phone(),
                party.legalRepresentative(),
                party.shopAccount());
    }

    public static List<PartyView> of(List<Party> parties) {
        return parties.stream().map(party -> of(party)).toList();
    }
}

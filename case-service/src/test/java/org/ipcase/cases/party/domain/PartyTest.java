package org.ipcase.cases.party.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipcase.cases.party.domain.Party.MaskedDocument;
import org.ipcase.kernel.number.IdDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A party whose document is proved later stays who it is. */
class PartyTest {
    @Tag("REQ-28")
    @Test
    void keepsItsShopWhenItsDocumentIsProved() {
        var shop =
                new Party(Party.Kind.PERSON, "王某", null, null, "510100", null, null, null, "某平台:1");
        var document = new MaskedDocument(IdDocument.values()[0], "5101**********1234");
        var proved = shop.with(document);
        assertThat(proved.shopAccount()).isEqualTo("某平台:1");
        assertThat(proved.idDocument()).isEqualTo(document);
    }
}

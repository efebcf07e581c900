package org.ipcase.mediation.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.ipcase.kernel.number.RightKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("MED-12")
class AgreementTemplatesTest {
    private final AgreementTemplates templates = AgreementTemplates.shipped();

    @ParameterizedTest
    @EnumSource(RightKind.class)
    void eachKindOfRightHasOneDraftWithAllThatTheLawAsksFor(RightKind right) {
        assertThat(templates.templates().stream().filter(it -> it.rights().contains(right)))
                .hasSize(1);
        var draft = templates.of(right).orElseThrow();

        assertThat(
                        Stream.of(
                                draft.facts(),
                                draft.issues(),
                                draft.responsibilities(),
                                draft.content(),
                                draft.performanceManner()))
                .allMatch(it -> it.length() > 15);
        assertThat(draft.content()).contains("【");
    }

    @Test
    void eachKindOfDisputeHasItsDraft() {
        assertThat(templates.templates())
                .extracting(AgreementTemplates.AgreementTemplate::id)
                .containsExactly(
                        "trademark",
                        "copyright",
                        "software",
                        "patent",
                        "plant-variety",
                        "geographical-indication",
                        "special-sign",
                        "layout-design",
                        "trade-secret",
                        "unfair-competition",
                        "contract");
        assertThat(templates.fitting(RightKind.SOFTWARE))
                .extracting(AgreementTemplates.AgreementTemplate::id)
                .containsExactly("software", "unfair-competition", "contract");
    }

    @Test
    @Tag("MED-17")
    void noDraftDecidesOwnershipOrValidity() {
        assertThat(templates.templates())
                .allSatisfy(it ->
                        assertThat(it.content())
                                .doesNotContain("归申请人所有", "归被申请人所有", "权利有效", "权利无效"));
    }

    @Test
    @Tag("MED-O6")
    void noDraftKnowsAFee() {
        assertThat(templates.templates().toString()).doesNotContain("调解费", "服务费", "手续费");
    }

    @Test
    @Tag("MED-17")
    void thePatentDraftLeavesOwnershipAndValidityOut() {
        assertThat(templates.of(RightKind.INVENTION).orElseThrow().responsibilities())
                .contains("不在本协议中确认专利权的归属和效力");
    }
}

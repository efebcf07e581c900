package org.ipcase.kernel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.screening.Crime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("REQ-25")
class MetricDictionaryTest {
    private final MetricDictionary dictionary = MetricDictionary.standard();

    @Test
    void definesEachFigureOnceAndWhole() {
        assertThat(dictionary.version()).isPositive();
        assertThat(dictionary.all()).extracting(Metric::id).doesNotHaveDuplicates();
        assertThat(dictionary.all())
                .allSatisfy(it -> {
                    assertThat(it.id()).matches("[a-z]+(-[a-z]+)*");
                    assertThat(it.name().zh()).isNotBlank();
                    assertThat(it.name().en()).isNotBlank();
                    assertThat(it.definition().zh()).isNotBlank();
                    assertThat(it.definition().en()).isNotBlank();
                    assertThat(it.source()).isNotBlank();
                    assertThat(it.plan()).contains("REQ-25");
                    assertThat(it.services())
                            .isSubsetOf("case", "mediation", "referral")
                            .isNotEmpty();
                    assertThat(it.audience()).isNotEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"case", "mediation", "referral"})
    void everyServiceCountsItsOverdueClocks(String service) {
        assertThat(dictionary.of(service)).extracting(Metric::id).contains("clocks-overdue");
    }

    /** Neither parties, police nor officers learn from figures that somebody mediates (MED-23). */
    @Test
    @Tag("MED-23")
    void figuresOfMediationAreNotForOthers() {
        assertThat(dictionary.of("mediation"))
                .filteredOn(it -> !it.id().equals("clocks-overdue"))
                .allSatisfy(it -> {
                    for (var role : Set.of(Role.OFFICER, Role.POLICE, Role.PROCURATOR)) {
                        assertThat(it.openTo(Set.of(role))).as(it.id() + role).isFalse();
                    }
                });
        assertThat(dictionary.all()).noneMatch(it -> it.openTo(Set.of(Role.RIGHTS_HOLDER)));
    }

    @ParameterizedTest
    @EnumSource(RightKind.class)
    void eachKindOfRightFallsIntoAGroup(RightKind kind) {
        assertThat(RightGroup.of(kind).title().zh()).isNotBlank();
    }

    @Test
    void aCaseAndItsReferralFallIntoTheSameGroup() {
        assertThat(RightGroup.of(Crime.C213)).isEqualTo(RightGroup.of(RightKind.TRADEMARK));
        assertThat(RightGroup.of(Crime.C216)).isEqualTo(RightGroup.of(RightKind.DESIGN));
        assertThat(RightGroup.of(Crime.C218)).isEqualTo(RightGroup.of(RightKind.SOFTWARE));
        assertThat(RightGroup.of(Crime.C219_1)).isEqualTo(RightGroup.of(RightKind.TRADE_SECRET));
    }
}

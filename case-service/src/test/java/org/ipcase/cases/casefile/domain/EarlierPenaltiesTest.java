package org.ipcase.cases.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.casefile.domain.CaseStory.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CRE-05")
class EarlierPenaltiesTest {
    private static final RecordId CASE = RecordId.derived("case");

    @Test
    void knowsASecondInfringementWithinFiveYearsWhateverTheFormSays() {
        var asked = new ArrayList<LocalDate>();
        EarlierPenalties register =
                (_, _, day, _) -> {
                    asked.add(day);
                    return List.of("SC-CA-2024-000007");
                };
        var known = register.known(Grounds.NONE, of("91510100MA6CTX2K3Q"), TODAY, CASE);
        assertThat(known.repeatWithin5Years()).isTrue();
        assertThat(asked).containsExactly(TODAY.minusYears(5));
    }

    @Test
    void leavesItToTheFormWhereNothingIsKnownOrANameIsAllThereIs() {
        EarlierPenalties nobody = (_, _, _, _) -> List.of();
        assertThat(nobody.known(Grounds.NONE, of("91510100MA6CTX2K3Q"), TODAY, CASE))
                .isEqualTo(Grounds.NONE);
        EarlierPenalties namesake = (_, _, _, _) -> List.of("SC-CA-2024-000007");
        assertThat(namesake.known(Grounds.NONE, of(null), TODAY, CASE)).isEqualTo(Grounds.NONE);
    }

    private static CaseDossier of(@Nullable String creditCode) {
        return CaseStory.against(
                        new Party(
                                Party.Kind.ORGANISATION,
                                "成都某商贸有限公司",
                                creditCode,
                                null,
                                null,
                                null,
                                null,
                                null))
                .dossier();
    }
}

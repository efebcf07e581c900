package org.ipcase.referral.criminalreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
import org.ipcase.referral.criminalreferral.domain.Lives;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What is read back from the record is what was written. */
class StoredFormTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<CriminalReferral> states() {
        return Lives.states().stream();
    }

    static Stream<CriminalReferralEvent> events() {
        return Lives.all().stream().flatMap(life -> life.stream()).distinct();
    }

    @ParameterizedTest
    @MethodSource("states")
    void aStateSurvivesTheStore(CriminalReferral state) {
        assertThat((Object) JSON.readValue(JSON.writeValueAsString(state), state.getClass()))
                .isEqualTo(state);
    }

    @ParameterizedTest
    @MethodSource("events")
    void anEventSurvivesTheStore(CriminalReferralEvent event) {
        assertThat((Object) JSON.readValue(JSON.writeValueAsString(event), event.getClass()))
                .isEqualTo(event);
    }
}

package org.ipcase.mediation.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.dispute.domain.Case.*;

import java.util.stream.Stream;
import org.ipcase.mediation.dispute.domain.AgreementForm;
import org.ipcase.mediation.dispute.domain.Given;
import org.ipcase.mediation.dispute.domain.Mediation;
import org.ipcase.mediation.dispute.domain.MediationCommand;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.mediation.dispute.domain.Signature.Signatory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What is read back from the record is what was written. */
class StoredFormTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Stream<Given> lives() {
        return Stream.of(
                Given.after(apply(), decline()),
                Given.after(untilAccepted()).and(choose(HOLDER, "m2"), challenge("m1")),
                Given.after(untilInProgress()).and(suspend("2026-06-08"), resume("2026-06-10")),
                Given.after(untilInProgress()).and(suspend("2026-06-08")),
                Given.after(untilInProgress()).and(extend(10, true), schedule()),
                Given.after(untilDrafted()).and(sign(HOLDER, Signatory.APPLICANT)),
                Given.after(untilInProgress()).and(reach(AgreementForm.ORAL)),
                Given.after(untilInProgress()).and(refuse(OTHER_SIDE, Side.RESPONDENT)));
    }

    @ParameterizedTest
    @MethodSource("lives")
    void aStateSurvivesTheStore(Given life) {
        assertThat(again(life.state())).isEqualTo(life.state());
    }

    private static Mediation again(Mediation state) {
        return JSON.readValue(JSON.writeValueAsString(state), state.getClass());
    }

    @ParameterizedTest
    @MethodSource("lives")
    void aFurtherCommandIsAnsweredAlikeAfterTheStore(Given life) {
        MediationCommand next = refuse(HOLDER, Side.APPLICANT);

        assertThat(Given.DECIDER.decide(again(life.state()), next))
                .isEqualTo(Given.DECIDER.decide(life.state(), next));
    }
}

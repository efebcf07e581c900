package org.ipcase.mediation.dispute.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.dispute.domain.Case.*;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.mediation.dispute.domain.DisputeEvent.WrittenAgreementDrafted;
import org.ipcase.mediation.dispute.domain.Mediation.AgreedOral;
import org.ipcase.mediation.dispute.domain.Mediation.AgreedWritten;
import org.ipcase.mediation.dispute.domain.Mediation.AgreementDrafted;
import org.ipcase.mediation.dispute.domain.MediationCommand.ReachAgreement;
import org.ipcase.mediation.dispute.domain.MediationCommand.Sign;
import org.ipcase.mediation.dispute.domain.Signature.Signatory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MED-12")
@Tag("MED-13")
@Tag("LIT-08")
class SettlingTest {
    private static final List<Sign> ALL =
            List.of(
                    sign(HOLDER, Signatory.APPLICANT),
                    sign(OTHER_SIDE, Signatory.RESPONDENT),
                    sign(MEDIATOR, Signatory.MEDIATOR),
                    sign(DIRECTOR, Signatory.COMMITTEE));

    private static final AgreementText OWNERSHIP = Case.ownership();

    @Test
    void aWrittenAgreementWaitsForItsSignatures() {
        Given.after(untilInProgress())
                .when(reach(AgreementForm.WRITTEN))
                .then(new WrittenAgreementDrafted(TEXT));
    }

    @Test
    void threeOfFourSignaturesAreNotEnoughWhicheverIsMissing() {
        for (var missing : ALL) {
            var some = ALL.stream().filter(it -> it != missing).toArray(MediationCommand[]::new);
            var drafted = Given.after(untilDrafted()).and(some);

            assertThat(drafted.state())
                    .isInstanceOfSatisfying(
                            AgreementDrafted.class,
                            waiting ->
                                    assertThat(waiting.agreement().missing(waiting.dossier()))
                                            .containsExactly(missing.as()));
            assertThat(drafted.when(missing).thenState()).isInstanceOf(AgreedWritten.class);
        }
    }

    @Test
    void theLastSignatureStartsThirtyDaysToApplyForConfirmation() {
        var agreed = (AgreedWritten) signedByAll(untilDrafted()).state();

        assertThat(agreed.effectiveOn()).isEqualTo(LocalDate.parse("2026-06-05"));
        // 30 days after Friday 06-05 is Sunday 07-05, so Monday 07-06.
        assertThat(agreed.dossier().clock("MED-15").orElseThrow().dueDay())
                .isEqualTo(LocalDate.parse("2026-07-06"));
        assertThat(agreed.dossier().clock("MED-08").orElseThrow().state())
                .isEqualTo(ClockState.MET);
    }

    @Test
    void anAgreementOnOwnershipIsInForceButCannotBeConfirmed() {
        var drafted =
                Given.after(untilInProgress())
                        .and(new ReachAgreement(MEDIATOR, FRIDAY, AgreementForm.WRITTEN, OWNERSHIP))
                        .and(ALL.toArray(MediationCommand[]::new));

        assertThat(drafted.state()).isInstanceOf(AgreedWritten.class);
        assertThat(drafted.dossier().clock("MED-15")).isEmpty();
    }

    @Test
    void anOralAgreementIsInForceOnTheDayItIsReached() {
        var state = Given.after(untilInProgress()).when(reach(AgreementForm.ORAL)).thenState();

        assertThat(state)
                .isInstanceOfSatisfying(
                        AgreedOral.class,
                        oral ->
                                assertThat(oral.effectiveOn())
                                        .isEqualTo(LocalDate.parse("2026-06-05")));
    }

    @Test
    void eachSignatureIsItsOwnersToGive() {
        for (var signatory : Signatory.values()) {
            for (var owner : ALL) {
                var when = Given.after(untilDrafted()).when(sign(owner.actor(), signatory));
                if (owner.as() == signatory) {
                    when.thenState();
                } else {
                    when.thenRefused(MediationProblem.NOT_YOURS_TO_SIGN);
                }
            }
        }
    }

    @Test
    void whoSignedDoesNotSignForTheOtherSide() {
        Given.after(untilDrafted())
                .and(sign(HOLDER, Signatory.APPLICANT))
                .when(sign(HOLDER, Signatory.RESPONDENT))
                .thenRefused(MediationProblem.NOT_YOURS_TO_SIGN);
    }

    @Test
    void aSignatureIsGivenOnce() {
        Given.after(untilDrafted())
                .and(sign(HOLDER, Signatory.APPLICANT))
                .when(sign(HOLDER, Signatory.APPLICANT))
                .thenRefused(MediationProblem.ALREADY_SIGNED);
    }

    @Test
    void theTextIsFixedByTheFirstSignature() {
        var drafted = Given.after(untilDrafted());
        var again = new ReachAgreement(MEDIATOR, FRIDAY, AgreementForm.WRITTEN, OWNERSHIP);

        drafted.when(again).then(new WrittenAgreementDrafted(OWNERSHIP));
        drafted.and(sign(HOLDER, Signatory.APPLICANT))
                .when(again)
                .thenRefused(MediationProblem.AGREEMENT_SIGNED);
    }

    @Test
    void nobodySignsATextThatIsNotTheOneRead() {
        Given.after(untilDrafted())
                .when(new Sign(HOLDER, FRIDAY, Signatory.APPLICANT, null, OWNERSHIP.digest()))
                .thenRefused(MediationProblem.TEXT_CHANGED);
        Given.after(untilDrafted())
                .when(new Sign(HOLDER, FRIDAY, Signatory.APPLICANT, null, TEXT.digest()))
                .thenState();
    }

    @Test
    void theDigestTellsTextsApartThatOnlyMoveACharacter() {
        var one = new AgreementText("ab", "c", "d", "e", "f", TEXT.performanceUntil(), false);
        var other = new AgreementText("a", "bc", "d", "e", "f", TEXT.performanceUntil(), false);

        assertThat(one.digest()).isNotEqualTo(other.digest()).hasSize(64);
    }

    @Test
    void performanceIsDueOnTheDayOfTheAgreementAtTheEarliest() {
        Given.after(untilInProgress())
                .when(new ReachAgreement(MEDIATOR, FRIDAY, AgreementForm.ORAL, until("2026-06-05")))
                .thenState();
        Given.after(untilInProgress())
                .when(new ReachAgreement(MEDIATOR, FRIDAY, AgreementForm.ORAL, until("2026-06-04")))
                .thenRefused(MediationProblem.PERFORMANCE_IN_PAST);
    }

    private static AgreementText until(String day) {
        return new AgreementText(
                TEXT.facts(),
                TEXT.issues(),
                TEXT.responsibilities(),
                TEXT.content(),
                TEXT.performanceManner(),
                LocalDate.parse(day),
                false);
    }

    private static Given signedByAll(MediationCommand... before) {
        return Given.after(before).and(ALL.toArray(MediationCommand[]::new));
    }
}

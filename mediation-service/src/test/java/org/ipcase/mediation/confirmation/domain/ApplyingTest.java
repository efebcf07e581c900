package org.ipcase.mediation.confirmation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.confirmation.domain.Petitions.COURT;
import static org.ipcase.mediation.confirmation.domain.Petitions.HOLDER;
import static org.ipcase.mediation.confirmation.domain.Petitions.LATER;
import static org.ipcase.mediation.confirmation.domain.Petitions.MATERIALS;
import static org.ipcase.mediation.confirmation.domain.Petitions.OTHER_SIDE;
import static org.ipcase.mediation.confirmation.domain.Petitions.accept;
import static org.ipcase.mediation.confirmation.domain.Petitions.accepted;
import static org.ipcase.mediation.confirmation.domain.Petitions.after;
import static org.ipcase.mediation.confirmation.domain.Petitions.apply;
import static org.ipcase.mediation.confirmation.domain.Petitions.decline;
import static org.ipcase.mediation.confirmation.domain.Petitions.dispute;
import static org.ipcase.mediation.confirmation.domain.Petitions.open;
import static org.ipcase.mediation.confirmation.domain.Petitions.refused;
import static org.ipcase.mediation.confirmation.domain.Petitions.sign;
import static org.ipcase.mediation.confirmation.domain.Petitions.withdraw;
import static org.ipcase.mediation.dispute.domain.Case.noon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.mediation.confirmation.domain.Confirmation.Applied;
import org.ipcase.mediation.confirmation.domain.Confirmation.AwaitingSignatures;
import org.ipcase.mediation.confirmation.domain.Confirmation.OnFile;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Apply;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Sign;
import org.ipcase.mediation.dispute.domain.Case;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ApplyingTest {
    /** The last moment of Monday 2026-07-06 in Shanghai, and the first of Tuesday. */
    private static final Instant LAST_MOMENT = Instant.parse("2026-07-06T15:59:59Z");

    private static final Instant NEXT_DAY = Instant.parse("2026-07-06T16:00:00Z");

    @Test
    @Tag("MED-15")
    void theSignaturesOfAllPartiesBringItToTheCourt() {
        var one = after(open(), apply());
        var all = accepted(one, sign());

        assertThat(one).isInstanceOf(AwaitingSignatures.class);
        assertThat(all).isInstanceOf(Applied.class);
        var file = ((OnFile) all).file();
        assertThat(file.clock("MED-15").orElseThrow().state()).isEqualTo(ClockState.MET);
        // Three days after Wednesday 06-10 are Saturday 06-13, so Monday 06-15.
        assertThat(file.clock("MED-18").orElseThrow().dueDay())
                .isEqualTo(LocalDate.parse("2026-06-15"));
    }

    @Test
    @Tag("MED-15")
    void theThirtiethDayMovesOffASundayAndIsInTime() {
        var opened = (OnFile) after(open());

        assertThat(opened.file().clock("MED-15").orElseThrow().dueDay())
                .isEqualTo(LocalDate.parse("2026-07-06"));
        var one = accepted(opened, apply(HOLDER, LAST_MOMENT, COURT));
        assertThat(accepted(one, new Sign(OTHER_SIDE, LAST_MOMENT, null)))
                .isInstanceOf(Applied.class);
    }

    @Test
    @Tag("MED-15")
    void theDayAfterIsTooLateForTheFirstSignatureAndForTheLast() {
        refused(after(open()), apply(HOLDER, NEXT_DAY, COURT), ConfirmationProblem.LIMIT_PASSED);
        refused(
                after(open(), apply(HOLDER, LAST_MOMENT, COURT)),
                new Sign(OTHER_SIDE, NEXT_DAY, null),
                ConfirmationProblem.LIMIT_PASSED);
    }

    @Test
    @Tag("MED-17")
    @Tag("REQ-21")
    void anAgreementOnOwnershipOrValidityIsNeverSent() {
        refused(
                after(open(dispute(RightKind.SOFTWARE, null, true))),
                apply(),
                ConfirmationProblem.OWNERSHIP_OR_VALIDITY);
        refused(
                after(open()),
                new Apply(HOLDER, LATER, COURT, Set.of(), MATERIALS, true),
                ConfirmationProblem.OWNERSHIP_OR_VALIDITY);
    }

    @Test
    @Tag("MED-17")
    void noClockRunsForWhatCannotBeConfirmed() {
        var opened = (OnFile) after(open(dispute(RightKind.SOFTWARE, null, true)));

        assertThat(opened.file().clocks()).isEmpty();
    }

    @Test
    @Tag("LIT-10")
    void aDisputeThatIsBeforeTheCourtGetsItsDocumentThere() {
        refused(
                after(open(dispute(RightKind.SOFTWARE, COURT, true, false))),
                apply(),
                ConfirmationProblem.COURT_HAS_THE_CASE);
    }

    @Test
    @Tag("MED-16")
    void theWrongCourtIsRefusedAndTheRightOnesAreNamed() {
        refused(after(open()), apply(HOLDER, LATER, "ct-510107"), ConfirmationProblem.WRONG_COURT);
        accepted(after(open()), apply(HOLDER, LATER, "ct-500000-1"));
    }

    @Test
    @Tag("MED-15")
    void proofOfTheRightAndOfIdentityMustBeThere() {
        for (var only : MATERIALS) {
            refused(
                    after(open()),
                    new Apply(HOLDER, LATER, COURT, Set.of(), List.of(only), false),
                    ConfirmationProblem.MATERIALS_MISSING);
        }
    }

    @Test
    @Tag("MED-15")
    void nobodyButAPartyAppliesAndOneDoesNotSignForTheOther() {
        refused(after(open()), apply(Case.DIRECTOR, LATER, COURT), ConfirmationProblem.ONLY_PARTY);
        refused(
                after(open()),
                apply(Case.company("x", "x", "rh-yulan"), LATER, COURT),
                ConfirmationProblem.ONLY_PARTY);
        refused(
                after(open(), apply()),
                new Sign(HOLDER, LATER, null),
                ConfirmationProblem.ALREADY_SIGNED);
    }

    @Test
    @Tag("MED-15")
    void whatIsSignedIsTheAgreementThatWasRead() {
        refused(
                after(open(), apply()),
                new Sign(OTHER_SIDE, LATER, "0".repeat(64)),
                ConfirmationProblem.TEXT_CHANGED);
        accepted(after(open(), apply()), new Sign(OTHER_SIDE, LATER, Case.TEXT.digest()));
    }

    @Test
    @Tag("MED-15")
    void afterAWithdrawalOrANonAcceptanceThePartiesApplyAgainWhileTheDaysLast() {
        for (var ended :
                List.of(
                        after(open(), apply(), withdraw()),
                        after(open(), apply(), sign(), withdraw()),
                        after(open(), apply(), sign(), accept(), withdraw()),
                        after(open(), apply(), sign(), decline()))) {
            var again = accepted(ended, apply(HOLDER, LAST_MOMENT, COURT));
            assertThat(accepted(again, new Sign(OTHER_SIDE, LAST_MOMENT, null)))
                    .isInstanceOf(Applied.class);
            refused(ended, apply(HOLDER, NEXT_DAY, COURT), ConfirmationProblem.LIMIT_PASSED);
        }
    }

    @Test
    @Tag("MED-15")
    void anAgreementOpensOneConfirmation() {
        refused(after(open()), open(), ConfirmationProblem.ALREADY_OPENED);
    }

    @Test
    @Tag("MED-15")
    void agreementsOfAnyDayEndOnADayThatIsNoHoliday() {
        var dispute = dispute(RightKind.SOFTWARE, null, false);
        var opened =
                (OnFile)
                        after(
                                new ConfirmationCommand.Open(
                                        org.ipcase.kernel.actor.Actor.system("mediation-service"),
                                        noon("2026-09-01"),
                                        open().id(),
                                        open().number(),
                                        dispute,
                                        noon("2026-09-01")));
        // 30 days after 09-01 are 10-01, National Day; the holiday ends on 10-07.
        assertThat(opened.file().clock("MED-15").orElseThrow().dueDay())
                .isEqualTo(LocalDate.parse("2026-10-08"));
    }
}

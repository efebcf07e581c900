package org.ipcase.mediation.confirmation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.confirmation.domain.Petitions.COURT;
import static org.ipcase.mediation.confirmation.domain.Petitions.DECIDER;
import static org.ipcase.mediation.confirmation.domain.Petitions.DISPUTE;
import static org.ipcase.mediation.confirmation.domain.Petitions.HOLDER;
import static org.ipcase.mediation.confirmation.domain.Petitions.LATER;
import static org.ipcase.mediation.confirmation.domain.Petitions.accepted;
import static org.ipcase.mediation.confirmation.domain.Petitions.after;
import static org.ipcase.mediation.confirmation.domain.Petitions.apply;
import static org.ipcase.mediation.confirmation.domain.Petitions.applyOnPaper;
import static org.ipcase.mediation.confirmation.domain.Petitions.onPaper;
import static org.ipcase.mediation.confirmation.domain.Petitions.open;
import static org.ipcase.mediation.confirmation.domain.Petitions.paper;
import static org.ipcase.mediation.confirmation.domain.Petitions.refused;
import static org.ipcase.mediation.confirmation.domain.Petitions.signOnPaper;

import java.time.Instant;
import java.util.Set;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.mediation.confirmation.domain.Confirmation.Applied;
import org.ipcase.mediation.confirmation.domain.Confirmation.AwaitingSignatures;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Apply;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.ApplyOnPaper;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.SignOnPaper;
import org.ipcase.mediation.dispute.domain.Case;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The joint application of parties who cannot log in (MED-15). */
@Tag("MED-15")
class PaperPetitionTest {
    private static final Instant NEXT_DAY = Instant.parse("2026-07-06T16:00:00Z");

    @Test
    void aPartyWithoutAnAccountJoinsOnPaper() {
        var waiting = after(open(onPaper("R1")), apply());
        var applied = accepted(waiting, signOnPaper("R1"));

        assertThat(waiting).isInstanceOf(AwaitingSignatures.class);
        assertThat(applied)
                .isInstanceOfSatisfying(
                        Applied.class,
                        it -> {
                            var signature = it.petition().signatures().getLast();
                            assertThat(signature.name()).isEqualTo("王某");
                            assertThat(signature.sub()).isEqualTo(Case.DIRECTOR.sub());
                            assertThat(signature.paper()).isEqualTo(paper("R1").paper());
                        });
    }

    @Test
    void withoutAnyAccountTheBodyHandsThePaperIn() {
        var opened = after(open(onPaper("A1", "R1")));
        var waiting = accepted(opened, applyOnPaper("A1"));

        assertThat(waiting).isInstanceOf(AwaitingSignatures.class);
        assertThat(accepted(waiting, signOnPaper("R1"))).isInstanceOf(Applied.class);
    }

    @Test
    void aPaperApplicationMayComeFirstAndThePartyWithAnAccountJoinsHere() {
        var waiting = after(open(onPaper("R1")), applyOnPaper("R1"));

        assertThat(accepted(waiting, new ConfirmationCommand.Sign(HOLDER, LATER, null)))
                .isInstanceOf(Applied.class);
    }

    @Test
    void onlyTheBodyPutsAPaperOnRecord() {
        refused(
                after(open(onPaper("R1"))),
                new ApplyOnPaper(HOLDER, LATER, apply(), paper("R1")),
                ConfirmationProblem.ONLY_BODY);
    }

    @Test
    void whoHasAnAccountSignsHere() {
        refused(after(open()), applyOnPaper("R1"), ConfirmationProblem.PARTY_SIGNS_ITSELF);
        refused(
                after(open(onPaper("R1")), apply()),
                signOnPaper("A1"),
                ConfirmationProblem.PARTY_SIGNS_ITSELF);
    }

    @Test
    void aStrangerDoesNotJoin() {
        refused(
                after(open(onPaper("R1")), apply()),
                signOnPaper("R7"),
                ConfirmationProblem.NO_SUCH_PETITIONER);
    }

    @Test
    void nobodySignsTwice() {
        var waiting = after(open(onPaper("R1")), applyOnPaper("R1"));

        refused(waiting, signOnPaper("R1"), ConfirmationProblem.ALREADY_SIGNED);
    }

    @Test
    void thePaperShowsTheAgreementThatIsInForce() {
        refused(
                after(open(onPaper("R1")), apply()),
                new SignOnPaper(Case.DIRECTOR, LATER, paper("R1", "见证人甲", "00".repeat(32))),
                ConfirmationProblem.TEXT_CHANGED);
    }

    @Test
    void whoRecordsItDoesNotAttestIt() {
        refused(
                after(open(onPaper("R1")), apply()),
                new SignOnPaper(
                        Case.DIRECTOR,
                        LATER,
                        paper("R1", Case.DIRECTOR.name(), DISPUTE.agreement().digest())),
                ConfirmationProblem.ATTESTED_BY_RECORDER);
    }

    @Test
    void paperKeepsTheSameLimitCourtAndPapers() {
        var opened = after(open(onPaper("R1")));
        var late = apply(Case.DIRECTOR, NEXT_DAY, COURT);
        refused(
                opened,
                new ApplyOnPaper(Case.DIRECTOR, NEXT_DAY, late, paper("R1")),
                ConfirmationProblem.LIMIT_PASSED);
        refused(
                opened,
                new ApplyOnPaper(
                        Case.DIRECTOR,
                        LATER,
                        apply(Case.DIRECTOR, LATER, "ct-510107"),
                        paper("R1")),
                ConfirmationProblem.WRONG_COURT);
        refused(
                opened,
                new ApplyOnPaper(
                        Case.DIRECTOR,
                        LATER,
                        new Apply(Case.DIRECTOR, LATER, COURT, Set.of(), Petitions.MATERIALS, true),
                        paper("R1")),
                ConfirmationProblem.OWNERSHIP_OR_VALIDITY);
        refused(
                after(open(onPaper("R1")), apply()),
                new SignOnPaper(Case.DIRECTOR, NEXT_DAY, paper("R1")),
                ConfirmationProblem.LIMIT_PASSED);
    }

    @Test
    void onTheLastDayPaperIsInTime() {
        var last = Instant.parse("2026-07-06T15:59:59Z");

        assertThat(
                        DECIDER.decide(
                                after(open(onPaper("R1")), apply()),
                                new SignOnPaper(Case.DIRECTOR, last, paper("R1"))))
                .isInstanceOf(Decision.Accepted.class);
    }
}

package org.ipcase.mediation.dispute.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.dispute.domain.Case.*;

import java.time.LocalDate;
import java.util.Objects;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.mediation.dispute.domain.DisputeEvent.ApplicationFiled;
import org.ipcase.mediation.dispute.domain.DisputeEvent.PartyRegistered;
import org.ipcase.mediation.dispute.domain.Mediation.Accepted;
import org.ipcase.mediation.dispute.domain.Mediation.NotAccepted;
import org.ipcase.mediation.dispute.domain.MediationCommand.Accept;
import org.ipcase.mediation.dispute.domain.MediationCommand.FileApplication;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("MED-01")
@Tag("MED-04")
class OpeningTest {
    @Test
    void anApplicationStartsThreeWorkingDaysToAccept() {
        var clock = Given.after(apply()).dossier().clock("MED-04").orElseThrow();

        assertThat(clock.dueDay()).isEqualTo(LocalDate.parse("2026-06-04"));
        assertThat(clock.state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void acceptingOnTheLastDayIsInTimeAndOnTheNextIsNot() {
        assertThat(acceptedOn("2026-06-04")).isEqualTo(ClockState.MET);
        assertThat(acceptedOn("2026-06-05")).isEqualTo(ClockState.BREACHED);
    }

    private static ClockState acceptedOn(String day) {
        var state = Given.after(apply()).when(new Accept(DIRECTOR, noon(day))).thenState();
        return ((Accepted) state).dossier().clock("MED-04").orElseThrow().state();
    }

    @Test
    void thirtyCalendarDaysToMediateRunFromAcceptanceAndEndOnAWorkday() {
        // 2026-06-02 + 30 days is Thursday 2026-07-02; accepted on 06-04 it would be Saturday
        // 07-04.
        assertThat(mediateUntil("2026-06-02")).isEqualTo(LocalDate.parse("2026-07-02"));
        assertThat(mediateUntil("2026-06-04")).isEqualTo(LocalDate.parse("2026-07-06"));
    }

    private static LocalDate mediateUntil(String acceptedOn) {
        var clock =
                Given.after(apply(), new Accept(DIRECTOR, noon(acceptedOn)))
                        .dossier()
                        .clock("MED-08")
                        .orElseThrow();
        return Objects.requireNonNull(clock.dueDay());
    }

    @Test
    void aDeclinedApplicationSaysWhyAndMeetsTheClock() {
        var state = Given.after(apply()).when(decline()).thenState();

        assertThat(state)
                .isInstanceOfSatisfying(
                        NotAccepted.class,
                        declined -> {
                            assertThat(declined.ground()).isEqualTo(DeclineGround.OUT_OF_SCOPE);
                            assertThat(declined.dossier().clock("MED-04").orElseThrow().state())
                                    .isEqualTo(ClockState.MET);
                        });
    }

    @Test
    void onlyAPartyOrTheCommitteeApplies() {
        for (var stranger :
                new Actor[] {
                    MEDIATOR,
                    committee("sub-d2", "mc-510600", Role.COMMITTEE_DIRECTOR),
                    committee("sub-o", "mr-510100", Role.OFFICER)
                }) {
            Given.nothing()
                    .when(new FileApplication(stranger, MONDAY, APPLICATION, BOTH))
                    .thenRefused(MediationProblem.ONLY_PARTY_APPLIES);
        }
        Given.nothing()
                .when(new FileApplication(DIRECTOR, MONDAY, APPLICATION, Sides.none()))
                .thenState();
        Given.nothing()
                .when(
                        new FileApplication(
                                Actor.system("mediation-service"), MONDAY, APPLICATION, BOTH))
                .thenState();
    }

    @Test
    void aCommitteeMustBeOnTheRegister() {
        var elsewhere =
                new Application(
                        APPLICATION.id(),
                        APPLICATION.number(),
                        "mr-510100",
                        APPLICATION.applicant(),
                        APPLICATION.respondent(),
                        APPLICATION.otherRespondents(),
                        APPLICATION.right(),
                        APPLICATION.dispute(),
                        APPLICATION.claim(),
                        null,
                        APPLICATION.region(),
                        null,
                        null,
                        true,
                        APPLICATION.appliedOn());
        Given.nothing()
                .when(new FileApplication(HOLDER, MONDAY, elsewhere, BOTH))
                .thenRefused(MediationProblem.UNKNOWN_COMMITTEE);
    }

    @Test
    void nobodyHasADisputeWithItself() {
        var own = application("91510107MA6DH3R88M");
        Given.nothing()
                .when(new FileApplication(HOLDER, MONDAY, own, APPLICANT_ONLY))
                .thenRefused(MediationProblem.SAME_PARTY);
    }

    @Test
    void aRespondentWhoseCompanyIsOnThePlatformMayReadAtOnce() {
        var file =
                new FileApplication(
                        HOLDER, MONDAY, application("91500106MA5YQ4T63A"), APPLICANT_ONLY);

        var filed = (ApplicationFiled) Given.nothing().when(file).events().getFirst();

        assertThat(filed.sides().of(Side.RESPONDENT))
                .containsExactly(AccessKey.agency(RESPONDENT_COMPANY));
    }

    @Test
    void theDirectorRegistersWhoActsForASide() {
        var applied = Given.after(new FileApplication(HOLDER, MONDAY, APPLICATION, APPLICANT_ONLY));

        applied.when(register(Side.RESPONDENT, RESPONDENT_COMPANY))
                .then(new PartyRegistered(Side.RESPONDENT, RESPONDENT_COMPANY));
        applied.and(register(Side.RESPONDENT, RESPONDENT_COMPANY))
                .when(register(Side.RESPONDENT, RESPONDENT_COMPANY))
                .then();
    }

    @Test
    void anOfficeThatHandsAComplaintOverIsNotLetIn() {
        var directory = AgencyDirectory.shipped();

        assertThat(Sides.ofApplicant("sub-officer", "mr-510100", directory))
                .isEqualTo(Sides.none());
        assertThat(Sides.ofApplicant("sub-holder", APPLICANT_COMPANY, directory).of(HOLDER))
                .contains(Side.APPLICANT);
        assertThat(Sides.ofApplicant("sub-holder", "rh-not-in-the-directory", directory).of(HOLDER))
                .contains(Side.APPLICANT);
    }

    @Test
    void nobodyActsForBothSides() {
        Given.after(new FileApplication(HOLDER, MONDAY, APPLICATION, APPLICANT_ONLY))
                .when(register(Side.RESPONDENT, APPLICANT_COMPANY))
                .thenRefused(MediationProblem.PARTY_ON_BOTH_SIDES);
    }

    @Test
    void anOfficeIsNeverLetInAsAParty() {
        Given.after(apply())
                .when(register(Side.RESPONDENT, "mr-510100"))
                .thenRefused(MediationProblem.NOT_A_COMPANY);
        Given.after(apply())
                .when(register(Side.RESPONDENT, "rh-nobody"))
                .thenRefused(MediationProblem.NOT_A_COMPANY);
    }

    @Test
    void aCompanyWithAnotherCreditCodeIsNotTheParty() {
        Given.after(
                        new FileApplication(
                                HOLDER, MONDAY, application("91500106MA5YQ4T63A"), APPLICANT_ONLY))
                .when(register(Side.RESPONDENT, "rh-yulan"))
                .thenRefused(MediationProblem.OTHER_COMPANY);
    }

    @Test
    void anApplicationIsRegisteredOnce() {
        Given.after(apply()).when(apply()).thenRefused(MediationProblem.ALREADY_FILED);
    }

    @Test
    @Tag("MED-03")
    void policeAndCourtsPointToMediationAndNobodyElse() {
        for (var agency : java.util.List.of("ps-510100", "ct-510100")) {
            Given.nothing().when(pointedBy(agency)).thenState();
        }
        Given.nothing()
                .when(pointedBy("mr-510100"))
                .thenRefused(MediationProblem.NOT_POLICE_OR_COURT);
    }

    private static FileApplication pointedBy(String agency) {
        var setting = new Setting(null, null, new Setting.Pointer(agency, "告知书1号"));
        return new FileApplication(HOLDER, MONDAY, APPLICATION.in(setting), BOTH);
    }
}

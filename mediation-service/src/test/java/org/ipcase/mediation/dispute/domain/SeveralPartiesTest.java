package org.ipcase.mediation.dispute.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.dispute.domain.Case.DIRECTOR;
import static org.ipcase.mediation.dispute.domain.Case.FRIDAY;
import static org.ipcase.mediation.dispute.domain.Case.HOLDER;
import static org.ipcase.mediation.dispute.domain.Case.MEDIATOR;
import static org.ipcase.mediation.dispute.domain.Case.MINUTES;
import static org.ipcase.mediation.dispute.domain.Case.MONDAY;
import static org.ipcase.mediation.dispute.domain.Case.OTHER_SIDE;
import static org.ipcase.mediation.dispute.domain.Case.RESPONDENT_COMPANY;
import static org.ipcase.mediation.dispute.domain.Case.TEXT;
import static org.ipcase.mediation.dispute.domain.Case.TUESDAY;
import static org.ipcase.mediation.dispute.domain.Case.accept;
import static org.ipcase.mediation.dispute.domain.Case.assign;
import static org.ipcase.mediation.dispute.domain.Case.choose;
import static org.ipcase.mediation.dispute.domain.Case.noon;
import static org.ipcase.mediation.dispute.domain.Case.oneSided;
import static org.ipcase.mediation.dispute.domain.Case.reach;
import static org.ipcase.mediation.dispute.domain.Case.record;
import static org.ipcase.mediation.dispute.domain.Case.schedule;

import java.util.List;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.committee.domain.Mediator;
import org.ipcase.mediation.committee.domain.MediatorGrade;
import org.ipcase.mediation.committee.domain.Roster;
import org.ipcase.mediation.committee.domain.Tie;
import org.ipcase.mediation.dispute.domain.DisputeEvent.AgreementSigned;
import org.ipcase.mediation.dispute.domain.DisputeEvent.ApplicationWithdrawn;
import org.ipcase.mediation.dispute.domain.DisputeEvent.FurtherPartyRegistered;
import org.ipcase.mediation.dispute.domain.DisputeEvent.MediatorsAssigned;
import org.ipcase.mediation.dispute.domain.DisputeEvent.PartyLeft;
import org.ipcase.mediation.dispute.domain.Mediation.AgreedWritten;
import org.ipcase.mediation.dispute.domain.Mediation.AgreementDrafted;
import org.ipcase.mediation.dispute.domain.Mediation.InProgress;
import org.ipcase.mediation.dispute.domain.Mediation.Refused;
import org.ipcase.mediation.dispute.domain.MediationCommand.AcknowledgeRights;
import org.ipcase.mediation.dispute.domain.MediationCommand.AgreeHelper;
import org.ipcase.mediation.dispute.domain.MediationCommand.AssignMediators;
import org.ipcase.mediation.dispute.domain.MediationCommand.FileApplication;
import org.ipcase.mediation.dispute.domain.MediationCommand.GiveConsent;
import org.ipcase.mediation.dispute.domain.MediationCommand.RecordContact;
import org.ipcase.mediation.dispute.domain.MediationCommand.RecordSession;
import org.ipcase.mediation.dispute.domain.MediationCommand.Refuse;
import org.ipcase.mediation.dispute.domain.MediationCommand.RegisterParty;
import org.ipcase.mediation.dispute.domain.MediationCommand.Sign;
import org.ipcase.mediation.dispute.domain.MediationCommand.SignOnPaper;
import org.ipcase.mediation.dispute.domain.MediationCommand.Withdraw;
import org.ipcase.mediation.dispute.domain.Signature.Paper;
import org.ipcase.mediation.dispute.domain.Signature.Signatory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A dispute with two respondents and two applicants (共同申请人、共同被申请人): each consents, is told its
 * rights, agrees, signs and leaves for itself (人民调解法 17, 20, 23, 29).
 */
class SeveralPartiesTest {
    private static final String SECOND_COMPANY = "rh-yulan";
    private static final Actor SECOND =
            Case.company("sub-second", "second respondent", SECOND_COMPANY);
    private static final Actor JOINED = Case.company("sub-joined", "joined", "rh-minling");

    private static final Participant R2 =
            new Participant(
                    "R2",
                    Side.RESPONDENT,
                    Party.named(Party.Kind.ORGANISATION, "重庆渝岚药业有限公司", "91500103MA5UK7X28J"));
    private static final Participant R3 =
            new Participant("R3", Side.RESPONDENT, Party.named(Party.Kind.PERSON, "某个体户", null));
    private static final Participant A2 =
            new Participant(
                    "A2",
                    Side.APPLICANT,
                    Party.named(Party.Kind.ORGANISATION, "四川岷岭春酒业有限公司", "91510100MA6CTX2K3Q"));

    private static FileApplication apply(Application base, Participant... beside) {
        return new FileApplication(
                HOLDER, MONDAY, base.in(Setting.with(List.of(beside))), Case.BOTH);
    }

    private static Given drafted(Participant... beside) {
        return Given.after(
                apply(Case.APPLICATION, beside),
                accept(),
                assign("m1"),
                schedule(),
                record(),
                reach(AgreementForm.WRITTEN));
    }

    private static Sign sign(Actor actor, Signatory as) {
        return new Sign(actor, FRIDAY, as, null, TEXT.digest());
    }

    private static LegalClock toAsk(Given given) {
        return given.dossier().clock("MED-02-CONSENT").orElseThrow();
    }

    @Test
    @Tag("MED-01")
    void aCompanyOnThePlatformIsFoundByItsCreditCodeAndNobodyIsNamedTwice() {
        var filed = Given.after(apply(Case.APPLICATION, R2, R3));

        assertThat(filed.dossier().sides().of("R2"))
                .containsExactly(AccessKey.agency(SECOND_COMPANY));
        assertThat(filed.dossier().sides().of("R3")).isEmpty();
        assertThat(MediationAccess.readers(filed.dossier()))
                .contains(AccessKey.agency(SECOND_COMPANY), AccessKey.agency(RESPONDENT_COMPANY));
        Given.nothing()
                .when(apply(Case.APPLICATION, R2, new Participant("R3", R2.side(), R2.party())))
                .thenRefused(MediationProblem.PARTY_TWICE);
        Given.nothing()
                .when(
                        apply(
                                Case.APPLICATION,
                                new Participant(
                                        "R2", Side.RESPONDENT, Case.APPLICATION.applicant())))
                .thenRefused(MediationProblem.SAME_PARTY);
    }

    @Test
    @Tag("MED-01")
    void thePeopleOfOneRespondentDoNotActForAnother() {
        var filed = Given.after(apply(Case.APPLICATION, R2, R3));

        filed.when(new RegisterParty(DIRECTOR, TUESDAY, Side.RESPONDENT, "R9", SECOND_COMPANY))
                .thenRefused(MediationProblem.UNKNOWN_PARTY);
        filed.when(new RegisterParty(DIRECTOR, TUESDAY, Side.RESPONDENT, "R2", "rh-minling"))
                .thenRefused(MediationProblem.OTHER_COMPANY);
        filed.when(new RegisterParty(DIRECTOR, TUESDAY, Side.RESPONDENT, "R3", "rh-minling"))
                .then(new FurtherPartyRegistered("R3", "rh-minling"));
        filed.when(new RegisterParty(DIRECTOR, TUESDAY, Side.RESPONDENT, "R2", SECOND_COMPANY))
                .then();
    }

    @Test
    @Tag("MED-02")
    void eachRespondentIsAskedAndConsentsForItself() {
        var accepted = Given.after(apply(oneSided(), R2), accept());
        assertThat(toAsk(accepted).state()).isEqualTo(ClockState.RUNNING);

        var one = accepted.and(new GiveConsent(OTHER_SIDE, TUESDAY, null));

        assertThat(toAsk(one).state()).isEqualTo(ClockState.RUNNING);
        one.when(new GiveConsent(OTHER_SIDE, TUESDAY, null))
                .thenRefused(MediationProblem.CONSENT_GIVEN);
        one.when(new GiveConsent(OTHER_SIDE, TUESDAY, "R2"))
                .thenRefused(MediationProblem.CONSENT_GIVEN);
        accepted.when(new GiveConsent(OTHER_SIDE, TUESDAY, "R2"))
                .thenRefused(MediationProblem.ONLY_RESPONDENT);
        one.when(contact("R1")).thenRefused(MediationProblem.CONSENT_GIVEN);
        one.when(contact("R7")).thenRefused(MediationProblem.UNKNOWN_PARTY);
        assertThat(toAsk(one.and(contact("R2"))).state()).isEqualTo(ClockState.MET);
        assertThat(toAsk(one.and(new GiveConsent(DIRECTOR, TUESDAY, null))).state())
                .isEqualTo(ClockState.MET);
        one.and(new GiveConsent(SECOND, TUESDAY, null))
                .when(new GiveConsent(DIRECTOR, TUESDAY, null))
                .thenRefused(MediationProblem.CONSENT_GIVEN);
    }

    private static RecordContact contact(String party) {
        return new RecordContact(
                DIRECTOR,
                noon("2026-06-03"),
                party,
                Consent.Channel.PHONE,
                noon("2026-06-03"),
                true,
                "愿意调解");
    }

    @Test
    @Tag("MED-05")
    void mediatorsAreAssignedWhenEveryPartyChoseTheSame() {
        var accepted = Given.after(apply(Case.APPLICATION, R2), accept());
        var two = accepted.and(choose(HOLDER, "m1"), choose(OTHER_SIDE, "m1"));

        assertThat(two.dossier().mediators()).isEmpty();
        assertThat(two.when(choose(SECOND, "m2")).events())
                .noneMatch(MediatorsAssigned.class::isInstance);
        assertThat(two.and(choose(SECOND, "m1")).dossier().mediators())
                .extracting(AssignedMediator::id)
                .containsExactly("m1");
    }

    @Test
    @Tag("LIT-07")
    void aMediatorTiedToTheSecondRespondentMediatesNot() {
        var tie = new Tie(Tie.Relation.KINSHIP, "某个体户", null, TEXT.performanceUntil());
        var kin =
                new Mediator(
                        "kin",
                        Case.COMMITTEE,
                        "亲属",
                        MediatorGrade.L2,
                        "sub-kin",
                        java.time.LocalDate.parse("1980-01-01"),
                        java.time.LocalDate.parse("2020-01-01"),
                        List.of(tie));
        var decider =
                new MediationDecider(
                        Clocks.standard(),
                        Roster.of(Case.ROSTER.committees(), List.of(kin)),
                        AgencyDirectory.shipped());

        var decision =
                decider.decide(
                        Given.after(apply(Case.APPLICATION, R2, R3), accept()).state(),
                        new AssignMediators(DIRECTOR, TUESDAY, List.of("kin")));

        assertThat(decision)
                .isInstanceOfSatisfying(
                        org.ipcase.kernel.decision.Decision.Refused.class,
                        it ->
                                assertThat(it.refusal().problem())
                                        .isEqualTo(MediationProblem.MEDIATOR_TIED));
    }

    @Test
    @Tag("MED-06")
    void aHelperNeedsTheAgreementOfEveryParty() {
        var invited =
                Given.after(apply(Case.APPLICATION, R2), accept(), assign("m1"), schedule())
                        .and(Case.invite(), agree(HOLDER), agree(OTHER_SIDE));
        var helped =
                new RecordSession(
                        MEDIATOR,
                        FRIDAY,
                        "S1",
                        new Session.Minutes(
                                FRIDAY,
                                List.of(new Session.Attendee("代码专家", Session.Capacity.HELPER)),
                                MINUTES.notes(),
                                MINUTES.outcome()));

        invited.when(helped).thenRefused(MediationProblem.HELPER_NOT_AGREED);
        assertThat(invited.and(agree(SECOND), helped).state()).isInstanceOf(InProgress.class);
    }

    private static AgreeHelper agree(Actor actor) {
        return new AgreeHelper(actor, TUESDAY, 1);
    }

    @Test
    @Tag("MED-07")
    void eachPartyAcknowledgesItsRights() {
        var told =
                Given.after(apply(Case.APPLICATION, R2), accept())
                        .and(new AcknowledgeRights(SECOND, TUESDAY));

        assertThat(told.dossier().annex().acknowledged()).isEmpty();
        assertThat(Parties.hasAcknowledged(told.dossier(), R2)).isTrue();
        told.when(new AcknowledgeRights(SECOND, TUESDAY)).then();
    }

    @Test
    @Tag("MED-12")
    void theAgreementIsInForceWhenEveryPartyHasSigned() {
        var drafted = drafted(R2, A2);
        var three =
                drafted.and(
                        sign(HOLDER, Signatory.APPLICANT),
                        sign(OTHER_SIDE, Signatory.RESPONDENT),
                        sign(MEDIATOR, Signatory.MEDIATOR),
                        sign(DIRECTOR, Signatory.COMMITTEE));

        assertThat(three.state())
                .isInstanceOfSatisfying(
                        AgreementDrafted.class,
                        it -> {
                            assertThat(it.agreement().missing(it.dossier()))
                                    .isEqualTo(Set.of(Signatory.APPLICANT, Signatory.RESPONDENT));
                            assertThat(it.agreement().unsigned(it.dossier()))
                                    .extracting(Participant::id)
                                    .containsExactly("R2", "A2");
                        });
        three.when(sign(OTHER_SIDE, Signatory.RESPONDENT))
                .thenRefused(MediationProblem.ALREADY_SIGNED);
        three.when(new Sign(OTHER_SIDE, FRIDAY, Signatory.RESPONDENT, "R2", TEXT.digest()))
                .thenRefused(MediationProblem.NOT_YOURS_TO_SIGN);
        var signed = three.when(sign(SECOND, Signatory.RESPONDENT)).events().getFirst();
        assertThat(signed)
                .isInstanceOfSatisfying(
                        AgreementSigned.class,
                        it -> assertThat(it.signature().party()).isEqualTo("R2"));
        assertThat(
                        three.and(
                                        sign(JOINED, Signatory.APPLICANT),
                                        sign(SECOND, Signatory.RESPONDENT))
                                .state())
                .isInstanceOf(AgreedWritten.class);
    }

    @Test
    @Tag("MED-12")
    void aPartyWithoutAnAccountAmongOthersSignsOnPaper() {
        var drafted = drafted(R3);

        drafted.when(paper("R1")).thenRefused(MediationProblem.PARTY_SIGNS_ITSELF);
        drafted.when(paper("R5")).thenRefused(MediationProblem.UNKNOWN_PARTY);
        drafted.and(paper("R3")).when(paper("R3")).thenRefused(MediationProblem.ALREADY_SIGNED);
    }

    private static SignOnPaper paper(String party) {
        return new SignOnPaper(
                MEDIATOR,
                FRIDAY,
                Side.RESPONDENT,
                party,
                "王某",
                new Paper(
                        Paper.Manner.SIGNATURE,
                        "见证人甲",
                        RecordId.derived("evidence", "scan"),
                        "ab".repeat(32)),
                TEXT.digest());
    }

    @Test
    @Tag("MED-02")
    @Tag("MED-23")
    void whoRefusesLeavesAndReadsNoMoreWhileTheOthersGoOn() {
        var drafted = drafted(R2).and(sign(HOLDER, Signatory.APPLICANT));

        drafted.when(new Refuse(SECOND, FRIDAY, Side.RESPONDENT, "R1"))
                .thenRefused(MediationProblem.NOT_YOUR_SIDE);
        drafted.when(new Refuse(SECOND, FRIDAY, Side.APPLICANT, null))
                .thenRefused(MediationProblem.NOT_YOUR_SIDE);
        drafted.when(new Refuse(MEDIATOR, FRIDAY, Side.RESPONDENT, "R8"))
                .thenRefused(MediationProblem.UNKNOWN_PARTY);
        var left = drafted.and(new Refuse(SECOND, FRIDAY, Side.RESPONDENT, null));

        // The draft was made with it: nothing of it binds the others.
        assertThat(left.state()).isInstanceOf(InProgress.class);
        assertThat(MediationAccess.readers(left.dossier()))
                .doesNotContain(AccessKey.agency(SECOND_COMPANY))
                .contains(AccessKey.agency(RESPONDENT_COMPANY));
        assertThat(Parties.present(left.dossier()))
                .extracting(Participant::id)
                .containsExactly("A1", "R1");
        left.when(new Refuse(SECOND, FRIDAY, Side.RESPONDENT, null))
                .thenRefused(MediationProblem.ONLY_PARTY);
        assertThat(left.and(new Refuse(OTHER_SIDE, FRIDAY, Side.RESPONDENT, null)).state())
                .isInstanceOf(Refused.class);
        var agreed =
                left.and(
                        reach(AgreementForm.WRITTEN),
                        sign(HOLDER, Signatory.APPLICANT),
                        sign(OTHER_SIDE, Signatory.RESPONDENT),
                        sign(MEDIATOR, Signatory.MEDIATOR),
                        sign(DIRECTOR, Signatory.COMMITTEE));
        assertThat(agreed.state()).isInstanceOf(AgreedWritten.class);
    }

    @Test
    @Tag("MED-02")
    void theFirstRespondentMayLeaveTooAndTheDirectorRecordsARefusalOfAll() {
        var accepted = Given.after(apply(oneSided(), R2), accept());

        accepted.when(new Refuse(DIRECTOR, TUESDAY, Side.RESPONDENT, "R1"))
                .then(new PartyLeft("R1", java.time.LocalDate.parse("2026-06-02"), List.of()));
        assertThat(accepted.and(new Refuse(DIRECTOR, TUESDAY, Side.RESPONDENT, null)).state())
                .isInstanceOf(Refused.class);
        var asked = accepted.and(contact("R1"), new Refuse(SECOND, FRIDAY, Side.RESPONDENT, null));
        assertThat(toAsk(asked).state()).isEqualTo(ClockState.MET);
    }

    @Test
    @Tag("MED-01")
    void oneOfSeveralApplicantsWithdrawsForItself() {
        var accepted = Given.after(apply(Case.APPLICATION, A2), accept());

        accepted.when(new Withdraw(JOINED, TUESDAY, "自行和解"))
                .then(new PartyLeft("A2", java.time.LocalDate.parse("2026-06-02"), List.of()));
        assertThat(
                        accepted.and(new Withdraw(JOINED, TUESDAY, "自行和解"))
                                .when(new Withdraw(HOLDER, TUESDAY, "自行和解"))
                                .events()
                                .getFirst())
                .isInstanceOf(ApplicationWithdrawn.class);
    }
}

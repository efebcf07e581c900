package org.ipcase.mediation.dispute.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.dispute.domain.Case.*;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.mediation.Answered;
import org.ipcase.mediation.committee.domain.Committee;
import org.ipcase.mediation.committee.domain.Committee.CommitteeKind;
import org.ipcase.mediation.committee.domain.Committee.Member;
import org.ipcase.mediation.committee.domain.Committee.Post;
import org.ipcase.mediation.committee.domain.Mediator;
import org.ipcase.mediation.committee.domain.MediatorGrade;
import org.ipcase.mediation.committee.domain.Roster;
import org.ipcase.mediation.committee.domain.Tie;
import org.ipcase.mediation.dispute.domain.MediationCommand.AssignMediators;
import org.ipcase.mediation.dispute.domain.MediationCommand.FileApplication;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two committees mediate together across the border, each with a mediator (MED-05). */
class JointMediationTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-01-01");
    private static final Roster ROSTER =
            Roster.of(
                    List.of(
                            body("mc-510100", "510100"),
                            body("mc-510600", "510600"),
                            body("mc-500103", "500103")),
                    List.of(
                            mediator("m1", "mc-510100", List.of()),
                            mediator("m6", "mc-510600", List.of()),
                            mediator("m5", "mc-500103", List.of()),
                            mediator(
                                    "kin",
                                    "mc-510100",
                                    List.of(
                                            new Tie(
                                                    Tie.Relation.KINSHIP,
                                                    "重庆澜江网络科技有限公司",
                                                    null,
                                                    TODAY)))));
    private static final MediationDecider DECIDER =
            new MediationDecider(Clocks.standard(), ROSTER, AgencyDirectory.shipped());

    private static Committee body(String id, String region) {
        return new Committee(
                id,
                id,
                id,
                region,
                CommitteeKind.INDUSTRY_PROFESSIONAL,
                TODAY,
                List.of(
                        new Member("甲", Post.DIRECTOR, true),
                        new Member("乙", Post.MEMBER, false),
                        new Member("丙", Post.MEMBER, false)));
    }

    private static Mediator mediator(String id, String committee, List<Tie> ties) {
        return new Mediator(
                id,
                committee,
                id,
                MediatorGrade.L2,
                "sub-" + id,
                LocalDate.parse("1980-01-01"),
                LocalDate.parse("2020-01-01"),
                ties);
    }

    private static Decision<DisputeEvent> apply(String lead, String partner) {
        var base = APPLICATION;
        var application =
                new Application(
                                base.id(),
                                base.number(),
                                lead,
                                base.applicant(),
                                base.respondent(),
                                List.of(),
                                base.right(),
                                base.dispute(),
                                base.claim(),
                                base.amountInDispute(),
                                base.region(),
                                null,
                                null,
                                true,
                                base.appliedOn())
                        .in(new Setting(partner, null));
        return DECIDER.decide(
                new Mediation.NotApplied(), new FileApplication(HOLDER, MONDAY, application, BOTH));
    }

    private static Mediation.OnFile accepted(String lead, String partner) {
        Mediation state = new Mediation.NotApplied();
        for (var event : ((Decision.Accepted<DisputeEvent>) apply(lead, partner)).events()) {
            state = MediationRecord.evolve(state, event);
        }
        var accept =
                new MediationCommand.Accept(
                        committee("sub-d", lead, Role.COMMITTEE_DIRECTOR), TUESDAY);
        for (var event :
                ((Decision.Accepted<DisputeEvent>) DECIDER.decide(state, accept)).events()) {
            state = MediationRecord.evolve(state, event);
        }
        return (Mediation.OnFile) state;
    }

    private static String assign(String lead, String partner, String... mediators) {
        return Answered.by(
                DECIDER.decide(
                        accepted(lead, partner),
                        new AssignMediators(
                                committee("sub-d", lead, Role.COMMITTEE_DIRECTOR),
                                TUESDAY,
                                List.of(mediators))));
    }

    @ParameterizedTest
    @CsvSource({"mc-510100, mc-500103", "mc-500103, mc-510100"})
    @Tag("MED-05")
    void eachProvinceMayLeadAndEachGivesAMediator(String lead, String partner) {
        assertThat(assign(lead, partner, "m1", "m5")).isEqualTo("ok");
        assertThat(assign(lead, partner, "m1")).isEqualTo("mediation.joint-needs-both");
        assertThat(assign(lead, partner, "m5")).isEqualTo("mediation.joint-needs-both");
        assertThat(assign(lead, partner, "m1", "m5", "m6")).isEqualTo("mediation.unknown-mediator");
    }

    @Test
    void thePartnerIsOfTheOtherProvinceAndOnItsRegister() {
        assertThat(Answered.by(apply("mc-510100", "mc-510600")))
                .isEqualTo("mediation.unknown-partner");
        assertThat(Answered.by(apply("mc-510100", "mc-999999")))
                .isEqualTo("mediation.unknown-partner");
    }

    @Test
    void bothDirectorsReadAndOnlyTheLeadingOneDecides() {
        var state = accepted("mc-510100", "mc-500103");
        var partner = committee("sub-p", "mc-500103", Role.COMMITTEE_DIRECTOR);

        assertThat(MediationAccess.readers(state.dossier()))
                .contains("agency:mc-510100:committee-director")
                .contains("agency:mc-500103:committee-director");
        assertThat(
                        Answered.by(
                                DECIDER.decide(
                                        state,
                                        new AssignMediators(
                                                partner, TUESDAY, List.of("m1", "m5")))))
                .isEqualTo("mediation.only-director");
    }

    @Test
    @Tag("LIT-07")
    void aMediatorWithADeclaredTieIsNotAssigned() {
        assertThat(assign("mc-510100", "mc-500103", "kin", "m5"))
                .isEqualTo("mediation.mediator-tied");
    }
}

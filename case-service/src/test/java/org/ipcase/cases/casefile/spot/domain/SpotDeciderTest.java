package org.ipcase.cases.casefile.spot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipcase.cases.People;
import org.ipcase.cases.casefile.spot.domain.SpotCommand.Impose;
import org.ipcase.cases.casefile.spot.domain.SpotCommand.PutOnFile;
import org.ipcase.cases.casefile.spot.domain.SpotPenalty.Imposed;
import org.ipcase.cases.casefile.spot.domain.SpotPenalty.NoPenalty;
import org.ipcase.cases.casefile.spot.domain.SpotPenalty.OnFile;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.penalty.AmountLimits;
import org.ipcase.kernel.place.Regions;
import org.ipcase.platform.rules.EveryPair;
import org.ipcase.platform.rules.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Penalties on the spot (domain.md 1.3, 0.4). */
class SpotDeciderTest {
    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final SpotDecider DECIDER =
            new SpotDecider(AmountLimits.onTheSpot(), Clocks.standard(), Regions.shipped());

    @ParameterizedTest
    @Tag("CASE-20")
    @CsvSource({
        "PERSON, 200.00, true",
        "PERSON, 200.01, false",
        "ORGANISATION, 3000.00, true",
        "ORGANISATION, 3000.01, false",
        "PERSON, , true"
    })
    void finesUpToTheLimitOrWarns(Party.Kind kind, @Nullable String fine, boolean allowed) {
        var answer = DECIDER.decide(new NoPenalty(), impose(People.OFFICER, kind, fine));
        if (allowed) {
            assertThat(answer).isInstanceOf(Decision.Accepted.class);
        } else {
            assertThat(problem(answer)).isEqualTo(SpotProblem.FINE_TOO_HIGH);
        }
    }

    @Test
    void takesTwoOfficersClearFactsAndAHandedOverForm() {
        assertThat(refused(People.REVIEWER, 2, true, true, "510104"))
                .isEqualTo(SpotProblem.NOT_AN_OFFICER);
        // A rights-aid centre has officers too, and punishes nobody.
        var aid =
                new Actor(
                        "aid",
                        "卢宁",
                        "ra-510100",
                        AgencyType.RIGHTS_AID_CENTER,
                        "510100",
                        Set.of(),
                        Set.of(Role.OFFICER));
        assertThat(refused(aid, 2, true, true, "510104")).isEqualTo(SpotProblem.NOT_AN_OFFICER);
        assertThat(refused(People.OFFICER, 1, true, true, "510104"))
                .isEqualTo(SpotProblem.TOO_FEW_OFFICERS);
        assertThat(refused(People.OFFICER, 2, false, true, "510104"))
                .isEqualTo(SpotProblem.FACTS_NOT_CLEAR);
        assertThat(refused(People.OFFICER, 2, true, false, "510104"))
                .isEqualTo(SpotProblem.NOT_HANDED_OVER);
    }

    @Test
    @Tag("REQ-16")
    void staysInTheTerritory() {
        assertThat(refused(People.OFFICER, 2, true, true, "500103"))
                .isEqualTo(SpotProblem.OUTSIDE_TERRITORY);
    }

    @Test
    @Tag("CASE-23")
    void isFiledWithTheOfficeOnceAndLeavesReconsideration() {
        var imposed = after(new NoPenalty(), impose(People.OFFICER, Party.Kind.PERSON, "100.00"));
        assertThat(((Imposed) imposed).form().clocks())
                .singleElement()
                .satisfies(
                        clock -> assertThat(clock.dueDay()).isEqualTo(LocalDate.of(2026, 7, 31)));
        assertThat(problem(DECIDER.decide(imposed, new PutOnFile(People.OTHER_OFFICE, NOW))))
                .isEqualTo(SpotProblem.NOT_AN_OFFICER);
        var onFile = after(imposed, new PutOnFile(People.OFFICER, NOW));
        assertThat(onFile).isInstanceOf(OnFile.class);
        assertThat(problem(DECIDER.decide(onFile, new PutOnFile(People.OFFICER, NOW))))
                .isEqualTo(SpotProblem.ALREADY_ON_FILE);
        assertThat(DECIDER.decide(onFile, impose(People.OFFICER, Party.Kind.PERSON, null)))
                .isEqualTo(Decision.accept());
    }

    @Test
    void everyStateAnswersEveryCommand() {
        new EveryPair<>(SpotPenalty.class, SpotCommand.class, DECIDER::decide, SpotDecider::evolve)
                .isAnswered(
                        List.of(
                                new NoPenalty(),
                                imposed(),
                                after(imposed(), new PutOnFile(People.OFFICER, NOW))),
                        new Samples().with(Actor.class, People.OFFICER).ofEach(SpotCommand.class));
    }

    private static SpotPenalty imposed() {
        return after(new NoPenalty(), impose(People.OFFICER, Party.Kind.PERSON, "100.00"));
    }

    private static SpotPenalty after(SpotPenalty state, SpotCommand command) {
        if (DECIDER.decide(state, command) instanceof Decision.Accepted<SpotEvent>(var events)) {
            return SpotDecider.evolve(state, events.getFirst());
        }
        throw new AssertionError("Refused");
    }

    private static Object refused(
            Actor by, int officers, boolean clear, boolean handed, String region) {
        return problem(
                DECIDER.decide(
                        new NoPenalty(),
                        impose(by, Party.Kind.PERSON, "100.00", officers, clear, handed, region)));
    }

    private static Object problem(Decision<SpotEvent> answer) {
        return answer instanceof Decision.Refused<SpotEvent>(var refusal)
                ? refusal.problem()
                : answer;
    }

    private static Impose impose(Actor by, Party.Kind kind, @Nullable String fine) {
        return impose(by, kind, fine, 2, true, true, "510104");
    }

    private static Impose impose(
            Actor by,
            Party.Kind kind,
            @Nullable String fine,
            int officers,
            boolean clear,
            boolean handed,
            String region) {
        return new Impose(
                by,
                NOW,
                "SC-SP-2026-000001",
                "成都市市场监督管理局",
                new Party(kind, "张三", null, null, null, null, null, null),
                List.of(new CaseOfficer("甲", "1"), new CaseOfficer("乙", "2")).subList(0, officers),
                clear,
                handed,
                "现场销售标有他人注册商标的挂件两件",
                "商标法第60条",
                fine == null ? null : Money.parse(fine),
                region,
                "锦江区某摊位",
                "成市监当罚〔2026〕1号");
    }
}

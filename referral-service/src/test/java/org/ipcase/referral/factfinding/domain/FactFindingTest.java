package org.ipcase.referral.factfinding.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.referral.factfinding.domain.Findings.ended;
import static org.ipcase.referral.factfinding.domain.Findings.finding;
import static org.ipcase.referral.factfinding.domain.Findings.pending;
import static org.ipcase.referral.factfinding.domain.Findings.shanghai;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.referral.factfinding.domain.FactFinding.NotTold;
import org.ipcase.referral.factfinding.domain.FactFindingCommand.NoteStanding;
import org.ipcase.referral.factfinding.domain.Finding.Remedy;
import org.ipcase.referral.factfinding.domain.Finding.Remedy.Kind;
import org.ipcase.referral.factfinding.domain.Finding.Remedy.Outcome;
import org.ipcase.referral.factfinding.domain.Standing.Basis;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Facts found by an act stand once nobody sued in time or a judgment confirmed them (CRT-07). */
@Tag("CRT-07")
class FactFindingTest {
    private static final Standings STANDINGS = new Standings(Clocks.standard());
    private static final Instant LAST = shanghai("2026-07-13T23:59");
    private static final Instant AFTER = shanghai("2026-07-14T00:00");

    @Test
    void standOnceSixMonthsPassedWithoutASuitNotADayBefore() {
        var before = STANDINGS.of(finding(), LAST);
        assertThat(before.basis()).isEqualTo(Basis.MAY_STILL_BE_SUED);
        assertThat(before.until()).contains(LocalDate.parse("2026-07-13"));
        assertThat(before.usable()).isFalse();
        var after = STANDINGS.of(finding(), AFTER);
        assertThat(after.basis()).isEqualTo(Basis.NOT_SUED_IN_TIME);
        assertThat(after.since()).contains(LocalDate.parse("2026-07-14"));
        assertThat(after.usable()).isTrue();
    }

    @Test
    void mayBeSuedForFifteenDaysAfterAReconsideration() {
        var upheld = finding(ended(1, Kind.RECONSIDERATION, Outcome.UPHELD, "2026-04-01"));
        assertThat(STANDINGS.of(upheld, shanghai("2026-04-16T23:59")).basis())
                .isEqualTo(Basis.MAY_STILL_BE_SUED);
        assertThat(STANDINGS.of(upheld, shanghai("2026-04-17T00:00")).basis())
                .isEqualTo(Basis.NOT_SUED_IN_TIME);
        // A reconsideration that was withdrawn leaves the six months as they are.
        var withdrawn = finding(ended(1, Kind.RECONSIDERATION, Outcome.WITHDRAWN, "2026-04-01"));
        assertThat(STANDINGS.of(withdrawn, LAST).usable()).isFalse();
        assertThat(STANDINGS.of(withdrawn, AFTER).usable()).isTrue();
    }

    @Test
    void standAtOnceWhenAJudgmentConfirmsThem() {
        var standing =
                STANDINGS.of(
                        finding(ended(1, Kind.SUIT, Outcome.UPHELD, "2026-05-08")),
                        shanghai("2026-05-09T09:00"));
        assertThat(standing.basis()).isEqualTo(Basis.CONFIRMED_BY_JUDGMENT);
        assertThat(standing.document()).contains("（2026）川01行终1号");
        assertThat(standing.usable()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void standNotWhileARemedyIsPending(Kind kind) {
        var standing = STANDINGS.of(finding(pending(1, kind)), AFTER);
        assertThat(standing.basis()).isEqualTo(Basis.REMEDY_PENDING);
        assertThat(standing.usable()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Outcome.class,
            names = {"CHANGED", "QUASHED", "ILLEGAL", "VOID"})
    void neverStandOnceOverturned(Outcome outcome) {
        var overturned =
                finding(
                        ended(1, Kind.RECONSIDERATION, Outcome.UPHELD, "2026-03-02"),
                        ended(2, Kind.SUIT, outcome, "2026-05-08"));
        assertThat(STANDINGS.of(overturned, AFTER).basis()).isEqualTo(Basis.OVERTURNED);
        assertThat(STANDINGS.of(overturned, AFTER).usable()).isFalse();
    }

    /** Each of the three news five times, in any order: always the same standing. */
    @Test
    @Tag("REQ-04")
    void newsInAnyOrderAndAnyNumberAddUpToTheSame() {
        var last = ended(1, Kind.SUIT, Outcome.UPHELD, "2026-05-08");
        var news = List.of(finding(), finding(pending(1, Kind.SUIT)), finding(last), finding(last));
        for (int seed = 0; seed < 500; seed++) {
            var told = new ArrayList<Finding>();
            for (int i = 0; i < 5; i++) {
                told.addAll(news);
            }
            Collections.shuffle(told, new Random(seed));
            FactFinding state = new NotTold();
            for (var it : told) {
                state = after(state, it);
            }
            assertThat(state).isEqualTo(new FactFinding.Told(finding(last)));
            assertThat(state.stateName()).isEqualTo("CONFIRMED");
        }
    }

    @Test
    void whatIsKnownAlreadyChangesNothing() {
        var known = after(new NotTold(), finding());
        assertThat(FactFindingDecider.decide(known, note(finding()))).isEqualTo(Decision.accept());
    }

    @Test
    void namesItsStates() {
        assertThat(new NotTold().stateName()).isEqualTo("NOT_TOLD");
        assertThat(after(new NotTold(), finding()).stateName()).isEqualTo("SERVED");
        assertThat(named(pending(1, Kind.SUIT))).isEqualTo("CONTESTED");
        assertThat(named(ended(1, Kind.SUIT, Outcome.QUASHED, "2026-05-08")))
                .isEqualTo("OVERTURNED");
    }

    @Test
    void areReadByTheAgencyTheHolderAndTheCourtsOfThePlace() {
        var state = after(new NotTold(), finding());
        assertThat(FactFindingAccess.readers(new NotTold())).isEmpty();
        var agency = person("mr-510100", AgencyType.MARKET_REGULATION, "510100", Role.OFFICER);
        var holder = person("rh-minling", AgencyType.RIGHTS_HOLDER, "510100", Role.RIGHTS_HOLDER);
        var court = person("ct-510100", AgencyType.COURT, "510100", Role.JUDGE);
        for (var reader : List.of(agency, holder, court)) {
            assertThat(reads(state, reader)).as(reader.agency()).isTrue();
        }
        for (var other :
                List.of(
                        person("ct-500103", AgencyType.COURT, "500103", Role.JUDGE),
                        person("mr-500103", AgencyType.MARKET_REGULATION, "500103", Role.OFFICER),
                        person("ps-510100", AgencyType.PUBLIC_SECURITY, "510100", Role.POLICE),
                        person(
                                "rh-yulan",
                                AgencyType.RIGHTS_HOLDER,
                                "510100",
                                Role.RIGHTS_HOLDER))) {
            assertThat(reads(state, other)).as(other.agency()).isFalse();
        }
        // The words are the agency's until they may be used.
        var running = STANDINGS.of(finding(), LAST);
        var passed = STANDINGS.of(finding(), AFTER);
        assertThat(FactFindingAccess.seesText(finding(), agency, running)).isTrue();
        assertThat(FactFindingAccess.seesText(finding(), court, running)).isFalse();
        assertThat(FactFindingAccess.seesText(finding(), holder, running)).isFalse();
        assertThat(FactFindingAccess.seesText(finding(), court, passed)).isTrue();
        assertThat(FactFindingAccess.seesText(finding(), holder, passed)).isTrue();
    }

    private static String named(Remedy remedy) {
        return after(new NotTold(), finding(remedy)).stateName();
    }

    private static boolean reads(FactFinding state, Actor actor) {
        return FactFindingAccess.readers(state).stream().anyMatch(actor.keys()::contains);
    }

    private static FactFinding after(FactFinding state, Finding told) {
        var next = state;
        if (FactFindingDecider.decide(state, note(told))
                instanceof Decision.Accepted<FactFindingEvent>(var events)) {
            for (var event : events) {
                next = FactFindingDecider.evolve(next, event);
            }
        }
        return next;
    }

    private static NoteStanding note(Finding told) {
        return new NoteStanding(Actor.system("case-service"), LAST, told);
    }

    private static Actor person(String agency, AgencyType type, String region, Role role) {
        return new Actor(agency, agency, agency, type, region, Set.of(), Set.of(role));
    }
}

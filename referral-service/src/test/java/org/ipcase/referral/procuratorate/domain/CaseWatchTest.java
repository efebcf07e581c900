package org.ipcase.referral.procuratorate.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.referral.criminalreferral.domain.Referrals.BUREAU;
import static org.ipcase.referral.criminalreferral.domain.Referrals.HEAD;
import static org.ipcase.referral.criminalreferral.domain.Referrals.OFFICER;
import static org.ipcase.referral.criminalreferral.domain.Referrals.PROCURATOR;
import static org.ipcase.referral.criminalreferral.domain.Referrals.PROCURATORATE;
import static org.ipcase.referral.criminalreferral.domain.Referrals.shanghai;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.screening.Outcome;
import org.ipcase.kernel.screening.ScreeningFacts;
import org.ipcase.referral.ToldFacts;
import org.ipcase.referral.office.domain.Office;
import org.ipcase.referral.procuratorate.domain.CaseWatch.NotSeen;
import org.ipcase.referral.procuratorate.domain.CaseWatch.Seen;
import org.ipcase.referral.procuratorate.domain.CaseWatchCommand.Observation;
import org.ipcase.referral.procuratorate.domain.CaseWatchCommand.Observe;
import org.ipcase.referral.procuratorate.domain.CaseWatchCommand.SendCopies;
import org.ipcase.referral.procuratorate.domain.Watched.Flag;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("REQ-03")
class CaseWatchTest {
    private static final CaseWatchDecider DECIDER = new CaseWatchDecider(Clocks.standard());
    private static final Instant AT = shanghai("2026-06-08T10:00");
    private static final LocalDate DECIDED_ON = LocalDate.parse("2026-06-08");
    private static final Watched.Identity IDENTITY =
            new Watched.Identity(
                    RecordId.derived("case", "1"),
                    "SC-CA-2026-000001",
                    BUREAU,
                    PROCURATORATE,
                    Optional.of("510104"),
                    List.of(new Named("ORGANISATION", "成都某酒业有限公司", null)));
    private static final Watched.Identity YUZHONG =
            new Watched.Identity(
                    IDENTITY.caseId(),
                    IDENTITY.number(),
                    new Office(
                            "mr-500103", "重庆市渝中区市场监督管理局", AgencyType.MARKET_REGULATION, "500103"),
                    new Office("pp-500103", "重庆市渝中区人民检察院", AgencyType.PROCURATORATE, "500103"),
                    Optional.of("500103"),
                    List.of());
    private static final Actor PROCURATOR_YUZHONG =
            new Actor(
                    "pp",
                    "pp",
                    "pp-500103",
                    AgencyType.PROCURATORATE,
                    "500103",
                    Set.of(),
                    Set.of(Role.PROCURATOR));
    private static final Observation MUST_REFER = measured(Outcome.MUST_REFER);

    @Test
    void anOrdinaryCaseIsNoneOfTheProcuratoratesBusiness() {
        assertThat(reads(PROCURATOR, seen(new Observation.Filed()))).isFalse();
        assertThat(reads(PROCURATOR, seen(measured(Outcome.NO_SIGN)))).isFalse();
        assertThat(reads(OFFICER, seen(new Observation.Filed()))).isTrue();
    }

    @Test
    @Tag("REQ-01")
    void aCaseThatMeetsTheScreenShowsAtOnceWhateverTheAgencyDoes() {
        var unreferred = seen(MUST_REFER);
        assertThat(reads(PROCURATOR, unreferred)).isTrue();
        assertThat(flags(unreferred)).containsExactly(Flag.UNREFERRED);
        assertThat(flags(seen(measured(Outcome.REASONABLE_SUSPICION))))
                .containsExactly(Flag.UNREFERRED);
    }

    @Test
    void staysUnreferredUntilTheFileIsSent() {
        for (var state : List.of("DRAFT", "HEAD_APPROVAL", "APPROVED", "REJECTED")) {
            assertThat(flags(seen(MUST_REFER, moved(state)))).contains(Flag.UNREFERRED);
        }
        assertThat(flags(seen(MUST_REFER, moved("SENT")))).containsExactly(Flag.REFERRED);
    }

    @Test
    void showsWhoRefused() {
        assertThat(flags(seen(MUST_REFER, moved("REJECTED")))).contains(Flag.REFUSED_BY_HEAD);
        assertThat(flags(seen(MUST_REFER, moved("NOT_FILED")))).contains(Flag.REFUSED_BY_POLICE);
    }

    @Test
    void showsAPenaltyFromTheHighLineOnAndNotOneFenBelow() {
        assertThat(flags(seen(decided("60000.00", "40000.00")))).containsExactly(Flag.HIGH_PENALTY);
        assertThat(reads(PROCURATOR, seen(decided("60000.00", "40000.00")))).isTrue();
        assertThat(flags(seen(decided("60000.00", "39999.99")))).isEmpty();
        assertThat(reads(PROCURATOR, seen(decided("60000.00", "39999.99")))).isFalse();
    }

    @Test
    @Tag("REF-08")
    @Tag("REF-21")
    void asksForCopiesWithinTenDaysWhereAPenaltyCameInsteadOfReferral() {
        var punished = seen(MUST_REFER, decided("1000.00", "0.00"));
        assertThat(flags(punished)).contains(Flag.PUNISHED_INSTEAD, Flag.UNREFERRED);
        assertThat(DECIDER.copiesClock(watched(punished)).orElseThrow().lastDay())
                .isEqualTo(LocalDate.parse("2026-06-18"));
        assertThat(copies(punished, "2026-06-18T23:59").late()).isFalse();
        assertThat(copies(punished, "2026-06-19T00:00").late()).isTrue();
        assertThat(flags(seen(MUST_REFER, moved("SENT"), decided("1000.00", "0.00"))))
                .doesNotContain(Flag.PUNISHED_INSTEAD);
        assertThat(DECIDER.copiesClock(watched(seen(decided("1000.00", "0.00"))))).isEmpty();
    }

    @Test
    @Tag("REF-08")
    void copiesAreSentOnceByAnOfficerOfTheAgencyAndTheHolderWasTold() {
        var punished = seen(MUST_REFER, decided("1000.00", "0.00"));
        refused(punished, copies(HEAD, DECIDED_ON), CaseWatchProblem.NOT_THE_AGENCY);
        refused(punished, copies(PROCURATOR, DECIDED_ON), CaseWatchProblem.NOT_THE_AGENCY);
        refused(
                punished,
                copies(OFFICER, DECIDED_ON.plusDays(5)),
                CaseWatchProblem.HOLDER_TOLD_IN_FUTURE);
        refused(
                punished,
                copies(OFFICER, DECIDED_ON.minusDays(1)),
                CaseWatchProblem.HOLDER_TOLD_IN_FUTURE);
        refused(
                apply(punished, copies(OFFICER, DECIDED_ON)),
                copies(OFFICER, DECIDED_ON),
                CaseWatchProblem.NO_COPIES_DUE);
        refused(seen(MUST_REFER), copies(OFFICER, DECIDED_ON), CaseWatchProblem.NO_COPIES_DUE);
        refused(new NotSeen(), copies(OFFICER, DECIDED_ON), CaseWatchProblem.NO_COPIES_DUE);
    }

    @Test
    void anotherRegionsProcuratorSeesNothing() {
        assertThat(reads(PROCURATOR_YUZHONG, seen(MUST_REFER, decided("500000.00", "0.00"))))
                .isFalse();
    }

    @Test
    @Tag("REQ-01")
    void aCaseThatWasHandedOverBelongsToItsNewOfficeAndThatOfficesProcurator() {
        var handedOver = watching(seen(MUST_REFER), YUZHONG, measured(Outcome.MUST_REFER));
        assertThat(reads(PROCURATOR_YUZHONG, handedOver)).isTrue();
        assertThat(reads(PROCURATOR, handedOver)).isFalse();
        // A late word from the referral does not give the case back.
        var afterReferral = watching(handedOver, IDENTITY, moved("DRAFT"));
        assertThat(reads(PROCURATOR_YUZHONG, afterReferral)).isTrue();
        assertThat(watched(afterReferral).identity().agency()).isEqualTo(YUZHONG.agency());
    }

    @Test
    @Tag("REQ-01")
    void actsThatAreDealtWithAreNotAddedToOthers() {
        var known = known(Outcome.MUST_REFER);
        assertThat(watched(seen(known)).unpunished()).isPresent();
        assertThat(watched(seen(known, decided("1.00", "0.00"))).unpunished()).isEmpty();
        assertThat(watched(seen(known, decided("NOT_ESTABLISHED"))).unpunished()).isEmpty();
        assertThat(watched(seen(known, decided("NO_PENALTY"))).unpunished()).isPresent();
        assertThat(watched(seen(known, moved("FILED"))).unpunished()).isPresent();
        assertThat(watched(seen(known, moved("JUDGMENT"))).unpunished()).isEmpty();
    }

    @Test
    void onlyOpenCasesWithKnownActsAreScreenedAnew() {
        var known = known(Outcome.NO_SIGN);
        assertThat(watched(seen(known)).open()).isPresent();
        assertThat(watched(seen(MUST_REFER)).open()).isEmpty();
        assertThat(
                        watched(
                                        seen(
                                                known,
                                                new Observation.Ended(
                                                        new Watched.Ending(
                                                                "PERFORMED", DECIDED_ON))))
                                .open())
                .isEmpty();
    }

    @Test
    @Tag("REQ-04")
    void newsThatComeLateTakeNothingBack() {
        var now = AT.plusSeconds(60);
        var sent = seen(MUST_REFER, moved("SENT", now));
        assertThat(flags(heard(sent, AT, moved("DRAFT", AT)))).containsExactly(Flag.REFERRED);
        var met = seen(measured(Outcome.MUST_REFER, now));
        assertThat(flags(heard(met, AT, measured(Outcome.NO_SIGN, AT))))
                .containsExactly(Flag.UNREFERRED);
        var handedOver = watching(met, YUZHONG, measured(Outcome.MUST_REFER, now), now);
        var late = watching(handedOver, IDENTITY, new Observation.Filed(), AT);
        assertThat(watched(late).identity().agency()).isEqualTo(YUZHONG.agency());
        assertThat(watched(late).identity().subjects()).isEqualTo(IDENTITY.subjects());
        assertThat(reads(PROCURATOR, late)).isFalse();
        var punished = seen(MUST_REFER, decided("1000.00", "0.00"));
        var afterwards = heard(punished, now, moved("SENT", now));
        assertThat(flags(heard(afterwards, now, decided("1000.00", "0.00"))))
                .contains(Flag.PUNISHED_INSTEAD);
    }

    @Test
    @Tag("REQ-04")
    void theSameNewsFiveTimesAndAWeekLaterLeaveNoTrace() {
        var state =
                seen(
                        MUST_REFER,
                        moved("SENT"),
                        decided("1000.00", "0.00"),
                        new Observation.Ended(new Watched.Ending("PERFORMED", DECIDED_ON)));
        for (int again = 0; again < 5; again++) {
            for (var told : List.of(MUST_REFER, moved("SENT"), decided("1000.00", "0.00"))) {
                assertThat(DECIDER.decide(state, observed(IDENTITY, told, AT)))
                        .isEqualTo(Decision.accept());
            }
        }
    }

    /** In whatever order and however often news come, what was told of the latest moment stands. */
    @Test
    @Tag("REQ-04")
    void theOrderInWhichNewsArriveDoesNotMatter() {
        var random = new Random(20260609);
        for (int history = 0; history < 5_000; history++) {
            var told = new ArrayList<Observe>();
            for (int step = 0; step < 6; step++) {
                var at = AT.plusSeconds(step);
                var office = random.nextInt(3) == 0 ? YUZHONG : IDENTITY;
                told.add(observed(office, anything(random, at), at));
            }
            var inOrder = all(told);
            var again = new ArrayList<>(told);
            for (int twice = 0; twice < 6; twice++) {
                again.add(told.get(random.nextInt(told.size())));
            }
            Collections.shuffle(again, random);
            var disorder = all(again);
            assertThat(seenOf(disorder)).as("history %d", history).isEqualTo(seenOf(inOrder));
        }
    }

    private static Observation anything(Random random, Instant at) {
        return switch (random.nextInt(5)) {
            case 0 -> new Observation.Filed();
            case 1 -> measured(Outcome.MUST_REFER, at);
            case 2 -> measured(Outcome.NO_SIGN, at);
            case 3 -> moved("REJECTED", at);
            default -> moved("SENT", at);
        };
    }

    private static CaseWatch all(List<Observe> told) {
        CaseWatch state = new NotSeen();
        for (var it : told) {
            state = apply(state, it);
        }
        return state;
    }

    /** All that the procuratorate is shown; a referral alone says nothing of a later office. */
    private static List<Object> seenOf(CaseWatch state) {
        var it = watched(state);
        return List.of(
                it.flags(),
                it.scale(),
                it.referral(),
                it.identifiedAt().isPresent() ? it.identity().agency() : "");
    }

    private static CaseWatch heard(CaseWatch state, Instant at, Observation told) {
        return apply(state, observed(IDENTITY, told, at));
    }

    private static Observe observed(Watched.Identity as, Observation told, Instant at) {
        return new Observe(Actor.system("case"), at, as, told);
    }

    private static CaseWatch watching(
            CaseWatch state, Watched.Identity as, Observation seen, Instant at) {
        return apply(state, observed(as, seen, at));
    }

    private static Observation measured(Outcome outcome, Instant at) {
        return new Observation.Measured(
                new Watched.Scale(outcome, Optional.empty(), List.of("C214"), at));
    }

    private static Observation moved(String state, Instant at) {
        return new Observation.Moved(
                new Watched.ReferralSeen(
                        RecordId.derived("referral", "1"),
                        "SC-RF-2026-000001",
                        state,
                        Optional.empty(),
                        at));
    }

    /** No silent shelf: for all histories, what meets the screen and is not sent is visible. */
    @Test
    void inEveryHistoryAnUnreferredCaseIsVisibleToTheProcurator() {
        assertThat(hidden(CaseWatchAccess::readers)).isEmpty();
    }

    /** The property is seen red: each of these rules hides a case in some history. */
    @Test
    void aRuleThatHidesACaseIsFound() {
        assertThat(
                        hidden(state ->
                                flags(state).contains(Flag.REFUSED_BY_HEAD)
                                        ? Set.of()
                                        : all(state)))
                .as("hides what the head refused")
                .isPresent();
        assertThat(hidden(state -> watched(state).ending().isPresent() ? Set.of() : all(state)))
                .as("hides what was closed")
                .isPresent();
        assertThat(hidden(state -> watched(state).penalty().isPresent() ? Set.of() : all(state)))
                .as("hides what was punished")
                .isPresent();
        assertThat(hidden(_ -> Set.of(AccessKey.agency(PROCURATORATE.id()))))
                .as("stays where the case was first")
                .isPresent();
    }

    private static Set<String> all(CaseWatch state) {
        return CaseWatchAccess.readers(state);
    }

    /** A history in which a case that meets the screen and was not sent is not visible, if any. */
    private static Optional<String> hidden(Function<CaseWatch, Set<String>> readers) {
        var random = new Random(20260608);
        var choices =
                List.of(
                        new Observation.Filed(),
                        MUST_REFER,
                        measured(Outcome.REASONABLE_SUSPICION),
                        measured(Outcome.NO_SIGN),
                        moved("DRAFT"),
                        moved("HEAD_APPROVAL"),
                        moved("REJECTED"),
                        moved("SENT"),
                        decided("1000.00", "0.00"),
                        new Observation.Ended(new Watched.Ending("PERFORMED", DECIDED_ON)));
        for (int history = 0; history < 20_000; history++) {
            CaseWatch state = new NotSeen();
            var met = false;
            var sent = false;
            var office = IDENTITY;
            var steps = 1 + random.nextInt(8);
            for (int step = 0; step < steps; step++) {
                var next = choices.get(random.nextInt(choices.size()));
                if (!(next instanceof Observation.Moved) && random.nextInt(4) == 0) {
                    office = office == IDENTITY ? YUZHONG : IDENTITY;
                }
                state = watching(state, office, next);
                if (next instanceof Observation.Measured(var scale)) {
                    met = scale.screening().opensReferral();
                }
                if (next instanceof Observation.Moved(var referral)) {
                    sent = referral.state().equals("SENT");
                }
                var procurator = office == IDENTITY ? PROCURATOR : PROCURATOR_YUZHONG;
                var visible = !Collections.disjoint(readers.apply(state), procurator.keys());
                if (met && !sent && !(visible && flags(state).contains(Flag.UNREFERRED))) {
                    return Optional.of("history %d, step %d: %s".formatted(history, step, next));
                }
            }
        }
        return Optional.empty();
    }

    private static CaseWatch watching(CaseWatch state, Watched.Identity as, Observation seen) {
        return watching(state, as, seen, AT);
    }

    private static Observation known(Outcome outcome) {
        return new Observation.Measured(
                new Watched.Scale(
                        outcome, Optional.of(ScreeningFacts.of(DECIDED_ON)), List.of("C214"), AT));
    }

    private static Observation decided(String kind) {
        return new Observation.Decided(
                kind, Optional.empty(), Optional.empty(), Optional.empty(), DECIDED_ON);
    }

    @Test
    void survivesTheStore() {
        ToldFacts.survives(
                seen(
                        MUST_REFER,
                        moved("REJECTED"),
                        decided("1.00", "0.00"),
                        new Observation.Ended(new Watched.Ending("REFERRED", DECIDED_ON))));
    }

    @ParameterizedTest
    @EnumSource(CaseWatchProblem.class)
    void eachRefusalHasAPage(CaseWatchProblem problem) {
        ToldFacts.hasAPage(problem);
    }

    private static Observation measured(Outcome outcome) {
        return measured(outcome, AT);
    }

    private static Observation moved(String state) {
        return moved(state, AT);
    }

    private static Observation decided(String fine, String confiscation) {
        return new Observation.Decided(
                "PENALTY",
                Optional.of(Money.parse(fine)),
                Optional.of(Money.parse(confiscation)),
                Optional.of("罚1号"),
                DECIDED_ON);
    }

    private static SendCopies copies(Actor actor, LocalDate told) {
        return new SendCopies(actor, AT, told);
    }

    private static Watched.Copies copies(CaseWatch state, String local) {
        return watched(apply(state, new SendCopies(OFFICER, shanghai(local), DECIDED_ON)))
                .copies()
                .orElseThrow();
    }

    private static CaseWatch seen(Observation... observations) {
        CaseWatch state = new NotSeen();
        for (var observation : observations) {
            state = apply(state, new Observe(Actor.system("case"), AT, IDENTITY, observation));
        }
        return state;
    }

    private static CaseWatch apply(CaseWatch before, CaseWatchCommand command) {
        var decision = DECIDER.decide(before, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        var state = before;
        for (var event : ((Decision.Accepted<CaseWatchEvent>) decision).events()) {
            state = CaseWatchDecider.evolve(state, event);
        }
        return state;
    }

    private static void refused(
            CaseWatch state, CaseWatchCommand command, CaseWatchProblem problem) {
        var decision = DECIDER.decide(state, command);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        assertThat(((Decision.Refused<CaseWatchEvent>) decision).refusal().problem())
                .isEqualTo(problem);
    }

    private static Set<Flag> flags(CaseWatch state) {
        return watched(state).flags();
    }

    private static Watched watched(CaseWatch state) {
        return ((Seen) state).watched();
    }

    private static boolean reads(Actor actor, CaseWatch state) {
        return !Collections.disjoint(CaseWatchAccess.readers(state), actor.keys());
    }
}

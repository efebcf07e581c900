package org.ipcase.cases.courtmeasure.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.courtmeasure.domain.CourtMeasureProblem.ALREADY_RECORDED;
import static org.ipcase.cases.courtmeasure.domain.CourtMeasureProblem.CONDUCT_ONLY;
import static org.ipcase.cases.courtmeasure.domain.CourtMeasureProblem.DAY_NOT_POSSIBLE;
import static org.ipcase.cases.courtmeasure.domain.CourtMeasureProblem.FACTS_NOT_FINAL;
import static org.ipcase.cases.courtmeasure.domain.CourtMeasureProblem.NOT_APPLIED;
import static org.ipcase.cases.courtmeasure.domain.CourtMeasureProblem.NOT_A_KEEPER;
import static org.ipcase.cases.courtmeasure.domain.CourtMeasureProblem.PERIOD_RUNNING;
import static org.ipcase.cases.courtmeasure.domain.CourtMeasureProblem.SUIT_LATE;
import static org.ipcase.cases.courtmeasure.domain.CourtMeasureProblem.SUIT_PENDING;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipcase.cases.People;
import org.ipcase.cases.courtmeasure.domain.CourtMeasure.Measure;
import org.ipcase.cases.courtmeasure.domain.CourtMeasure.Nothing;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureCommand.LiftMeasure;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureCommand.NoteAgencyFacts;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureCommand.RecordApplication;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureCommand.RecordMeasure;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureCommand.RecordRuling;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureCommand.RecordService;
import org.ipcase.cases.courtmeasure.domain.CourtMeasureCommand.RecordSuit;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.procedure.Persons;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.cases.procedure.domain.Tale;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.court.CompetentCourts;
import org.ipcase.kernel.number.RightKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register of court measures, CRT-01 to CRT-07. */
class CourtMeasureTest {
    private static final Instant MONDAY = Persons.on("2026-06-01");
    private static final Actor JUDGE =
            Persons.of("judge", "ct-510100", AgencyType.COURT, "510100", Role.JUDGE);

    private static final Map<String, String> OPEN =
            Map.of(
                    "APPLIED", "record-ruling note-agency-facts",
                    "GRANTED", "record-measure note-agency-facts",
                    "REFUSED", "",
                    "IN_FORCE", "record-service record-suit lift note-agency-facts",
                    "SUED", "record-service lift note-agency-facts",
                    "LIFTED", "");

    private static Tale<CourtMeasure, CourtMeasureCommand, CourtMeasureEvent> nothing() {
        var decider = new CourtMeasureDecider(CompetentCourts.standard(), Persons.RUNNING);
        return Tale.of(new Nothing(), decider::decide, CourtMeasureDecider::evolve);
    }

    private static RecordApplication apply(
            Actor by, Timing timing, Preservation preservation, Instant acceptedAt) {
        return new RecordApplication(
                by,
                Persons.on("2026-06-20"),
                "SC-CM-2026-000001",
                timing,
                preservation,
                Persons.company("四川岷岭春酒业有限公司", null),
                Persons.company("某厂", null),
                new Right(RightKind.INVENTION, null, null, "酒曲培养装置", null),
                List.of(),
                "510100",
                null,
                acceptedAt,
                null,
                null);
    }

    private static Tale<CourtMeasure, CourtMeasureCommand, CourtMeasureEvent> applied(
            Timing timing, Preservation preservation) {
        return nothing().given(apply(People.OFFICER, timing, preservation, MONDAY));
    }

    private static CourtMeasureCommand rule(boolean granted, Instant ruledAt) {
        return new RecordRuling(
                People.OFFICER, Persons.on("2026-06-20"), granted, "(2026)川01行保1号", ruledAt);
    }

    private static CourtMeasureCommand take() {
        return new RecordMeasure(
                People.OFFICER, Persons.on("2026-06-20"), LocalDate.of(2026, 6, 2), "停止销售");
    }

    private static Tale<CourtMeasure, CourtMeasureCommand, CourtMeasureEvent> inForce(
            Timing timing, Preservation preservation) {
        return applied(timing, preservation).given(rule(true, MONDAY)).given(take());
    }

    private static CourtMeasureCommand serve(String day) {
        return new RecordService(People.OFFICER, Persons.endOf(day), LocalDate.parse(day));
    }

    private static CourtMeasureCommand sue(String day) {
        return new RecordSuit(
                People.OFFICER, Persons.endOf(day), "(2026)川01民初1号", LocalDate.parse(day));
    }

    private static CourtMeasureCommand lift(LiftingReason reason, String day) {
        return new LiftMeasure(People.OFFICER, Persons.endOf(day), reason, LocalDate.parse(day));
    }

    private static CourtMeasureCommand facts(
            FactsBasis basis, @Nullable String judgment, String day) {
        return new NoteAgencyFacts(
                People.OFFICER,
                Persons.endOf(day),
                "成市监罚〔2025〕9号",
                LocalDate.of(2025, 12, 1),
                basis,
                judgment,
                "销售侵权商品 600 箱");
    }

    @Tag("CRT-01")
    @Tag("CRT-03")
    @Test
    void nothingHappensBeforeWhatItFollows() {
        var granted = applied(Timing.PRE_SUIT, Preservation.CONDUCT).given(rule(true, MONDAY));
        granted.refuses(
                new RecordMeasure(
                        People.OFFICER,
                        Persons.on("2026-06-20"),
                        LocalDate.of(2026, 5, 31),
                        "停止销售"),
                DAY_NOT_POSSIBLE);
        var inForce = inForce(Timing.PRE_SUIT, Preservation.CONDUCT);
        inForce.refuses(serve("2026-05-31"), DAY_NOT_POSSIBLE);
        inForce.refuses(sue("2026-05-31"), DAY_NOT_POSSIBLE);
        inForce.refuses(lift(LiftingReason.COURT_DECIDED, "2026-06-01"), DAY_NOT_POSSIBLE);
        inForce.given(serve("2026-06-03")).refuses(serve("2026-06-04"), DAY_NOT_POSSIBLE);
    }

    @Test
    void answersEveryCommandInEveryStage() {
        var commands = new LinkedHashMap<String, CourtMeasureCommand>();
        commands.put("record-ruling", rule(true, MONDAY));
        commands.put("record-measure", take());
        commands.put("record-service", serve("2026-06-03"));
        commands.put("record-suit", sue("2026-06-03"));
        commands.put("lift", lift(LiftingReason.COURT_DECIDED, "2026-06-03"));
        commands.put(
                "note-agency-facts",
                facts(FactsBasis.CONFIRMED_BY_JUDGMENT, "(2026)川01行终1号", "2026-06-03"));
        var force = inForce(Timing.PRE_SUIT, Preservation.CONDUCT);
        var applied = applied(Timing.PRE_SUIT, Preservation.CONDUCT);
        var states =
                List.of(
                                applied,
                                applied.given(rule(true, MONDAY)),
                                applied.given(rule(false, MONDAY)),
                                force,
                                force.given(sue("2026-06-03")),
                                force.given(lift(LiftingReason.WITHDRAWN, "2026-06-03")))
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        it -> ((Measure) it.state()).stage().name(), it -> it));
        Tale.covers(CourtMeasureStage.class, OPEN);
        Tale.answersAsInTheTable(
                states,
                commands,
                OPEN,
                (state, command) ->
                        CourtMeasureAccess.allowedActions((Measure) state, command.actor()));
    }

    @Tag("CRT-01")
    @Tag("CRT-02")
    @ParameterizedTest
    @CsvSource({
        "PRE_SUIT, CRT-01, PT47H59M, MET",
        "PRE_SUIT, CRT-01, PT48H, BREACHED",
        "DURING_SUIT, CRT-02, PT47H59M, MET",
        "DURING_SUIT, CRT-02, PT48H, BREACHED"
    })
    void rulesWithinFortyEightHours(Timing timing, String rule, Duration after, String state) {
        var ruled = applied(timing, Preservation.ASSETS).given(rule(true, MONDAY.plus(after)));
        assertThat(clock(ruled, rule).state().name()).isEqualTo(state);
    }

    @Tag("CRT-01")
    @ParameterizedTest
    @CsvSource({"2026-07-02, true", "2026-07-03, false"})
    void isLiftedWhenNobodySuesWithinThirtyDaysOfTheMeasure(String day, boolean inTime) {
        var force = inForce(Timing.PRE_SUIT, Preservation.ASSETS);
        var lift = lift(LiftingReason.NOT_SUED, day);
        if (inTime) {
            force.given(sue(day));
            force.refuses(lift, PERIOD_RUNNING);
        } else {
            force.refuses(sue(day), SUIT_LATE);
            force.given(lift);
        }
    }

    @Tag("CRT-02")
    @Test
    void preservationDuringSuitPresupposesTheSuit() {
        inForce(Timing.DURING_SUIT, Preservation.ASSETS).refuses(sue("2026-06-03"), SUIT_PENDING);
    }

    @Tag("CRT-03")
    @ParameterizedTest
    @CsvSource({"2026-06-08, MET", "2026-06-09, BREACHED"})
    void servesARulingOnConductAtLatestFiveDaysAfterTheMeasure(String day, String state) {
        // The fifth day, 2026-06-07, is a Sunday.
        var served = inForce(Timing.PRE_SUIT, Preservation.CONDUCT).given(serve(day));
        assertThat(clock(served, "CRT-03").state().name()).isEqualTo(state);
        inForce(Timing.PRE_SUIT, Preservation.ASSETS).refuses(serve(day), CONDUCT_ONLY);
    }

    @Tag("CRT-04")
    @Test
    void namesTheCompetentCourtWithItsRule() {
        var application =
                ((Measure) applied(Timing.PRE_SUIT, Preservation.ASSETS).state()).application();
        assertThat(application.court()).isEqualTo("ct-510100");
        assertThat(application.courtRule()).isEqualTo("CRT-04");
    }

    @Tag("CRT-07")
    @ParameterizedTest
    @CsvSource({"2026-06-01, false", "2026-06-02, true"})
    void factsOfAnAgencyNeedNoProofOnceItsActCannotBeChallenged(String day, boolean fixed) {
        var force = inForce(Timing.PRE_SUIT, Preservation.ASSETS);
        var note = facts(FactsBasis.NOT_CHALLENGED_IN_TIME, null, day);
        if (fixed) {
            force.given(note);
        } else {
            force.refuses(note, FACTS_NOT_FINAL);
        }
        force.refuses(facts(FactsBasis.CONFIRMED_BY_JUDGMENT, null, day), FACTS_NOT_FINAL);
    }

    @Tag("CRT-01")
    @Test
    void officesOfThePlaceAndTheCourtReadItAndHoldersDoNot() {
        var state = (Measure) applied(Timing.PRE_SUIT, Preservation.ASSETS).state();
        var readers = CourtMeasureAccess.readers(state);
        assertThat(People.OFFICER.keys()).anyMatch(readers::contains);
        assertThat(JUDGE.keys()).anyMatch(readers::contains);
        assertThat(People.OTHER_OFFICE.keys()).noneMatch(readers::contains);
        assertThat(People.HOLDER.keys()).noneMatch(readers::contains);
        nothing()
                .refuses(
                        apply(People.HOLDER, Timing.PRE_SUIT, Preservation.ASSETS, MONDAY),
                        NOT_A_KEEPER);
        nothing()
                .refuses(
                        apply(
                                People.OFFICER,
                                Timing.PRE_SUIT,
                                Preservation.ASSETS,
                                Persons.on("2026-06-21")),
                        DAY_NOT_POSSIBLE);
        applied(Timing.PRE_SUIT, Preservation.ASSETS)
                .refuses(
                        apply(People.OFFICER, Timing.PRE_SUIT, Preservation.ASSETS, MONDAY),
                        ALREADY_RECORDED);
        nothing().refuses(take(), NOT_APPLIED);
    }

    private static LegalClock clock(Tale<CourtMeasure, ?, ?> tale, String rule) {
        return Due.last(((Measure) tale.state()).clocks(), rule).orElseThrow();
    }
}

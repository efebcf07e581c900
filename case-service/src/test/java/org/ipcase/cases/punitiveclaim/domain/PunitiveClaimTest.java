package org.ipcase.cases.punitiveclaim.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.punitiveclaim.domain.PunitiveClaimProblem.ALREADY_RECORDED;
import static org.ipcase.cases.punitiveclaim.domain.PunitiveClaimProblem.NOT_FOR_YOU;
import static org.ipcase.cases.punitiveclaim.domain.PunitiveClaimProblem.NOT_SHOWN;
import static org.ipcase.cases.punitiveclaim.domain.PunitiveClaimProblem.NOT_THE_KEEPER;
import static org.ipcase.cases.punitiveclaim.domain.PunitiveClaimProblem.NO_DISPUTE;
import static org.ipcase.cases.punitiveclaim.domain.PunitiveClaimProblem.NO_SUCH_CASE;
import static org.ipcase.cases.punitiveclaim.domain.PunitiveClaimProblem.NO_SUCH_FACT;
import static org.ipcase.cases.punitiveclaim.domain.PunitiveClaimProblem.ONE_SIGN;
import static org.ipcase.cases.punitiveclaim.domain.PunitiveClaimProblem.OUT_OF_RANGE;
import static org.ipcase.cases.punitiveclaim.domain.PunitiveClaimProblem.OVER;
import static org.ipcase.cases.punitiveclaim.domain.PunitiveClaimProblem.TOO_LATE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcase.cases.People;
import org.ipcase.cases.procedure.Persons;
import org.ipcase.cases.procedure.domain.Tale;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaim.Kept;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaim.Nothing;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimCommand.ClaimDamages;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimCommand.CloseClaim;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimCommand.EstablishBase;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimCommand.NoteFines;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimCommand.OpenClaim;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimCommand.RecordFact;
import org.ipcase.cases.punitiveclaim.domain.PunitiveClaimCommand.StrikeFact;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.penalty.DamagesBase;
import org.ipcase.kernel.penalty.IntentIndicator;
import org.ipcase.kernel.penalty.PunitiveDamages;
import org.ipcase.kernel.penalty.SeriousIndicator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts, base and claim of punitive damages, PUN-01 to PUN-04. */
class PunitiveClaimTest {
    private static final Instant MONDAY = Persons.on("2026-06-01");
    private static final RecordId CASE = RecordId.derived("case", "holder", "1");

    private static final Map<String, String> OPEN =
            Map.of(
                    "COLLECTING", "record-fact strike-fact! establish-base note-fines claim! close",
                    "CLAIMED", "record-fact strike-fact establish-base note-fines claim close",
                    "CLOSED", "");

    private static Tale<PunitiveClaim, PunitiveClaimCommand, PunitiveClaimEvent> nothing() {
        var decider = new PunitiveClaimDecider(PunitiveDamages.standard());
        return Tale.of(new Nothing(), decider::decide, PunitiveClaimDecider::evolve);
    }

    private static OpenClaim open(
            Actor by, @Nullable String claim, @Nullable RecordId id, @Nullable String number) {
        return new OpenClaim(
                by,
                MONDAY,
                "SC-PU-2026-000001",
                RightKind.TRADEMARK,
                LocalDate.of(2026, 5, 20),
                Persons.company("某酒类经营部", null),
                claim,
                id,
                number);
    }

    private static Tale<PunitiveClaim, PunitiveClaimCommand, PunitiveClaimEvent> opened() {
        return nothing().given(open(People.HOLDER, "（2026）川01民初100号", null, null));
    }

    private static RecordFact fact(
            @Nullable IntentIndicator intent, @Nullable SeriousIndicator serious) {
        return new RecordFact(
                People.HOLDER, MONDAY, intent, serious, "收到警告函后仍销售", "公证书第3页", List.of());
    }

    private static EstablishBase base(String yuan) {
        return new EstablishBase(
                People.HOLDER,
                MONDAY,
                DamagesBase.Kind.GAINS,
                Money.parse(yuan),
                null,
                false,
                "行政处罚决定书");
    }

    private static ClaimDamages claim(String yuan, ClaimMoment moment) {
        return new ClaimDamages(People.HOLDER, MONDAY, Money.parse(yuan), "违法所得的三倍", moment);
    }

    private static Tale<PunitiveClaim, PunitiveClaimCommand, PunitiveClaimEvent> shown() {
        return opened().given(fact(IntentIndicator.AFTER_NOTICE, null))
                .given(fact(null, SeriousIndicator.AGAIN_AFTER_PENALTY_OR_JUDGMENT))
                .given(base("100000.00"));
    }

    @Test
    void answersEveryCommandInEveryStage() {
        var commands = new LinkedHashMap<String, PunitiveClaimCommand>();
        commands.put("record-fact", fact(IntentIndicator.OTHER, null));
        commands.put("strike-fact", new StrikeFact(People.HOLDER, MONDAY, 1, "未采信"));
        commands.put("establish-base", base("200000.00"));
        commands.put(
                "note-fines", new NoteFines(People.HOLDER, MONDAY, Money.yuan(1), "罚〔2026〕1号"));
        commands.put("claim", claim("300000.00", ClaimMoment.AT_FILING));
        commands.put("close", new CloseClaim(People.HOLDER, MONDAY, "已判决"));
        var states =
                Map.of(
                        "COLLECTING", opened(),
                        "CLAIMED", shown().given(claim("300000.00", ClaimMoment.AT_FILING)),
                        "CLOSED", opened().given(new CloseClaim(People.HOLDER, MONDAY, "x")));
        Tale.covers(PunitiveClaimStage.class, OPEN);
        Tale.answersAsInTheTable(
                states,
                commands,
                OPEN,
                (state, command) ->
                        PunitiveClaimAccess.allowedActions((Kept) state, command.actor()));
        nothing().refuses(base("1.00"), OVER);
        opened().refuses(open(People.HOLDER, "x", null, null), ALREADY_RECORDED);
    }

    @Tag("PUN-01")
    @Test
    void isKeptForACaseOrAClaimByThoseWhoMay() {
        nothing().refuses(open(People.HOLDER, null, null, null), NO_DISPUTE);
        nothing().refuses(open(People.HOLDER, "x", CASE, null), NO_SUCH_CASE);
        nothing().given(open(People.OFFICER, null, CASE, "SC-CF-2026-000001"));
        nothing().refuses(open(People.REVIEWER, "x", null, null), NOT_FOR_YOU);
        opened().given(new CloseClaim(People.COLLEAGUE, MONDAY, "已和解"));
        opened().refuses(new CloseClaim(People.OTHER_HOLDER, MONDAY, "x"), NOT_THE_KEEPER);
        var readers = PunitiveClaimAccess.readers((Kept) opened().state());
        assertThat(People.COLLEAGUE.keys()).anyMatch(readers::contains);
        assertThat(People.OTHER_HOLDER.keys()).noneMatch(readers::contains);
        assertThat(People.OFFICER.keys()).noneMatch(readers::contains);
    }

    @Tag("PUN-01")
    @ParameterizedTest
    @CsvSource({
        "AT_FILING, true",
        "BEFORE_END_OF_ARGUMENT, true",
        "AFTER_ARGUMENT, false",
        "SECOND_INSTANCE, false"
    })
    void isClaimedBeforeTheFirstInstanceArgumentEnds(ClaimMoment moment, boolean inTime) {
        if (inTime) {
            shown().given(claim("300000.00", moment));
        } else {
            shown().refuses(claim("300000.00", moment), TOO_LATE);
        }
    }

    @Tag("PUN-02")
    @Tag("PUN-03")
    @Test
    void needsSignsOfBothKindsThatStillStand() {
        opened().refuses(fact(null, null), ONE_SIGN);
        opened().refuses(fact(IntentIndicator.OTHER, SeriousIndicator.OTHER), ONE_SIGN);
        opened().given(base("100000.00"))
                .refuses(claim("300000.00", ClaimMoment.AT_FILING), NOT_SHOWN);
        var struck = shown().given(new StrikeFact(People.HOLDER, MONDAY, 2, "未采信"));
        struck.refuses(claim("300000.00", ClaimMoment.AT_FILING), NOT_SHOWN);
        struck.refuses(new StrikeFact(People.HOLDER, MONDAY, 2, "x"), NO_SUCH_FACT);
        struck.refuses(new StrikeFact(People.HOLDER, MONDAY, 3, "x"), NO_SUCH_FACT);
    }

    @Tag("PUN-04")
    @ParameterizedTest
    @CsvSource({"99999.99, false", "100000.00, true", "500000.00, true", "500000.01, false"})
    void isOneToFiveTimesTheBase(String yuan, boolean within) {
        if (within) {
            shown().given(claim(yuan, ClaimMoment.AT_FILING));
        } else {
            shown().refuses(claim(yuan, ClaimMoment.AT_FILING), OUT_OF_RANGE);
        }
    }
}

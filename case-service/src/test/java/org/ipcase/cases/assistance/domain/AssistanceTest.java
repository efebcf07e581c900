package org.ipcase.cases.assistance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.assistance.domain.AssistanceProblem.ALREADY_SENT;
import static org.ipcase.cases.assistance.domain.AssistanceProblem.ASK_FIRST;
import static org.ipcase.cases.assistance.domain.AssistanceProblem.ATTACHMENT_UNKNOWN;
import static org.ipcase.cases.assistance.domain.AssistanceProblem.CASE_OVER;
import static org.ipcase.cases.assistance.domain.AssistanceProblem.EXPECTED_TOO_EARLY;
import static org.ipcase.cases.assistance.domain.AssistanceProblem.INFORMATION_ASKED_ONCE;
import static org.ipcase.cases.assistance.domain.AssistanceProblem.NOTHING_THERE;
import static org.ipcase.cases.assistance.domain.AssistanceProblem.NOT_THE_ASKER;
import static org.ipcase.cases.assistance.domain.AssistanceProblem.NOT_THE_HELPER;
import static org.ipcase.cases.assistance.domain.AssistanceProblem.NOT_THIS_CASE;
import static org.ipcase.cases.assistance.domain.AssistanceProblem.NO_OFFICE;
import static org.ipcase.cases.assistance.domain.AssistanceProblem.OWN_OFFICE;
import static org.ipcase.cases.assistance.domain.AssistanceProblem.TOLD_TOO_LATE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ipcase.cases.People;
import org.ipcase.cases.assistance.domain.Assistance.Nothing;
import org.ipcase.cases.assistance.domain.Assistance.Request;
import org.ipcase.cases.assistance.domain.AssistanceCommand.Address;
import org.ipcase.cases.assistance.domain.AssistanceCommand.AnswerRequest;
import org.ipcase.cases.assistance.domain.AssistanceCommand.AskForInformation;
import org.ipcase.cases.assistance.domain.AssistanceCommand.AskingCase;
import org.ipcase.cases.assistance.domain.AssistanceCommand.DeclineRequest;
import org.ipcase.cases.assistance.domain.AssistanceCommand.Enclosed;
import org.ipcase.cases.assistance.domain.AssistanceCommand.ReceiveLetter;
import org.ipcase.cases.assistance.domain.AssistanceCommand.SendRequest;
import org.ipcase.cases.assistance.domain.AssistanceCommand.SupplyInformation;
import org.ipcase.cases.assistance.domain.AssistanceCommand.TellDelay;
import org.ipcase.cases.assistance.domain.AssistanceCommand.TellSuperiors;
import org.ipcase.cases.assistance.domain.AssistanceCommand.WithdrawRequest;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.procedure.Persons;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.cases.procedure.domain.Tale;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Assistance between offices (CASE-13, CO-02, CO-03). */
class AssistanceTest {
    /** Monday 2026-06-01; the Dragon Boat holiday lies on Friday 19 June. */
    private static final Instant MONDAY = Persons.on("2026-06-01");

    private static final RecordId CASE = RecordId.derived("case");
    private static final RecordId FILE = RecordId.derived("file");

    private static final Map<String, String> OPEN =
            Map.of(
                    "SENT", "receive withdraw",
                    "RECEIVED", "answer decline extend-notice request-information! withdraw",
                    "INFORMATION_ASKED", "answer decline extend-notice supply-information withdraw",
                    "ANSWERED", "",
                    "DECLINED", "",
                    "WITHDRAWN", "");

    private static Tale<Assistance, AssistanceCommand, AssistanceEvent> nothing() {
        var decider = new AssistanceDecider(AgencyDirectory.shipped(), Persons.RUNNING);
        return Tale.of(new Nothing(), decider::decide, AssistanceDecider::evolve);
    }

    private static SendRequest letter(Actor by, boolean open, Address to, Enclosed enclosed) {
        return letter(by, open, to, enclosed, false);
    }

    private static SendRequest letter(
            Actor by, boolean open, Address to, Enclosed enclosed, boolean urgent) {
        var office =
                Office.competent(
                                AgencyDirectory.shipped(),
                                OfficeFunction.TRADEMARK_ENFORCEMENT,
                                "510100",
                                LocalDate.of(2026, 6, 1))
                        .orElseThrow();
        return new SendRequest(
                by,
                MONDAY,
                "SC-XC-2026-000001",
                new AskingCase(CASE, "SC-CA-2026-000042", office, open),
                to,
                "成市监协〔2026〕3号",
                "当事人在贵区设有仓库",
                List.of("核实仓库库存", "调取进销货台账"),
                urgent,
                enclosed);
    }

    private static Address at(@Nullable OfficeFunction function, String region) {
        return new Address(null, function, region);
    }

    private static Tale<Assistance, AssistanceCommand, AssistanceEvent> sent() {
        return nothing()
                .given(
                        letter(
                                People.OFFICER,
                                true,
                                at(null, "510104"),
                                new Enclosed(List.of(FILE), List.of())));
    }

    private static Tale<Assistance, AssistanceCommand, AssistanceEvent> received() {
        return sent().given(new ReceiveLetter(People.DISTRICT, MONDAY));
    }

    private static AnswerRequest answer(Instant at) {
        return new AnswerRequest(
                People.DISTRICT, at, "锦市监协复〔2026〕5号", "仓库已清空，台账见附件", Enclosed.NOTHING);
    }

    private static DeclineRequest decline(DeclineGround ground, Instant at) {
        return new DeclineRequest(People.DISTRICT, at, ground, "仓库不在本区", null);
    }

    private static AskForInformation ask() {
        return new AskForInformation(People.DISTRICT, MONDAY, List.of("仓库的门牌号"));
    }

    private static SupplyInformation supply() {
        return new SupplyInformation(People.OFFICER, MONDAY, "某街道12号", Enclosed.NOTHING);
    }

    private static TellDelay delay(String day, String expected) {
        return new TellDelay(
                People.DISTRICT, Persons.endOf(day), "台账在外地", LocalDate.parse(expected));
    }

    private static Request request(Tale<Assistance, ?, ?> tale) {
        return (Request) tale.state();
    }

    private static LegalClock clock(Tale<Assistance, ?, ?> tale, String rule) {
        return Due.last(request(tale).clocks(), rule).orElseThrow();
    }

    @Tag("CASE-13")
    @Test
    void answersEveryCommandInEveryStage() {
        var commands = new LinkedHashMap<String, AssistanceCommand>();
        commands.put("receive", new ReceiveLetter(People.DISTRICT, MONDAY));
        commands.put("answer", answer(MONDAY));
        commands.put("decline", decline(DeclineGround.NOT_IN_POWERS, MONDAY));
        commands.put("extend-notice", delay("2026-06-02", "2026-07-10"));
        commands.put("request-information", ask());
        commands.put("supply-information", supply());
        commands.put("withdraw", new WithdrawRequest(People.OFFICER, MONDAY, "已自行查清"));
        var states =
                List.of(
                                sent(),
                                received()
                                        .given(ask())
                                        .given(supply())
                                        .given(new TellSuperiors(People.PLATFORM, MONDAY)),
                                received().given(ask()),
                                received().given(answer(MONDAY)),
                                received().given(decline(DeclineGround.ALREADY_DONE, MONDAY)),
                                sent().given(Objects.requireNonNull(commands.get("withdraw"))))
                        .stream()
                        .collect(Collectors.toMap(it -> request(it).stage().name(), it -> it));
        Tale.covers(AssistanceStage.class, OPEN);
        Tale.answersAsInTheTable(
                states,
                commands,
                OPEN,
                (state, command) ->
                        AssistanceAccess.allowedActions((Request) state, command.actor()));
    }

    @Tag("CASE-13")
    @Tag("REQ-15")
    @Test
    void goesToMarketRegulationByWhatItDoesAndWhere() {
        assertThat(request(sent()).letter().helper().id()).isEqualTo("mr-510104");
        var patents = at(OfficeFunction.PATENT_RULING, "500000");
        // In Chongqing the IP office stands beside market regulation.
        var across = nothing().given(letter(People.OFFICER, true, patents, Enclosed.NOTHING));
        assertThat(request(across).letter().helper().id()).startsWith("ip-");
        var none = at(OfficeFunction.COPYRIGHT_ENFORCEMENT, "510100");
        nothing().refuses(letter(People.OFFICER, true, none, Enclosed.NOTHING), NO_OFFICE);
        var company = new Address("rh-minling", null, null);
        nothing().refuses(letter(People.OFFICER, true, company, Enclosed.NOTHING), NO_OFFICE);
        var nobody = new Address(null, null, null);
        nothing().refuses(letter(People.OFFICER, true, nobody, Enclosed.NOTHING), NO_OFFICE);
        var itself = new Address(People.OFFICE, null, null);
        nothing().refuses(letter(People.OFFICER, true, itself, Enclosed.NOTHING), OWN_OFFICE);
    }

    @Tag("CASE-13")
    @Test
    void isAskedByTheOfficeOfACaseUnderWayWithFilesOfTheCase() {
        var to = at(null, "510104");
        nothing().refuses(letter(People.DISTRICT, true, to, Enclosed.NOTHING), NOT_THIS_CASE);
        nothing().refuses(letter(People.HOLDER, true, to, Enclosed.NOTHING), NOT_THIS_CASE);
        nothing().refuses(letter(People.OFFICER, false, to, Enclosed.NOTHING), CASE_OVER);
        var strange = new Enclosed(List.of(), List.of(FILE));
        nothing().refuses(letter(People.OFFICER, true, to, strange), ATTACHMENT_UNKNOWN);
        nothing().refuses(answer(MONDAY), NOTHING_THERE);
        sent().refuses(letter(People.OFFICER, true, to, Enclosed.NOTHING), ALREADY_SENT);
        var theirs = new AnswerRequest(People.DISTRICT, MONDAY, "锦市监协复〔2026〕5号", "见附件", strange);
        received().refuses(theirs, ATTACHMENT_UNKNOWN);
        var more = new SupplyInformation(People.OFFICER, MONDAY, "见附件", strange);
        received().given(ask()).refuses(more, ATTACHMENT_UNKNOWN);
    }

    @Tag("CASE-13")
    @ParameterizedTest
    @CsvSource({"2026-06-23, false, MET", "2026-06-24, true, BREACHED"})
    void isAnsweredWithinFifteenWorkingDaysOfReceipt(String day, boolean late, String state) {
        var answered = received().given(answer(Persons.endOf(day)));
        assertThat(clock(answered, "CASE-13").state().name()).isEqualTo(state);
        assertThat(Objects.requireNonNull(request(answered).answer()).late()).isEqualTo(late);
    }

    @Tag("CO-02")
    @Test
    void runsUnderTheRuleOfTheBorderAndFasterWhenGoodsMayVanish() {
        var across = letter(People.OFFICER, true, at(null, "500103"), Enclosed.NOTHING);
        var slow = nothing().given(across).given(new ReceiveLetter(People.OTHER_OFFICE, MONDAY));
        assertThat(clock(slow, "CO-02").lastDay()).isEqualTo("2026-06-23");
        var urgent = letter(People.OFFICER, true, at(null, "500103"), Enclosed.NOTHING, true);
        var fast = nothing().given(urgent).given(new ReceiveLetter(People.OTHER_OFFICE, MONDAY));
        assertThat(clock(fast, "CO-02-URGENT").lastDay()).isEqualTo("2026-06-04");
    }

    @Tag("CASE-13")
    @Test
    void isToldBeforeTheEndThatItCannotBeDoneInTime() {
        received().refuses(delay("2026-06-24", "2026-07-10"), TOLD_TOO_LATE);
        received().refuses(delay("2026-06-23", "2026-06-23"), EXPECTED_TOO_EARLY);
        var told = received().given(delay("2026-06-23", "2026-07-10"));
        assertThat(clock(told, "CASE-13").state().name()).isEqualTo("MET");
        told.refuses(delay("2026-07-11", "2026-07-20"), TOLD_TOO_LATE);
        var answered = told.given(answer(Persons.endOf("2026-07-10")));
        assertThat(Objects.requireNonNull(request(answered).answer()).late()).isFalse();
        var late = told.given(answer(Persons.endOf("2026-07-11")));
        assertThat(Objects.requireNonNull(request(late).answer()).late()).isTrue();
    }

    @Tag("CO-03")
    @Test
    void declinesWithAReasonAndAsksOnceForWhatIsMissing() {
        received().refuses(decline(DeclineGround.INSUFFICIENT_INFO, MONDAY), ASK_FIRST);
        var supplied = received().given(ask()).given(supply());
        supplied.refuses(ask(), INFORMATION_ASKED_ONCE);
        supplied.given(decline(DeclineGround.INSUFFICIENT_INFO, MONDAY));
        assertThat(declinedOn("2026-06-04")).isFalse();
        assertThat(declinedOn("2026-06-05")).isTrue();
    }

    private static boolean declinedOn(String day) {
        var declined = received().given(decline(DeclineGround.NOT_IN_POWERS, Persons.endOf(day)));
        return Objects.requireNonNull(request(declined).declined()).late();
    }

    @Tag("CASE-13")
    @Tag("REQ-14")
    @Test
    void tellsTheOfficesAboveBothWhenItIsLate() {
        var told = received().given(new TellSuperiors(People.PLATFORM, MONDAY));
        assertThat(Objects.requireNonNull(request(told).overdue()).superiors())
                .containsExactly("mr-510000", "mr-510100");
        assertThat(told.given(new TellSuperiors(People.PLATFORM, MONDAY)).state())
                .isEqualTo(told.state());
        var over =
                received().given(answer(MONDAY)).given(new TellSuperiors(People.PLATFORM, MONDAY));
        assertThat(request(over).overdue()).isNull();
    }

    @Tag("CASE-13")
    @Test
    void isReadByBothOfficesAndTheCaseByTheAskerAlone() {
        var it = request(received());
        var readers = AssistanceAccess.readers(it);
        for (var reader : List.of(People.OFFICER, People.DISTRICT, People.PROVINCE)) {
            assertThat(reader.keys()).anyMatch(readers::contains);
        }
        for (var stranger : List.of(People.OTHER_OFFICE, People.HOLDER, People.OTHER_HOLDER)) {
            assertThat(stranger.keys()).noneMatch(readers::contains);
        }
        assertThat(AssistanceAccess.seesTheCase(it, People.OFFICER)).isTrue();
        assertThat(AssistanceAccess.seesTheCase(it, People.DISTRICT)).isFalse();
        received()
                .refuses(
                        new AnswerRequest(People.OFFICER, MONDAY, "x", "x", Enclosed.NOTHING),
                        NOT_THE_HELPER);
        received().refuses(new WithdrawRequest(People.DISTRICT, MONDAY, "x"), NOT_THE_ASKER);
    }
}

package org.ipcase.cases.ecommercetakedown.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.ALREADY_PUBLISHED;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.ALREADY_RECORDED;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.ALREADY_REPORTED;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.DAY_NOT_POSSIBLE;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.DELAY_CLAIMED;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.DELAY_TOO_LONG;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.NOT_ACKNOWLEDGED;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.NOT_THE_OWNER;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.NOT_THE_PLATFORM;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.NOT_THE_SHOP;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.NOT_WAITING;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.OVER;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.PROOF_LATE;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.PROOF_NOT_FOUND;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.PROOF_OF_OTHER_RIGHT;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.UNKNOWN_PLATFORM;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.WAIT_RUNNING;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipcase.cases.People;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedown.Nothing;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedown.Takedown;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.ClaimDelay;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.DeclareNoInfringement;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.EndMeasures;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.ForwardDeclaration;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.NotifyPlatform;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.ProveComplaint;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.PublishNotice;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.RecordDecision;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.RejectNotice;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.ReportInaction;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.TakeMeasures;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.WithdrawNotice;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.ComplaintProven;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.procedure.Persons;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.cases.procedure.domain.Tale;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.RightKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notices to e-commerce platforms, ECN-01 to ECN-07. */
class EcommerceTakedownTest {
    private static final Instant MONDAY = Persons.on("2026-06-01");
    private static final Actor PLATFORM =
            Persons.of(
                    "operator",
                    "po-tianfuyou",
                    AgencyType.PLATFORM_OPERATOR,
                    "510100",
                    Role.PLATFORM_OPERATOR);
    private static final Actor SHOP = Persons.holder("rh-jinqi");
    private static final FiledComplaint COMPLAINT =
            new FiledComplaint(
                    RecordId.derived("c"), "SC-CP-2026-000001", "mr-510100", "成都局", MONDAY, "ab");

    private static final Map<String, String> OPEN =
            Map.of(
                    "NOTICE_RECEIVED", "reject take-measures report-inaction withdraw",
                    "NOTICE_REJECTED", "",
                    "MEASURES_TAKEN", "declare publish withdraw",
                    "DECLARED", "forward-declaration publish withdraw",
                    "WAITING", "claim-delay prove end-measures! publish withdraw",
                    "PROVEN", "record-decision publish withdraw",
                    "UPHELD", "publish",
                    "ENDED", "publish",
                    "WITHDRAWN", "");

    private static Tale<EcommerceTakedown, EcommerceTakedownCommand, EcommerceTakedownEvent>
            nothing() {
        var decider = new EcommerceTakedownDecider(AgencyDirectory.shipped(), Persons.RUNNING);
        return Tale.of(new Nothing(), decider::decide, EcommerceTakedownDecider::evolve);
    }

    private static final Right MARK = new Right(RightKind.TRADEMARK, null, null, "岷岭春", 33);

    private static NotifyPlatform notify(Actor by, String platform, boolean vouched) {
        return new NotifyPlatform(
                by,
                MONDAY,
                "SC-EC-2026-000001",
                platform,
                Persons.company("四川岷岭春酒业有限公司", "91510100MA6CTX2K3Q"),
                MARK,
                "510100",
                "锦栖旗舰店",
                Persons.company("成都锦栖软件有限公司", "91510107MA6DH3R88M"),
                List.of("https://mall.example/item/1"),
                "购买公证书",
                List.of(),
                vouched);
    }

    private static Tale<EcommerceTakedown, EcommerceTakedownCommand, EcommerceTakedownEvent>
            notified() {
        return nothing().given(notify(People.HOLDER, "po-tianfuyou", true));
    }

    private static EcommerceTakedownCommand measures(Instant at) {
        return new TakeMeasures(PLATFORM, at, List.of(Measure.DISCONNECT), "站内信");
    }

    private static EcommerceTakedownCommand declare() {
        return new DeclareNoInfringement(SHOP, MONDAY, "有合法授权", List.of());
    }

    private static EcommerceTakedownCommand forward(Instant at) {
        return new ForwardDeclaration(PLATFORM, at, LocalDate.of(2026, 6, 1));
    }

    /** The declaration reached the owner on 2026-06-01: fifteen days end on Tuesday 2026-06-16. */
    private static Tale<EcommerceTakedown, EcommerceTakedownCommand, EcommerceTakedownEvent>
            waiting() {
        return notified().given(measures(MONDAY)).given(declare()).given(forward(MONDAY));
    }

    private static ProveComplaint prove(String day, ProofKind kind, @Nullable FiledComplaint it) {
        return prove(day, kind, it, MARK);
    }

    private static ProveComplaint prove(
            String day, ProofKind kind, @Nullable FiledComplaint it, @Nullable Right about) {
        return new ProveComplaint(
                People.HOLDER, Persons.endOf(day), kind, "SC-CP-2026-000001", it, about);
    }

    private static EcommerceTakedownCommand end(String day) {
        return new EndMeasures(PLATFORM, Persons.endOf(day), null);
    }

    private static EcommerceTakedownCommand delay(String from, String until) {
        return new ClaimDelay(
                People.HOLDER,
                MONDAY,
                "境外公证",
                LocalDate.parse(from),
                LocalDate.parse(until),
                "公证受理单");
    }

    private static EcommerceTakedownCommand publish() {
        return new PublishNotice(PLATFORM, MONDAY, "https://mall.example/ipr/1");
    }

    @Test
    void answersEveryCommandInEveryStage() {
        var commands = new LinkedHashMap<String, EcommerceTakedownCommand>();
        commands.put("reject", new RejectNotice(PLATFORM, MONDAY, List.of("初步证据")));
        commands.put("take-measures", measures(MONDAY));
        commands.put("declare", declare());
        commands.put("forward-declaration", forward(MONDAY));
        commands.put("claim-delay", delay("2026-06-02", "2026-06-05"));
        commands.put("prove", prove("2026-06-10", ProofKind.SUIT, null));
        commands.put("end-measures", end("2026-06-10"));
        commands.put("record-decision", new RecordDecision(PLATFORM, MONDAY, true, "判决书"));
        commands.put("publish", publish());
        commands.put("report-inaction", new ReportInaction(People.HOLDER, MONDAY, "未处理"));
        commands.put("withdraw", new WithdrawNotice(People.HOLDER, MONDAY, "已和解"));
        var proven = waiting().given(prove("2026-06-10", ProofKind.SUIT, null));
        var states =
                List.of(
                                notified(),
                                notified()
                                        .given(new RejectNotice(PLATFORM, MONDAY, List.of("初步证据"))),
                                notified().given(measures(MONDAY)),
                                notified().given(measures(MONDAY)).given(declare()),
                                waiting(),
                                proven,
                                proven.given(new RecordDecision(PLATFORM, MONDAY, true, "判决书")),
                                waiting().given(end("2026-06-17")),
                                notified().given(new WithdrawNotice(People.HOLDER, MONDAY, "和解")))
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        it -> ((Takedown) it.state()).stage().name(), it -> it));
        Tale.covers(EcommerceTakedownStage.class, OPEN);
        Tale.answersAsInTheTable(
                states,
                commands,
                OPEN,
                (state, command) ->
                        EcommerceTakedownAccess.allowedActions((Takedown) state, command.actor()));
    }

    @Tag("ECN-01")
    @Test
    void theOwnerVouchesForTheNotice() {
        nothing().refuses(notify(People.HOLDER, "po-tianfuyou", false), NOT_ACKNOWLEDGED);
        nothing().refuses(notify(People.HOLDER, "rh-jinqi", true), UNKNOWN_PLATFORM);
        nothing().refuses(notify(People.OFFICER, "po-tianfuyou", true), NOT_THE_OWNER);
        notified().refuses(notify(People.HOLDER, "po-tianfuyou", true), ALREADY_RECORDED);
        nothing().refuses(publish(), OVER);
    }

    @Tag("ECN-02")
    @ParameterizedTest
    @CsvSource({"PT23H59M, MET", "PT24H, BREACHED"})
    void takesMeasuresAndForwardsTheNoticePromptly(Duration after, String state) {
        var taken = notified().given(measures(MONDAY.plus(after)));
        assertThat(clock(taken, "ECN-02").state().name()).isEqualTo(state);
        notified()
                .refuses(
                        new TakeMeasures(People.HOLDER, MONDAY, List.of(Measure.DELETE), "x"),
                        NOT_THE_PLATFORM);
    }

    @Tag("ECN-03")
    @Test
    void theShopDeclaresOnceItKnowsOfTheNotice() {
        var before = EcommerceTakedownAccess.readers((Takedown) notified().state());
        var taken = notified().given(measures(MONDAY));
        var after = EcommerceTakedownAccess.readers((Takedown) taken.state());
        assertThat(SHOP.keys()).noneMatch(before::contains).anyMatch(after::contains);
        assertThat(People.OTHER_HOLDER.keys()).noneMatch(after::contains);
        assertThat(People.OFFICER.keys()).noneMatch(after::contains);
        assertThat(PLATFORM.keys()).anyMatch(before::contains);
        taken.refuses(
                new DeclareNoInfringement(People.OTHER_HOLDER, MONDAY, "x", List.of()),
                NOT_THE_SHOP);
    }

    @Tag("ECN-04")
    @ParameterizedTest
    @CsvSource({"PT23H59M, MET", "PT24H, BREACHED"})
    void forwardsTheDeclarationPromptly(Duration after, String state) {
        var declared = notified().given(measures(MONDAY)).given(declare());
        var forwarded = declared.given(forward(MONDAY.plus(after)));
        assertThat(clock(forwarded, "ECN-04").state().name()).isEqualTo(state);
        declared.refuses(
                new ForwardDeclaration(PLATFORM, MONDAY, LocalDate.of(2026, 5, 31)),
                DAY_NOT_POSSIBLE);
    }

    @Tag("ECN-05")
    @ParameterizedTest
    @CsvSource({"2026-06-16, true", "2026-06-17, false"})
    void theOwnerComplainsOrSuesWithinFifteenDaysOrTheMeasuresEnd(String day, boolean inTime) {
        var prove = prove(day, ProofKind.SUIT, null);
        if (inTime) {
            waiting().given(prove).refuses(end(day), NOT_WAITING);
            waiting().refuses(end(day), WAIT_RUNNING);
        } else {
            waiting().refuses(prove, PROOF_LATE);
            var ended = waiting().given(end(day));
            assertThat(((Takedown) ended.state()).stage()).isEqualTo(EcommerceTakedownStage.ENDED);
        }
    }

    @Tag("ECN-05")
    @Test
    void aComplaintOnThisPlatformIsVerifiedAndNotTakenOnTrust() {
        waiting().refuses(prove("2026-06-10", ProofKind.COMPLAINT, null), PROOF_NOT_FOUND);
        var other = new Right(RightKind.TRADEMARK, "17654321", null, "岷岭春", 33);
        waiting()
                .refuses(
                        prove("2026-06-10", ProofKind.COMPLAINT, COMPLAINT, other),
                        PROOF_OF_OTHER_RIGHT);
        var proven = waiting().given(prove("2026-06-10", ProofKind.COMPLAINT, COMPLAINT));
        assertThat(((Takedown) proven.state()).proof())
                .isEqualTo(
                        new ComplaintProven(
                                ProofKind.COMPLAINT,
                                "SC-CP-2026-000001",
                                COMPLAINT,
                                LocalDate.of(2026, 6, 10)));
    }

    @Tag("ECN-05")
    @Test
    void delayOutsideTheControlOfTheOwnerIsLeftOutUpToTwentyWorkingDays() {
        var delayed = waiting().given(delay("2026-06-02", "2026-06-05"));
        assertThat(clock(delayed, "ECN-05").lastDay()).isEqualTo("2026-06-22");
        delayed.refuses(delay("2026-06-08", "2026-06-09"), DELAY_CLAIMED);
        // From Tuesday 2026-06-02 the twentieth working day is 2026-06-30 (06-19 is a holiday).
        waiting().given(delay("2026-06-02", "2026-06-30"));
        waiting().refuses(delay("2026-06-02", "2026-07-01"), DELAY_TOO_LONG);
        waiting().refuses(delay("2026-05-29", "2026-06-02"), DAY_NOT_POSSIBLE);
    }

    @Tag("ECN-06")
    @Test
    void publishesOnce() {
        notified().given(measures(MONDAY)).given(publish()).refuses(publish(), ALREADY_PUBLISHED);
    }

    @Tag("ECN-07")
    @Test
    void marketRegulationLearnsOfAPlatformThatDoesNothing() {
        var report = new ReportInaction(People.HOLDER, MONDAY, "两周未处理");
        var reported = notified().given(report);
        var readers = EcommerceTakedownAccess.readers((Takedown) reported.state());
        assertThat(People.OFFICER.keys()).anyMatch(readers::contains);
        reported.refuses(report, ALREADY_REPORTED);
    }

    private static LegalClock clock(Tale<EcommerceTakedown, ?, ?> tale, String rule) {
        return Due.last(((Takedown) tale.state()).clocks(), rule).orElseThrow();
    }
}

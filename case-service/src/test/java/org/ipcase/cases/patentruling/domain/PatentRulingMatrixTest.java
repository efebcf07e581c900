package org.ipcase.cases.patentruling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ipcase.cases.People;
import org.ipcase.cases.patentruling.domain.PatentRuling.Ruling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.AskDamagesMediation;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.AskSuspension;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.CorrectPapers;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ExcludeTime;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ExtendAnswer;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ExtendFiling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ExtendRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ForwardAnswer;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordDamagesMediation;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordJudgment;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordStop;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RefuseFiling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RefuseSuspension;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ReportJurisdictionDispute;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RequestCorrection;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ResumeRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ServeRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.SettleRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.WithdrawRequest;
import org.ipcase.cases.procedure.Persons;
import org.ipcase.cases.procedure.domain.Tale;
import org.ipcase.kernel.clock.ExclusionReason;
import org.ipcase.kernel.money.Money;
import org.junit.jupiter.api.Test;

/** Every stage answers every command; what a screen offers is what the rules allow. */
class PatentRulingMatrixTest {
    private static final Instant LATER = Persons.on("2026-06-05");
    private static final String LIVE =
            " request-suspension suspend exclude-time extend settle withdraw ";

    private static final Map<String, String> OPEN =
            Map.ofEntries(
                    Map.entry(
                            "REQUESTED",
                            "request-correction extend-filing file refuse-filing"
                                    + " report-jurisdiction-dispute withdraw"),
                    Map.entry("CORRECTION_REQUESTED", "correct refuse-filing withdraw"),
                    Map.entry("NOT_FILED", ""),
                    Map.entry(
                            "FILED",
                            "serve report-jurisdiction-dispute refuse-suspension! rule!" + LIVE),
                    Map.entry(
                            "ANSWERING",
                            "answer extend-answer forward-answer! schedule-hearing"
                                    + " report-jurisdiction-dispute refuse-suspension! rule!"
                                    + LIVE),
                    Map.entry(
                            "HEARING_SCHEDULED",
                            "answer! forward-answer record-hearing refuse-suspension! rule" + LIVE),
                    Map.entry(
                            "HEARD",
                            "forward-answer schedule-hearing refuse-suspension! rule" + LIVE),
                    Map.entry("SUSPENDED", "resume settle withdraw"),
                    Map.entry(
                            "RULED",
                            "serve-ruling request-damages-mediation record-damages-mediation!"),
                    Map.entry(
                            "RULING_SERVED",
                            "record-stop record-suit apply-for-enforcement! close!"
                                    + " request-damages-mediation record-damages-mediation!"),
                    Map.entry(
                            "IN_COURT",
                            "record-judgment close! request-damages-mediation"
                                    + " record-damages-mediation!"),
                    Map.entry(
                            "ENFORCEMENT_APPLIED",
                            "close request-damages-mediation record-damages-mediation!"),
                    Map.entry("WITHDRAWN", ""),
                    Map.entry("SETTLED", ""),
                    Map.entry("CLOSED", ""));

    @Test
    void answersEveryCommandInEveryStage() {
        Tale.covers(PatentRulingStage.class, OPEN);
        Tale.answersAsInTheTable(
                states(),
                commands(),
                OPEN,
                (state, command) ->
                        PatentRulingAccess.allowedActions((Ruling) state, command.actor()));
    }

    private static Map<String, PatentRulingCommand> commands() {
        var officer = People.OFFICER;
        var commands = new LinkedHashMap<String, PatentRulingCommand>();
        var day = LocalDate.of(2026, 6, 5);
        commands.put(
                "request-correction",
                new RequestCorrection(officer, LATER, List.of("证据"), day.plusDays(7)));
        commands.put("correct", new CorrectPapers(People.HOLDER, LATER, "已补", List.of()));
        commands.put("extend-filing", new ExtendFiling(People.HEAD, LATER, "案情复杂"));
        commands.put("file", PatentRulingTales.file(LATER));
        commands.put(
                "refuse-filing",
                new RefuseFiling(officer, LATER, RefusalGround.NO_DEFINITE_CLAIM, "请求不明确"));
        commands.put(
                "report-jurisdiction-dispute",
                new ReportJurisdictionDispute(officer, LATER, "mr-510700", "两地均受理"));
        commands.put("serve", PatentRulingTales.serve(LATER));
        commands.put("extend-answer", new ExtendAnswer(officer, LATER, 15, "证据在外地"));
        commands.put("answer", PatentRulingTales.answer(LATER));
        commands.put("forward-answer", new ForwardAnswer(officer, LATER));
        commands.put(
                "schedule-hearing", PatentRulingTales.schedule(LATER, "2026-06-15", "2026-06-05"));
        commands.put("record-hearing", PatentRulingTales.hear(LATER, HearingOutcome.HELD));
        commands.put(
                "request-suspension",
                new AskSuspension(PatentRulingTales.OTHER_SIDE, LATER, "4W100001", "已请求宣告无效"));
        commands.put("refuse-suspension", new RefuseSuspension(officer, LATER, "理由明显不成立"));
        commands.put(
                "suspend", PatentRulingTales.suspend(LATER, SuspensionGround.OWNERSHIP_DISPUTED));
        commands.put("resume", new ResumeRuling(officer, LATER, null));
        commands.put(
                "exclude-time",
                new ExcludeTime(officer, LATER, ExclusionReason.APPRAISAL, day, day, "鉴1号"));
        commands.put("extend", new ExtendRuling(People.HEAD, LATER, 1, "案情复杂", "延1号"));
        commands.put("rule", PatentRulingTales.rule(LATER, true, false));
        commands.put("serve-ruling", new ServeRuling(officer, LATER, day, "直接送达"));
        commands.put("record-stop", new RecordStop(officer, LATER, "已停止"));
        commands.put("record-suit", PatentRulingTales.sue(LATER));
        commands.put(
                "record-judgment", new RecordJudgment(officer, LATER, "(2026)川01知行初1号", true, day));
        commands.put("apply-for-enforcement", PatentRulingTales.enforce(LATER));
        commands.put(
                "request-damages-mediation",
                new AskDamagesMediation(People.HOLDER, LATER, Money.yuan(200_000), null));
        commands.put(
                "record-damages-mediation",
                new RecordDamagesMediation(officer, LATER, true, "赔偿十万元"));
        commands.put("settle", new SettleRuling(officer, LATER, "停止销售并赔偿"));
        commands.put("withdraw", new WithdrawRequest(People.HOLDER, LATER, "已和解"));
        commands.put("close", PatentRulingTales.close(LATER));
        return commands;
    }

    private static Map<String, Tale<PatentRuling, PatentRulingCommand, PatentRulingEvent>>
            states() {
        var requested = PatentRulingTales.requested();
        var filed = PatentRulingTales.filed();
        var served = PatentRulingTales.rulingServed();
        var over = Persons.on("2026-06-23");
        var commands = commands();
        var stories =
                List.of(
                        requested,
                        requested.given(given(commands, "request-correction")),
                        requested.given(given(commands, "refuse-filing")),
                        filed,
                        PatentRulingTales.served(),
                        PatentRulingTales.scheduled(),
                        PatentRulingTales.heard(),
                        filed.given(given(commands, "suspend")),
                        PatentRulingTales.ruled(),
                        served,
                        served.given(given(commands, "record-suit")),
                        served.given(PatentRulingTales.enforce(over)),
                        filed.given(given(commands, "withdraw")),
                        filed.given(given(commands, "settle")),
                        served.given(PatentRulingTales.close(over)));
        return stories.stream()
                .collect(Collectors.toMap(it -> ((Ruling) it.state()).stage().name(), it -> it));
    }

    private static PatentRulingCommand given(
            Map<String, PatentRulingCommand> commands, String path) {
        return Objects.requireNonNull(commands.get(path), path);
    }
}

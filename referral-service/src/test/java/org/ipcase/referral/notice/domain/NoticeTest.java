package org.ipcase.referral.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.referral.criminalreferral.domain.Referrals.BUREAU;
import static org.ipcase.referral.criminalreferral.domain.Referrals.DEPUTY;
import static org.ipcase.referral.criminalreferral.domain.Referrals.OFFICER;
import static org.ipcase.referral.criminalreferral.domain.Referrals.POLICE;
import static org.ipcase.referral.criminalreferral.domain.Referrals.POLICEMAN;
import static org.ipcase.referral.criminalreferral.domain.Referrals.PROCURATOR;
import static org.ipcase.referral.criminalreferral.domain.Referrals.PROCURATORATE;
import static org.ipcase.referral.criminalreferral.domain.Referrals.shanghai;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.referral.ToldFacts;
import org.ipcase.referral.notice.domain.NoticeCommand.AnswerLetter;
import org.ipcase.referral.notice.domain.NoticeCommand.SendLetter;
import org.ipcase.referral.notice.domain.NoticeCommand.SignForLetter;
import org.ipcase.referral.notice.domain.NoticeCommand.TellSilence;
import org.ipcase.referral.notice.domain.NoticeCommand.WithdrawLetter;
import org.ipcase.referral.office.domain.Office;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeTest {
    private static final NoticeDecider DECIDER =
            new NoticeDecider(new NoticeClocks(Clocks.standard()));
    private static final Instant SENT_AT = shanghai("2026-06-08T10:00");
    private static final Instant LATER = shanghai("2027-01-04T10:00");
    private static final Office SUPERIOR =
            new Office("mr-510000", "四川省市场监督管理局", AgencyType.MARKET_REGULATION, "510000");

    /** What is open in which state to whoever may do it, long after the period. */
    private static final Map<String, Set<String>> OPEN =
            Map.of(
                    "NOT_WRITTEN", Set.of(),
                    "SENT", Set.of("receive", "answer", "withdraw", "notify-superior"),
                    "RECEIVED", Set.of("answer", "withdraw", "notify-superior"),
                    "ANSWERED", Set.of(),
                    "WITHDRAWN", Set.of());

    record Cell(Notice state, String step, NoticeCommand command) {
        @Override
        public String toString() {
            return state.stateName() + " " + step;
        }
    }

    static Stream<Cell> cells() {
        var sent = sent(opinion());
        var states =
                Stream.of(
                        new Notice.NotWritten(),
                        sent,
                        apply(sent, receive()),
                        apply(sent, answer(LATER)),
                        apply(sent, withdraw()));
        return states.flatMap(state ->
                commands().entrySet().stream()
                        .map(it -> new Cell(state, it.getKey(), it.getValue())));
    }

    private static Map<String, NoticeCommand> commands() {
        var commands = new LinkedHashMap<String, NoticeCommand>();
        commands.put("receive", receive());
        commands.put("answer", answer(LATER));
        commands.put("withdraw", withdraw());
        commands.put("notify-superior", tell(PROCURATOR, LATER));
        return commands;
    }

    @ParameterizedTest
    @MethodSource("cells")
    void eachStateAnswersEachStepAndOffersTheSame(Cell cell) {
        var open = OPEN.getOrDefault(cell.state().stateName(), Set.of()).contains(cell.step());
        assertThat(DECIDER.decide(cell.state(), cell.command()))
                .isInstanceOf(open ? Decision.Accepted.class : Decision.Refused.class);
        assertThat(
                        DECIDER.allowedActions(cell.state(), cell.command().actor(), LATER).stream()
                                .filter(action -> action.name().equals(cell.step()))
                                .allMatch(action -> action.allowed() == open))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void nobodyElseTakesAStep(Cell cell) {
        if (cell.state() instanceof Notice.Written) {
            for (var action : DECIDER.allowedActions(cell.state(), POLICEMAN, LATER)) {
                assertThat(action.code()).isIn("notice.not-the-sender", "notice.not-the-receiver");
            }
        }
    }

    @Test
    @Tag("REF-26")
    void adviceIsAnsweredInSevenDays() {
        var asked = sent(letter(NoticeKind.ADVICE, OFFICER, BUREAU, POLICE));
        assertThat(answered(asked, POLICEMAN, "2026-06-15T23:59").late()).isFalse();
        assertThat(answered(asked, POLICEMAN, "2026-06-16T00:00").late()).isTrue();
        refused(asked, tell(OFFICER, LATER), NoticeProblem.NOT_BINDING);
    }

    @Test
    @Tag("REF-23")
    void aDemandForReferralIsAProcuratorsAndAnsweredInTenWorkingDays() {
        var demand = sent(letter(NoticeKind.REFERRAL_DEMAND, PROCURATOR, PROCURATORATE, BUREAU));
        // 19 June 2026 is a holiday.
        assertThat(answered(demand, OFFICER, "2026-06-23T23:59").late()).isFalse();
        assertThat(answered(demand, OFFICER, "2026-06-24T00:00").late()).isTrue();
        refused(
                new Notice.NotWritten(),
                letter(NoticeKind.REFERRAL_DEMAND, OFFICER, BUREAU, POLICE),
                NoticeProblem.NOT_YOURS_TO_SEND);
        refused(
                new Notice.NotWritten(),
                letter(NoticeKind.REFERRAL_DEMAND, PROCURATOR, PROCURATORATE, POLICE),
                NoticeProblem.NOT_A_RECEIVER);
    }

    @Test
    @Tag("REV-06")
    void anOpinionBindsToAnswerAndItsSilenceIsToldUpwardOnce() {
        var sent = sent(opinion());
        refused(sent, tell(PROCURATOR, shanghai("2026-08-10T23:59")), NoticeProblem.NOT_OVERDUE);
        var late = shanghai("2026-08-11T00:00");
        refused(
                sent,
                new TellSilence(PROCURATOR, late, Optional.empty()),
                NoticeProblem.NO_SUPERIOR);
        var told = apply(sent, tell(Actor.system("referral-service"), late));
        refused(told, tell(PROCURATOR, late), NoticeProblem.NOT_OVERDUE);
        assertThat(NoticeAccess.readers(told)).contains("agency:mr-510000");
        assertThat(NoticeAccess.readers(sent)).doesNotContain("agency:mr-510000");
    }

    @Test
    void aSuggestionIsAdvice() {
        var sent =
                sent(
                        letter(
                                NoticeKind.PROCURATORIAL_SUGGESTION,
                                PROCURATOR,
                                PROCURATORATE,
                                BUREAU));
        refused(sent, tell(PROCURATOR, LATER), NoticeProblem.NOT_BINDING);
    }

    @Test
    @Tag("CO-10")
    void aCaseNoticeGoesOutInFiveWorkingDaysAndAsksForNoAnswer() {
        assertThat(notice("2026-06-12T23:59", "2026-06-05").late()).isFalse();
        assertThat(notice("2026-06-13T00:00", "2026-06-05").late()).isTrue();
        refused(
                new Notice.NotWritten(),
                letter(NoticeKind.CASE_NOTICE, OFFICER, BUREAU, POLICE),
                NoticeProblem.EVENT_DAY_MISSING);
        var sent = sent(caseNotice(SENT_AT, "2026-06-05"));
        refused(
                sent,
                new AnswerLetter(POLICEMAN, LATER, "收悉", Optional.empty()),
                NoticeProblem.NOTHING_TO_ANSWER);
    }

    @Test
    @Tag("CO-01")
    void aClueIsVerifiedInFifteenWorkingDays() {
        var sent = sent(letter(NoticeKind.CLUE_NOTICE, OFFICER, BUREAU, POLICE));
        assertThat(answered(sent, POLICEMAN, "2026-06-30T23:59").late()).isFalse();
        assertThat(answered(sent, POLICEMAN, "2026-07-01T00:00").late()).isTrue();
    }

    @Test
    void nobodyWritesToHimselfAndADeputyWritesNothing() {
        refused(
                new Notice.NotWritten(),
                letter(NoticeKind.ADVICE, OFFICER, BUREAU, BUREAU),
                NoticeProblem.NOT_A_RECEIVER);
        refused(
                new Notice.NotWritten(),
                letter(NoticeKind.ADVICE, DEPUTY, BUREAU, POLICE),
                NoticeProblem.NOT_YOURS_TO_SEND);
        assertThat(DECIDER.decide(sent(opinion()), opinion())).isEqualTo(Decision.accept());
    }

    @Test
    void onlyTheTwoEndsRead() {
        var readers = NoticeAccess.readers(sent(opinion()));
        assertThat(Collections.disjoint(readers, PROCURATOR.keys())).isFalse();
        assertThat(Collections.disjoint(readers, OFFICER.keys())).isFalse();
        assertThat(Collections.disjoint(readers, POLICEMAN.keys())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(NoticeProblem.class)
    void eachRefusalHasAPage(NoticeProblem problem) {
        ToldFacts.hasAPage(problem);
    }

    private static SendLetter opinion() {
        return letter(NoticeKind.PROCURATORIAL_OPINION, PROCURATOR, PROCURATORATE, BUREAU);
    }

    private static SendLetter letter(NoticeKind kind, Actor actor, Office from, Office to) {
        return letter(kind, actor, from, to, SENT_AT, Optional.empty());
    }

    private static SendLetter caseNotice(Instant at, String eventOn) {
        return letter(
                NoticeKind.CASE_NOTICE,
                OFFICER,
                BUREAU,
                POLICE,
                at,
                Optional.of(LocalDate.parse(eventOn)));
    }

    private static SendLetter letter(
            NoticeKind kind,
            Actor actor,
            Office from,
            Office to,
            Instant at,
            Optional<LocalDate> eventOn) {
        return new SendLetter(
                actor,
                at,
                new Letter(
                        "SC-NT-2026-000001",
                        kind,
                        from,
                        to,
                        new Letter.Content("函1号", "某白酒案", "内容", Optional.empty(), Optional.empty()),
                        eventOn,
                        at,
                        false));
    }

    private static Letter notice(String at, String eventOn) {
        return ((Notice.Sent) sent(caseNotice(shanghai(at), eventOn))).letter();
    }

    private static SignForLetter receive() {
        return new SignForLetter(OFFICER, LATER);
    }

    private static AnswerLetter answer(Instant at) {
        return new AnswerLetter(OFFICER, at, "已移送", Optional.of("复1号"));
    }

    private static WithdrawLetter withdraw() {
        return new WithdrawLetter(PROCURATOR, LATER, "另行处理");
    }

    private static TellSilence tell(Actor actor, Instant at) {
        return new TellSilence(actor, at, Optional.of(SUPERIOR));
    }

    private static Letter.Answer answered(Notice state, Actor actor, String at) {
        var command = new AnswerLetter(actor, shanghai(at), "答复", Optional.empty());
        return ((Notice.Answered) apply(state, command)).answer();
    }

    private static Notice sent(SendLetter command) {
        return apply(new Notice.NotWritten(), command);
    }

    private static Notice apply(Notice before, NoticeCommand command) {
        var decision = DECIDER.decide(before, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        var state = before;
        for (var event : ((Decision.Accepted<NoticeEvent>) decision).events()) {
            ToldFacts.survives(event);
            state = NoticeDecider.evolve(state, event);
            ToldFacts.survives(state);
        }
        return state;
    }

    private static void refused(Notice state, NoticeCommand command, NoticeProblem problem) {
        var decision = DECIDER.decide(state, command);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        assertThat(((Decision.Refused<NoticeEvent>) decision).refusal().problem())
                .isEqualTo(problem);
    }
}

package org.ipcase.cases.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.People.HEAD;
import static org.ipcase.cases.People.OFFICER;
import static org.ipcase.cases.People.REVIEWER;
import static org.ipcase.cases.casefile.domain.CaseStory.MONDAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.ipcase.cases.casefile.domain.AftermathStep.AnnounceService;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ConcludeInvestigation;
import org.ipcase.cases.casefile.domain.CaseFileCommand.PassReview;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ServeNotice;
import org.ipcase.cases.casefile.domain.CaseFileCommand.SubmitReview;
import org.ipcase.cases.casefile.domain.InquiryStep.BeginExamination;
import org.ipcase.cases.casefile.domain.InquiryStep.EndExamination;
import org.ipcase.cases.casefile.domain.InquiryStep.Resume;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.clock.ExclusionReason;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.money.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What holds for a case whatever happens to it, in whatever order. */
@Tag("CLK-12")
class CasePropertyTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /** A seed that fails is a test that can be run again. */
    @ParameterizedTest
    @MethodSource("seeds")
    void keepsItsPromisesWhateverHappens(long seed) {
        var random = new Random(seed);
        var choices = random.ints(5 + random.nextInt(35), 0, 16).boxed().toList();
        var state = (CaseFile) CaseStory.investigating().file();
        var happened = new ArrayList<CaseFileEvent>();
        var begun = state;
        var at = MONDAY;
        for (var choice : choices) {
            at = at.plus(Duration.ofDays(choice % 3));
            if (CaseStory.DECIDER.decide(state, command(choice, at))
                    instanceof Decision.Accepted<CaseFileEvent>(var events)) {
                var before = dues(state);
                for (var event : events) {
                    happened.add(kept(event));
                    state = CaseFileDecider.evolve(state, event);
                }
                neverShorter(before, state);
                neverBeforeTheirEvent(state);
            }
        }
        assertThat(replayed(begun, happened)).isEqualTo(state);
        assertThat(JSON.readValue(JSON.writeValueAsBytes(state), state.getClass()))
                .isEqualTo(state);
    }

    /** An event as it comes back from the record. */
    private static CaseFileEvent kept(CaseFileEvent event) {
        var back = JSON.readValue(JSON.writeValueAsBytes(event), event.getClass());
        assertThat(back).isEqualTo(event);
        return back;
    }

    private static CaseFile replayed(CaseFile begun, List<CaseFileEvent> happened) {
        var state = begun;
        for (var event : happened) {
            state = CaseFileDecider.evolve(state, event);
        }
        return state;
    }

    /** A standstill or an extension gives time and takes none. */
    private static void neverShorter(Map<Integer, Instant> before, CaseFile state) {
        dues(state)
                .forEach((clock, due) ->
                        assertThat(due).isAfterOrEqualTo(before.getOrDefault(clock, Instant.MIN)));
    }

    private static void neverBeforeTheirEvent(CaseFile state) {
        for (var clock : clocks(state)) {
            assertThat(clock.due()).isAfter(clock.startedAt());
            assertThat(clock.lastDay()).isAfterOrEqualTo(clock.startDay());
            if (clock.state() == ClockState.SUSPENDED) {
                assertThat(standstills(state)).anyMatch(Standstill::lasts);
            }
        }
    }

    private static Map<Integer, Instant> dues(CaseFile state) {
        var dues = new HashMap<Integer, Instant>();
        var clocks = clocks(state);
        for (int i = 0; i < clocks.size(); i++) {
            dues.put(i, clocks.get(i).due());
        }
        return dues;
    }

    /** Those of the case itself; new ones are added at the end. */
    private static List<LegalClock> clocks(CaseFile state) {
        return ((CaseFile.Opened) state).dossier().clocks();
    }

    private static List<Standstill> standstills(CaseFile state) {
        return ((CaseFile.Opened) state).dossier().matters().inquiry().standstills();
    }

    private static CaseFileCommand command(int choice, Instant at) {
        var today = LegalDay.of(at);
        return switch (choice) {
            case 0 -> InquiryTest.suspend(at);
            case 1 -> new Resume(HEAD, at, "恢复");
            case 2 -> examine(ExclusionReason.APPRAISAL, today.minusDays(2), at);
            case 3 -> examine(ExclusionReason.RIGHTS_HOLDER_IDENTIFICATION, today, at);
            case 4 -> new EndExamination(OFFICER, at, 1, today, "结论", "签署人");
            case 5 -> new EndExamination(OFFICER, at, 2, today.minusDays(1), "结论", "签署人");
            case 6 -> CaseStory.amounts("150000.00");
            case 7 -> CaseStory.referral("SENT", at);
            case 8 -> CaseStory.referral("NOT_FILED", at);
            case 9 -> InquiryTest.extendDecision(30, null);
            case 10 -> new ConcludeInvestigation(OFFICER, at, "事实", "建议");
            case 11 -> new SubmitReview(OFFICER, at);
            case 12 -> new PassReview(REVIEWER, at, "同意");
            case 13 -> notice(today, at);
            case 14 -> new AnnounceService(OFFICER, at, today, "公告栏");
            default -> HearingTest.request(at, today);
        };
    }

    private static BeginExamination examine(ExclusionReason kind, LocalDate on, Instant at) {
        return new BeginExamination(OFFICER, at, kind, "鉴定机构", "成市监鉴1号", on, List.of(), null);
    }

    private static ServeNotice notice(LocalDate on, Instant at) {
        var proposed = new PenaltyNotice.Proposed(Money.yuan(200_000), null, List.of());
        return new ServeNotice(OFFICER, at, "事实", "依据", proposed, on);
    }
}

package org.ipcase.cases.casereview.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.casereview.domain.ReviewProblem.CONFLICT;
import static org.ipcase.cases.casereview.domain.ReviewProblem.FORM_INCOMPLETE;
import static org.ipcase.cases.casereview.domain.ReviewProblem.NOTHING_TO_CORRECT;
import static org.ipcase.cases.casereview.domain.ReviewProblem.NOTICE_MISSING;
import static org.ipcase.cases.casereview.domain.ReviewProblem.NOT_A_REVIEWER;
import static org.ipcase.cases.casereview.domain.ReviewProblem.NOT_DRAWN;
import static org.ipcase.cases.casereview.domain.ReviewProblem.NOT_NAMED;
import static org.ipcase.cases.casereview.domain.ReviewProblem.NOT_THE_OFFICE;
import static org.ipcase.cases.casereview.domain.ReviewProblem.NO_CORRECTION;
import static org.ipcase.cases.casereview.domain.ReviewProblem.NO_REVIEWERS;
import static org.ipcase.cases.casereview.domain.ReviewRound.Because.DRAWN_BY_LOT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ipcase.cases.People;
import org.ipcase.cases.casereview.domain.CaseReview.Nothing;
import org.ipcase.cases.casereview.domain.CaseReview.Review;
import org.ipcase.cases.casereview.domain.ReviewCommand.AcceptCorrection;
import org.ipcase.cases.casereview.domain.ReviewCommand.DrawCase;
import org.ipcase.cases.casereview.domain.ReviewCommand.GradeCase;
import org.ipcase.cases.casereview.domain.ReviewCommand.Involved;
import org.ipcase.cases.casereview.domain.ReviewCommand.NameReviewers;
import org.ipcase.cases.casereview.domain.ReviewCommand.NoteClosedCase;
import org.ipcase.cases.casereview.domain.ReviewCommand.OnRecord;
import org.ipcase.cases.casereview.domain.ReviewCommand.ReportCorrection;
import org.ipcase.cases.casereview.domain.ReviewCommand.ReturnCorrection;
import org.ipcase.cases.casereview.domain.ReviewCommand.Reviewer;
import org.ipcase.cases.casereview.domain.ReviewCommand.Score;
import org.ipcase.cases.casereview.domain.ReviewForm.Grade;
import org.ipcase.cases.procedure.Persons;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.cases.procedure.domain.Tale;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The review of one closed case, SUP-05. */
@Tag("SUP-05")
class ReviewTest {
    private static final Instant MONDAY = Persons.on("2026-06-01");
    private static final Actor REVIEWER =
            Persons.of("马春晖", "mr-510000", AgencyType.MARKET_REGULATION, "510000", Role.SUPERVISOR);
    private static final Involved INVOLVED = new Involved(Set.of("officer"), Set.of("周明", "何婷"));

    private static final Map<String, String> OPEN =
            Map.of(
                    "CLOSED_CASE", "",
                    "DRAWN", "name-reviewers",
                    "IN_REVIEW", "name-reviewers grade",
                    "GRADED", "",
                    "CORRECTING", "report-correction",
                    "CORRECTED", "accept-correction return-correction",
                    "ACCEPTED", "");

    private static Tale<CaseReview, ReviewCommand, ReviewEvent> nothing() {
        var decider = new ReviewDecider(ReviewForm.standard(), Persons.RUNNING);
        return Tale.of(new Nothing(), decider::decide, ReviewDecider::evolve);
    }

    private static NoteClosedCase closed(String day) {
        return new NoteClosedCase(
                People.PLATFORM,
                MONDAY,
                "SC-CV-2026-000001",
                RecordId.derived("case"),
                "SC-CA-2025-000001",
                "mr-510100",
                "成都市市场监督管理局",
                AgencyType.MARKET_REGULATION,
                "510100",
                LocalDate.parse(day));
    }

    private static DrawCase drawCase(String round) {
        return new DrawCase(
                People.PLATFORM,
                MONDAY,
                RecordId.derived(round),
                "SC-RR-2026-000001",
                "mr-510000",
                "510000",
                DRAWN_BY_LOT);
    }

    private static Tale<CaseReview, ReviewCommand, ReviewEvent> drawn() {
        return nothing().given(closed("2025-11-03")).given(drawCase("round"));
    }

    private static NameReviewers name(Reviewer... reviewers) {
        return new NameReviewers(REVIEWER, MONDAY, List.of(reviewers), INVOLVED);
    }

    private static Tale<CaseReview, ReviewCommand, ReviewEvent> inReview() {
        return drawn().given(name(new Reviewer("马春晖", "mr-510000"), new Reviewer("何专家", null)));
    }

    private static List<Score> scores(int less) {
        return ReviewForm.standard().items().stream()
                .map(it ->
                        new Score(
                                it.id(),
                                it.id().equals("FACTS") ? it.points() - less : it.points(),
                                null))
                .toList();
    }

    private static GradeCase grade(Actor by, List<Score> scores, @Nullable String notice) {
        return new GradeCase(
                by,
                MONDAY,
                scores,
                notice == null ? null : "管辖错误",
                "意见",
                notice,
                notice == null ? null : "补正",
                INVOLVED);
    }

    private static Tale<CaseReview, ReviewCommand, ReviewEvent> correcting() {
        return inReview().given(grade(REVIEWER, scores(0), "川评改〔2026〕1号"));
    }

    private static ReportCorrection report(Actor by, String day) {
        return new ReportCorrection(by, Persons.endOf(day), "已补正");
    }

    private static Tale<CaseReview, ReviewCommand, ReviewEvent> corrected() {
        return correcting().given(report(People.OFFICER, "2026-06-10"));
    }

    @Test
    void answersEveryCommandInEveryStage() {
        var commands = new LinkedHashMap<String, ReviewCommand>();
        commands.put("name-reviewers", name(new Reviewer("马春晖", "mr-510000")));
        commands.put("grade", grade(REVIEWER, scores(0), null));
        commands.put("report-correction", report(People.OFFICER, "2026-06-10"));
        commands.put("accept-correction", new AcceptCorrection(REVIEWER, MONDAY, null));
        commands.put("return-correction", new ReturnCorrection(REVIEWER, MONDAY, "未补正"));
        var states =
                Map.of(
                        "CLOSED_CASE", nothing().given(closed("2025-11-03")),
                        "DRAWN", drawn(),
                        "IN_REVIEW", inReview(),
                        "GRADED", inReview().given(grade(REVIEWER, scores(0), null)),
                        "CORRECTING", correcting(),
                        "CORRECTED", corrected(),
                        "ACCEPTED",
                                corrected().given(new AcceptCorrection(REVIEWER, MONDAY, null)));
        Tale.covers(ReviewStage.class, OPEN);
        Tale.answersAsInTheTable(
                states,
                commands,
                OPEN,
                (state, command) ->
                        ReviewAccess.allowedActions((Review) state, ((OnRecord) command).actor()));
    }

    @Test
    void nobodyReviewsACaseOfHisOwnOrOfHisOwnOffice() {
        drawn().refuses(name(new Reviewer("周明", "mr-510000")), CONFLICT);
        drawn().refuses(name(new Reviewer("某甲", "mr-510100")), CONFLICT);
        drawn().refuses(name(new Reviewer("何婷", null)), CONFLICT);
        // An officer who took part and works for the reviewing office now.
        var moved =
                Persons.of(
                        "officer", "mr-510000", AgencyType.MARKET_REGULATION, "510000", Role.HEAD);
        drawn().given(name(new Reviewer("officer", "mr-510000")))
                .refuses(grade(moved, scores(0), null), CONFLICT);
    }

    @Test
    void onlyNamedPeopleOfTheReviewingOfficeGrade() {
        var colleague =
                Persons.of("某乙", "mr-510000", AgencyType.MARKET_REGULATION, "510000", Role.HEAD);
        inReview().refuses(grade(colleague, scores(0), null), NOT_NAMED);
        inReview().refuses(grade(People.REVIEWER, scores(0), null), NOT_A_REVIEWER);
        drawn().refuses(grade(REVIEWER, scores(0), null), NO_REVIEWERS);
        nothing().refuses(grade(REVIEWER, scores(0), null), NOT_DRAWN);
        nothing().refuses(drawCase("round"), NOT_DRAWN);
        correcting().refuses(report(REVIEWER, "2026-06-10"), NOT_THE_OFFICE);
        drawn().refuses(report(People.OFFICER, "2026-06-10"), NOTHING_TO_CORRECT);
        drawn().refuses(new AcceptCorrection(REVIEWER, MONDAY, null), NO_CORRECTION);
    }

    @Test
    void theFormIsFilledWhole() {
        inReview().refuses(grade(REVIEWER, scores(0).subList(1, 6), null), FORM_INCOMPLETE);
        inReview().refuses(grade(REVIEWER, scores(-1), null), FORM_INCOMPLETE);
        var twice = new ArrayList<>(scores(0).subList(1, 6));
        twice.add(twice.getFirst());
        inReview().refuses(grade(REVIEWER, twice, null), FORM_INCOMPLETE);
        inReview().refuses(grade(REVIEWER, scores(31), null), FORM_INCOMPLETE);
    }

    @ParameterizedTest
    @CsvSource({"0, EXCELLENT", "10, EXCELLENT", "11, QUALIFIED", "30, QUALIFIED"})
    void theGradeFollowsFromThePoints(int less, Grade grade) {
        var graded = (Review) inReview().given(grade(REVIEWER, scores(less), null)).state();
        var grading = Objects.requireNonNull(graded.grading());
        assertThat(grading.grade()).isEqualTo(grade);
        assertThat(grading.points()).isEqualTo(100 - less);
        assertThat(graded.stage()).isEqualTo(ReviewStage.GRADED);
    }

    @Test
    void anUnqualifiedFileNeedsANotice() {
        var bad = new GradeCase(REVIEWER, MONDAY, scores(0), "管辖错误", "意见", null, null, INVOLVED);
        inReview().refuses(bad, NOTICE_MISSING);
        var state = (Review) correcting().state();
        assertThat(Objects.requireNonNull(state.grading()).grade()).isEqualTo(Grade.UNQUALIFIED);
        assertThat(clock(correcting(), "SUP-05").lastDay()).isEqualTo("2026-07-01");
        assertThat(clock(correcting(), "SUP-05-REVIEW").pending()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-07-01, MET", "2026-07-02, BREACHED"})
    void correctsWithinThirtyDays(String day, String state) {
        var reported = correcting().given(report(People.OFFICER, day));
        assertThat(clock(reported, "SUP-05").state().name()).isEqualTo(state);
    }

    @Test
    void whatIsSentBackRunsAgain() {
        var back = corrected().given(new ReturnCorrection(REVIEWER, MONDAY, "未补正"));
        assertThat(((Review) back.state()).stage()).isEqualTo(ReviewStage.CORRECTING);
        assertThat(clock(back, "SUP-05").pending()).isTrue();
        assertThat(clock(back, "SUP-05-ACCEPT").pending()).isFalse();
    }

    @Test
    void aCaseIsNotedAndDrawnOnce() {
        var first = nothing().given(closed("2025-11-03"));
        assertThat(first.given(closed("2026-01-05")).state()).isEqualTo(first.state());
        assertThat(drawn().given(drawCase("another")).state()).isEqualTo(drawn().state());
    }

    @Test
    void theOfficeOfTheCaseReadsItOnceItIsGraded() {
        var before = ReviewAccess.readers((Review) inReview().state());
        var after = ReviewAccess.readers((Review) correcting().state());
        assertThat(People.OFFICER.keys()).noneMatch(before::contains).anyMatch(after::contains);
        assertThat(REVIEWER.keys()).anyMatch(before::contains);
        var pool = ReviewAccess.readers((Review) nothing().given(closed("2025-11-03")).state());
        assertThat(REVIEWER.keys()).noneMatch(pool::contains);
        assertThat(People.HOLDER.keys()).noneMatch(after::contains);
    }

    private static LegalClock clock(Tale<CaseReview, ?, ?> tale, String rule) {
        return Due.last(((Review) tale.state()).clocks(), rule).orElseThrow();
    }
}

package org.ipcase.cases.casereview.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.casereview.domain.ReviewProblem.ALREADY_DRAWN;
import static org.ipcase.cases.casereview.domain.ReviewProblem.NOTHING_TO_DRAW;
import static org.ipcase.cases.casereview.domain.ReviewProblem.NOT_A_REVIEWER;
import static org.ipcase.cases.casereview.domain.ReviewProblem.NOT_BELOW;
import static org.ipcase.cases.casereview.domain.ReviewProblem.NOT_IN_THE_YEAR;
import static org.ipcase.cases.casereview.domain.ReviewProblem.YEAR_NOT_POSSIBLE;
import static org.ipcase.cases.casereview.domain.ReviewRound.Because.COMPLAINED;
import static org.ipcase.cases.casereview.domain.ReviewRound.Because.OVERTURNED;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.ipcase.cases.People;
import org.ipcase.cases.casereview.domain.ReviewRound.Candidate;
import org.ipcase.cases.casereview.domain.ReviewRound.Chosen;
import org.ipcase.cases.casereview.domain.ReviewRound.Command.DrawSample;
import org.ipcase.cases.casereview.domain.ReviewRound.Drawn;
import org.ipcase.cases.casereview.domain.ReviewRound.NotDrawn;
import org.ipcase.cases.casereview.domain.ReviewRound.SampleDrawn;
import org.ipcase.cases.procedure.Persons;
import org.ipcase.cases.procedure.domain.Tale;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.rules.EveryPair;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Yearly drawings, SUP-05. */
@Tag("SUP-05")
class RoundTest {
    private static final Instant MONDAY = Persons.on("2026-06-01");
    private static final Actor PROVINCE =
            Persons.of("sup", "mr-510000", AgencyType.MARKET_REGULATION, "510000", Role.SUPERVISOR);

    private static Candidate candidate(int number, boolean overturned) {
        return new Candidate(
                RecordId.derived("review", "" + number),
                RecordId.derived("case", "" + number),
                "SC-CA-2025-" + number,
                overturned);
    }

    private static List<Candidate> candidates() {
        return IntStream.range(0, 40).mapToObj(it -> candidate(it, it == 7)).toList();
    }

    private static Tale<ReviewRound, ReviewRound.Command, ReviewRound.Event> nothing() {
        var decider = new RoundDecider(AgencyDirectory.shipped(), ReviewForm.standard());
        return Tale.of(new NotDrawn(), decider::decide, RoundDecider::evolve);
    }

    private static DrawSample draw(
            Actor by, String office, int year, List<Candidate> closed, Set<RecordId> complained) {
        return new DrawSample(
                by, MONDAY, "SC-RR-2026-000001", office, year, "5eed", closed, complained, false);
    }

    private static SampleDrawn sample() {
        var complained = Set.of(RecordId.derived("case", "9"));
        var drawn = nothing().given(draw(PROVINCE, "mr-510100", 2025, candidates(), complained));
        return ((Drawn) drawn.state()).sample();
    }

    @Test
    void drawsTheShareAndWhatIsObligatoryBesides() {
        var sample = sample();
        var ids = candidates().stream().map(Candidate::review).toList();
        var lot = Drawing.draw(ids, "5eed", 3);
        assertThat(sample.population()).isEqualTo(40);
        assertThat(sample.populationDigest()).isEqualTo(Drawing.digest(ids));
        assertThat(sample.sample()).extracting(Chosen::review).containsAll(lot);
        assertThat(sample.sample())
                .contains(
                        new Chosen(RecordId.derived("review", "7"), "SC-CA-2025-7", OVERTURNED),
                        new Chosen(RecordId.derived("review", "9"), "SC-CA-2025-9", COMPLAINED));
        assertThat(sample.sample()).hasSizeBetween(3, 5);
    }

    @Test
    void anOfficeDrawsOnceAYearOfOfficesBelowIt() {
        var all = candidates();
        nothing().refuses(draw(People.OFFICER, "mr-510104", 2025, all, Set.of()), NOT_A_REVIEWER);
        nothing().refuses(draw(People.REVIEWER, "mr-510100", 2025, all, Set.of()), NOT_BELOW);
        nothing().refuses(draw(People.REVIEWER, "mr-510700", 2025, all, Set.of()), NOT_BELOW);
        nothing().refuses(draw(PROVINCE, "mr-500103", 2025, all, Set.of()), NOT_BELOW);
        nothing().given(draw(People.REVIEWER, "mr-510104", 2025, all, Set.of()));
        nothing().refuses(draw(PROVINCE, "mr-510100", 2027, all, Set.of()), YEAR_NOT_POSSIBLE);
        nothing().refuses(draw(PROVINCE, "mr-510100", 2025, List.of(), Set.of()), NOTHING_TO_DRAW);
        nothing()
                .refuses(
                        draw(
                                PROVINCE,
                                "mr-510100",
                                2025,
                                all,
                                Set.of(RecordId.derived("case", "99"))),
                        NOT_IN_THE_YEAR);
        nothing()
                .refuses(
                        new DrawSample(
                                PROVINCE,
                                MONDAY,
                                "x",
                                "mr-510100",
                                2025,
                                "5eed",
                                all,
                                Set.of(),
                                true),
                        ALREADY_DRAWN);
        nothing()
                .given(draw(PROVINCE, "mr-510100", 2025, all, Set.of()))
                .refuses(draw(PROVINCE, "mr-510100", 2025, all, Set.of()), ALREADY_DRAWN);
    }

    @Test
    void everyStateAnswersEveryCommand() {
        var decider = new RoundDecider(AgencyDirectory.shipped(), ReviewForm.standard());
        new EveryPair<>(
                        ReviewRound.class,
                        ReviewRound.Command.class,
                        decider::decide,
                        RoundDecider::evolve)
                .isAnswered(
                        List.of(new NotDrawn(), new Drawn(sample())),
                        List.of(
                                draw(PROVINCE, "mr-510100", 2025, candidates(), Set.of()),
                                draw(People.OFFICER, "mr-510104", 2025, candidates(), Set.of())));
    }

    @Test
    void theOfficeWhoseCasesAreDrawnDoesNotReadTheDrawing() {
        var readers = RoundDecider.readers(sample());
        assertThat(PROVINCE.keys()).anyMatch(readers::contains);
        assertThat(People.HEAD.keys()).noneMatch(readers::contains);
        assertThat(People.HOLDER.keys()).noneMatch(readers::contains);
    }
}

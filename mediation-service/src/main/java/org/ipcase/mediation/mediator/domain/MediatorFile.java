package org.ipcase.mediation.mediator.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.mediation.committee.domain.Mediator;
import org.ipcase.mediation.committee.domain.MediatorGrade;
import org.ipcase.mediation.committee.domain.Tie;
import org.jspecify.annotations.Nullable;

/**
 * What the register keeps of a mediator.
 *
 * @param number human number, e.g. {@code SC-ME-2026-000003}
 * @param region of the body
 * @param agency of the body's own people, if it is an agency of the directory
 * @param graded whether the grade was ever assessed; until then it counts as the lowest
 */
public record MediatorFile(
        Mediator entry,
        String number,
        String region,
        @Nullable String agency,
        boolean graded,
        List<Training> trainings,
        @Nullable GradeProposal proposal,
        List<LegalClock> clocks) {

    public MediatorFile {
        trainings = List.copyOf(trainings);
        clocks = List.copyOf(clocks);
    }

    /** A training attended (培训). */
    public record Training(LocalDate on, int hours, String topic) {}

    /**
     * A grade on its way (等级评定, MED-O8): assessed, published, and in effect only after that.
     *
     * @param assessment the numbers it rests on (REQ-22)
     * @param publishedOn null until it is published
     */
    public record GradeProposal(
            MediatorGrade grade,
            GradeAssessment assessment,
            LocalDate on,
            @Nullable LocalDate publishedOn) {
        GradeProposal published(LocalDate day) {
            return new GradeProposal(grade, assessment, on, day);
        }
    }

    public int trainingHours(int year) {
        return trainings.stream()
                .filter(it -> it.on().getYear() == year)
                .mapToInt(Training::hours)
                .sum();
    }

    public Optional<LegalClock> clock(String rule) {
        return clocks.stream().filter(it -> it.rule().equals(rule)).findFirst();
    }

    MediatorFile with(Training training) {
        var all = new ArrayList<>(trainings);
        all.add(training);
        return new MediatorFile(entry, number, region, agency, graded, all, proposal, clocks);
    }

    MediatorFile with(Tie tie) {
        var all = new ArrayList<>(entry.ties());
        all.add(tie);
        return with(entry(entry.grade(), all));
    }

    MediatorFile withProposal(@Nullable GradeProposal proposed) {
        return new MediatorFile(entry, number, region, agency, graded, trainings, proposed, clocks);
    }

    MediatorFile graded(MediatorGrade grade) {
        return new MediatorFile(
                entry(grade, entry.ties()), number, region, agency, true, trainings, null, clocks);
    }

    MediatorFile withClocks(List<LegalClock> changed) {
        var all = new ArrayList<>(clocks);
        for (var clock : changed) {
            all.removeIf(some -> some.rule().equals(clock.rule()));
            all.add(clock);
        }
        return new MediatorFile(entry, number, region, agency, graded, trainings, proposal, all);
    }

    private MediatorFile with(Mediator changed) {
        return new MediatorFile(
                changed, number, region, agency, graded, trainings, proposal, clocks);
    }

    private Mediator entry(MediatorGrade grade, List<Tie> ties) {
        return new Mediator(
                entry.id(),
                entry.committee(),
                entry.name(),
                grade,
                entry.sub(),
                entry.born(),
                entry.engagedOn(),
                ties);
    }
}

package org.ipcase.mediation.quality.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.mediation.committee.domain.RegisterRules;
import org.ipcase.mediation.committee.domain.Registrars;
import org.ipcase.mediation.quality.domain.QualityReview.Draw;
import org.ipcase.mediation.quality.domain.QualityReview.Drawn;
import org.ipcase.mediation.quality.domain.QualityReview.Evaluated;
import org.ipcase.mediation.quality.domain.QualityReview.Evaluation;
import org.ipcase.mediation.quality.domain.QualityReview.NotDrawn;
import org.ipcase.mediation.quality.domain.QualityReview.Sample;
import org.ipcase.mediation.quality.domain.QualityReview.Sampled;
import org.ipcase.mediation.quality.domain.ReviewCommand.DrawSample;
import org.ipcase.mediation.quality.domain.ReviewCommand.Evaluate;
import org.ipcase.mediation.quality.domain.ReviewEvent.QualityEvaluated;
import org.ipcase.mediation.quality.domain.ReviewEvent.SampleDrawn;

/** The rules of the yearly review (MED-O10). */
public record ReviewDecider(RegisterRules rules) {
    private static final int WHOLE = 100;

    public Decision<ReviewEvent> decide(QualityReview state, ReviewCommand command) {
        return switch (command) {
            case DrawSample draw ->
                    state instanceof NotDrawn
                            ? draw(draw)
                            : Decision.reject(ReviewProblem.ALREADY_DRAWN, "Drawn already");
            case Evaluate evaluate ->
                    switch (state) {
                        case NotDrawn _ ->
                                throw new IllegalStateException("Expected a sample to evaluate");
                        case Drawn drawn ->
                                refusal(drawn, evaluate.actor())
                                        .map(Decision::<ReviewEvent>reject)
                                        .orElseGet(() -> Decision.accept(evaluated(evaluate)));
                    };
        };
    }

    /** A share of the ended ones, at least a few; which, nobody chooses and anyone can check. */
    private Decision<ReviewEvent> draw(DrawSample draw) {
        if (!Registrars.keeps(draw.actor(), draw.region())) {
            return Decision.reject(
                    ReviewProblem.ONLY_REGISTRAR,
                    "%s does not review %s".formatted(draw.actor().name(), draw.committee()));
        }
        if (draw.ended().isEmpty()) {
            return Decision.reject(ReviewProblem.NOTHING_ENDED, "Nothing ended in " + draw.year());
        }
        var sample =
                draw.ended().stream()
                        .sorted(Comparator.comparing(it -> lot(draw, it)))
                        .limit(size(draw.ended().size()))
                        .toList();
        return Decision.accept(
                new SampleDrawn(
                        new Draw(
                                draw.number(),
                                draw.committee(),
                                draw.region(),
                                draw.year(),
                                draw.ended().size(),
                                sample,
                                day(draw.at()))));
    }

    int size(int ended) {
        var share = (ended * rules.sampling().sharePercent() + WHOLE - 1) / WHOLE;
        return Math.min(ended, Math.max(share, rules.sampling().atLeast()));
    }

    private static String lot(DrawSample draw, Sample sample) {
        var ticket = "%s %d %s".formatted(draw.committee(), draw.year(), sample.mediation());
        return UUID.nameUUIDFromBytes(ticket.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static QualityEvaluated evaluated(Evaluate evaluate) {
        return new QualityEvaluated(
                new Evaluation(
                        evaluate.score(),
                        Evaluation.Level.of(evaluate.score()),
                        evaluate.remarks(),
                        day(evaluate.at())));
    }

    public static List<AllowedAction> allowedActions(Drawn state, Actor actor) {
        return List.of(AllowedAction.of("evaluate", refusal(state, actor)));
    }

    private static Optional<Refusal> refusal(Drawn state, Actor actor) {
        if (!Registrars.keeps(actor, state.draw().region())) {
            return Optional.of(
                    new Refusal(
                            ReviewProblem.ONLY_REGISTRAR,
                            "%s does not review %s"
                                    .formatted(actor.name(), state.draw().committee())));
        }
        return state instanceof Evaluated
                ? Optional.of(new Refusal(ReviewProblem.EVALUATED, "Evaluated already"))
                : Optional.empty();
    }

    /** Those who keep the register, the auditor, and the body's director. */
    public static Set<String> readers(Draw draw) {
        var readers = new LinkedHashSet<>(Registrars.keys(draw.region()));
        readers.add(AccessKey.agency(draw.committee(), Role.COMMITTEE_DIRECTOR));
        return readers;
    }

    public static QualityReview evolve(QualityReview state, ReviewEvent event) {
        return switch (event) {
            case SampleDrawn(var draw) -> new Sampled(draw);
            case QualityEvaluated(var evaluation) ->
                    new Evaluated(((Drawn) state).draw(), evaluation);
        };
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }
}

package org.ipcase.cases.typicalcase.domain;

import static org.ipcase.cases.typicalcase.domain.TypicalProblem.ALREADY_RECOMMENDED;
import static org.ipcase.cases.typicalcase.domain.TypicalProblem.NAMES_SOMEBODY;
import static org.ipcase.cases.typicalcase.domain.TypicalProblem.NOT_CLOSED;
import static org.ipcase.cases.typicalcase.domain.TypicalProblem.NOT_EFFECTIVE;
import static org.ipcase.cases.typicalcase.domain.TypicalProblem.NOT_RECOMMENDED;
import static org.ipcase.cases.typicalcase.domain.TypicalProblem.NOT_THE_OFFICE;
import static org.ipcase.cases.typicalcase.domain.TypicalProblem.NO_PROVINCE;
import static org.ipcase.cases.typicalcase.domain.TypicalProblem.UNDER_REMEDY;
import static org.ipcase.cases.typicalcase.domain.TypicalProblem.YEAR_NOT_POSSIBLE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ipcase.cases.casefile.domain.CaseStanding;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.typicalcase.domain.TypicalCase.Nothing;
import org.ipcase.cases.typicalcase.domain.TypicalCase.Recommendation;
import org.ipcase.cases.typicalcase.domain.TypicalCommand.CaseText;
import org.ipcase.cases.typicalcase.domain.TypicalCommand.DeclineCase;
import org.ipcase.cases.typicalcase.domain.TypicalCommand.OnRecord;
import org.ipcase.cases.typicalcase.domain.TypicalCommand.PublishCase;
import org.ipcase.cases.typicalcase.domain.TypicalCommand.RecommendCase;
import org.ipcase.cases.typicalcase.domain.TypicalCommand.ReviseText;
import org.ipcase.cases.typicalcase.domain.TypicalCommand.SelectCase;
import org.ipcase.cases.typicalcase.domain.TypicalCommand.WithdrawCase;
import org.ipcase.cases.typicalcase.domain.TypicalEvent.CaseNotSelected;
import org.ipcase.cases.typicalcase.domain.TypicalEvent.CasePublished;
import org.ipcase.cases.typicalcase.domain.TypicalEvent.CaseRecommended;
import org.ipcase.cases.typicalcase.domain.TypicalEvent.CaseSelected;
import org.ipcase.cases.typicalcase.domain.TypicalEvent.CaseWithdrawn;
import org.ipcase.cases.typicalcase.domain.TypicalEvent.ClocksMoved;
import org.ipcase.cases.typicalcase.domain.TypicalEvent.TextRevised;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;

/**
 * The rules of typical cases (典型案例规则).
 *
 * <p>Source: domain.md SUP-06; the Plan (典型案例指导). Whether the case stands and whom the text names
 * is asked anew at each step: a remedy may have begun since.
 */
public record TypicalDecider(AgencyDirectory directory, RunningClocks running) {
    private static final String SELECTION = "SUP-06";

    public Decision<TypicalEvent> decide(TypicalCase state, TypicalCommand command) {
        return switch (state) {
            case Nothing _ ->
                    switch (command) {
                        case RecommendCase it -> recommend(it);
                        case OnRecord _ -> Decision.reject(NOT_RECOMMENDED, "Nothing is recorded");
                    };
            case Recommendation it ->
                    switch (command) {
                        case RecommendCase _ ->
                                Decision.reject(
                                        ALREADY_RECOMMENDED, "It is " + it.recommended().number());
                        case OnRecord step ->
                                TypicalAccess.refusal(step.step(), it, step.actor())
                                        .map(Decision::<TypicalEvent>reject)
                                        .orElseGet(() -> on(it, step));
                    };
        };
    }

    public static TypicalCase evolve(TypicalCase state, TypicalEvent event) {
        return TypicalEvolution.evolve(state, event);
    }

    private Decision<TypicalEvent> recommend(RecommendCase it) {
        var standing = it.standing();
        var office = standing.office();
        if (!Officials.handles(it.actor(), office.id())) {
            return Decision.reject(NOT_THE_OFFICE, "The case is that of " + office.name());
        }
        if (it.earlier() != null) {
            return Decision.reject(ALREADY_RECOMMENDED, "It is " + it.earlier());
        }
        var province =
                directory.resolve(
                        OfficeFunction.PROVINCIAL_COORDINATION, office.region(), it.day());
        if (province.isEmpty()) {
            return Decision.reject(NO_PROVINCE, "None for " + office.region());
        }
        return whyNot(standing, it.text())
                .map(Decision::<TypicalEvent>reject)
                .orElseGet(() ->
                        Decision.accept(
                                new CaseRecommended(
                                        it.number(),
                                        standing.id(),
                                        standing.number(),
                                        office.id(),
                                        office.name(),
                                        office.type(),
                                        office.region(),
                                        standing.right(),
                                        province.get().id(),
                                        it.text(),
                                        it.day()),
                                new ClocksMoved(running.started(List.of(), SELECTION, it.at()))));
    }

    private Decision<TypicalEvent> on(Recommendation it, OnRecord command) {
        return switch (command) {
            case ReviseText c ->
                    named(c.standing(), c.text())
                            .map(Decision::<TypicalEvent>reject)
                            .orElseGet(() -> Decision.accept(new TextRevised(c.text(), c.day())));
            case SelectCase c -> select(it, c);
            case DeclineCase c ->
                    Decision.accept(
                            new CaseNotSelected(c.reasons(), c.day()),
                            new ClocksMoved(running.met(it.clocks(), SELECTION, c.at())));
            case PublishCase c ->
                    whyNot(c.standing(), it.text())
                            .map(Decision::<TypicalEvent>reject)
                            .orElseGet(() -> Decision.accept(new CasePublished(c.day())));
            case WithdrawCase c ->
                    Decision.accept(
                            new CaseWithdrawn(c.reasons(), c.day()),
                            new ClocksMoved(running.allCancelled(it.clocks(), c.at())));
        };
    }

    private Decision<TypicalEvent> select(Recommendation it, SelectCase c) {
        var year = c.day().getYear();
        if (c.year() > year || c.year() < year - 1) {
            return Decision.reject(YEAR_NOT_POSSIBLE, "It is " + year);
        }
        return whyNot(c.standing(), it.text())
                .map(Decision::<TypicalEvent>reject)
                .orElseGet(() ->
                        Decision.accept(
                                new CaseSelected(c.year(), c.comment(), c.day()),
                                new ClocksMoved(running.met(it.clocks(), SELECTION, c.at()))));
    }

    private static Optional<Refusal> whyNot(CaseStanding standing, CaseText text) {
        return stands(standing).or(() -> named(standing, text));
    }

    /** Closed, effective, not under a remedy (SUP-06). */
    private static Optional<Refusal> stands(CaseStanding it) {
        if (!it.closed()) {
            return Optional.of(new Refusal(NOT_CLOSED, it.number() + " is " + it.state()));
        }
        if (it.remedyPending()) {
            return Optional.of(new Refusal(UNDER_REMEDY, it.number() + " is under a remedy"));
        }
        return it.effective() && !it.overturned()
                ? Optional.empty()
                : Optional.of(new Refusal(NOT_EFFECTIVE, it.number() + " does not bind"));
    }

    private static Optional<Refusal> named(CaseStanding standing, CaseText text) {
        var hits = Anonymity.hits(text.whole(), standing.parties());
        return hits.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                NAMES_SOMEBODY,
                                hits.stream()
                                        .map(it -> it.what() + "：" + it.text())
                                        .collect(Collectors.joining("；"))));
    }
}

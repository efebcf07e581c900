package org.ipcase.cases.casefile.spot.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ipcase.cases.casefile.spot.domain.SpotCommand.Impose;
import org.ipcase.cases.casefile.spot.domain.SpotCommand.PutOnFile;
import org.ipcase.cases.casefile.spot.domain.SpotEvent.PenaltyImposed;
import org.ipcase.cases.casefile.spot.domain.SpotEvent.PenaltyPutOnFile;
import org.ipcase.cases.casefile.spot.domain.SpotPenalty.Form;
import org.ipcase.cases.casefile.spot.domain.SpotPenalty.Imposed;
import org.ipcase.cases.casefile.spot.domain.SpotPenalty.NoPenalty;
import org.ipcase.cases.casefile.spot.domain.SpotPenalty.OnFile;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.penalty.AmountLimits;
import org.ipcase.kernel.place.Regions;

/**
 * Penalties on the spot (当场处罚): at most 200 yuan for a person, 3,000 for an organisation, or a
 * warning.
 *
 * <p>Source: domain.md 1.3 (on-the-spot procedure), 0.4; 行政处罚法(2021) art. 51, 52.
 */
public record SpotDecider(AmountLimits limits, Clocks clocks, Regions regions) {
    public Decision<SpotEvent> decide(SpotPenalty state, SpotCommand command) {
        return switch (command) {
            case Impose it -> impose(state, it);
            case PutOnFile it ->
                    refusal(state, it.actor())
                            .map(Decision::<SpotEvent>reject)
                            .orElseGet(() ->
                                    Decision.accept(new PenaltyPutOnFile(LegalDay.of(it.at()))));
        };
    }

    public static SpotPenalty evolve(SpotPenalty state, SpotEvent event) {
        return switch (event) {
            case PenaltyImposed(var form) -> new Imposed(form);
            case PenaltyPutOnFile(var on) ->
                    state instanceof Imposed(var form) ? new OnFile(form, on) : state;
        };
    }

    public static List<AllowedAction> allowedActions(SpotPenalty state, Actor actor) {
        return List.of(AllowedAction.of("put-on-file", refusal(state, actor)));
    }

    private static Optional<Refusal> refusal(SpotPenalty state, Actor actor) {
        return switch (state) {
            case NoPenalty _, OnFile _ -> refuse(SpotProblem.ALREADY_ON_FILE, "Nothing to do");
            case Imposed(var form) ->
                    actor.worksFor(form.agency()) && officer(actor)
                            ? Optional.empty()
                            : refuse(SpotProblem.NOT_AN_OFFICER, actor.name());
        };
    }

    private Decision<SpotEvent> impose(SpotPenalty state, Impose it) {
        if (!(state instanceof NoPenalty)) {
            return Decision.accept();
        }
        return whyNot(it)
                .map(Decision::<SpotEvent>reject)
                .orElseGet(() -> Decision.accept(new PenaltyImposed(form(it))));
    }

    private Optional<Refusal> whyNot(Impose it) {
        // An officer of a rights-aid centre or a justice bureau punishes nobody (行政处罚法 17).
        if (!officer(it.actor()) || !it.actor().agencyType().enforces()) {
            return refuse(SpotProblem.NOT_AN_OFFICER, it.actor().name());
        }
        if (it.officers().stream().map(CaseOfficer::name).collect(Collectors.toSet()).size() < 2) {
            return refuse(SpotProblem.TOO_FEW_OFFICERS, "Name two");
        }
        if (!it.factsClear()) {
            return refuse(SpotProblem.FACTS_NOT_CLEAR, "Open a case");
        }
        if (!it.handedOver()) {
            return refuse(SpotProblem.NOT_HANDED_OVER, "Hand it over first");
        }
        if (!regions.within(it.region(), it.actor().region())) {
            return refuse(SpotProblem.OUTSIDE_TERRITORY, it.region());
        }
        var line = limits.of(it.actor().agencyType(), it.actor().region(), LegalDay.of(it.at()));
        var person = it.respondent().kind() == Party.Kind.PERSON;
        var most = person ? line.person() : line.organisation();
        var fine = it.fine();
        return fine != null && fine.compareTo(most) > 0
                ? refuse(SpotProblem.FINE_TOO_HIGH, "%s, at most %s".formatted(fine, most))
                : Optional.empty();
    }

    private Form form(Impose it) {
        return new Form(
                it.number(),
                it.actor().agency(),
                it.agencyName(),
                it.actor().region(),
                it.respondent(),
                it.officers(),
                it.facts(),
                it.legalBasis(),
                it.fine(),
                it.region(),
                it.place(),
                it.document(),
                it.at(),
                List.of(clocks.start("CASE-23", it.at())));
    }

    private static boolean officer(Actor actor) {
        return actor.has(Role.OFFICER) || actor.has(Role.HEAD) || actor.has(Role.DEPUTY_HEAD);
    }

    private static Optional<Refusal> refuse(Problem problem, String detail) {
        return Optional.of(new Refusal(problem, detail));
    }
}

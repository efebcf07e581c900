package org.ipcase.cases.publicationrepair.domain;

import static org.ipcase.cases.publicationrepair.domain.PublicationRepairProblem.ALREADY_RECORDED;
import static org.ipcase.cases.publicationrepair.domain.PublicationRepairProblem.DUTIES_OPEN;
import static org.ipcase.cases.publicationrepair.domain.PublicationRepairProblem.FORBIDDEN_KIND;
import static org.ipcase.cases.publicationrepair.domain.PublicationRepairProblem.HARM_NOT_REMOVED;
import static org.ipcase.cases.publicationrepair.domain.PublicationRepairProblem.LISTED;
import static org.ipcase.cases.publicationrepair.domain.PublicationRepairProblem.NOT_PUBLISHED;
import static org.ipcase.cases.publicationrepair.domain.PublicationRepairProblem.NOT_THE_PARTY;
import static org.ipcase.cases.publicationrepair.domain.PublicationRepairProblem.SAME_KIND;
import static org.ipcase.cases.publicationrepair.domain.PublicationRepairProblem.TOO_EARLY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.publicationrepair.domain.PublicationRepair.Filed;
import org.ipcase.cases.publicationrepair.domain.PublicationRepair.Nothing;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairCommand.AcceptEarlyEnd;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairCommand.AskEarlyEnd;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairCommand.DecideEarlyEnd;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairCommand.DeclineEarlyEnd;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairCommand.OnRecord;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairCommand.WithdrawEarlyEnd;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.ClocksMoved;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.EarlyEndAccepted;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.EarlyEndAsked;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.EarlyEndDecided;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.EarlyEndDeclined;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.EarlyEndWithdrawn;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The rules of ending a publication early (提前停止公示规则).
 *
 * <p>Source: 市场监督管理行政处罚信息公示规定(2021) art. 14 [verified], months [known]; 信用修复管理办法(2021) [known]
 * (CRE-04).
 */
public record PublicationRepairDecider(AgencyDirectory directory, RunningClocks running) {
    public Decision<PublicationRepairEvent> decide(
            PublicationRepair state, PublicationRepairCommand command) {
        return switch (state) {
            case Nothing _ ->
                    command instanceof AskEarlyEnd it
                            ? open(it)
                            : Decision.reject(NOT_PUBLISHED, "Nothing is recorded");
            case Filed it ->
                    switch (command) {
                        case AskEarlyEnd _ ->
                                Decision.reject(ALREADY_RECORDED, "It is " + it.number());
                        case OnRecord step ->
                                PublicationRepairAccess.refusal(step.step(), it, step.actor())
                                        .map(Decision::<PublicationRepairEvent>reject)
                                        .orElseGet(() -> on(it, step));
                    };
        };
    }

    public static PublicationRepair evolve(PublicationRepair state, PublicationRepairEvent event) {
        return PublicationRepairEvolution.evolve(state, event);
    }

    private static final String ACCEPTANCE = "CRE-04-ACCEPT";
    private static final String DECISION = "CRE-04-DECIDE";

    private Decision<PublicationRepairEvent> open(AskEarlyEnd it) {
        var penalty = it.penalty();
        if (penalty == null) {
            return Decision.reject(NOT_PUBLISHED, it.caseId().value());
        }
        var partyAgency =
                Officials.company(directory, penalty.party().creditCode())
                        .map(Agency::id)
                        .orElse(null);
        if (!PublicationRepairAccess.acts(it.actor(), partyAgency, penalty.office().id())) {
            return Decision.reject(NOT_THE_PARTY, it.actor().name() + " is not of the party");
        }
        if (!it.harmRemoved()) {
            return Decision.reject(HARM_NOT_REMOVED, "The applicant says so");
        }
        return against(penalty, it.sector(), it.day())
                .map(Decision::<PublicationRepairEvent>reject)
                .orElseGet(() ->
                        Decision.accept(
                                new EarlyEndAsked(
                                        it.number(),
                                        penalty.caseId(),
                                        penalty.caseNumber(),
                                        penalty.party(),
                                        partyAgency,
                                        penalty.office(),
                                        penalty.publishedOn(),
                                        it.sector(),
                                        it.statement(),
                                        it.evidenceIds(),
                                        it.day()),
                                new ClocksMoved(running.started(List.of(), ACCEPTANCE, it.at()))));
    }

    private Decision<PublicationRepairEvent> on(Filed it, OnRecord command) {
        return switch (command) {
            case AcceptEarlyEnd c ->
                    stillOpen(c.penalty(), c.sector(), c.day())
                            .map(Decision::<PublicationRepairEvent>reject)
                            .orElseGet(() ->
                                    Decision.accept(
                                            new EarlyEndAccepted(c.sector(), c.day()),
                                            new ClocksMoved(
                                                    running.started(
                                                            running.met(
                                                                    it.clocks(),
                                                                    ACCEPTANCE,
                                                                    c.at()),
                                                            DECISION,
                                                            c.at()))));
            case DeclineEarlyEnd c ->
                    Decision.accept(
                            new EarlyEndDeclined(c.reasons(), c.day()),
                            new ClocksMoved(running.met(it.clocks(), ACCEPTANCE, c.at())));
            case DecideEarlyEnd c -> decideOn(it, c);
            case WithdrawEarlyEnd c ->
                    Decision.accept(
                            new EarlyEndWithdrawn(c.reason(), c.day()),
                            new ClocksMoved(running.allCancelled(it.clocks(), c.at())));
        };
    }

    /** What stood in the way at the beginning must not have come since. */
    private Decision<PublicationRepairEvent> decideOn(Filed it, DecideEarlyEnd c) {
        var accepted = it.acceptance();
        var sector = accepted == null ? it.request().sector() : accepted.sector();
        var refused =
                c.granted() ? stillOpen(c.penalty(), sector, c.day()) : Optional.<Refusal>empty();
        return refused.map(Decision::<PublicationRepairEvent>reject)
                .orElseGet(() ->
                        Decision.accept(
                                new EarlyEndDecided(
                                        c.granted(), c.documentNumber(), c.reasons(), c.day()),
                                new ClocksMoved(running.met(it.clocks(), DECISION, c.at()))));
    }

    private Optional<Refusal> stillOpen(
            @Nullable PublishedPenalty penalty, RepairSector sector, LocalDate day) {
        return penalty == null
                ? Optional.of(new Refusal(NOT_PUBLISHED, "It is published no longer"))
                : against(penalty, sector, day);
    }

    /** The first condition that is not met (PUB 14). */
    private Optional<Refusal> against(
            PublishedPenalty penalty, RepairSector sector, LocalDate day) {
        if (!penalty.shown()) {
            return Optional.of(new Refusal(NOT_PUBLISHED, penalty.caseNumber()));
        }
        if (!penalty.forbidden().isEmpty()) {
            return Optional.of(new Refusal(FORBIDDEN_KIND, String.join("、", penalty.forbidden())));
        }
        var opens = running.engine().start(least(sector), penalty.publishedOn()).lastDay();
        if (day.isBefore(opens)) {
            return Optional.of(new Refusal(TOO_EARLY, "From " + opens));
        }
        if (penalty.left().compareTo(Money.ZERO) > 0) {
            return Optional.of(new Refusal(DUTIES_OPEN, penalty.left() + " yuan are open"));
        }
        if (!penalty.sameKind().isEmpty()) {
            return Optional.of(new Refusal(SAME_KIND, String.join("、", penalty.sameKind())));
        }
        return penalty.listings().isEmpty()
                ? Optional.empty()
                : Optional.of(new Refusal(LISTED, String.join("、", penalty.listings())));
    }

    private static String least(RepairSector sector) {
        return switch (sector) {
            case GENERAL -> "CRE-04";
            case FOOD, DRUG, SPECIAL_EQUIPMENT -> "CRE-04-SAFETY";
        };
    }
}

package org.ipcase.cases.creditlisting.domain;

import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.ALREADY_RECORDED;
import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.CONDITIONS_NOT_MET;
import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.DAY_NOT_POSSIBLE;
import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.NOT_NOTIFIED;
import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.NOT_THE_OFFICE;
import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.NO_PENALTY;
import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.PENALTY_NOT_HEAVY;
import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.PUBLISHED;
import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.STILL_LISTED;
import static org.ipcase.cases.creditlisting.domain.CreditListingProblem.TOO_EARLY;

import java.time.LocalDate;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.creditlisting.domain.CreditListing.Listed;
import org.ipcase.cases.creditlisting.domain.CreditListing.Nothing;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.AcceptRepair;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.AskRepair;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.DecideRepair;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.DeclineRepair;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.ListParty;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.NotifyListing;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.OnRecord;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.PublishListing;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.RemoveParty;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.SpareParty;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.ClocksMoved;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.ListingNotified;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.ListingPublished;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.PartyListed;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.PartyRemoved;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.PartySpared;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.RepairAccepted;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.RepairAsked;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.RepairDecided;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent.RepairDeclined;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Decision;

/**
 * The rules of the serious-dishonesty list (严重违法失信名单规则).
 *
 * <p>Source: 市场监督管理严重违法失信名单管理办法 [known]; 信用修复管理办法(2021) [known] (CRE-01 to CRE-03).
 */
public record CreditListingDecider(AgencyDirectory directory, RunningClocks running) {
    public Decision<CreditListingEvent> decide(CreditListing state, CreditListingCommand command) {
        return switch (state) {
            case Nothing _ ->
                    command instanceof NotifyListing it
                            ? open(it)
                            : Decision.reject(NOT_NOTIFIED, "Nothing is recorded");
            case Listed it ->
                    switch (command) {
                        case NotifyListing _ ->
                                Decision.reject(ALREADY_RECORDED, "It is " + it.number());
                        case OnRecord step ->
                                CreditListingAccess.refusal(step.step(), it, step.actor())
                                        .map(Decision::<CreditListingEvent>reject)
                                        .orElseGet(() -> on(it, step));
                    };
        };
    }

    public static CreditListing evolve(CreditListing state, CreditListingEvent event) {
        return CreditListingEvolution.evolve(state, event);
    }

    private static final String PUBLICATION = "CRE-01";
    private static final String DURATION = "CRE-02";
    private static final String EARLIEST_REPAIR = "CRE-03-MIN";
    private static final String ACCEPTANCE = "CRE-03-ACCEPT";
    private static final String REPAIR = "CRE-03";

    private Decision<CreditListingEvent> open(NotifyListing it) {
        var actor = it.actor();
        if (actor.agencyType() != AgencyType.MARKET_REGULATION
                || !Officials.handles(actor, actor.agency())) {
            return Decision.reject(NOT_THE_OFFICE, actor.agency() + " does not list");
        }
        var known = it.known();
        if (known != null && !known.office().id().equals(actor.agency())) {
            return Decision.reject(NOT_THE_OFFICE, known.number() + " is with another office");
        }
        if (!it.heavierPenalty()) {
            return Decision.reject(PENALTY_NOT_HEAVY, it.penaltyDocument());
        }
        return Decision.accept(
                new ListingNotified(
                        it.number(),
                        it.party(),
                        Officials.company(directory, it.party().creditCode())
                                .map(Agency::id)
                                .orElse(null),
                        it.region(),
                        known == null ? null : known.id(),
                        it.penaltyDocument(),
                        it.ground(),
                        it.facts(),
                        actor.agency(),
                        actor.agencyType(),
                        actor.region(),
                        it.day()));
    }

    private Decision<CreditListingEvent> on(Listed it, OnRecord command) {
        return switch (command) {
            case ListParty c -> list(it, c);
            case SpareParty c -> Decision.accept(new PartySpared(c.reasons(), c.day()));
            case PublishListing c ->
                    it.published() != null
                            ? Decision.reject(PUBLISHED, it.published().address())
                            : Decision.accept(
                                    new ListingPublished(c.address(), c.day()),
                                    new ClocksMoved(running.met(it.clocks(), PUBLICATION, c.at())));
            case AskRepair c -> askRepair(it, c);
            case AcceptRepair c ->
                    Decision.accept(
                            new RepairAccepted(c.note(), c.day()),
                            new ClocksMoved(
                                    running.started(
                                            running.met(it.clocks(), ACCEPTANCE, c.at()),
                                            REPAIR,
                                            c.at())));
            case DeclineRepair c ->
                    Decision.accept(
                            new RepairDeclined(c.reasons(), c.day()),
                            new ClocksMoved(running.met(it.clocks(), ACCEPTANCE, c.at())));
            case DecideRepair c -> decideRepair(it, c);
            case RemoveParty c ->
                    Due.over(it.clocks(), DURATION, c.at())
                            ? Decision.accept(
                                    new PartyRemoved(c.day()),
                                    new ClocksMoved(
                                            running.allCancelled(
                                                    running.met(it.clocks(), DURATION, c.at()),
                                                    c.at())))
                            : Decision.reject(STILL_LISTED, "Until " + lastDay(it, DURATION));
        };
    }

    private static LocalDate lastDay(Listed it, String rule) {
        return Due.last(it.clocks(), rule).map(LegalClock::lastDay).orElse(LocalDate.MAX);
    }

    private Decision<CreditListingEvent> list(Listed it, ListParty c) {
        if (c.listedOn().isBefore(it.notice().on())) {
            return Decision.reject(DAY_NOT_POSSIBLE, "Notified on " + it.notice().on());
        }
        // Listed together with the penalty, and not without one that stands (CRE-01).
        var known = c.known();
        if (known != null && (!known.punished() || known.overturned())) {
            return Decision.reject(NO_PENALTY, known.number() + " knows no penalty that stands");
        }
        var clocks = running.startedOn(it.clocks(), PUBLICATION, c.listedOn());
        clocks = running.startedOn(clocks, DURATION, c.listedOn());
        return Decision.accept(
                new PartyListed(c.documentNumber(), c.statement(), c.listedOn()),
                new ClocksMoved(running.startedOn(clocks, EARLIEST_REPAIR, c.listedOn())));
    }

    /** After one year, duties performed, harm removed, no new heavier penalty (CRE-03). */
    private Decision<CreditListingEvent> askRepair(Listed it, AskRepair c) {
        var opens = lastDay(it, EARLIEST_REPAIR);
        if (c.day().isBefore(opens)) {
            return Decision.reject(TOO_EARLY, "From " + opens);
        }
        if (!c.dutiesPerformed() || !c.harmRemoved() || !c.noNewHeavierPenalty()) {
            return Decision.reject(CONDITIONS_NOT_MET, "Not all three are met");
        }
        var clocks = running.met(it.clocks(), EARLIEST_REPAIR, c.at());
        return Decision.accept(
                new RepairAsked(c.statement(), c.evidenceIds(), c.day()),
                new ClocksMoved(running.started(clocks, ACCEPTANCE, c.at())));
    }

    private Decision<CreditListingEvent> decideRepair(Listed it, DecideRepair c) {
        var clocks = running.met(it.clocks(), REPAIR, c.at());
        return Decision.accept(
                new RepairDecided(c.granted(), c.documentNumber(), c.reasons(), c.day()),
                new ClocksMoved(c.granted() ? running.allCancelled(clocks, c.at()) : clocks));
    }
}

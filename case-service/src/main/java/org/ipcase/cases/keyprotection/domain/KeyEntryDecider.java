package org.ipcase.cases.keyprotection.domain;

import static org.ipcase.cases.keyprotection.domain.KeyEntryProblem.ALREADY_RECORDED;
import static org.ipcase.cases.keyprotection.domain.KeyEntryProblem.EXPIRED;
import static org.ipcase.cases.keyprotection.domain.KeyEntryProblem.NOTHING_NAMED;
import static org.ipcase.cases.keyprotection.domain.KeyEntryProblem.NOT_LISTED;
import static org.ipcase.cases.keyprotection.domain.KeyEntryProblem.NOT_THE_LEVEL;
import static org.ipcase.cases.keyprotection.domain.KeyEntryProblem.NOT_THE_OFFICE;
import static org.ipcase.cases.keyprotection.domain.KeyEntryProblem.OUTSIDE_REGION;

import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.keyprotection.domain.KeyEntry.Entered;
import org.ipcase.cases.keyprotection.domain.KeyEntry.Nothing;
import org.ipcase.cases.keyprotection.domain.KeyEntryCommand.AdmitEntry;
import org.ipcase.cases.keyprotection.domain.KeyEntryCommand.DeclineEntry;
import org.ipcase.cases.keyprotection.domain.KeyEntryCommand.OnRecord;
import org.ipcase.cases.keyprotection.domain.KeyEntryCommand.ProposeEntry;
import org.ipcase.cases.keyprotection.domain.KeyEntryCommand.RemoveEntry;
import org.ipcase.cases.keyprotection.domain.KeyEntryCommand.RenewEntry;
import org.ipcase.cases.keyprotection.domain.KeyEntryCommand.ReviewEntry;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.ClocksMoved;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryAdmitted;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryDeclined;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryProposed;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryRemoved;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryRenewed;
import org.ipcase.cases.keyprotection.domain.KeyEntryEvent.EntryReviewed;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.agency.AgencyLevel;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.place.Regions;

/**
 * The rules of the key-protection list (重点保护名录规则).
 *
 * <p>Source: 四川省“十四五”知识产权保护和运用规划 (the Plan); periods [product].
 */
public record KeyEntryDecider(AgencyDirectory directory, RunningClocks running) {
    public Decision<KeyEntryEvent> decide(KeyEntry state, KeyEntryCommand command) {
        return switch (state) {
            case Nothing _ ->
                    command instanceof ProposeEntry it
                            ? open(it)
                            : Decision.reject(NOT_LISTED, "Nothing is recorded");
            case Entered it ->
                    switch (command) {
                        case ProposeEntry _ ->
                                Decision.reject(ALREADY_RECORDED, "It is " + it.number());
                        case OnRecord step ->
                                KeyEntryAccess.refusal(step.step(), it, step.actor())
                                        .map(Decision::<KeyEntryEvent>reject)
                                        .orElseGet(() -> on(it, step));
                    };
        };
    }

    public static KeyEntry evolve(KeyEntry state, KeyEntryEvent event) {
        return KeyEntryEvolution.evolve(state, event);
    }

    private static final String REVIEW = "REQ-07-KEY-REVIEW";
    private static final String VALIDITY = "REQ-07-KEY-VALID";

    private Decision<KeyEntryEvent> open(ProposeEntry it) {
        var actor = it.actor();
        if (!actor.agencyType().enforces() || !Officials.handles(actor, actor.agency())) {
            return Decision.reject(NOT_THE_OFFICE, actor.agency() + " keeps no list");
        }
        var level = directory.byId(actor.agency()).map(Agency::level);
        if (!level.filter(at -> at == AgencyLevel.PROVINCE || at == AgencyLevel.PREFECTURE)
                .isPresent()) {
            return Decision.reject(NOT_THE_LEVEL, actor.agency() + " is neither");
        }
        if (!Regions.shipped().within(it.region(), actor.region())) {
            return Decision.reject(
                    OUTSIDE_REGION, "%s is not in %s".formatted(it.region(), actor.region()));
        }
        var right = it.right();
        if (right == null ? it.holder().creditCode() == null : right.number() == null) {
            return Decision.reject(NOTHING_NAMED, "Neither a number nor a credit code");
        }
        return Decision.accept(
                new EntryProposed(
                        it.number(),
                        it.holder(),
                        right,
                        it.region(),
                        it.ground(),
                        it.reasons(),
                        actor.agency(),
                        directory.byId(actor.agency()).map(Agency::zh).orElse(actor.agency()),
                        actor.agencyType(),
                        actor.region(),
                        it.day()));
    }

    private Decision<KeyEntryEvent> on(Entered it, OnRecord command) {
        return switch (command) {
            case AdmitEntry c -> admit(it, c);
            case DeclineEntry c -> Decision.accept(new EntryDeclined(c.reasons(), c.day()));
            case ReviewEntry c ->
                    it.inForce(c.day())
                            ? Decision.accept(
                                    new EntryReviewed(c.findings(), c.day()),
                                    new ClocksMoved(
                                            running.started(
                                                    running.met(it.clocks(), REVIEW, c.at()),
                                                    REVIEW,
                                                    c.at())))
                            : Decision.reject(EXPIRED, "Until " + it.validUntil());
            case RenewEntry c -> renew(it, c);
            case RemoveEntry c ->
                    Decision.accept(
                            new EntryRemoved(c.ground(), c.reasons(), c.day()),
                            new ClocksMoved(running.allCancelled(it.clocks(), c.at())));
        };
    }

    private Decision<KeyEntryEvent> admit(Entered it, AdmitEntry c) {
        var valid = running.engine().start(VALIDITY, c.at());
        var clocks = running.started(it.clocks(), VALIDITY, c.at());
        return Decision.accept(
                new EntryAdmitted(c.documentNumber(), c.day(), valid.lastDay()),
                new ClocksMoved(running.started(clocks, REVIEW, c.at())));
    }

    /** Three years more from the renewal, not after the validity has ended. */
    private Decision<KeyEntryEvent> renew(Entered it, RenewEntry c) {
        if (!it.inForce(c.day())) {
            return Decision.reject(EXPIRED, "Until " + it.validUntil());
        }
        var valid = running.engine().start(VALIDITY, c.at());
        var clocks = running.met(it.clocks(), VALIDITY, c.at());
        return Decision.accept(
                new EntryRenewed(c.documentNumber(), c.day(), valid.lastDay()),
                new ClocksMoved(running.started(clocks, VALIDITY, c.at())));
    }
}

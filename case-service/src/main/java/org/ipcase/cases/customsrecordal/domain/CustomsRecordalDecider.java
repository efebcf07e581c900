package org.ipcase.cases.customsrecordal.domain;

import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalProblem.ALREADY_RECORDED;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalProblem.CHANGE_IN_FUTURE;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalProblem.DAY_NOT_POSSIBLE;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalProblem.NOT_APPLIED;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalProblem.NOT_RECORDABLE;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalProblem.NOT_THE_OWNER;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalProblem.NO_CUSTOMS;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalProblem.NO_LATE_CHANGE;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalProblem.RECORDAL_OVER;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalProblem.RENEWAL_TOO_EARLY;
import static org.ipcase.cases.customsrecordal.domain.CustomsRecordalProblem.STILL_VALID;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordal.Nothing;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordal.Recordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.ApplyForRecordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.AskForPapers;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.CancelRecordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.ChangeRecordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.LapseRecordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.OnRecord;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.RecordRight;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.RefuseRecordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.RenewRecordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.RevokeRecordal;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalCommand.SupplyPapers;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.ClocksMoved;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.PapersAsked;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.PapersSupplied;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.RecordalApplied;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.RecordalCancelled;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.RecordalChanged;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.RecordalLapsed;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.RecordalRefused;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.RecordalRenewed;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.RecordalRevoked;
import org.ipcase.cases.customsrecordal.domain.CustomsRecordalEvent.RightRecorded;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.number.RightKind;

/**
 * The rules of customs recordals (海关备案规则).
 *
 * <p>Source: 知识产权海关保护条例 art. 2, 7, 8, 10, 11 (CUS-01 to CUS-03).
 */
public record CustomsRecordalDecider(AgencyDirectory directory, RunningClocks running) {
    public Decision<CustomsRecordalEvent> decide(
            CustomsRecordal state, CustomsRecordalCommand command) {
        return switch (state) {
            case Nothing _ ->
                    command instanceof ApplyForRecordal it
                            ? open(it)
                            : Decision.reject(NOT_APPLIED, "Nothing is recorded");
            case Recordal it ->
                    switch (command) {
                        case ApplyForRecordal _ ->
                                Decision.reject(ALREADY_RECORDED, "It is " + it.number());
                        case OnRecord step ->
                                CustomsRecordalAccess.refusal(step.step(), it, step.actor())
                                        .map(Decision::<CustomsRecordalEvent>reject)
                                        .orElseGet(() -> on(it, step));
                    };
        };
    }

    public static CustomsRecordal evolve(CustomsRecordal state, CustomsRecordalEvent event) {
        return CustomsRecordalEvolution.evolve(state, event);
    }

    private static final String DECISION = "CUS-01";
    private static final String VALIDITY = "CUS-02";
    private static final String WINDOW = "CUS-02-WINDOW";

    private Decision<CustomsRecordalEvent> open(ApplyForRecordal it) {
        if (!it.actor().has(Role.RIGHTS_HOLDER)) {
            return Decision.reject(NOT_THE_OWNER, it.actor().name() + " owns no right");
        }
        if (!recordable(it.right().kind())) {
            return Decision.reject(NOT_RECORDABLE, "It is a " + it.right().kind());
        }
        return Office.competent(directory, OfficeFunction.CUSTOMS_PROTECTION, it.region(), it.day())
                .map(office ->
                        Decision.<CustomsRecordalEvent>accept(
                                new RecordalApplied(
                                        it.number(),
                                        it.owner(),
                                        it.right(),
                                        it.region(),
                                        it.goods(),
                                        it.licensees(),
                                        it.evidenceIds(),
                                        Submitter.of(it.actor()),
                                        office,
                                        it.at()),
                                new ClocksMoved(running.started(List.of(), DECISION, it.at()))))
                .orElseGet(() -> Decision.reject(NO_CUSTOMS, "None for " + it.region()));
    }

    /** 商标专用权、著作权和与著作权有关的权利、专利权 (art. 2). */
    private static boolean recordable(RightKind kind) {
        return switch (kind) {
            case TRADEMARK, COPYRIGHT, SOFTWARE, INVENTION, UTILITY_MODEL, DESIGN -> true;
            case PLANT_VARIETY,
                    GEOGRAPHICAL_INDICATION,
                    TRADE_SECRET,
                    LAYOUT_DESIGN,
                    SPECIAL_SIGN ->
                    false;
        };
    }

    private Decision<CustomsRecordalEvent> on(Recordal it, OnRecord command) {
        return switch (command) {
            case AskForPapers c ->
                    // The 30 days run from receipt of all papers (art. 8).
                    Decision.accept(
                            new PapersAsked(c.items()),
                            new ClocksMoved(running.cancelled(it.clocks(), DECISION, c.at())));
            case SupplyPapers c ->
                    Decision.accept(
                            new PapersSupplied(c.description(), c.evidenceIds(), c.day()),
                            new ClocksMoved(running.started(it.clocks(), DECISION, c.at())));
            case RecordRight c -> record(it, c);
            case RefuseRecordal c ->
                    Decision.accept(
                            new RecordalRefused(c.reasons(), c.day()),
                            new ClocksMoved(running.met(it.clocks(), DECISION, c.at())));
            case RenewRecordal c -> renew(it, c);
            case LapseRecordal c ->
                    Due.over(it.clocks(), VALIDITY, c.at())
                            ? Decision.accept(new RecordalLapsed(c.day()), ended(it, c.at()))
                            : Decision.reject(STILL_VALID, "Until " + validUntil(it));
            case ChangeRecordal c -> change(it, c);
            case CancelRecordal c ->
                    Decision.accept(new RecordalCancelled(c.reason(), c.day()), ended(it, c.at()));
            case RevokeRecordal c ->
                    it.changes().stream().anyMatch(RecordalChanged::late)
                            ? Decision.accept(
                                    new RecordalRevoked(c.harm(), c.day()), ended(it, c.at()))
                            : Decision.reject(NO_LATE_CHANGE, "No change was reported late");
        };
    }

    /** The ten years cannot begin before anybody asked for them (art. 10). */
    private Decision<CustomsRecordalEvent> record(Recordal it, RecordRight c) {
        var asked = LegalDay.of(it.application().at());
        if (c.recordedOn().isBefore(asked)) {
            return Decision.reject(DAY_NOT_POSSIBLE, "Applied for on " + asked);
        }
        var decided = running.met(it.clocks(), DECISION, c.at());
        return Decision.accept(
                new RightRecorded(c.recordalNumber(), c.recordedOn()),
                new ClocksMoved(valid(decided, c.recordedOn())));
    }

    private List<LegalClock> valid(List<LegalClock> clocks, LocalDate from) {
        return running.startedOn(running.startedOn(clocks, VALIDITY, from), WINDOW, from);
    }

    private static LocalDate validUntil(Recordal it) {
        return Due.last(it.clocks(), VALIDITY).map(LegalClock::lastDay).orElse(LocalDate.MAX);
    }

    private ClocksMoved ended(Recordal it, Instant at) {
        return new ClocksMoved(running.allCancelled(it.clocks(), at));
    }

    /** Ten years more from the end of the running ones (art. 10). */
    private Decision<CustomsRecordalEvent> renew(Recordal it, RenewRecordal c) {
        if (Due.over(it.clocks(), VALIDITY, c.at())) {
            return Decision.reject(RECORDAL_OVER, "It ended on " + validUntil(it));
        }
        var opens = Due.last(it.clocks(), WINDOW).map(LegalClock::lastDay).orElse(LocalDate.MAX);
        if (c.day().isBefore(opens)) {
            return Decision.reject(RENEWAL_TOO_EARLY, "Renewal opens on " + opens);
        }
        var clocks = running.met(running.met(it.clocks(), VALIDITY, c.at()), WINDOW, c.at());
        return Decision.accept(
                new RecordalRenewed(validUntil(it), c.note()),
                new ClocksMoved(valid(clocks, validUntil(it))));
    }

    private Decision<CustomsRecordalEvent> change(Recordal it, ChangeRecordal c) {
        var recorded = it.recorded();
        if (recorded != null && c.changedOn().isBefore(recorded.on())) {
            return Decision.reject(CHANGE_IN_FUTURE, "Recorded on " + recorded.on());
        }
        var clocks = running.startedOn(it.clocks(), "CUS-03", c.changedOn());
        return Decision.accept(
                new RecordalChanged(
                        c.changedOn(),
                        c.description(),
                        c.day(),
                        Due.over(clocks, "CUS-03", c.at())),
                new ClocksMoved(running.met(clocks, "CUS-03", c.at())));
    }
}

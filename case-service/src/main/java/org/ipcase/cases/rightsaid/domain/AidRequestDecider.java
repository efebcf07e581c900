package org.ipcase.cases.rightsaid.domain;

import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.ALREADY_RECORDED;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.EVALUATED;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.FOREIGN_PLACE_MISSING;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.HANDED_ON_ALREADY;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.NOT_ASKED;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.NOT_HANDED_ON;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.NOT_THE_APPLICANT;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.NO_CENTRE;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.NO_MORE_TIME;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.NO_SUCH_RECORD;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.NO_SUCH_STATION;
import static org.ipcase.cases.rightsaid.domain.AidRequestProblem.OVER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.cases.rightsaid.domain.AidRequest.Asked;
import org.ipcase.cases.rightsaid.domain.AidRequest.Nothing;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.AcceptAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.AnswerAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.AskForAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.AssignAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.CloseAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.EvaluateAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.ExtendAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.HandOnAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.OnRecord;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.RefuseAid;
import org.ipcase.cases.rightsaid.domain.AidRequestCommand.WithdrawAid;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidAccepted;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidAnswered;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidAsked;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidAssigned;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidClosed;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidEvaluated;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidExtended;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidHandedOn;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidRefused;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.AidWithdrawn;
import org.ipcase.cases.rightsaid.domain.AidRequestEvent.ClocksMoved;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * The rules of rights aid (维权援助规则).
 *
 * <p>Source: 四川省“十四五”知识产权保护和运用规划 (the Plan); periods [product].
 */
public record AidRequestDecider(AgencyDirectory directory, RunningClocks running) {
    public Decision<AidRequestEvent> decide(AidRequest state, AidRequestCommand command) {
        return switch (state) {
            case Nothing _ ->
                    command instanceof AskForAid it
                            ? open(it)
                            : Decision.reject(OVER, "Nothing is recorded");
            case Asked it ->
                    switch (command) {
                        case AskForAid _ ->
                                Decision.reject(ALREADY_RECORDED, "It is " + it.number());
                        case OnRecord step ->
                                AidRequestAccess.refusal(step.step(), it, step.actor())
                                        .map(Decision::<AidRequestEvent>reject)
                                        .orElseGet(() -> on(it, step));
                    };
        };
    }

    public static AidRequest evolve(AidRequest state, AidRequestEvent event) {
        return AidRequestEvolution.evolve(state, event);
    }

    private static final String ACCEPTANCE = "REQ-07-AID-ACCEPT";
    private static final String ANSWER = "REQ-07-AID-ANSWER";

    private Decision<AidRequestEvent> open(AskForAid it) {
        var actor = it.actor();
        var atTheDesk =
                actor.agencyType() == AgencyType.RIGHTS_AID_CENTER
                        && Officials.handles(actor, actor.agency());
        if (!actor.has(Role.RIGHTS_HOLDER) && !atTheDesk) {
            return Decision.reject(NOT_THE_APPLICANT, actor.name() + " owns no right");
        }
        if (it.kinds().contains(AidKind.FOREIGN_DISPUTE) && it.foreignPlace() == null) {
            return Decision.reject(FOREIGN_PLACE_MISSING, "Where is the dispute?");
        }
        var station = it.receiving();
        if (it.workstation() != null && (station == null || !station.open())) {
            return Decision.reject(NO_SUCH_STATION, it.workstation().value());
        }
        var place = station == null ? it.region() : station.region();
        return centre(place, it.day())
                .map(centre -> asked(it, centre, station))
                .orElseGet(() -> Decision.reject(NO_CENTRE, "None for " + place));
    }

    /** The centre of the place, or of the unit above it. */
    private Optional<Agency> centre(String region, LocalDate day) {
        return Stream.concat(Stream.of(region), AccessKey.superiors(region).stream())
                .flatMap(it -> directory.of(AgencyType.RIGHTS_AID_CENTER, it, day).stream())
                .findFirst();
    }

    private Decision<AidRequestEvent> asked(
            AskForAid it, Agency centre, @Nullable Receiving station) {
        return Decision.accept(
                new AidAsked(
                        it.number(),
                        it.applicant(),
                        it.kinds().stream().distinct().toList(),
                        it.right(),
                        it.region(),
                        it.description(),
                        it.foreignPlace(),
                        it.evidenceIds(),
                        Submitter.of(it.actor()),
                        Officials.company(directory, it.applicant().creditCode())
                                .map(Agency::id)
                                .orElse(null),
                        centre.id(),
                        centre.zh(),
                        centre.region(),
                        station == null ? null : station.id(),
                        station == null ? null : station.name(),
                        it.at()),
                new ClocksMoved(running.started(List.of(), ACCEPTANCE, it.at())));
    }

    private Decision<AidRequestEvent> on(Asked it, OnRecord command) {
        return switch (command) {
            case AcceptAid c ->
                    Decision.accept(
                            new AidAccepted(c.note(), c.day()),
                            new ClocksMoved(
                                    running.started(
                                            running.met(it.clocks(), ACCEPTANCE, c.at()),
                                            ANSWER,
                                            c.at())));
            case RefuseAid c ->
                    Decision.accept(
                            new AidRefused(c.ground(), c.reasons(), c.day()),
                            new ClocksMoved(running.met(it.clocks(), ACCEPTANCE, c.at())));
            case AssignAid c ->
                    it.request().kinds().contains(c.kind())
                            ? Decision.accept(new AidAssigned(c.to(), c.kind(), c.note(), c.day()))
                            : Decision.reject(NOT_ASKED, "Asked for: " + it.request().kinds());
            case ExtendAid c -> extend(it, c);
            case AnswerAid c ->
                    Decision.accept(
                            new AidAnswered(c.answer(), c.papers(), c.actor().name(), c.day()),
                            new ClocksMoved(running.met(it.clocks(), ANSWER, c.at())));
            case HandOnAid c -> handOn(it, c);
            case CloseAid c ->
                    c.result() == AidResult.HANDED_ON && it.handOns().isEmpty()
                            ? Decision.reject(NOT_HANDED_ON, "The applicant links it first")
                            : Decision.accept(new AidClosed(c.result(), c.summary(), c.day()));
            case EvaluateAid c ->
                    it.evaluation() != null
                            ? Decision.reject(EVALUATED, "On " + it.evaluation().on())
                            : Decision.accept(new AidEvaluated(c.score(), c.remarks(), c.day()));
            case WithdrawAid c ->
                    Decision.accept(
                            new AidWithdrawn(c.reason(), c.day()),
                            new ClocksMoved(running.allCancelled(it.clocks(), c.at())));
        };
    }

    /** Once, and not after the period is over. */
    private Decision<AidRequestEvent> extend(Asked it, ExtendAid c) {
        var more = running.extension(it.clocks(), ANSWER);
        if (Due.over(it.clocks(), ANSWER, c.at()) || more == 0) {
            return Decision.reject(NO_MORE_TIME, "Extended already, or over");
        }
        var by = c.actor().name();
        return Decision.accept(
                new AidExtended(c.reason(), by, c.day()),
                new ClocksMoved(running.extended(it.clocks(), ANSWER, more, by)));
    }

    /** A complaint must be the applicant's own; a mediation lies with another service. */
    private static Decision<AidRequestEvent> handOn(Asked it, HandOnAid c) {
        if (it.handOns().stream().anyMatch(before -> before.record().equals(c.record()))) {
            return Decision.reject(HANDED_ON_ALREADY, c.record().value());
        }
        return c.target() == HandOnTarget.COMPLAINT && c.recordNumber() == null
                ? Decision.reject(NO_SUCH_RECORD, c.record().value())
                : Decision.accept(
                        new AidHandedOn(c.target(), c.record(), c.recordNumber(), c.day()));
    }
}

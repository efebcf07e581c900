package org.ipcase.cases.ecommercetakedown.domain;

import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.ALREADY_PUBLISHED;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.ALREADY_RECORDED;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.ALREADY_REPORTED;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.DAY_NOT_POSSIBLE;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.DELAY_CLAIMED;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.DELAY_TOO_LONG;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.NOT_ACKNOWLEDGED;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.NOT_THE_OWNER;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.OVER;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.PROOF_LATE;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.PROOF_NOT_FOUND;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.PROOF_OF_OTHER_RIGHT;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.UNKNOWN_PLATFORM;
import static org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownProblem.WAIT_RUNNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedown.Nothing;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedown.Takedown;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.ClaimDelay;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.DeclareNoInfringement;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.EndMeasures;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.ForwardDeclaration;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.NotifyPlatform;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.OnRecord;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.ProveComplaint;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.PublishNotice;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.RecordDecision;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.RejectNotice;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.ReportInaction;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.TakeMeasures;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.WithdrawNotice;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.ClocksMoved;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.ComplaintProven;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.DecisionRecorded;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.DeclarationForwarded;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.DelayClaimed;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.InactionReported;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.MeasuresEnded;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.MeasuresTaken;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.NonInfringementDeclared;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.NoticePublished;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.NoticeRejected;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.NoticeWithdrawn;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.PlatformNotified;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.Exclusion;
import org.ipcase.kernel.clock.ExclusionReason;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * The rules of e-commerce takedown (电子商务平台通知规则).
 *
 * <p>Source: 电子商务法 art. 42 to 45; 法释〔2020〕9号 (ECN-01 to ECN-07).
 */
public record EcommerceTakedownDecider(AgencyDirectory directory, RunningClocks running) {
    public Decision<EcommerceTakedownEvent> decide(
            EcommerceTakedown state, EcommerceTakedownCommand command) {
        return switch (state) {
            case Nothing _ ->
                    command instanceof NotifyPlatform it
                            ? open(it)
                            : Decision.reject(OVER, "Nothing is recorded");
            case Takedown it ->
                    switch (command) {
                        case NotifyPlatform _ ->
                                Decision.reject(ALREADY_RECORDED, "It is " + it.number());
                        case OnRecord step ->
                                EcommerceTakedownAccess.refusal(step.step(), it, step.actor())
                                        .map(Decision::<EcommerceTakedownEvent>reject)
                                        .orElseGet(() -> on(it, step));
                    };
        };
    }

    public static EcommerceTakedown evolve(EcommerceTakedown state, EcommerceTakedownEvent event) {
        return EcommerceTakedownEvolution.evolve(state, event);
    }

    private static final String MEASURES = "ECN-02";
    private static final String FORWARD = "ECN-04";
    private static final String WAIT = "ECN-05";

    private Decision<EcommerceTakedownEvent> open(NotifyPlatform it) {
        if (!it.actor().has(Role.RIGHTS_HOLDER)) {
            return Decision.reject(NOT_THE_OWNER, it.actor().name() + " owns no right");
        }
        var platform =
                directory
                        .byId(it.platform())
                        .filter(agency -> agency.type() == AgencyType.PLATFORM_OPERATOR);
        if (platform.isEmpty()) {
            return Decision.reject(UNKNOWN_PLATFORM, it.platform() + " is none");
        }
        if (!it.vouched()) {
            return Decision.reject(NOT_ACKNOWLEDGED, "The owner does not vouch for it");
        }
        var shop = it.shop();
        var shopAgency =
                Officials.company(directory, shop == null ? null : shop.creditCode())
                        .map(Agency::id)
                        .orElse(null);
        return Decision.accept(
                new PlatformNotified(
                        it.number(),
                        it.platform(),
                        platform.get().zh(),
                        it.owner(),
                        it.right(),
                        it.region(),
                        it.shopName(),
                        shopAgency,
                        it.items(),
                        it.evidence(),
                        it.evidenceIds(),
                        Submitter.of(it.actor()),
                        it.at()),
                new ClocksMoved(running.started(List.of(), MEASURES, it.at())));
    }

    private Decision<EcommerceTakedownEvent> on(Takedown it, OnRecord command) {
        return switch (command) {
            case RejectNotice c ->
                    Decision.accept(
                            new NoticeRejected(c.missing(), c.day()),
                            new ClocksMoved(running.met(it.clocks(), MEASURES, c.at())));
            case TakeMeasures c ->
                    Decision.accept(
                            new MeasuresTaken(c.measures(), c.forwardedBy(), c.at()),
                            new ClocksMoved(running.met(it.clocks(), MEASURES, c.at())));
            case DeclareNoInfringement c ->
                    Decision.accept(
                            new NonInfringementDeclared(
                                    c.statement(), c.evidenceIds(), c.actor().agency(), c.at()),
                            new ClocksMoved(running.started(it.clocks(), FORWARD, c.at())));
            case ForwardDeclaration c -> forward(it, c);
            case ClaimDelay c -> delay(it, c);
            case ProveComplaint c -> prove(it, c);
            case EndMeasures c ->
                    // The owner may still complain or sue until the last day has ended.
                    Due.over(it.clocks(), WAIT, c.at())
                            ? Decision.accept(new MeasuresEnded(c.note(), c.day()), ended(it, c))
                            : Decision.reject(WAIT_RUNNING, "Until " + lastDay(it));
            case RecordDecision c ->
                    Decision.accept(new DecisionRecorded(c.infringement(), c.document(), c.day()));
            case PublishNotice c ->
                    it.published() != null
                            ? Decision.reject(ALREADY_PUBLISHED, it.published().address())
                            : Decision.accept(new NoticePublished(c.address(), c.day()));
            case ReportInaction c -> reportInaction(it, c);
            case WithdrawNotice c ->
                    Decision.accept(new NoticeWithdrawn(c.reason(), c.day()), ended(it, c));
        };
    }

    private ClocksMoved ended(Takedown it, OnRecord command) {
        return new ClocksMoved(running.allCancelled(it.clocks(), command.at()));
    }

    private static LocalDate lastDay(Takedown it) {
        return Due.last(it.clocks(), WAIT).map(LegalClock::lastDay).orElse(LocalDate.MAX);
    }

    /** From the day the declaration reaches the owner (ECL 43). */
    private Decision<EcommerceTakedownEvent> forward(Takedown it, ForwardDeclaration c) {
        var declared = it.declaration();
        if (declared != null && c.reachedOwnerOn().isBefore(LegalDay.of(declared.at()))) {
            return Decision.reject(DAY_NOT_POSSIBLE, "It was declared later");
        }
        var clocks = running.met(it.clocks(), FORWARD, c.at());
        return Decision.accept(
                new DeclarationForwarded(c.reachedOwnerOn()),
                new ClocksMoved(running.startedOn(clocks, WAIT, c.reachedOwnerOn())));
    }

    /** Notarisation, legalisation and the like: at most twenty working days (法释〔2020〕9号 三). */
    private Decision<EcommerceTakedownEvent> delay(Takedown it, ClaimDelay c) {
        if (it.delay() != null || Due.over(it.clocks(), WAIT, c.at())) {
            return Decision.reject(DELAY_CLAIMED, "Last day " + lastDay(it));
        }
        var forwarded = it.forwarded();
        if (c.until().isBefore(c.from())
                || forwarded != null && c.from().isBefore(forwarded.reachedOwnerOn())) {
            return Decision.reject(DAY_NOT_POSSIBLE, "%s to %s".formatted(c.from(), c.until()));
        }
        var most = running.engine().start("ECN-05-DELAY", c.from().minusDays(1)).lastDay();
        if (c.until().isAfter(most)) {
            return Decision.reject(DELAY_TOO_LONG, "From %s until %s".formatted(c.from(), most));
        }
        var over = new Exclusion(c.from(), c.until(), ExclusionReason.OUTSIDE_CONTROL, c.proof());
        return Decision.accept(
                new DelayClaimed(c.reason(), c.from(), c.until(), c.proof()),
                new ClocksMoved(running.excluding(it.clocks(), WAIT, over)));
    }

    private Decision<EcommerceTakedownEvent> prove(Takedown it, ProveComplaint c) {
        if (Due.over(it.clocks(), WAIT, c.at())) {
            return Decision.reject(PROOF_LATE, "Last day was " + lastDay(it));
        }
        if (c.kind() == ProofKind.COMPLAINT && c.verified() == null) {
            return Decision.reject(PROOF_NOT_FOUND, "No such complaint: " + c.reference());
        }
        if (c.kind() == ProofKind.COMPLAINT && !sameRight(it.notice().right(), c.about())) {
            return Decision.reject(PROOF_OF_OTHER_RIGHT, c.reference() + " is about another right");
        }
        return Decision.accept(
                new ComplaintProven(c.kind(), c.reference(), c.verified(), c.day()),
                new ClocksMoved(running.met(it.clocks(), WAIT, c.at())));
    }

    /** A complaint about something else keeps no link of this shop down (ECL 43). */
    private static boolean sameRight(Right noticed, @Nullable Right complained) {
        return complained != null
                && complained.kind() == noticed.kind()
                && Objects.equals(complained.number(), noticed.number());
    }

    /** Who knew or should have known and does nothing is jointly liable (ECL 45, 84). */
    private Decision<EcommerceTakedownEvent> reportInaction(Takedown it, ReportInaction c) {
        if (it.inaction() != null) {
            return Decision.reject(ALREADY_REPORTED, "To " + it.inaction().office());
        }
        var office =
                directory
                        .byId(it.notice().platform())
                        .flatMap(platform ->
                                directory.of(
                                        AgencyType.MARKET_REGULATION, platform.region(), c.day()))
                        .map(Agency::id)
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "Expected market regulation for "
                                                + it.notice().platform()));
        return Decision.accept(new InactionReported(office, c.explanation(), c.day()));
    }
}

package org.ipcase.cases.copyrighttakedown.domain;

import static org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownProblem.ALREADY_RECORDED;
import static org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownProblem.NOT_A_WORK;
import static org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownProblem.NOT_THE_OWNER;
import static org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownProblem.OVER;
import static org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownProblem.RESTORED_ITEM;
import static org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownProblem.UNKNOWN_PROVIDER;

import java.util.List;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedown.NetworkTakedown;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedown.Nothing;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownCommand.CounterState;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownCommand.NotifyProvider;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownCommand.OnRecord;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownCommand.RejectNotice;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownCommand.RestoreWork;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownCommand.TakeDown;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownCommand.WithdrawNotice;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.ClocksMoved;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.CounterStated;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.NoticeRejected;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.NoticeWithdrawn;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.ProviderNotified;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.WorkRestored;
import org.ipcase.cases.copyrighttakedown.domain.CopyrightTakedownEvent.WorkTakenDown;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.number.RightKind;

/**
 * The rules of network takedown (信息网络传播权通知规则).
 *
 * <p>Source: 信息网络传播权保护条例 art. 14 to 17 (CPR-07 to CPR-10).
 */
public record CopyrightTakedownDecider(AgencyDirectory directory, RunningClocks running) {
    public Decision<CopyrightTakedownEvent> decide(
            CopyrightTakedown state, CopyrightTakedownCommand command) {
        return switch (state) {
            case Nothing _ ->
                    command instanceof NotifyProvider it
                            ? open(it)
                            : Decision.reject(OVER, "Nothing is recorded");
            case NetworkTakedown it ->
                    switch (command) {
                        case NotifyProvider _ ->
                                Decision.reject(ALREADY_RECORDED, "It is " + it.number());
                        case OnRecord step ->
                                CopyrightTakedownAccess.refusal(step.step(), it, step.actor())
                                        .map(Decision::<CopyrightTakedownEvent>reject)
                                        .orElseGet(() -> on(it, step));
                    };
        };
    }

    public static CopyrightTakedown evolve(CopyrightTakedown state, CopyrightTakedownEvent event) {
        return CopyrightTakedownEvolution.evolve(state, event);
    }

    private Decision<CopyrightTakedownEvent> open(NotifyProvider it) {
        if (!it.actor().has(Role.RIGHTS_HOLDER)) {
            return Decision.reject(NOT_THE_OWNER, it.actor().name() + " owns no right");
        }
        var kind = it.right().kind();
        if (kind != RightKind.COPYRIGHT && kind != RightKind.SOFTWARE) {
            return Decision.reject(NOT_A_WORK, "It is a " + kind);
        }
        var provider =
                directory
                        .byId(it.provider())
                        .filter(agency -> agency.type() == AgencyType.PLATFORM_OPERATOR);
        if (provider.isEmpty()) {
            return Decision.reject(UNKNOWN_PROVIDER, it.provider() + " is none");
        }
        if (it.restoredBefore() != null) {
            return Decision.reject(RESTORED_ITEM, "Restored under " + it.restoredBefore());
        }
        var user = it.user();
        return Decision.accept(
                new ProviderNotified(
                        it.number(),
                        it.provider(),
                        provider.get().zh(),
                        it.owner(),
                        it.contact(),
                        it.right(),
                        it.region(),
                        it.address(),
                        Officials.company(directory, user == null ? null : user.creditCode())
                                .map(Agency::id)
                                .orElse(null),
                        it.initialProof(),
                        it.evidenceIds(),
                        Submitter.of(it.actor()),
                        it.at()),
                new ClocksMoved(running.started(List.of(), "CPR-08", it.at())));
    }

    private Decision<CopyrightTakedownEvent> on(NetworkTakedown it, OnRecord command) {
        return switch (command) {
            case RejectNotice c ->
                    Decision.accept(
                            new NoticeRejected(c.missing(), c.day()),
                            new ClocksMoved(running.met(it.clocks(), "CPR-08", c.at())));
            case TakeDown c ->
                    Decision.accept(
                            new WorkTakenDown(c.forwardedTo(), c.record(), c.at()),
                            new ClocksMoved(running.met(it.clocks(), "CPR-08", c.at())));
            case CounterState c ->
                    Decision.accept(
                            new CounterStated(
                                    c.name(),
                                    c.contact(),
                                    c.statement(),
                                    c.initialProof(),
                                    c.evidenceIds(),
                                    c.actor().agency(),
                                    c.at()),
                            new ClocksMoved(running.started(it.clocks(), "CPR-10", c.at())));
            // No waiting and no proof of a complaint here: that is the difference to ECN-05.
            case RestoreWork c ->
                    Decision.accept(
                            new WorkRestored(c.record(), c.at()),
                            new ClocksMoved(running.met(it.clocks(), "CPR-10", c.at())));
            case WithdrawNotice c ->
                    Decision.accept(
                            new NoticeWithdrawn(c.reason(), c.day()),
                            new ClocksMoved(running.allCancelled(it.clocks(), c.at())));
        };
    }
}

package org.ipcase.platform.alarm;

import org.ipcase.kernel.decision.Decision;
import org.ipcase.platform.alarm.ClockAlarm.Command.End;
import org.ipcase.platform.alarm.ClockAlarm.Command.Look;
import org.ipcase.platform.alarm.ClockAlarm.Event.AlarmEnded;
import org.ipcase.platform.alarm.ClockAlarm.Event.AlarmRaised;
import org.ipcase.platform.alarm.ClockAlarm.Over;
import org.ipcase.platform.alarm.ClockAlarm.Raised;
import org.ipcase.platform.alarm.ClockAlarm.Silent;
import org.ipcase.platform.alarm.ClockAlarm.Subject;

/** When an alarm rises and when it ends (预警规则): each level once, never down. Source: SUP-02. */
final class ClockAlarmDecider {
    private ClockAlarmDecider() {}

    static Decision<ClockAlarm.Event> decide(ClockAlarm state, ClockAlarm.Command command) {
        return switch (command) {
            case Look it -> look(state, it);
            case End(var at) ->
                    switch (state) {
                        case Raised _ -> Decision.accept(new AlarmEnded(at));
                        case Silent _, Over _ -> Decision.accept();
                    };
        };
    }

    static ClockAlarm evolve(ClockAlarm state, ClockAlarm.Event event) {
        return switch (event) {
            case AlarmRaised(var subject, var level, var at) -> new Raised(subject, level, at);
            case AlarmEnded(var at) ->
                    switch (state) {
                        case Raised(var subject, var level, _) -> new Over(subject, level, at);
                        case Silent _, Over _ -> state;
                    };
        };
    }

    private static Decision<ClockAlarm.Event> look(ClockAlarm state, Look it) {
        if (it.at().isBefore(it.subject().warn())) {
            return Decision.accept();
        }
        var level = level(it.subject(), it);
        return switch (state) {
            case Raised(_, var now, _) when now.compareTo(level) >= 0 -> Decision.accept();
            // A clock that was resumed is due again: it may be told again.
            case Silent _, Over _, Raised _ ->
                    Decision.accept(new AlarmRaised(it.subject(), level, it.at()));
        };
    }

    private static AlarmLevel level(Subject subject, Look it) {
        return AlarmLevel.at(subject.warn(), subject.due(), it.at());
    }
}

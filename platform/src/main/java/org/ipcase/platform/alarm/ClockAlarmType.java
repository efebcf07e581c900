package org.ipcase.platform.alarm;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.event.clock.ClockAlarmed;
import org.ipcase.kernel.figure.Figure;
import org.ipcase.kernel.figure.RightGroup;
import org.ipcase.kernel.figure.Rollup;
import org.ipcase.platform.alarm.ClockAlarm.Event.AlarmEnded;
import org.ipcase.platform.alarm.ClockAlarm.Event.AlarmRaised;
import org.ipcase.platform.alarm.ClockAlarm.Over;
import org.ipcase.platform.alarm.ClockAlarm.Raised;
import org.ipcase.platform.alarm.ClockAlarm.Silent;
import org.ipcase.platform.alarm.ClockAlarm.Subject;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Index;
import org.ipcase.platform.record.Telling;

/** How alarms are kept, listed and told (预警台账). */
final class ClockAlarmType {
    static final String NAME = "clock-alarm";

    private ClockAlarmType() {}

    static AggregateType<ClockAlarm, ClockAlarm.Command, ClockAlarm.Event> of(String service) {
        return new AggregateType<ClockAlarm, ClockAlarm.Command, ClockAlarm.Event>(
                        NAME,
                        ClockAlarm.class,
                        ClockAlarm.Event.class,
                        new Silent(),
                        ClockAlarmDecider::decide,
                        ClockAlarmDecider::evolve,
                        ClockAlarmType::index,
                        (_, event, _) -> told(service, event))
                .counting((event, _, _) -> late(event));
    }

    /** A period that was missed counts once for its record (SUP-02). */
    private static List<Figure> late(ClockAlarm.Event event) {
        return switch (event) {
            case AlarmRaised(var subject, var level, _) when level == AlarmLevel.RED ->
                    List.of(
                            Figure.one(
                                    "clocks-overdue",
                                    subject.due(),
                                    new Figure.Place(region(subject), RightGroup.OTHER)));
            case AlarmRaised _, AlarmEnded _ -> List.of();
        };
    }

    /** That of the record, else the one in the agency's id: {@code mr-510104}. */
    private static String region(Subject subject) {
        if (subject.region() != null) {
            return subject.region();
        }
        var agency = subject.agency();
        return agency != null && agency.matches(".*-\\d{6}")
                ? agency.substring(agency.length() - 6)
                : Rollup.NOWHERE;
    }

    private static Index index(ClockAlarm state) {
        return switch (state) {
            case Silent _ -> new Index("", "SILENT", "", Set.of(), Map.of(), List.of());
            case Raised(var subject, var level, _) -> index(subject, level, level.name());
            case Over(var subject, var level, _) -> index(subject, level, "OVER");
        };
    }

    private static Index index(Subject subject, AlarmLevel level, String state) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("record", subject.record().value());
        fields.put("resource", subject.resource());
        fields.put("rule", subject.rule());
        fields.put("action", subject.action());
        fields.put("level", level.name());
        fields.put("due", subject.due().toString());
        if (subject.agency() != null) {
            fields.put("agency", subject.agency());
        }
        if (subject.region() != null) {
            fields.put("region", subject.region());
        }
        return new Index(
                subject.number(),
                state,
                subject.title(),
                readers(subject, level),
                fields,
                List.of());
    }

    /** Whoever must act and the head at once; those above when it is late (催办 → 督办 → 通报). */
    private static Set<String> readers(Subject subject, AlarmLevel level) {
        var readers = new LinkedHashSet<String>();
        readers.add(subject.holder());
        if (subject.agency() != null) {
            readers.add(AccessKey.agency(subject.agency(), Role.HEAD));
            readers.add(AccessKey.agency(subject.agency(), Role.DEPUTY_HEAD));
        }
        if (level == AlarmLevel.RED) {
            readers.addAll(subject.watchers());
        }
        return readers;
    }

    private static List<Telling.Fact> told(String service, ClockAlarm.Event event) {
        return switch (event) {
            case AlarmRaised(var subject, var level, _) ->
                    List.of(
                            new Telling.Fact(
                                    "ipcase." + service,
                                    ClockAlarmed.TYPE,
                                    1,
                                    subject.record(),
                                    new ClockAlarmed(
                                            subject.record(),
                                            subject.resource(),
                                            subject.number(),
                                            subject.action(),
                                            subject.rule(),
                                            level.name(),
                                            subject.due(),
                                            subject.agency(),
                                            subject.region())));
            case AlarmEnded _ -> List.of();
        };
    }
}

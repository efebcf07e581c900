package org.ipcase.referral.jointmeeting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.platform.record.Index;
import org.ipcase.platform.record.Index.Task;
import org.ipcase.referral.jointmeeting.domain.Meeting;
import org.ipcase.referral.jointmeeting.domain.Meeting.Called;
import org.ipcase.referral.jointmeeting.domain.Meeting.Cancelled;
import org.ipcase.referral.jointmeeting.domain.Meeting.Conclusion;
import org.ipcase.referral.jointmeeting.domain.Meeting.Convened;
import org.ipcase.referral.jointmeeting.domain.Meeting.Done;
import org.ipcase.referral.jointmeeting.domain.Meeting.Held;
import org.ipcase.referral.jointmeeting.domain.Meeting.NotCalled;
import org.ipcase.referral.jointmeeting.domain.MeetingDecider;

/** What lists, the worklist and access see of a joint meeting. */
record MeetingIndex(MeetingDecider decider) implements Function<Meeting, Index> {

    @Override
    public Index apply(Meeting state) {
        return switch (state) {
            case NotCalled _ -> new Index("", "", "", Set.of(), Map.of(), List.of());
            case Called called ->
                    new Index(
                            called.plan().number(),
                            called.stateName(),
                            called.plan().agenda().topic(),
                            MeetingDecider.readers(called),
                            Map.of(
                                    "agency", called.plan().convener().id(),
                                    "region", called.plan().convener().region()),
                            tasks(called));
        };
    }

    private List<Task> tasks(Called called) {
        return switch (called) {
            case Convened(var plan) -> {
                var clock = decider.minutesClock(plan);
                yield List.of(
                        new Task(
                                AccessKey.agency(plan.convener().id()),
                                "record-minutes",
                                clock.rule(),
                                clock.warn(),
                                clock.due()));
            }
            case Held(_, var minutes) ->
                    minutes.conclusions().stream()
                            .filter(it -> it.report().isEmpty())
                            .map(MeetingIndex::task)
                            .toList();
            case Done _, Cancelled _ -> List.of();
        };
    }

    /** Urgent on the day itself, late from the next on. */
    private static Task task(Conclusion it) {
        var zone = WorkCalendar.ZONE;
        return new Task(
                AccessKey.agency(it.owner().id()),
                "report-done",
                "CO-11",
                it.due().atStartOfDay(zone).toInstant(),
                it.due().plusDays(1).atStartOfDay(zone).toInstant());
    }
}

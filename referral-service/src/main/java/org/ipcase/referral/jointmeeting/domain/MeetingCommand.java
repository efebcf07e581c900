package org.ipcase.referral.jointmeeting.domain;

import java.time.Instant;
import org.ipcase.kernel.actor.Actor;

/** What is asked of a joint meeting, by whom and when. */
public sealed interface MeetingCommand {
    Actor actor();

    Instant at();

    record ConveneMeeting(Actor actor, Instant at, Meeting.Plan plan) implements MeetingCommand {}

    record RecordMinutes(Actor actor, Instant at, Meeting.Minutes minutes)
            implements MeetingCommand {}

    record ReportDone(Actor actor, Instant at, int item, String text) implements MeetingCommand {}

    record CancelMeeting(Actor actor, Instant at, String reason) implements MeetingCommand {}
}

package org.ipcase.referral.jointmeeting.domain;

import java.time.Instant;

/** What happens to a joint meeting (会议经过). */
public sealed interface MeetingEvent {
    record MeetingConvened(Meeting.Plan plan) implements MeetingEvent {}

    record MinutesRecorded(Meeting.Minutes minutes) implements MeetingEvent {}

    record ConclusionDone(int item, Meeting.Report report) implements MeetingEvent {}

    record MeetingCancelled(String reason, Instant at) implements MeetingEvent {}
}

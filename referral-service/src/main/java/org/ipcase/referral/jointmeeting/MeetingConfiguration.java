package org.ipcase.referral.jointmeeting;

import java.util.List;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.ipcase.referral.jointmeeting.domain.Meeting;
import org.ipcase.referral.jointmeeting.domain.MeetingCommand;
import org.ipcase.referral.jointmeeting.domain.MeetingDecider;
import org.ipcase.referral.jointmeeting.domain.MeetingEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the rules of joint meetings to work. */
@Configuration(proxyBeanMethods = false)
class MeetingConfiguration {
    @Bean
    MeetingDecider meetingDecider(Clocks clocks) {
        return new MeetingDecider(clocks);
    }

    @Bean
    AggregateType<Meeting, MeetingCommand, MeetingEvent> meetings(MeetingDecider decider) {
        return new AggregateType<>(
                "joint-meeting",
                Meeting.class,
                MeetingEvent.class,
                new Meeting.NotCalled(),
                decider::decide,
                MeetingDecider::evolve,
                new MeetingIndex(decider),
                // The offices that take part read it here; nobody else is told.
                (_, _, _) -> List.of());
    }

    @Bean
    Desk<Meeting, MeetingCommand, MeetingEvent> meetingDesk(
            Desks desks, AggregateType<Meeting, MeetingCommand, MeetingEvent> type) {
        return desks.of(type);
    }
}

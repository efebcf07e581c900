package org.ipcase.referral.notice;

import java.util.List;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.ipcase.referral.notice.domain.Notice;
import org.ipcase.referral.notice.domain.NoticeClocks;
import org.ipcase.referral.notice.domain.NoticeCommand;
import org.ipcase.referral.notice.domain.NoticeDecider;
import org.ipcase.referral.notice.domain.NoticeEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the rules of letters to work. */
@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {
    @Bean
    NoticeDecider noticeDecider(Clocks clocks) {
        return new NoticeDecider(new NoticeClocks(clocks));
    }

    @Bean
    AggregateType<Notice, NoticeCommand, NoticeEvent> notices(NoticeDecider decider) {
        return new AggregateType<>(
                "notice",
                Notice.class,
                NoticeEvent.class,
                new Notice.NotWritten(),
                decider::decide,
                NoticeDecider::evolve,
                new NoticeIndex(decider.clocks()),
                // Both offices read the letter here; nobody else is told.
                (_, _, _) -> List.of());
    }

    @Bean
    Desk<Notice, NoticeCommand, NoticeEvent> noticeDesk(
            Desks desks, AggregateType<Notice, NoticeCommand, NoticeEvent> type) {
        return desks.of(type);
    }
}

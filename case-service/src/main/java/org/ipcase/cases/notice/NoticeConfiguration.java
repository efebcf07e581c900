package org.ipcase.cases.notice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.notice.domain.Notice;
import org.ipcase.cases.notice.domain.Notice.Letter;
import org.ipcase.cases.notice.domain.Notice.NoNotice;
import org.ipcase.cases.notice.domain.Notice.Read;
import org.ipcase.cases.notice.domain.Notice.Unread;
import org.ipcase.cases.notice.domain.NoticeCommand;
import org.ipcase.cases.notice.domain.NoticeDecider;
import org.ipcase.cases.notice.domain.NoticeEvent;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.ipcase.platform.record.Index;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for notices (告知台). */
@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {
    @Bean
    AggregateType<Notice, NoticeCommand, NoticeEvent> noticeType() {
        return new AggregateType<>(
                "notice",
                Notice.class,
                NoticeEvent.class,
                new NoNotice(),
                NoticeDecider::decide,
                NoticeDecider::evolve,
                NoticeConfiguration::index,
                (_, _, _) -> List.of());
    }

    @Bean
    Desk<Notice, NoticeCommand, NoticeEvent> notices(
            Desks desks, AggregateType<Notice, NoticeCommand, NoticeEvent> type) {
        return desks.of(type);
    }

    private static Index index(Notice state) {
        return switch (state) {
            case NoNotice _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Unread(var letter) -> index(letter, "UNREAD");
            case Read(var letter, _) -> index(letter, "READ");
        };
    }

    private static Index index(Letter letter, String state) {
        return new Index(
                letter.number(),
                state,
                letter.text().zh(),
                NoticeDecider.readers(letter),
                Map.of(
                        "kind",
                        letter.kind().name(),
                        "complaint",
                        letter.complaint().value(),
                        "en",
                        letter.text().en()),
                List.of());
    }
}

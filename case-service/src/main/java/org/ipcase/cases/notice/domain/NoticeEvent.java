package org.ipcase.cases.notice.domain;

import java.time.Instant;
import org.ipcase.cases.notice.domain.Notice.Letter;

/** What happened to a notice (告知事件). */
public sealed interface NoticeEvent {
    record NoticeSent(Letter letter) implements NoticeEvent {}

    record NoticeRead(Instant at) implements NoticeEvent {}
}

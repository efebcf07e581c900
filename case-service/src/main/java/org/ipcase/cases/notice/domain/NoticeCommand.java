package org.ipcase.cases.notice.domain;

import java.time.Instant;
import org.ipcase.cases.notice.domain.Notice.Letter;

/** What is asked about a notice (命令). */
public sealed interface NoticeCommand {
    record SendNotice(Letter letter) implements NoticeCommand {}

    record ReadNotice(Instant at) implements NoticeCommand {}
}

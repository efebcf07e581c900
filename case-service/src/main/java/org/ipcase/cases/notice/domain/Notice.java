package org.ipcase.cases.notice.domain;

import java.time.Instant;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.law.Bilingual;

/** A notice to who submitted something (告知): delivered to the account, then read. */
public sealed interface Notice {
    /** Nothing was sent under this id. */
    record NoNotice() implements Notice {}

    /** 未读 */
    record Unread(Letter letter) implements Notice {}

    /** 已读 */
    record Read(Letter letter, Instant readAt) implements Notice {}

    /** What it is about (告知事项). */
    enum Kind {
        /** 已受理 */
        ACCEPTED,
        /** 不予受理 */
        NOT_ACCEPTED,
        /** 已立案 */
        FILED,
        /** 不予立案 */
        NOT_FILED,
        /** 已作出决定 */
        DECIDED,
        /** 已移送公安机关 */
        REFERRED,
        /** 调解终结 */
        MEDIATION_ENDED,
        /** 已转由其他机关承办 */
        HANDED_OVER
    }

    /**
     * @param number of the submission
     * @param text what the law allows to be told, and no more
     */
    record Letter(
            Kind kind,
            RecordId complaint,
            String number,
            Submitter to,
            Bilingual text,
            Instant at) {}
}

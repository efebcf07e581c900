package org.ipcase.cases.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.ipcase.cases.People;
import org.ipcase.cases.notice.domain.Notice.Kind;
import org.ipcase.cases.notice.domain.Notice.Letter;
import org.ipcase.cases.notice.domain.Notice.NoNotice;
import org.ipcase.cases.notice.domain.Notice.Read;
import org.ipcase.cases.notice.domain.Notice.Unread;
import org.ipcase.cases.notice.domain.NoticeCommand.ReadNotice;
import org.ipcase.cases.notice.domain.NoticeCommand.SendNotice;
import org.ipcase.cases.notice.domain.NoticeEvent.NoticeRead;
import org.ipcase.cases.notice.domain.NoticeEvent.NoticeSent;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.platform.rules.EveryPair;
import org.ipcase.platform.rules.Samples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Each state answers each command. */
class NoticeDeciderTest {
    private static final Instant AT = Instant.parse("2026-06-01T02:00:00Z");
    private static final Letter LETTER =
            new Letter(
                    Kind.FILED,
                    RecordId.derived("complaint"),
                    "SC-CP-2026-000001",
                    Submitter.of(People.HOLDER),
                    new Bilingual("已立案", "Filed"),
                    AT);

    @Test
    @Tag("REQ-19")
    void isSentOnceAndReadOnce() {
        var sent = new NoticeSent(LETTER);
        assertThat(NoticeDecider.decide(new NoNotice(), new SendNotice(LETTER)))
                .isEqualTo(Decision.accept(sent));
        var unread = NoticeDecider.evolve(new NoNotice(), sent);
        assertThat(unread).isEqualTo(new Unread(LETTER));
        assertThat(NoticeDecider.decide(unread, new SendNotice(LETTER)))
                .isEqualTo(Decision.accept());
        assertThat(NoticeDecider.decide(unread, new ReadNotice(AT)))
                .isEqualTo(Decision.accept(new NoticeRead(AT)));
        var read = NoticeDecider.evolve(unread, new NoticeRead(AT));
        assertThat(read).isEqualTo(new Read(LETTER, AT));
        assertThat(NoticeDecider.decide(read, new ReadNotice(AT))).isEqualTo(Decision.accept());
        assertThat(NoticeDecider.decide(read, new SendNotice(LETTER))).isEqualTo(Decision.accept());
        assertThat(NoticeDecider.decide(new NoNotice(), new ReadNotice(AT)))
                .isEqualTo(Decision.accept());
    }

    @Test
    @Tag("CR-16")
    void isReadByWhoItIsForAndNobodyElse() {
        var readers = NoticeDecider.readers(LETTER);
        assertThat(People.HOLDER.keys()).anyMatch(readers::contains);
        assertThat(People.COLLEAGUE.keys()).anyMatch(readers::contains);
        assertThat(People.OFFICER.keys()).noneMatch(readers::contains);
        assertThat(People.PROVINCE.keys()).noneMatch(readers::contains);
        assertThat(People.OTHER_HOLDER.keys()).noneMatch(readers::contains);
    }

    @Test
    void everyStateAnswersEveryCommand() {
        new EveryPair<>(
                        Notice.class,
                        NoticeCommand.class,
                        NoticeDecider::decide,
                        NoticeDecider::evolve)
                .isAnswered(
                        List.of(new NoNotice(), new Unread(LETTER), new Read(LETTER, AT)),
                        new Samples()
                                .with(Actor.class, People.OFFICER)
                                .ofEach(NoticeCommand.class));
    }
}

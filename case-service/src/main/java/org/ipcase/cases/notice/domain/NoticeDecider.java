package org.ipcase.cases.notice.domain;

import java.util.LinkedHashSet;
import java.util.Set;
import org.ipcase.cases.notice.domain.Notice.Letter;
import org.ipcase.cases.notice.domain.Notice.NoNotice;
import org.ipcase.cases.notice.domain.Notice.Read;
import org.ipcase.cases.notice.domain.Notice.Unread;
import org.ipcase.cases.notice.domain.NoticeCommand.ReadNotice;
import org.ipcase.cases.notice.domain.NoticeCommand.SendNotice;
import org.ipcase.cases.notice.domain.NoticeEvent.NoticeRead;
import org.ipcase.cases.notice.domain.NoticeEvent.NoticeSent;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.decision.Decision;

/** The rules of notices (告知规则): sent once, read once; a second time changes nothing. */
public final class NoticeDecider {
    private NoticeDecider() {}

    public static Decision<NoticeEvent> decide(Notice state, NoticeCommand command) {
        return switch (command) {
            case SendNotice(var letter) ->
                    state instanceof NoNotice
                            ? Decision.accept(new NoticeSent(letter))
                            : Decision.accept();
            case ReadNotice(var at) ->
                    state instanceof Unread
                            ? Decision.accept(new NoticeRead(at))
                            : Decision.accept();
        };
    }

    public static Notice evolve(Notice state, NoticeEvent event) {
        return switch (event) {
            case NoticeSent(var letter) -> new Unread(letter);
            case NoticeRead(var at) ->
                    state instanceof Unread(var letter) ? new Read(letter, at) : state;
        };
    }

    /** Who it is for, with colleagues of the same company; nobody else (CR-16). */
    public static Set<String> readers(Letter letter) {
        var keys = new LinkedHashSet<String>();
        keys.add(AccessKey.person(letter.to().sub()));
        if (letter.to().holder()) {
            keys.add(AccessKey.agency(letter.to().agency()));
        }
        return keys;
    }
}

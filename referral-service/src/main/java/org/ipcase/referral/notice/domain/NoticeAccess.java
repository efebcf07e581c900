package org.ipcase.referral.notice.domain;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.referral.notice.domain.Notice.Answered;
import org.ipcase.referral.notice.domain.Notice.NotWritten;
import org.ipcase.referral.notice.domain.Notice.Waiting;
import org.ipcase.referral.notice.domain.Notice.Withdrawn;
import org.ipcase.referral.notice.domain.Notice.Written;

/** Who may read a letter and who may take its steps: the two offices, and a superior once told. */
public final class NoticeAccess {
    private NoticeAccess() {}

    public static Set<String> readers(Notice state) {
        return switch (state) {
            case NotWritten _ -> Set.of();
            case Written written -> {
                var keys = new LinkedHashSet<String>();
                keys.add(AccessKey.agency(written.letter().from().id()));
                keys.add(AccessKey.agency(written.letter().to().id()));
                keys.add(AccessKey.AUDITOR);
                told(written).ifPresent(it -> keys.add(AccessKey.agency(it.superior().id())));
                yield keys;
            }
        };
    }

    private static Optional<Letter.Told> told(Written written) {
        return switch (written) {
            case Waiting it -> it.superiorTold();
            case Answered it -> it.superiorTold();
            case Withdrawn _ -> Optional.empty();
        };
    }

    static Optional<Refusal> sender(Notice state, Actor actor) {
        return state instanceof Written written && !works(actor, written.letter().from().id())
                ? Optional.of(
                        new Refusal(
                                NoticeProblem.NOT_THE_SENDER,
                                "This is for " + written.letter().from().name()))
                : Optional.empty();
    }

    /** The alarm of the clock tells of silence too. */
    static Optional<Refusal> senderOrAlarm(Notice state, Actor actor) {
        return actor.isSystem() ? Optional.empty() : sender(state, actor);
    }

    static Optional<Refusal> receiver(Notice state, Actor actor) {
        return state instanceof Written written && !works(actor, written.letter().to().id())
                ? Optional.of(
                        new Refusal(
                                NoticeProblem.NOT_THE_RECEIVER,
                                "This is for " + written.letter().to().name()))
                : Optional.empty();
    }

    private static boolean works(Actor actor, String agency) {
        return actor.worksFor(agency) && !actor.has(Role.AUDITOR) && !actor.has(Role.RIGHTS_HOLDER);
    }
}

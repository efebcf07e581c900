package org.ipcase.mediation.committee.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.mediation.committee.domain.Committee.CommitteeKind;
import org.ipcase.mediation.committee.domain.Committee.Member;
import org.ipcase.mediation.committee.domain.CommitteeFile.CourtNotice.Change;
import org.ipcase.mediation.committee.domain.CommitteeFile.Profile;
import org.ipcase.mediation.committee.domain.CommitteeFile.Stars;

/** What people ask about a mediation body: each with the person and the moment. */
public sealed interface CommitteeCommand {
    Actor actor();

    Instant at();

    /** MED-O1, MED-O3, MED-O6. */
    record Register(Actor actor, Instant at, Registration registration)
            implements CommitteeCommand {}

    /**
     * @param id agency id, or the record's
     */
    record Registration(
            String id,
            String number,
            String zh,
            String en,
            String region,
            CommitteeKind kind,
            LocalDate termStart,
            List<Member> members,
            Profile profile) {
        public Registration {
            members = List.copyOf(members);
        }
    }

    /** A command on a body that is there; {@link CommitteeAction#of} names it. */
    sealed interface OnRecord extends CommitteeCommand {}

    /** MED-O2: a new term of three years. */
    record ReElect(Actor actor, Instant at, LocalDate termStart, List<Member> members)
            implements OnRecord {
        public ReElect {
            members = List.copyOf(members);
        }
    }

    /** Members change within the term (补选). */
    record ChangeMembers(Actor actor, Instant at, List<Member> members) implements OnRecord {
        public ChangeMembers {
            members = List.copyOf(members);
        }
    }

    record Suspend(Actor actor, Instant at, String reason) implements OnRecord {}

    record Resume(Actor actor, Instant at) implements OnRecord {}

    record Dissolve(Actor actor, Instant at, String reason) implements OnRecord {}

    /** MED-O4: every change that is due is told now. */
    record NotifyCourt(Actor actor, Instant at) implements OnRecord {}

    /** MED-O4: the court has taken note of all that it was told. */
    record ReceiveNotice(Actor actor, Instant at) implements OnRecord {}

    /** MED-O4: a mediator of the body was engaged, suspended, resumed or removed; told by event. */
    record NoteMediator(Actor actor, Instant at, String mediator, Change change)
            implements CommitteeCommand {}

    /** MED-O9. */
    record AwardStars(Actor actor, Instant at, Stars stars) implements OnRecord {}

    /** domain.md 5.3: keep the body's id on the courts' platform. */
    record LinkCourtPlatform(Actor actor, Instant at, String platformId) implements OnRecord {}
}

package org.ipcase.mediation.committee.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.mediation.committee.domain.Committee.Member;
import org.ipcase.mediation.committee.domain.CommitteeFile.CourtNotice;
import org.ipcase.mediation.committee.domain.CommitteeFile.Profile;
import org.ipcase.mediation.committee.domain.CommitteeFile.Stars;

/** What happened to a body on the register. A change of a period travels with the fact. */
public sealed interface CommitteeEvent {
    record CommitteeRegistered(
            Committee committee, String number, Profile profile, LocalDate on, LegalClock term)
            implements CommitteeEvent {}

    record MembersReElected(
            LocalDate termStart, List<Member> members, LocalDate on, List<LegalClock> clocks)
            implements CommitteeEvent {
        public MembersReElected {
            members = List.copyOf(members);
            clocks = List.copyOf(clocks);
        }
    }

    record MembersChanged(List<Member> members, LocalDate on) implements CommitteeEvent {
        public MembersChanged {
            members = List.copyOf(members);
        }
    }

    record CommitteeSuspended(String reason, LocalDate on) implements CommitteeEvent {}

    record CommitteeResumed(LocalDate on) implements CommitteeEvent {}

    record CommitteeDissolved(String reason, LocalDate on, List<LegalClock> clocks)
            implements CommitteeEvent {
        public CommitteeDissolved {
            clocks = List.copyOf(clocks);
        }
    }

    /** MED-O4: the basic court of the place has to be told. */
    record CourtNoticeOpened(CourtNotice notice, List<LegalClock> clocks)
            implements CommitteeEvent {
        public CourtNoticeOpened {
            clocks = List.copyOf(clocks);
        }
    }

    /** MED-O4: the court has taken note of what it was told. */
    record CourtTookNote(String court, LocalDate on, List<LegalClock> clocks)
            implements CommitteeEvent {
        public CourtTookNote {
            clocks = List.copyOf(clocks);
        }
    }

    record CourtNotified(LocalDate on, List<LegalClock> clocks) implements CommitteeEvent {
        public CourtNotified {
            clocks = List.copyOf(clocks);
        }
    }

    record StarsAwarded(Stars stars) implements CommitteeEvent {}

    record CourtPlatformLinked(String platformId) implements CommitteeEvent {}
}

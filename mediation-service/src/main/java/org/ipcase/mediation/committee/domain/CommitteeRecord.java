package org.ipcase.mediation.committee.domain;

import java.util.List;
import org.ipcase.mediation.committee.domain.CommitteeEvent.CommitteeDissolved;
import org.ipcase.mediation.committee.domain.CommitteeEvent.CommitteeRegistered;
import org.ipcase.mediation.committee.domain.CommitteeEvent.CommitteeResumed;
import org.ipcase.mediation.committee.domain.CommitteeEvent.CommitteeSuspended;
import org.ipcase.mediation.committee.domain.CommitteeEvent.CourtNoticeOpened;
import org.ipcase.mediation.committee.domain.CommitteeEvent.CourtNotified;
import org.ipcase.mediation.committee.domain.CommitteeEvent.CourtPlatformLinked;
import org.ipcase.mediation.committee.domain.CommitteeEvent.MembersChanged;
import org.ipcase.mediation.committee.domain.CommitteeEvent.MembersReElected;
import org.ipcase.mediation.committee.domain.CommitteeEvent.StarsAwarded;
import org.ipcase.mediation.committee.domain.CommitteeState.Active;
import org.ipcase.mediation.committee.domain.CommitteeState.Dissolved;
import org.ipcase.mediation.committee.domain.CommitteeState.OnRegister;
import org.ipcase.mediation.committee.domain.CommitteeState.Suspended;

/** Reads the record: what each fact makes of the state. Never refuses, never computes. */
public final class CommitteeRecord {
    private CommitteeRecord() {}

    public static CommitteeState evolve(CommitteeState state, CommitteeEvent event) {
        if (event instanceof CommitteeRegistered(var body, var number, var profile, _, var term)) {
            return new Active(
                    new CommitteeFile(body, number, profile, List.of(), null, List.of(term)));
        }
        if (state instanceof OnRegister there) {
            return evolve(there, event);
        }
        throw new IllegalStateException(
                "Expected CommitteeRegistered first, but it is "
                        + event.getClass().getSimpleName());
    }

    private static CommitteeState evolve(OnRegister state, CommitteeEvent event) {
        var file = state.file();
        return switch (event) {
            case CommitteeRegistered _ -> state;
            case MembersReElected(var start, var members, _, var clocks) ->
                    keep(
                            state,
                            file.with(file.committee().with(start, members)).withClocks(clocks));
            case MembersChanged(var members, _) ->
                    keep(
                            state,
                            file.with(
                                    file.committee().with(file.committee().termStart(), members)));
            case CommitteeSuspended(var reason, var on) -> new Suspended(file, reason, on);
            case CommitteeResumed _ -> new Active(file);
            case CommitteeDissolved(var reason, var on, var clocks) ->
                    new Dissolved(file.withClocks(clocks), reason, on);
            case CourtNoticeOpened(var notice, var clocks) ->
                    keep(state, file.with(notice).withClocks(clocks));
            case CommitteeEvent.CourtTookNote(var court, var on, var clocks) ->
                    keep(state, file.receivedBy(court, on).withClocks(clocks));
            case CourtNotified(var on, var clocks) -> keep(state, file.told(on).withClocks(clocks));
            case StarsAwarded(var stars) -> keep(state, file.with(stars));
            case CourtPlatformLinked(var id) -> keep(state, file.with(file.profile().linked(id)));
        };
    }

    private static OnRegister keep(OnRegister state, CommitteeFile file) {
        return switch (state) {
            case Active _ -> new Active(file);
            case Suspended(_, var reason, var on) -> new Suspended(file, reason, on);
            case Dissolved(_, var reason, var on) -> new Dissolved(file, reason, on);
        };
    }
}

package org.ipcase.mediation.committee;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.event.mediation.RegisterEvent;
import org.ipcase.kernel.event.mediation.RegisterEvent.CommitteeChanged;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.committee.domain.CommitteeEvent;
import org.ipcase.mediation.committee.domain.CommitteeState;
import org.ipcase.mediation.committee.domain.CommitteeState.OnRegister;
import org.ipcase.platform.record.Telling.Fact;

/** What others are told of the register: that a body changed, and how (MED-O4). */
final class CommitteeContracts {
    private static final int V1 = 1;

    private CommitteeContracts() {}

    static List<Fact> facts(RecordId id, CommitteeEvent event, CommitteeState after) {
        return after instanceof OnRegister there ? facts(id, event, there) : List.of();
    }

    private static List<Fact> facts(RecordId id, CommitteeEvent event, OnRegister after) {
        return switch (event) {
            case CommitteeEvent.CommitteeRegistered it -> tell(id, after, "REGISTERED", it.on());
            case CommitteeEvent.MembersReElected it -> tell(id, after, "RE_ELECTED", it.on());
            case CommitteeEvent.MembersChanged it -> tell(id, after, "MEMBERS_CHANGED", it.on());
            case CommitteeEvent.CommitteeSuspended it -> tell(id, after, "SUSPENDED", it.on());
            case CommitteeEvent.CommitteeResumed it -> tell(id, after, "RESUMED", it.on());
            case CommitteeEvent.CommitteeDissolved it -> tell(id, after, "DISSOLVED", it.on());
            case CommitteeEvent.CourtNoticeOpened _,
                    CommitteeEvent.CourtNotified _,
                    CommitteeEvent.CourtTookNote _,
                    CommitteeEvent.StarsAwarded _,
                    CommitteeEvent.CourtPlatformLinked _ ->
                    List.of();
        };
    }

    private static List<Fact> tell(RecordId id, OnRegister after, String change, LocalDate on) {
        var committee = after.file().committee();
        var fact =
                new CommitteeChanged(
                        id, committee.id(), committee.region(), change, after.apiState(), on);
        return List.of(new Fact(RegisterEvent.TOPIC, CommitteeChanged.TYPE, V1, id, fact));
    }
}

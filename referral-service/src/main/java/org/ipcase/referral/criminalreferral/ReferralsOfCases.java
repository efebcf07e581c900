package org.ipcase.referral.criminalreferral;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Index;
import org.ipcase.referral.criminalreferral.domain.CaseReferral;
import org.ipcase.referral.criminalreferral.domain.CaseReferral.Event;
import org.ipcase.referral.criminalreferral.domain.CaseReferral.Newest;
import org.ipcase.referral.criminalreferral.domain.CaseReferral.Remember;

/** Remembers the newest referral of each case under an id that derives from the case. */
record ReferralsOfCases(Desk<CaseReferral, Remember, Event> desk) {
    private static final String NAME = "case-referral";

    static AggregateType<CaseReferral, Remember, Event> type() {
        return new AggregateType<>(
                NAME,
                CaseReferral.class,
                Event.class,
                new CaseReferral.None(),
                CaseReferral::decide,
                CaseReferral::evolve,
                _ -> new Index("", "", "", Set.of(), Map.of(), List.of()),
                (_, _, _) -> List.of());
    }

    void remember(RecordId caseId, RecordId referral, Told<?> because) {
        desk.follow(idOf(caseId), because, new Remember(caseId, referral));
    }

    Optional<RecordId> newest(RecordId caseId) {
        return desk.load(idOf(caseId))
                .flatMap(it ->
                        it.state() instanceof Newest found
                                ? Optional.of(found.referral())
                                : Optional.empty());
    }

    private static RecordId idOf(RecordId caseId) {
        return RecordId.derived(NAME, caseId.value());
    }
}

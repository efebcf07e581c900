package org.ipcase.referral.handover;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
import org.springframework.stereotype.Component;

/** Finds the open hand-overs that a reader may see, by the states in which one can be open. */
@Component
class HandoversUnderWay {
    private static final int PAGE = 200;
    private static final List<String> STATES =
            List.of(
                    "SENT",
                    "PASSED_TO_OTHER_POLICE",
                    "NOT_POLICE_MATTER",
                    "NOT_FILED",
                    "RECONSIDERATION",
                    "UPHELD",
                    "SUPERVISION_REQUESTED",
                    "REASONS_REQUESTED",
                    "REASONS_ACCEPTED",
                    "FILING_ORDERED",
                    "FILED",
                    "WITHDRAWN");

    private final Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> referrals;

    HandoversUnderWay(
            Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> referrals) {
        this.referrals = referrals;
    }

    /** The longest under way first. */
    List<HandoverView> of(Actor reader) {
        return STATES.stream()
                .flatMap(state -> all(reader, state))
                .flatMap(it ->
                        Stream.concat(
                                HandoverView.file(it).stream(), HandoverView.goods(it).stream()))
                .sorted(Comparator.comparing(HandoverView::since))
                .toList();
    }

    private Stream<RecordSummary> all(Actor reader, String state) {
        var found = new ArrayList<RecordSummary>();
        String after = null;
        do {
            var page =
                    referrals.list(
                            reader, new ListQuery(state, Map.of(), null, "due", PAGE, after));
            found.addAll(page.items());
            after = page.next();
        } while (after != null);
        return found.stream();
    }
}

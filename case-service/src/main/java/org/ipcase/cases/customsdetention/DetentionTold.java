package org.ipcase.cases.customsdetention;

import java.util.List;
import java.util.stream.Stream;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.customsdetention.domain.CustomsDetention.Detention;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.CrimeReferred;
import org.ipcase.cases.party.ToldParties;
import org.ipcase.cases.procedure.ProcedureTold;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.event.caseservice.Amounts;
import org.ipcase.kernel.event.caseservice.CaseEvent.ReferralRequested;
import org.ipcase.kernel.event.caseservice.CaseOfficer;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.platform.record.Telling.Fact;

/**
 * What others are told of detained goods (对外事件): where they stand, and, of a suspected crime, all
 * that a referral needs, so that nobody types it again (CUS-13, REF-01).
 */
final class DetentionTold {
    private DetentionTold() {}

    static List<Fact> facts(RecordId id, CustomsDetentionEvent event, Detention it) {
        var progress =
                ProcedureTold.progressed(
                        "customs-detention",
                        id,
                        it.number(),
                        it.opening().office().id(),
                        event,
                        it.stage());
        return event instanceof CrimeReferred crime
                ? Stream.concat(progress.stream(), Stream.of(referral(id, crime, it))).toList()
                : progress;
    }

    private static Fact referral(RecordId id, CrimeReferred crime, Detention it) {
        var opening = it.opening();
        var at = crime.on().atStartOfDay(WorkCalendar.ZONE).toInstant();
        return new Fact(
                CaseServiceEvent.TOPIC,
                ReferralRequested.TYPE,
                1,
                id,
                new ReferralRequested(
                        id,
                        it.number(),
                        opening.office().id(),
                        opening.office().type(),
                        opening.region(),
                        // Customs suspects a crime; whether a line is reached the referral screens.
                        "REASONABLE_SUSPICION",
                        crime.crimes().stream().map(Crime::code).toList(),
                        List.of(),
                        ToldParties.named(List.of(opening.consignee())),
                        LegalDay.of(opening.at()),
                        value(it),
                        ToldParties.right(opening.right()),
                        crime.suspicion(),
                        crime.officers().stream()
                                .map(one -> new CaseOfficer(one.name(), one.certificate()))
                                .toList(),
                        opening.submitter().holder()
                                ? ToldParties.holder(opening.owner(), opening.submitter())
                                : null,
                        at));
    }

    /** The goods as they were valued; nothing else of their scale is known at the border. */
    private static Amounts value(Detention it) {
        return new Amounts(
                null,
                null,
                null,
                it.opening().value(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                false,
                List.of());
    }
}

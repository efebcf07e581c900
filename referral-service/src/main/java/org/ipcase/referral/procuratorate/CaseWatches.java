package org.ipcase.referral.procuratorate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.referral.office.Offices;
import org.ipcase.referral.office.domain.Office;
import org.ipcase.referral.procuratorate.domain.CaseWatch;
import org.ipcase.referral.procuratorate.domain.CaseWatchCommand;
import org.ipcase.referral.procuratorate.domain.CaseWatchCommand.Observe;
import org.ipcase.referral.procuratorate.domain.CaseWatchEvent;
import org.ipcase.referral.procuratorate.domain.Watched;

/** The watched cases, one for each case: its id derives from the case's. */
record CaseWatches(Desk<CaseWatch, CaseWatchCommand, CaseWatchEvent> desk, Offices offices) {

    Outcome<?> observe(RecordId caseId, Told<?> told, Observe command) {
        return desk.follow(RecordId.derived("case-watch", caseId.value()), told, command);
    }

    Watched.Identity identity(
            RecordId caseId,
            String number,
            String agencyId,
            Optional<String> region,
            List<Named> subjects,
            Instant at) {
        var agency = known(offices.byId(agencyId), agencyId);
        var day = LocalDate.ofInstant(at, CommandRequest.ZONE);
        return new Watched.Identity(
                caseId,
                number,
                agency,
                known(offices.counterpart(AgencyType.PROCURATORATE, agency, day), agencyId),
                region,
                subjects);
    }

    private static Office known(Optional<Office> found, String agency) {
        return found.orElseThrow(() ->
                new IllegalStateException(
                        "Expected %s and its procuratorate in the directory".formatted(agency)));
    }
}

package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * What a case is opened with (立案呈批): taken from the complaint, so that nobody types it again.
 *
 * @param receivedAt when the material behind it arrived; the filing decision is due from then
 *     (CASE-02)
 * @param holder the rights holder's account behind the complaint; null for a report, whose reporter
 *     stays out of the case (CR-16)
 * @param complainant null for a report, as above
 * @param region place of the act
 * @param submittedBy account of the officer who submitted filing
 * @param violation what the case is about (案由)
 * @param transferredFrom name of the office from which the material came by transfer or
 *     designation; null if it was submitted here. There is no second hop (JUR-06).
 */
public record Opening(
        String number,
        RecordId complaintId,
        String complaintNumber,
        Instant receivedAt,
        Instant submittedAt,
        String submittedBy,
        @Nullable Submitter holder,
        @Nullable Party complainant,
        List<Party> respondents,
        Right right,
        Office office,
        String region,
        LocalDate actDate,
        List<CaseOfficer> officers,
        String violation,
        @Nullable String transferredFrom) {

    public Opening {
        respondents = List.copyOf(respondents);
        officers = List.copyOf(officers);
    }

    Opening with(List<CaseOfficer> handling) {
        return with(office, handling);
    }

    Opening with(Office owner, List<CaseOfficer> handling) {
        return new Opening(
                number,
                complaintId,
                complaintNumber,
                receivedAt,
                submittedAt,
                submittedBy,
                holder,
                complainant,
                respondents,
                right,
                owner,
                region,
                actDate,
                handling,
                violation,
                transferredFrom);
    }
}

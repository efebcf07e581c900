package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.id.RecordId;

/**
 * What the case already knows, taken over when the referral opens so that nobody types it again
 * (案情, REQ-05).
 *
 * @param number human number of the referral
 * @param agency that handles the case and refers it
 * @param procuratorate of the agency's level: sees the referral by itself (REQ-03)
 */
public record CaseFile(
        String number,
        CaseReference theCase,
        Office agency,
        Office procuratorate,
        List<Suspect> suspects,
        Suspicion suspicion,
        Instant openedAt) {
    public CaseFile {
        suspects = List.copyOf(suspects);
    }

    public CaseFile with(Suspicion revised) {
        return new CaseFile(number, theCase, agency, procuratorate, suspects, revised, openedAt);
    }

    /**
     * The enforcement case behind the referral (行政案件).
     *
     * @param region place of the act, GB/T 2260
     * @param right title of the right at stake
     */
    public record CaseReference(
            RecordId id,
            String number,
            String region,
            String right,
            String violation,
            List<CaseOfficer> officers) {
        public CaseReference {
            officers = List.copyOf(officers);
        }
    }

    /** An officer of the case (办案人员), proposed for the case group. */
    public record CaseOfficer(String name, String certificate) {}

    /** Who is suspected (涉嫌单位、个人); document numbers stay in the case. */
    public record Suspect(String kind, String name, Optional<String> creditCode) {}
}

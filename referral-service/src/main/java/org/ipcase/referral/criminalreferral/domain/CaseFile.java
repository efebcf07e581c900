package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.referral.office.domain.Office;

/**
 * What the case already knows, taken over when the referral opens so that nobody types it again
 * (案情, REQ-05).
 *
 * @param number human number of the referral
 * @param agency that handles the case and refers it
 * @param procuratorate of the agency's level: sees the referral by itself (REQ-03)
 * @param annex what accompanies the referral in every state
 */
public record CaseFile(
        String number,
        CaseReference theCase,
        Office agency,
        Office procuratorate,
        List<Suspect> suspects,
        Suspicion suspicion,
        Instant openedAt,
        Annex annex) {
    public CaseFile {
        suspects = List.copyOf(suspects);
        // Files that were opened before there was an annex have none in the record.
        annex = Objects.requireNonNullElse(annex, Annex.EMPTY);
    }

    /** As it is when the referral opens. */
    public static CaseFile opened(
            String number,
            CaseReference theCase,
            Office agency,
            Office procuratorate,
            List<Suspect> suspects,
            Suspicion suspicion,
            Instant openedAt) {
        return new CaseFile(
                number, theCase, agency, procuratorate, suspects, suspicion, openedAt, Annex.EMPTY);
    }

    public CaseFile with(Suspicion revised) {
        return new CaseFile(
                number, theCase, agency, procuratorate, suspects, revised, openedAt, annex);
    }

    CaseFile with(Annex next) {
        return new CaseFile(
                number, theCase, agency, procuratorate, suspects, suspicion, openedAt, next);
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

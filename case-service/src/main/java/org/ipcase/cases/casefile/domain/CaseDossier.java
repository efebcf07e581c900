package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a case whatever its state (案卷信息).
 *
 * @param opening what it was opened with
 * @param filedOn legal day of filing; null before the head approved
 * @param assessment amounts as last established; null before any were
 * @param referral the criminal referral; null if none was ever called for
 * @param investigators accounts that submitted, recorded amounts or concluded; none of them reviews
 *     (CASE-17)
 * @param investigation the final report; null before the investigation ended
 */
public record CaseDossier(
        Opening opening,
        @Nullable LocalDate filedOn,
        @Nullable Assessment assessment,
        @Nullable ReferralLink referral,
        Set<String> investigators,
        @Nullable FinalReport investigation,
        List<LegalClock> clocks) {

    public CaseDossier {
        investigators = Set.copyOf(investigators);
        clocks = List.copyOf(clocks);
    }

    /** 案件调查终结报告 (CASE-16). */
    public record FinalReport(String facts, String proposal, Instant at) {}

    CaseDossier with(List<LegalClock> changed) {
        return new CaseDossier(
                opening, filedOn, assessment, referral, investigators, investigation, changed);
    }

    CaseDossier filed(LocalDate on) {
        return new CaseDossier(
                opening, on, assessment, referral, investigators, investigation, clocks);
    }

    CaseDossier with(Assessment changed) {
        return new CaseDossier(
                opening, filedOn, changed, referral, investigators, investigation, clocks);
    }

    CaseDossier with(ReferralLink changed) {
        return new CaseDossier(
                opening, filedOn, assessment, changed, investigators, investigation, clocks);
    }

    CaseDossier with(FinalReport changed) {
        return new CaseDossier(
                opening, filedOn, assessment, referral, investigators, changed, clocks);
    }

    CaseDossier investigatedBy(String sub) {
        var all = new LinkedHashSet<>(investigators);
        all.add(sub);
        return new CaseDossier(opening, filedOn, assessment, referral, all, investigation, clocks);
    }

    /** Whether the principal head still has to decide on a referral (REQ-02). */
    public boolean referralUndecided() {
        return referral != null && referral.in(ReferralLink.Stage.UNDECIDED);
    }

    /** Whether the case is with the police, or filed by them. */
    public boolean referred() {
        return referral != null
                && referral.in(ReferralLink.Stage.WITH_POLICE, ReferralLink.Stage.FILED);
    }

    boolean filedByPolice() {
        return referral != null && referral.in(ReferralLink.Stage.FILED);
    }
}

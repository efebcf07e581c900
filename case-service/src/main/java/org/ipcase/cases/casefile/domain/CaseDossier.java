package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
 * @param clocks periods of the office and of the party, without those of measures
 * @param matters what runs beside the main line
 */
public record CaseDossier(
        Opening opening,
        @Nullable LocalDate filedOn,
        @Nullable Assessment assessment,
        @Nullable ReferralLink referral,
        Set<String> investigators,
        @Nullable FinalReport investigation,
        List<LegalClock> clocks,
        Matters matters) {

    public CaseDossier {
        investigators = Set.copyOf(investigators);
        clocks = List.copyOf(clocks);
    }

    /** 案件调查终结报告 (CASE-16). */
    public record FinalReport(String facts, String proposal, Instant at) {}

    static CaseDossier opened(Opening opening, List<LegalClock> clocks) {
        return new CaseDossier(
                opening,
                null,
                null,
                null,
                Set.of(opening.submittedBy()),
                null,
                clocks,
                Matters.NONE);
    }

    /** Every period of the case, those of its measures too. */
    public List<LegalClock> allClocks() {
        return Stream.concat(clocks.stream(), matters.measures().clocks().stream()).toList();
    }

    CaseDossier with(Opening changed) {
        return new CaseDossier(
                changed,
                filedOn,
                assessment,
                referral,
                investigators,
                investigation,
                clocks,
                matters);
    }

    CaseDossier with(List<LegalClock> changed) {
        return new CaseDossier(
                opening,
                filedOn,
                assessment,
                referral,
                investigators,
                investigation,
                changed,
                matters);
    }

    CaseDossier filed(LocalDate on) {
        return new CaseDossier(
                opening, on, assessment, referral, investigators, investigation, clocks, matters);
    }

    CaseDossier with(Assessment changed) {
        return new CaseDossier(
                opening, filedOn, changed, referral, investigators, investigation, clocks, matters);
    }

    CaseDossier with(ReferralLink changed) {
        return new CaseDossier(
                opening,
                filedOn,
                assessment,
                changed,
                investigators,
                investigation,
                clocks,
                matters);
    }

    CaseDossier with(FinalReport changed) {
        return new CaseDossier(
                opening, filedOn, assessment, referral, investigators, changed, clocks, matters);
    }

    CaseDossier with(Matters changed) {
        return new CaseDossier(
                opening,
                filedOn,
                assessment,
                referral,
                investigators,
                investigation,
                clocks,
                changed);
    }

    CaseDossier inquiry(UnaryOperator<Inquiry> change) {
        return with(matters.inquiry(change));
    }

    CaseDossier measures(UnaryOperator<Measures> change) {
        return with(matters.measures(change));
    }

    CaseDossier hearings(UnaryOperator<HearingFile> change) {
        return with(matters.hearings(change));
    }

    CaseDossier aftermath(UnaryOperator<Aftermath> change) {
        return with(matters.aftermath(change));
    }

    CaseDossier publication(UnaryOperator<Publication> change) {
        return with(matters.publication(change));
    }

    CaseDossier custody(UnaryOperator<Custody> change) {
        return with(matters.custody(change));
    }

    /** Day of the act as it is known now: it chooses the version of law. */
    LocalDate actDate() {
        return assessment == null ? opening.actDate() : assessment.actDate();
    }

    CaseDossier investigatedBy(String sub) {
        var all = new LinkedHashSet<>(investigators);
        all.add(sub);
        return new CaseDossier(
                opening, filedOn, assessment, referral, all, investigation, clocks, matters);
    }

    /** Whether the principal head still has to decide on a referral (REQ-02). */
    public boolean referralUndecided() {
        return referral != null && referral.in(ReferralLink.Stage.UNDECIDED);
    }

    /** Whether the case is with the police, or filed by them. */
    public boolean referred() {
        return referral != null
                && referral.in(
                        ReferralLink.Stage.WITH_POLICE,
                        ReferralLink.Stage.FILED,
                        ReferralLink.Stage.JUDGED);
    }

    boolean filedByPolice() {
        return referral != null && referral.in(ReferralLink.Stage.FILED, ReferralLink.Stage.JUDGED);
    }
}

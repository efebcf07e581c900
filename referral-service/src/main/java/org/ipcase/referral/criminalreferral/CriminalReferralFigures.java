package org.ipcase.referral.criminalreferral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.figure.Figure;
import org.ipcase.kernel.figure.RightGroup;
import org.ipcase.referral.criminalreferral.domain.CaseFile;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotOpened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Opened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.CriminalCaseFiled;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.FilingDeclined;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralRefused;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralSent;
import org.ipcase.referral.criminalreferral.domain.DisputeEvent.CorrectionIssued;
import org.ipcase.referral.criminalreferral.domain.DisputeEvent.FiledOnReconsideration;
import org.ipcase.referral.criminalreferral.domain.DisputeEvent.FilingWasOrdered;
import org.ipcase.referral.criminalreferral.domain.DisputeEvent.HigherProcuratorateAsked;
import org.ipcase.referral.criminalreferral.domain.DisputeEvent.ReasonsDemanded;
import org.ipcase.referral.criminalreferral.domain.ProceedingEvent.CourtJudged;
import org.ipcase.referral.criminalreferral.domain.ProceedingEvent.InvestigationUrged;

/** What a referral counts for (移送统计口径), by the dictionary. Source: REQ-25. */
final class CriminalReferralFigures {
    private CriminalReferralFigures() {}

    static List<Figure> of(CriminalReferralEvent event, CriminalReferral after, Instant at) {
        return switch (after) {
            case NotOpened _ -> List.of();
            case Opened opened -> of(event, opened.caseFile(), at);
        };
    }

    private static List<Figure> of(CriminalReferralEvent event, CaseFile file, Instant at) {
        var place = new Figure.Place(file.theCase().region(), right(file));
        return switch (event) {
            case ReferralSent it ->
                    List.of(
                            Figure.one("referrals-sent", it.at(), place),
                            Figure.days(
                                    "referral-days", day(file.openedAt()), day(it.at()), place));
            case ReferralRefused _ -> List.of(Figure.one("referrals-refused", at, place));
            case CriminalCaseFiled it ->
                    List.of(Figure.one("police-filed", it.decision().decidedOn(), place));
            case FiledOnReconsideration it ->
                    List.of(Figure.one("police-filed", it.decision().decidedOn(), place));
            case FilingDeclined it ->
                    List.of(Figure.one("police-not-filed", it.decision().decidedOn(), place));
            case ReasonsDemanded _,
                    FilingWasOrdered _,
                    CorrectionIssued _,
                    HigherProcuratorateAsked _,
                    InvestigationUrged _ ->
                    List.of(Figure.one("supervision-letters", at, place));
            case CourtJudged _ -> List.of(Figure.one("judgments", at, place));
            case CriminalReferralEvent _ -> List.of(); // Steps that no figure counts.
        };
    }

    /** That of the crime suspected; the case's right is known here by its title only. */
    private static RightGroup right(CaseFile file) {
        return file.suspicion().crimes().stream()
                .findFirst()
                .map(RightGroup::of)
                .orElse(RightGroup.OTHER);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }
}

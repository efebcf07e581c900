package org.ipcase.referral.procuratorate;

import java.util.List;
import java.util.Map;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.platform.record.CountQuery;
import org.ipcase.platform.record.Desk;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
import org.ipcase.referral.dualreport.domain.DualReport;
import org.ipcase.referral.dualreport.domain.DualReportCommand;
import org.ipcase.referral.dualreport.domain.DualReportEvent;
import org.ipcase.referral.notice.domain.Notice;
import org.ipcase.referral.notice.domain.NoticeCommand;
import org.ipcase.referral.notice.domain.NoticeEvent;
import org.ipcase.referral.procuratorate.domain.CaseWatch;
import org.ipcase.referral.procuratorate.domain.CaseWatchCommand;
import org.ipcase.referral.procuratorate.domain.CaseWatchEvent;
import org.ipcase.referral.procuratorate.domain.Watched.Flag;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent;
import org.springframework.stereotype.Component;

/** All that supervision looks at, each shelf with its list (REQ-03). */
@Component
class Shelves {
    private static final String CASES = "/api/procuratorate/cases";

    private final List<Shelf> figures;
    private final List<Shelf> records;

    Shelves(
            Desk<CaseWatch, CaseWatchCommand, CaseWatchEvent> cases,
            Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> referrals,
            Desk<ReverseLinkage, ReverseLinkageCommand, ReverseLinkageEvent> linkages,
            Desk<DualReport, DualReportCommand, DualReportEvent> reports,
            Desk<Notice, NoticeCommand, NoticeEvent> notices) {
        var letter = whole("notices", "通报与公函", "Letters", "/api/notices", notices);
        var referral = whole("referrals", "移送案件", "Referrals", "/api/referrals", referrals);
        var linkage =
                whole(
                        "reverseLinkages",
                        "反向衔接",
                        "Reverse linkages",
                        "/api/reverse-linkages",
                        linkages);
        var report = whole("dualReports", "双报", "Dual reports", "/api/dual-reports", reports);
        this.figures =
                List.of(
                        flagged(cases, Flag.UNREFERRED, "unreferred", "应移未移", "Not referred"),
                        referral,
                        flagged(
                                cases,
                                Flag.REFUSED_BY_HEAD,
                                "refusedByHead",
                                "负责人不批准移送",
                                "Refused by the head"),
                        flagged(
                                cases,
                                Flag.REFUSED_BY_POLICE,
                                "refusedByPolice",
                                "公安不予立案",
                                "Not filed by the police"),
                        flagged(
                                cases,
                                Flag.PUNISHED_INSTEAD,
                                "punishedInstead",
                                "以罚代刑",
                                "Punished instead of referred"),
                        flagged(
                                cases,
                                Flag.HIGH_PENALTY,
                                "highPenalties",
                                "高额处罚",
                                "High penalties"),
                        linkage,
                        report,
                        letter);
        this.records =
                List.of(
                        referral,
                        linkage,
                        report,
                        letter,
                        whole("case-watch", "监督案件", "Watched cases", CASES, cases));
    }

    /** What the overview counts. */
    List<Shelf> figures() {
        return figures;
    }

    /** Where clocks run. */
    List<Shelf> records() {
        return records;
    }

    private static Shelf whole(String name, String zh, String en, String path, Desk<?, ?, ?> desk) {
        return new Shelf(name, new Bilingual(zh, en), path, Map.of(), new CountQuery.All(), desk);
    }

    private static Shelf flagged(
            Desk<?, ?, ?> cases, Flag flag, String name, String zh, String en) {
        return new Shelf(
                name,
                new Bilingual(zh, en),
                CASES,
                Map.of(CaseWatchIndex.nameOf(flag), "true"),
                new CountQuery.Marked(CaseWatchIndex.nameOf(flag)),
                cases);
    }
}

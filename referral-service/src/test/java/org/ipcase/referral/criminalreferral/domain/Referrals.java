package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.screening.AmountFact;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.kernel.screening.Screening;
import org.ipcase.kernel.screening.ScreeningFacts;
import org.ipcase.referral.criminalreferral.domain.Attachment.Part;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.SubmitReport;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReceiptSigned;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralApproved;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralOpened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralPassedOn;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralSent;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReportSubmitted;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.SupplementAsked;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.SupplementSupplied;
import org.ipcase.referral.office.domain.Office;

/** A liquor-mark case of Chengdu on its way to the police, step by step, in summer 2026. */
public final class Referrals {
    /** A Monday; the next rest day is the Saturday. */
    public static final Instant REPORTED = shanghai("2026-06-08T10:00");

    public static final Instant APPROVED_AT = shanghai("2026-06-09T16:00");
    public static final Instant SENT_AT = shanghai("2026-06-10T09:00");
    public static final Instant RECEIVED_AT = shanghai("2026-06-10T11:30");
    public static final Instant ASKED_AT = shanghai("2026-06-10T15:00");
    public static final Instant SUPPLIED_AT = shanghai("2026-06-11T10:00");
    public static final Instant PASSED_AT = shanghai("2026-06-11T09:00");

    public static final Office BUREAU =
            new Office("mr-510100", "成都市市场监督管理局", AgencyType.MARKET_REGULATION, "510100");
    public static final Office POLICE =
            new Office("ps-510100", "成都市公安局", AgencyType.PUBLIC_SECURITY, "510100");
    public static final Office OTHER_POLICE =
            new Office("ps-510700", "绵阳市公安局", AgencyType.PUBLIC_SECURITY, "510700");
    public static final Office PROCURATORATE =
            new Office("pp-510100", "成都市人民检察院", AgencyType.PROCURATORATE, "510100");

    public static final Office COURT =
            new Office("ct-510100", "成都市中级人民法院", AgencyType.COURT, "510100");

    public static final Actor JUDGE = person("judge", COURT, Role.JUDGE);
    public static final Actor OFFICER = person("officer", BUREAU, Role.OFFICER);
    public static final Actor DEPUTY = person("deputy", BUREAU, Role.DEPUTY_HEAD);
    public static final Actor HEAD = person("head", BUREAU, Role.HEAD);
    public static final Actor POLICEMAN = person("police", POLICE, Role.POLICE);
    public static final Actor OTHER_POLICEMAN = person("police-my", OTHER_POLICE, Role.POLICE);
    public static final Actor PROCURATOR = person("procurator", PROCURATORATE, Role.PROCURATOR);

    public static final CaseFile CASE_FILE =
            CaseFile.opened(
                    "SC-RF-2026-000001",
                    new CaseFile.CaseReference(
                            RecordId.derived("case", "1"),
                            "SC-CA-2026-000001",
                            "510104",
                            "某白酒商标",
                            "销售侵犯注册商标专用权的商品",
                            List.of(new CaseFile.CaseOfficer("陈某", "川A001"))),
                    BUREAU,
                    PROCURATORATE,
                    List.of(new CaseFile.Suspect("ORGANISATION", "成都某酒业有限公司", Optional.empty())),
                    suspicion(150_000),
                    shanghai("2026-06-05T09:00"));

    public static final Report REPORT = report().at(REPORTED);
    public static final Approval APPROVAL =
            new Approval("head", APPROVED_AT, false, Optional.empty());
    public static final Receipt RECEIPT =
            new Receipt("SC-RF-2026-000001-R1", "police", RECEIVED_AT);
    public static final Supplement.Request REQUEST =
            new Supplement.Request(List.of("鉴定机构资质证明"), "police", ASKED_AT);
    public static final Supplement SUPPLEMENT =
            new Supplement(
                    List.of(new Attachment(Part.APPRAISAL, "鉴定机构资质证明")),
                    Optional.empty(),
                    SUPPLIED_AT,
                    false);
    public static final Dispatch.PassedOn PASSED_ON =
            new Dispatch.PassedOn(OTHER_POLICE, RECEIPT, "犯罪地在绵阳", PASSED_AT, false);

    public static final CriminalReferralEvent OPENED = new ReferralOpened(CASE_FILE);
    public static final CriminalReferralEvent SUBMITTED = new ReportSubmitted(REPORT);
    public static final CriminalReferralEvent APPROVED = new ReferralApproved(APPROVAL);
    public static final CriminalReferralEvent SENT =
            new ReferralSent(POLICE, PROCURATORATE, SENT_AT, false);
    public static final CriminalReferralEvent RECEIVED = new ReceiptSigned(RECEIPT);
    public static final CriminalReferralEvent ASKED = new SupplementAsked(REQUEST);
    public static final CriminalReferralEvent SUPPLIED = new SupplementSupplied(SUPPLEMENT);
    public static final CriminalReferralEvent PASSED = new ReferralPassedOn(PASSED_ON);

    private Referrals() {}

    public static Instant shanghai(String local) {
        return java.time.LocalDateTime.parse(local)
                .atZone(java.time.ZoneId.of("Asia/Shanghai"))
                .toInstant();
    }

    /** Unsold goods of this value, seized on a day in May 2026. */
    public static Suspicion suspicion(long yuan) {
        return Suspicion.of(
                ScreeningFacts.of(LocalDate.parse("2026-05-20"))
                        .suspecting(Crime.C214)
                        .with(AmountFact.UNSOLD_VALUE, Money.yuan(yuan)),
                Screening.standard());
    }

    public static Actor person(String name, Office office, Role role) {
        return new Actor(
                name, name, office.id(), office.type(), office.region(), Set.of(), Set.of(role));
    }

    public static ReportDraft report() {
        return new ReportDraft(
                List.of(
                        new Report.GroupMember("陈某", "川A001", "028-10000001"),
                        new Report.GroupMember("李某", "川A002", "028-10000002")),
                List.of(
                        new Report.Item(
                                "白酒",
                                300,
                                Optional.of("瓶"),
                                new Report.Price(
                                        Money.yuan(500), Report.Price.Basis.LABELLED_PRICE),
                                "500ml 装",
                                "市局罚没物资仓库")),
                Optional.of("2026-05-20 现场扣押"),
                List.of(
                        new Attachment(Part.PHYSICAL_EVIDENCE, "涉案白酒样品"),
                        new Attachment(Part.INTERVIEW_RECORD, "当事人询问笔录")));
    }

    /** A report that can be spoiled in one place. */
    public record ReportDraft(
            List<Report.GroupMember> group,
            List<Report.Item> items,
            Optional<String> seizure,
            List<Attachment> attachments) {
        public ReportDraft group(Report.GroupMember... members) {
            return new ReportDraft(List.of(members), items, seizure, attachments);
        }

        public ReportDraft withoutItems() {
            return new ReportDraft(group, List.of(), seizure, attachments);
        }

        public ReportDraft withoutSeizure() {
            return new ReportDraft(group, items, Optional.empty(), attachments);
        }

        public ReportDraft attachments(Part... parts) {
            return new ReportDraft(
                    group,
                    items,
                    seizure,
                    java.util.Arrays.stream(parts)
                            .map(part -> new Attachment(part, part.name()))
                            .toList());
        }

        Report.Findings findings() {
            return new Report.Findings("权利人投诉", seizure, "仓库内查获白酒三百瓶", "刑法第二百一十四条", "移送公安机关");
        }

        public SubmitReport.Draft draft() {
            return new SubmitReport.Draft(
                    group, Crime.C214, findings(), items, attachments, List.of());
        }

        public Report at(Instant at) {
            return new Report(group, Crime.C214, findings(), items, attachments, List.of(), at);
        }
    }
}

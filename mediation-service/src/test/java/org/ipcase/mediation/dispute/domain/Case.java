package org.ipcase.mediation.dispute.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.mediation.committee.domain.Committee;
import org.ipcase.mediation.committee.domain.Committee.CommitteeKind;
import org.ipcase.mediation.committee.domain.Committee.Member;
import org.ipcase.mediation.committee.domain.Committee.Post;
import org.ipcase.mediation.committee.domain.Mediator;
import org.ipcase.mediation.committee.domain.MediatorGrade;
import org.ipcase.mediation.committee.domain.Roster;
import org.ipcase.mediation.dispute.domain.Challenge.Relation;
import org.ipcase.mediation.dispute.domain.MediationCommand.Accept;
import org.ipcase.mediation.dispute.domain.MediationCommand.AgreeHelper;
import org.ipcase.mediation.dispute.domain.MediationCommand.AssignMediators;
import org.ipcase.mediation.dispute.domain.MediationCommand.ChallengeMediator;
import org.ipcase.mediation.dispute.domain.MediationCommand.ChooseMediators;
import org.ipcase.mediation.dispute.domain.MediationCommand.Decline;
import org.ipcase.mediation.dispute.domain.MediationCommand.Extend;
import org.ipcase.mediation.dispute.domain.MediationCommand.Fail;
import org.ipcase.mediation.dispute.domain.MediationCommand.FileApplication;
import org.ipcase.mediation.dispute.domain.MediationCommand.InviteHelper;
import org.ipcase.mediation.dispute.domain.MediationCommand.ReachAgreement;
import org.ipcase.mediation.dispute.domain.MediationCommand.RecordContact;
import org.ipcase.mediation.dispute.domain.MediationCommand.RecordPeriod;
import org.ipcase.mediation.dispute.domain.MediationCommand.RecordSession;
import org.ipcase.mediation.dispute.domain.MediationCommand.Refuse;
import org.ipcase.mediation.dispute.domain.MediationCommand.RegisterParty;
import org.ipcase.mediation.dispute.domain.MediationCommand.Resume;
import org.ipcase.mediation.dispute.domain.MediationCommand.ScheduleSession;
import org.ipcase.mediation.dispute.domain.MediationCommand.Sign;
import org.ipcase.mediation.dispute.domain.MediationCommand.SignOnPaper;
import org.ipcase.mediation.dispute.domain.MediationCommand.Suspend;
import org.ipcase.mediation.dispute.domain.MediationCommand.TimeOut;
import org.ipcase.mediation.dispute.domain.MediationCommand.Withdraw;
import org.ipcase.mediation.dispute.domain.Session.Attendee;
import org.ipcase.mediation.dispute.domain.Session.Capacity;
import org.ipcase.mediation.dispute.domain.Session.Minutes;
import org.ipcase.mediation.dispute.domain.Session.SessionOutcome;
import org.ipcase.mediation.dispute.domain.Session.Venue;
import org.ipcase.mediation.dispute.domain.Signature.Paper;
import org.ipcase.mediation.dispute.domain.Signature.Signatory;
import org.jspecify.annotations.Nullable;

/**
 * A software copyright dispute in Chengdu: 成都锦栖软件 asks for mediation with 重庆澜江网络, applied for on
 * Monday 2026-06-01, accepted on Tuesday, session on Friday.
 */
public final class Case {
    public static final String COMMITTEE = "mc-510100";
    public static final String APPLICANT_COMPANY = "rh-jinqi";
    public static final String RESPONDENT_COMPANY = "rh-lanjiang";

    public static final Instant MONDAY = noon("2026-06-01");
    public static final Instant TUESDAY = noon("2026-06-02");
    public static final Instant FRIDAY = noon("2026-06-05");

    public static final Actor HOLDER = company("sub-holder", "holder", APPLICANT_COMPANY);
    public static final Actor OTHER_SIDE = company("sub-other", "respondent", RESPONDENT_COMPANY);
    public static final Actor DIRECTOR =
            committee("sub-director", COMMITTEE, Role.COMMITTEE_DIRECTOR);
    public static final Actor MEDIATOR = committee("sub-m1", COMMITTEE, Role.MEDIATOR);
    public static final Actor OTHER_MEDIATOR = committee("sub-m2", COMMITTEE, Role.MEDIATOR);

    public static final Roster ROSTER =
            Roster.of(
                    List.of(
                            someCommittee(COMMITTEE, "510100"),
                            someCommittee("mc-510600", "510600")),
                    List.of(
                            mediator("m1", COMMITTEE, "sub-m1"),
                            mediator("m2", COMMITTEE, "sub-m2"),
                            mediator("m3", COMMITTEE, null),
                            mediator("m9", "mc-510600", "sub-m9")));

    public static final Sides APPLICANT_ONLY =
            Sides.none().with(Side.APPLICANT, AccessKey.agency(APPLICANT_COMPANY));
    public static final Sides BOTH =
            APPLICANT_ONLY.with(Side.RESPONDENT, AccessKey.agency(RESPONDENT_COMPANY));

    public static final Application APPLICATION = application(null);

    public static final AgreementText TEXT =
            new AgreementText(
                    "被申请人未经许可复制软件",
                    "是否侵权、赔偿数额",
                    "被申请人承担停止使用和赔偿责任",
                    "被申请人停止使用并赔偿80000.00元",
                    "银行转账，一次付清",
                    LocalDate.parse("2026-07-15"),
                    false);

    public static final Minutes MINUTES =
            new Minutes(
                    FRIDAY,
                    List.of(new Attendee("锦栖", Capacity.APPLICANT)),
                    "被申请人承认复制，仅为和解",
                    SessionOutcome.CONSENSUS);

    /** The same with a clause that no court confirms (MED-17). */
    public static AgreementText ownership() {
        return new AgreementText(
                TEXT.facts(),
                TEXT.issues(),
                TEXT.responsibilities(),
                "软件著作权归申请人所有",
                TEXT.performanceManner(),
                TEXT.performanceUntil(),
                true);
    }

    private Case() {}

    public static Application application(@Nullable String respondentCreditCode) {
        return application(respondentCreditCode, true);
    }

    /** The other side has not been asked yet. */
    public static Application oneSided() {
        return application(null, false);
    }

    private static Application application(
            @Nullable String respondentCreditCode, boolean respondentConsents) {
        return new Application(
                RecordId.derived("mediation", "test"),
                "SC-MD-2026-000001",
                COMMITTEE,
                Party.named(Party.Kind.ORGANISATION, "成都锦栖软件有限公司", "91510107MA6DH3R88M"),
                Party.named(Party.Kind.ORGANISATION, "重庆澜江网络科技有限公司", respondentCreditCode),
                List.of(),
                new DisputedRight(RightKind.SOFTWARE, "2023SR0123456", "锦栖排版软件", null),
                "被申请人网站使用了申请人的软件",
                "停止使用并赔偿",
                Money.yuan(80_000),
                "510107",
                null,
                null,
                respondentConsents,
                LocalDate.parse("2026-06-01"));
    }

    public static Instant noon(String day) {
        return LocalDate.parse(day).atTime(LocalTime.NOON).atZone(WorkCalendar.ZONE).toInstant();
    }

    public static FileApplication apply() {
        return new FileApplication(HOLDER, MONDAY, APPLICATION, BOTH);
    }

    public static Accept accept() {
        return new Accept(DIRECTOR, TUESDAY);
    }

    public static Decline decline() {
        return new Decline(DIRECTOR, TUESDAY, DeclineGround.OUT_OF_SCOPE, "不属于受理范围");
    }

    public static AssignMediators assign(String... mediators) {
        return new AssignMediators(DIRECTOR, TUESDAY, List.of(mediators));
    }

    public static ChooseMediators choose(Actor party, String... mediators) {
        return new ChooseMediators(party, TUESDAY, List.of(mediators));
    }

    public static ChallengeMediator challenge(String mediator) {
        return new ChallengeMediator(HOLDER, TUESDAY, mediator, Relation.KINSHIP, "表兄弟");
    }

    public static ScheduleSession schedule() {
        return new ScheduleSession(MEDIATOR, TUESDAY, FRIDAY, new Venue("成都市高新区调解室", null));
    }

    public static RecordSession record() {
        return new RecordSession(MEDIATOR, FRIDAY, "S1", MINUTES);
    }

    public static Suspend suspend(String day) {
        return new Suspend(MEDIATOR, noon(day), SuspensionGround.EXPERT_OPINION, "代码比对");
    }

    public static Resume resume(String day) {
        return new Resume(MEDIATOR, noon(day));
    }

    public static Extend extend(int days, boolean agreed) {
        return new Extend(MEDIATOR, FRIDAY, days, agreed);
    }

    public static ReachAgreement reach(AgreementForm form) {
        return new ReachAgreement(MEDIATOR, FRIDAY, form, TEXT);
    }

    public static Sign sign(Actor actor, Signatory as) {
        return new Sign(actor, FRIDAY, as, null, null);
    }

    public static Fail fail() {
        return new Fail(MEDIATOR, FRIDAY, "双方差距过大");
    }

    public static Refuse refuse(Actor actor, Side by) {
        return new Refuse(actor, FRIDAY, by, null);
    }

    public static Withdraw withdraw() {
        return new Withdraw(HOLDER, FRIDAY, "已自行和解");
    }

    public static RegisterParty register(Side side, String agency) {
        return new RegisterParty(DIRECTOR, TUESDAY, side, null, agency);
    }

    public static MediationCommand[] untilAccepted() {
        return new MediationCommand[] {apply(), accept()};
    }

    public static MediationCommand[] untilAssigned() {
        return new MediationCommand[] {apply(), accept(), assign("m1")};
    }

    public static MediationCommand[] untilInProgress() {
        return new MediationCommand[] {apply(), accept(), assign("m1"), schedule(), record()};
    }

    public static MediationCommand[] untilDrafted() {
        return new MediationCommand[] {
            apply(), accept(), assign("m1"), schedule(), record(), reach(AgreementForm.WRITTEN)
        };
    }

    public static SignOnPaper signOnPaper(Actor actor, Side side) {
        return new SignOnPaper(
                actor,
                FRIDAY,
                side,
                null,
                "王某",
                new Paper(
                        Paper.Manner.FINGERPRINT,
                        "见证人甲",
                        RecordId.derived("evidence", "scan"),
                        "ab".repeat(32)),
                TEXT.digest());
    }

    public static InviteHelper invite() {
        return new InviteHelper(MEDIATOR, TUESDAY, "代码专家", Helper.Kind.EXPERT, "某大学");
    }

    public static AgreeHelper agreeHelper(Actor party) {
        return new AgreeHelper(party, TUESDAY, 1);
    }

    public static RecordContact contact(Actor actor, String day) {
        return new RecordContact(
                actor, noon(day), null, Consent.Channel.PHONE, noon(day), true, "同意调解");
    }

    public static RecordPeriod period(ParallelPeriod.Kind kind, String startedOn) {
        return new RecordPeriod(HOLDER, FRIDAY, kind, LocalDate.parse(startedOn), "知道侵权之日");
    }

    public static TimeOut timeOut(String day) {
        return new TimeOut(DIRECTOR, noon(day));
    }

    public static Actor company(String sub, String name, String agency) {
        return new Actor(
                sub,
                name,
                agency,
                AgencyType.RIGHTS_HOLDER,
                "510100",
                Set.of(),
                Set.of(Role.RIGHTS_HOLDER));
    }

    public static Actor committee(String sub, String committee, Role role) {
        return new Actor(
                sub,
                sub,
                committee,
                AgencyType.MEDIATION_COMMITTEE,
                "510100",
                Set.of(),
                Set.of(role));
    }

    private static Committee someCommittee(String id, String region) {
        return new Committee(
                id,
                "知识产权纠纷人民调解委员会",
                "IP mediation committee",
                region,
                CommitteeKind.INDUSTRY_PROFESSIONAL,
                LocalDate.parse("2025-01-01"),
                List.of(
                        new Member("主任", Post.DIRECTOR, false),
                        new Member("委员甲", Post.MEMBER, true),
                        new Member("委员乙", Post.MEMBER, false)));
    }

    private static Mediator mediator(String id, String committee, @Nullable String sub) {
        return new Mediator(
                id,
                committee,
                "调解员" + id,
                MediatorGrade.L2,
                sub,
                LocalDate.parse("1980-01-01"),
                LocalDate.parse("2020-01-01"));
    }
}

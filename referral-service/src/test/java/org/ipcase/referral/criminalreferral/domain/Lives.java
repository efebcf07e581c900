package org.ipcase.referral.criminalreferral.domain;

import static org.ipcase.referral.criminalreferral.domain.Referrals.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipcase.kernel.handover.Slip;
import org.ipcase.kernel.handover.Stage;
import org.ipcase.kernel.money.Money;
import org.ipcase.referral.criminalreferral.domain.AnnexEvent.ConsultationAnswered;
import org.ipcase.referral.criminalreferral.domain.AnnexEvent.ConsultationAsked;
import org.ipcase.referral.criminalreferral.domain.AnnexEvent.DutyCrimeReferred;
import org.ipcase.referral.criminalreferral.domain.AnnexEvent.PenaltyCopiesSent;
import org.ipcase.referral.criminalreferral.domain.AnnexEvent.PenaltyNoted;
import org.ipcase.referral.criminalreferral.domain.AnnexEvent.PeriodMissed;
import org.ipcase.referral.criminalreferral.domain.AnnexEvent.ReceiptNoted;
import org.ipcase.referral.criminalreferral.domain.AnnexEvent.ReferralDemanded;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.CriminalCaseFiled;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.FilingDeclined;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralRefused;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralReturned;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.SuspicionRevised;
import org.ipcase.referral.criminalreferral.domain.DisputeEvent.CaseAcceptedBack;
import org.ipcase.referral.criminalreferral.domain.DisputeEvent.CorrectionIssued;
import org.ipcase.referral.criminalreferral.domain.DisputeEvent.FiledOnReconsideration;
import org.ipcase.referral.criminalreferral.domain.DisputeEvent.FilingWasOrdered;
import org.ipcase.referral.criminalreferral.domain.DisputeEvent.HigherProcuratorateAsked;
import org.ipcase.referral.criminalreferral.domain.DisputeEvent.ReasonsDemanded;
import org.ipcase.referral.criminalreferral.domain.DisputeEvent.ReasonsFoundGood;
import org.ipcase.referral.criminalreferral.domain.DisputeEvent.ReasonsGiven;
import org.ipcase.referral.criminalreferral.domain.DisputeEvent.ReconsiderationRequested;
import org.ipcase.referral.criminalreferral.domain.DisputeEvent.RefusalUpheld;
import org.ipcase.referral.criminalreferral.domain.DisputeEvent.SupervisionSuggested;
import org.ipcase.referral.criminalreferral.domain.Letter.Kind;
import org.ipcase.referral.criminalreferral.domain.ProceedingEvent.CaseReturned;
import org.ipcase.referral.criminalreferral.domain.ProceedingEvent.CourtJudged;
import org.ipcase.referral.criminalreferral.domain.ProceedingEvent.CriminalCaseWithdrawn;
import org.ipcase.referral.criminalreferral.domain.ProceedingEvent.GoodsRefused;
import org.ipcase.referral.criminalreferral.domain.ProceedingEvent.GoodsSent;
import org.ipcase.referral.criminalreferral.domain.ProceedingEvent.GoodsTaken;
import org.ipcase.referral.criminalreferral.domain.ProceedingEvent.InvestigationUrged;
import org.ipcase.referral.criminalreferral.domain.ProceedingEvent.NotProsecuted;
import org.ipcase.referral.criminalreferral.domain.ProceedingEvent.Prosecuted;
import org.ipcase.referral.criminalreferral.domain.ProceedingEvent.ReverseLinkageBegun;

/** Ways a referral can go, by name; together they visit every state and every event. */
public final class Lives {
    static final Instant DECIDED = shanghai("2026-06-10T16:00");
    static final FilingDecision DECISION =
            new FilingDecision(
                    "1号",
                    "police",
                    LocalDate.parse("2026-06-10"),
                    FilingDecision.Basis.DECREE_310,
                    DECIDED,
                    false);
    static final Goods.Line BOTTLES =
            new Goods.Line("白酒", 300, Optional.of("瓶"), Optional.of("封001"));
    static final CriminalReferralEvent DECLINED = new FilingDeclined(DECISION, "无犯罪事实");
    static final CriminalReferralEvent FILED = new CriminalCaseFiled(DECISION);
    static final CriminalReferralEvent REFUSED =
            new ReferralRefused(new Approval.Refusal("head", APPROVED_AT, false, "不构成犯罪"));
    static final CriminalReferralEvent RECONSIDER =
            new ReconsiderationRequested(letter(Kind.RECONSIDERATION_REQUEST));
    static final CriminalReferralEvent UPHELD =
            new RefusalUpheld(letter(Kind.RECONSIDERATION_DECISION));
    static final CriminalReferralEvent SUGGESTED =
            new SupervisionSuggested(letter(Kind.SUPERVISION_REQUEST));
    static final CriminalReferralEvent DEMANDED =
            new ReasonsDemanded(letter(Kind.DEMAND_FOR_REASONS));
    static final CriminalReferralEvent REASONED = new ReasonsGiven(letter(Kind.REASONS));
    static final CriminalReferralEvent ORDERED =
            new FilingWasOrdered(letter(Kind.FILING_ORDER), "检察长");
    static final CriminalReferralEvent CORRECTED =
            new CorrectionIssued(letter(Kind.CORRECTION_OPINION));
    static final Goods.Given GIVEN =
            new Goods.Given(
                    List.of(BOTTLES),
                    List.of("扣押决定书"),
                    Optional.empty(),
                    Optional.of("成市监告〔2026〕1号"),
                    "officer",
                    DECIDED,
                    false);
    static final CriminalReferralEvent GOODS_SENT = new GoodsSent(GIVEN);
    static final CriminalReferralEvent GOODS_TAKEN =
            new GoodsTaken(new Goods.Taken(List.of(BOTTLES), Optional.empty(), "police", DECIDED));
    static final CriminalReferralEvent PROSECUTED = new Prosecuted(letter(Kind.INDICTMENT), COURT);
    static final CriminalReferralEvent NOT_PROSECUTED =
            new NotProsecuted(
                    letter(Kind.NON_PROSECUTION),
                    new Outcome.NonProsecution(
                            Outcome.NonProsecution.Kind.DISCRETIONARY,
                            org.ipcase.kernel.screening.Crime.C214,
                            LocalDate.parse("2026-06-10")));
    static final CriminalReferralEvent JUDGED =
            new CourtJudged(
                    letter(Kind.JUDGMENT),
                    new Outcome.Judgment(
                            LocalDate.parse("2026-06-10"),
                            true,
                            Optional.of("有期徒刑一年"),
                            Optional.of(Money.yuan(50_000)),
                            Money.ZERO));
    static final CriminalReferralEvent OVERDUE =
            new PeriodMissed(new Annex.Overdue("REF-04", shanghai("2026-06-06T09:00"), DECIDED));
    static final CriminalReferralEvent PUNISHED =
            new PenaltyNoted(
                    new Annex.Penalty(
                            Optional.of("成市监罚〔2026〕9号"),
                            LocalDate.parse("2026-06-10"),
                            Optional.empty()));
    static final CriminalReferralEvent ASKED_ADVICE =
            new ConsultationAsked(
                    new Consultation(
                            "Q1",
                            Consultation.Kind.ADVICE,
                            POLICE,
                            "成市监咨〔2026〕1号",
                            "金额如何计算",
                            "officer",
                            DECIDED,
                            Optional.empty()));

    private static final Map<String, List<CriminalReferralEvent>> LIVES = lives();

    private Lives() {}

    private static Map<String, List<CriminalReferralEvent>> lives() {
        var lives = new LinkedHashMap<String, List<CriminalReferralEvent>>();
        lives.put("NOT_OPENED", List.of());
        lives.put("DRAFT", List.of(OPENED));
        lives.put("DRAFT overdue", List.of(OPENED, OVERDUE));
        lives.put("DRAFT consulted", List.of(OPENED, ASKED_ADVICE));
        lives.put(
                "DRAFT advised",
                List.of(
                        OPENED,
                        ASKED_ADVICE,
                        new ConsultationAnswered(
                                "Q1",
                                new Consultation.Reply(
                                        "按标价", Optional.empty(), "police", DECIDED, false),
                                DECIDED)));
        lives.put("HEAD_APPROVAL", List.of(OPENED, SUBMITTED));
        lives.put(
                "HEAD_APPROVAL demanded",
                List.of(
                        OPENED,
                        SUBMITTED,
                        REFUSED,
                        new ReferralDemanded(letter(Kind.OPINION_TO_REFER))));
        lives.put(
                "APPROVED",
                List.of(OPENED, new SuspicionRevised(suspicion(200_000)), SUBMITTED, APPROVED));
        lives.put("REJECTED", List.of(OPENED, SUBMITTED, REFUSED));
        lives.put("REJECTED punished", List.of(OPENED, SUBMITTED, REFUSED, PUNISHED));
        lives.put(
                "REJECTED copied",
                List.of(
                        OPENED,
                        SUBMITTED,
                        REFUSED,
                        PUNISHED,
                        new PenaltyCopiesSent(
                                new Annex.Penalty.Copies(
                                        DECIDED, "officer", LocalDate.parse("2026-06-10"), false)),
                        new DutyCrimeReferred(
                                letter(Kind.DUTY_CRIME_LEAD),
                                AnnexCommand.LeadReceiver.PROCURATORATE)));
        lives.put("SENT", List.of(OPENED, SUBMITTED, APPROVED, SENT));
        lives.put(
                "SENT read",
                List.of(
                        OPENED,
                        SUBMITTED,
                        APPROVED,
                        SENT,
                        new ReceiptNoted(Slip.of(Stage.READ, POLICE.id(), "police", DECIDED))));
        lives.put("PASSED_TO_OTHER_POLICE", atPolice(PASSED));
        lives.put("RECEIVED", atPolice());
        lives.put("SUPPLEMENT_REQUESTED", atPolice(ASKED));
        lives.put("SUPPLEMENTED", atPolice(ASKED, SUPPLIED));
        lives.put("NOT_POLICE_MATTER", atPolice(new ReferralReturned("属监察机关管辖", DECIDED)));
        lives.put("NOT_FILED", atPolice(ASKED, SUPPLIED, DECLINED));
        lives.put(
                "ACCEPTED_BACK",
                atPolice(DECLINED, new CaseAcceptedBack("officer", DECIDED, "恢复行政处理")));
        lives.put("RECONSIDERATION", atPolice(DECLINED, RECONSIDER));
        lives.put("UPHELD", atPolice(DECLINED, RECONSIDER, UPHELD));
        lives.put("SUPERVISION_REQUESTED", atPolice(DECLINED, RECONSIDER, UPHELD, SUGGESTED));
        lives.put(
                "SUPERVISION_REQUESTED silence",
                atPolice(new SupervisionSuggested(letter(Kind.SUPERVISION_FOR_SILENCE))));
        lives.put("REASONS_REQUESTED", atPolice(DECLINED, SUGGESTED, DEMANDED));
        lives.put("REASONS_REQUESTED given", atPolice(DECLINED, SUGGESTED, DEMANDED, REASONED));
        lives.put(
                "REASONS_ACCEPTED",
                atPolice(
                        DECLINED,
                        SUGGESTED,
                        DEMANDED,
                        REASONED,
                        new ReasonsFoundGood(letter(Kind.REASONS_ACCEPTED))));
        lives.put("FILING_ORDERED", ordered());
        lives.put("FILING_ORDERED corrected", ordered(CORRECTED));
        lives.put(
                "FILING_ORDERED reported",
                ordered(
                        CORRECTED,
                        new HigherProcuratorateAsked(
                                letter(Kind.REPORT_TO_HIGHER), PROCURATORATE)));
        lives.put("FILED", atPolice(FILED));
        lives.put("FILED by order", ordered(FILED));
        lives.put(
                "FILED on reconsideration",
                atPolice(
                        DECLINED,
                        RECONSIDER,
                        new FiledOnReconsideration(
                                letter(Kind.RECONSIDERATION_DECISION), DECISION)));
        lives.put("FILED goods sent", atPolice(FILED, GOODS_SENT));
        lives.put(
                "FILED goods refused",
                atPolice(FILED, GOODS_SENT, new GoodsRefused("数量不符", "police", DECIDED)));
        lives.put("FILED urged", atPolice(FILED, new InvestigationUrged(letter(Kind.URGING))));
        lives.put("GOODS_HANDED_OVER", atPolice(FILED, GOODS_SENT, GOODS_TAKEN));
        lives.put("WITHDRAWN", atPolice(FILED, new CriminalCaseWithdrawn(letter(Kind.WITHDRAWAL))));
        lives.put("WITHDRAWN returned", atPolice(FILED, new CaseReturned(letter(Kind.RETURN))));
        lives.put(
                "WITHDRAWN returned with goods",
                atPolice(FILED, GOODS_SENT, GOODS_TAKEN, new CaseReturned(letter(Kind.RETURN))));
        lives.put(
                "WITHDRAWN by court",
                atPolice(
                        FILED,
                        GOODS_SENT,
                        GOODS_TAKEN,
                        PROSECUTED,
                        new CaseReturned(letter(Kind.COURT_RETURN))));
        lives.put("PROSECUTION goods sent", atPolice(FILED, GOODS_SENT, PROSECUTED));
        lives.put("PROSECUTION goods late", atPolice(FILED, GOODS_SENT, PROSECUTED, GOODS_TAKEN));
        lives.put("PROSECUTION", atPolice(FILED, GOODS_SENT, GOODS_TAKEN, PROSECUTED));
        lives.put("NON_PROSECUTION", atPolice(FILED, NOT_PROSECUTED));
        lives.put(
                "REVERSE_LINKAGE",
                atPolice(FILED, NOT_PROSECUTED, new ReverseLinkageBegun(DECIDED)));
        lives.put("JUDGMENT", atPolice(FILED, GOODS_SENT, GOODS_TAKEN, PROSECUTED, JUDGED));
        return lives;
    }

    /** Every life by name; the name begins with the state in which it ends. */
    public static Map<String, List<CriminalReferralEvent>> byName() {
        return LIVES;
    }

    public static List<List<CriminalReferralEvent>> all() {
        return List.copyOf(LIVES.values());
    }

    public static List<CriminalReferral> states() {
        return all().stream().map(Lives::state).toList();
    }

    public static CriminalReferral state(List<CriminalReferralEvent> life) {
        return Given.state(life.toArray(CriminalReferralEvent[]::new));
    }

    public static CriminalReferral named(String name) {
        return state(java.util.Objects.requireNonNull(LIVES.get(name), name));
    }

    static CriminalReferralEvent[] events(String name) {
        return java.util.Objects.requireNonNull(LIVES.get(name), name)
                .toArray(CriminalReferralEvent[]::new);
    }

    static Letter letter(Kind kind) {
        return letter(kind, DECIDED);
    }

    static Letter letter(Kind kind, Instant at) {
        return new Letter(
                kind, "成市监移〔2026〕1号", false, "somebody", "office", at, "…", kind.source(), false);
    }

    private static List<CriminalReferralEvent> ordered(CriminalReferralEvent... more) {
        return Stream.concat(
                        atPolice(DECLINED, SUGGESTED, DEMANDED, REASONED, ORDERED).stream(),
                        Stream.of(more))
                .toList();
    }

    private static List<CriminalReferralEvent> atPolice(CriminalReferralEvent... more) {
        return Stream.concat(
                        Stream.of(OPENED, SUBMITTED, APPROVED, SENT, RECEIVED), Stream.of(more))
                .toList();
    }
}

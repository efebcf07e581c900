package org.ipcase.cases.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ipcase.cases.casefile.domain.AftermathEvent;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.cases.casefile.domain.CustodyEvent;
import org.ipcase.cases.casefile.domain.HearingEvent;
import org.ipcase.cases.casefile.domain.InquiryEvent;
import org.ipcase.cases.casefile.domain.Measure;
import org.ipcase.cases.casefile.domain.MeasureEvent;
import org.ipcase.cases.casefile.domain.PublicationEvent;
import org.ipcase.cases.casefile.domain.StepEvent;
import org.ipcase.platform.record.Desk.Entry;
import org.jspecify.annotations.Nullable;

/**
 * Which papers each step of a case makes (文书目录), with the rule that asks for them and the volume
 * they are filed in.
 *
 * <p>Source: the column 文书 of CASE-01 to CASE-31; CASE-31 (main and auxiliary volume).
 */
final class CaseDocuments {
    private CaseDocuments() {}

    /** 正卷 for papers of the procedure, 副卷 for approvals and opinions inside the office. */
    enum Volume {
        MAIN,
        AUXILIARY
    }

    /**
     * @param name as the form is called
     * @param number of the paper, where the step names one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DocumentView(
            String name,
            @Nullable String number,
            String rule,
            String volume,
            long revision,
            Instant at) {}

    private record Paper(String name, @Nullable String number, String rule, Volume volume) {}

    static List<DocumentView> of(List<Entry<CaseFileEvent>> history) {
        return history.stream()
                .flatMap(entry ->
                        papers(entry.event())
                                .map(it ->
                                        new DocumentView(
                                                it.name(),
                                                it.number(),
                                                it.rule(),
                                                it.volume().name(),
                                                entry.revision(),
                                                entry.at())))
                .toList();
    }

    private static Stream<Paper> papers(CaseFileEvent event) {
        return switch (event) {
            case CaseFileEvent.CaseOpened(var opening, _) ->
                    Stream.of(main("案件来源登记表", opening.complaintNumber(), "CASE-01"));
            case CaseFileEvent.FilingApproved _ -> Stream.of(inside("立案审批表", "CASE-03"));
            case CaseFileEvent.FilingRefused _ -> Stream.of(inside("不予立案审批表", "CASE-05"));
            case CaseFileEvent.InvestigationConcluded _ -> Stream.of(inside("案件调查终结报告", "CASE-16"));
            case CaseFileEvent.ReviewWasPassed _, CaseFileEvent.ReviewReturned _ ->
                    Stream.of(inside("法制审核意见书", "CASE-17"));
            case CaseFileEvent.NoticeWasServed(var notice, _) ->
                    Stream.of(
                            main("行政处罚告知书", null, "CASE-18"),
                            main(notice.hearing() ? "听证告知书" : "送达回证", null, "CASE-18"));
            case CaseFileEvent.HearingWaived _ -> Stream.of(main("放弃陈述申辩、听证声明", null, "CASE-18"));
            case CaseFileEvent.CaseDecided(var decision, _) ->
                    Stream.of(
                            main(
                                    switch (decision.kind()) {
                                        case PENALTY -> "行政处罚决定书";
                                        case NO_PENALTY -> "不予行政处罚决定书";
                                        case NOT_ESTABLISHED -> "违法事实不成立决定书";
                                    },
                                    decision.documentNumber(),
                                    "CASE-20"));
            case CaseFileEvent.DecisionServed(var served, _) ->
                    Stream.of(main("送达回证", served.receipt(), "CASE-21"));
            case CaseFileEvent.CaseClosed _ -> Stream.of(inside("结案审批意见", "CASE-30"));
            case StepEvent step -> ofStep(step);
            case CaseFileEvent.AmountsChanged _,
                    CaseFileEvent.ScreeningRepeated _,
                    CaseFileEvent.ReferralRequested _,
                    CaseFileEvent.ReferralProgressed _,
                    CaseFileEvent.ReviewSubmitted _ ->
                    Stream.empty();
        };
    }

    private static Stream<Paper> ofStep(StepEvent event) {
        return switch (event) {
            case InquiryEvent it -> ofInquiry(it);
            case MeasureEvent it -> ofMeasure(it);
            case HearingEvent it -> ofHearing(it);
            case AftermathEvent it -> ofAftermath(it);
            case PublicationEvent it -> ofPublication(it);
            case CustodyEvent it -> ofCustody(it);
        };
    }

    private static Stream<Paper> ofInquiry(InquiryEvent event) {
        return switch (event) {
            case InquiryEvent.PeriodExtended(var rule, _, _, var collective, _) ->
                    Stream.of(new Paper("延长期限审批表", collective, rule, Volume.AUXILIARY));
            case InquiryEvent.InvestigationSuspended(_, _, var stands, _) ->
                    Stream.of(new Paper("中止调查审批表", stands.approval(), "CASE-14", Volume.AUXILIARY));
            case InquiryEvent.InvestigationResumed _ -> Stream.of(inside("恢复调查审批表", "CASE-14"));
            case InquiryEvent.InvestigationTerminated _ -> Stream.of(inside("终止调查审批表", "CASE-15"));
            case InquiryEvent.RecusalApplied _ -> Stream.of(inside("回避申请", "CASE-07"));
            case InquiryEvent.RecusalDecided _ -> Stream.of(inside("回避决定", "CASE-07"));
            case InquiryEvent.ExaminationBegun(var it, _, _, _) ->
                    Stream.of(main("检测、检验、检疫、鉴定期间告知书", it.document(), "CASE-09"));
            case InquiryEvent.ExaminationEnded _ -> Stream.of(main("鉴定、辨认意见", null, "CASE-09"));
            case InquiryEvent.EnteredLate _ -> Stream.empty();
        };
    }

    private static Stream<Paper> ofMeasure(MeasureEvent event) {
        return switch (event) {
            case MeasureEvent.MeasurePermitted _, MeasureEvent.MeasureApproved _ ->
                    Stream.of(inside("行政强制措施审批表", "CASE-11"));
            case MeasureEvent.MeasureTaken(var it, _) ->
                    it.kind() == Measure.Kind.REGISTRATION_PRESERVATION
                            ? Stream.of(
                                    main("先行登记保存证据通知书", it.document(), "CASE-10"),
                                    main("物品清单", null, "CASE-10"))
                            : Stream.of(
                                    main("实施行政强制措施决定书", it.document(), "CASE-11"),
                                    main("物品清单", null, "CASE-11"));
            case MeasureEvent.MeasureProlonged _ ->
                    Stream.of(main("延长行政强制措施期限决定书", null, "CASE-11"));
            case MeasureEvent.MeasureEnded _ -> Stream.of(main("解除（处理）决定书", null, "CASE-11"));
        };
    }

    private static Stream<Paper> ofHearing(HearingEvent event) {
        return switch (event) {
            case HearingEvent.StatementRecorded _ -> Stream.of(main("陈述申辩笔录", null, "CASE-18"));
            case HearingEvent.HearingRequested _ -> Stream.of(main("听证申请", null, "CASE-19"));
            case HearingEvent.PresiderNamed _ -> Stream.empty();
            case HearingEvent.HearingNotified _ -> Stream.of(main("听证通知书", null, "CASE-19"));
            case HearingEvent.HearingEnded _ -> Stream.of(main("听证笔录", null, "CASE-19"));
            case HearingEvent.HearingReported _ -> Stream.of(inside("听证报告", "CASE-19"));
            case HearingEvent.CaseDiscussed(var it) ->
                    Stream.of(new Paper("集体讨论记录", it.document(), "CASE-20", Volume.AUXILIARY));
        };
    }

    private static Stream<Paper> ofAftermath(AftermathEvent event) {
        return switch (event) {
            case AftermathEvent.ServiceAnnounced _ -> Stream.of(main("公告", null, "CASE-21"));
            case AftermathEvent.PaymentRecorded(var it, _) ->
                    Stream.of(main("缴款凭证", it.receipt(), "CASE-22"));
            case AftermathEvent.PaymentDeferred _ ->
                    Stream.of(main("延期（分期）缴纳罚款批准书", null, "CASE-22"));
            case AftermathEvent.RemedyFiled _ -> Stream.empty();
            case AftermathEvent.RemedyEnded it ->
                    Stream.of(main("复议决定书、裁判文书", it.document(), "CASE-23"));
            case AftermathEvent.PaymentDemanded(var it, _) ->
                    Stream.of(main("催告书", it.document(), "CASE-24"));
            case AftermathEvent.EnforcementApplied(var it, _) ->
                    Stream.of(main("强制执行申请书", it.document(), "CASE-24"));
            case AftermathEvent.EnforcementEnded _ -> Stream.of(main("法院执行文书", null, "CASE-24"));
            case AftermathEvent.ClosingFormFilled _ -> Stream.of(inside("结案审批表", "CASE-30"));
            case AftermathEvent.CaseArchived(var it) ->
                    Stream.of(main("案卷目录", it.number(), "CASE-31"));
        };
    }

    private static Stream<Paper> ofPublication(PublicationEvent event) {
        return switch (event) {
            case PublicationEvent.PublicationPushed _, PublicationEvent.PublicationReceived _ ->
                    Stream.empty();
            case PublicationEvent.DecisionPublished _ ->
                    Stream.of(main("行政处罚信息摘要", null, "CASE-25"));
            case PublicationEvent.PublicationWithdrawn _ ->
                    Stream.of(main("撤回公示说明", null, "CASE-27"));
        };
    }

    private static Stream<Paper> ofCustody(CustodyEvent event) {
        return switch (event) {
            case CustodyEvent.TransferOffered(var it) ->
                    Stream.of(main("案件移送函", it.letter(), "JUR-06"));
            case CustodyEvent.TransferAccepted _ -> Stream.of(main("移送材料清单", null, "JUR-06"));
            case CustodyEvent.JurisdictionDisputed _ -> Stream.empty();
            case CustodyEvent.DisputeReported(_, var document, _) ->
                    Stream.of(new Paper("指定管辖请示", document, "JUR-03", Volume.AUXILIARY));
            case CustodyEvent.JurisdictionSettled(_, var designated, var document, _) ->
                    Stream.of(
                            main(
                                    designated ? "指定管辖通知书" : "协商记录",
                                    document,
                                    designated ? "JUR-04" : "JUR-03"));
            case CustodyEvent.CaseShared _ -> Stream.empty();
        };
    }

    private static Paper main(String name, @Nullable String number, String rule) {
        return new Paper(name, number, rule, Volume.MAIN);
    }

    private static Paper inside(String name, String rule) {
        return new Paper(name, null, rule, Volume.AUXILIARY);
    }
}

package org.ipcase.cases.publicprogress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.cases.complaint.domain.ComplaintEvent.*;
import org.ipcase.cases.complaint.domain.ComplaintRules;
import org.ipcase.cases.complaint.domain.TransferEvent;
import org.ipcase.cases.complaint.domain.TransferEvent.*;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.platform.record.Desk.Entry;

/**
 * How far it is (办理进度): the office and the steps with their days; no party, no reason.
 *
 * @param agency the office that has it now
 */
public record ProgressView(
        String number, String state, String agency, LocalDate receivedOn, List<Step> steps) {

    public record Step(LocalDate on, String zh, String en) {}

    static ProgressView of(Submitted complaint, List<Entry<ComplaintEvent>> history) {
        var dossier = complaint.dossier();
        return new ProgressView(
                dossier.number(),
                ComplaintRules.name(complaint),
                dossier.office().name(),
                LegalDay.of(dossier.receivedAt()),
                history.stream()
                        .flatMap(it ->
                                words(it.event())
                                        .map(words ->
                                                new Step(
                                                        LegalDay.of(it.at()),
                                                        words.zh(),
                                                        words.en()))
                                        .stream())
                        .toList());
    }

    private static Optional<Bilingual> words(ComplaintEvent event) {
        return switch (event) {
            case ComplaintFiled _ -> said("已登记", "Registered");
            case ComplaintAccepted _ -> said("已受理", "Accepted");
            case ComplaintRejected _ -> said("不予受理", "Not accepted");
            case MaterialRequested _ -> said("请补充材料", "Material asked for");
            case MaterialSupplied _ -> said("已补充材料", "Material supplied");
            case IdentityRequested _ -> said("请提供身份证明", "Proof of identity asked for");
            case ComplaintWithdrawn _ -> said("已撤回", "Withdrawn");
            case FilingSubmitted _ -> said("正在审批立案", "Filing is being decided");
            case FilingApproved _ -> said("已立案", "Case filed");
            case FilingDeclined _ -> said("不予立案", "No case filed");
            case MediationCalled _ -> said("已通知现场调解", "Called to mediation");
            case AgreementRecorded _ -> said("已达成调解", "Settled");
            case MediationTerminated _ -> said("已终止调解", "Mediation ended");
            case OutcomeRecorded _ -> said("已作出处理决定", "Decided");
            case RoutingReturned _ -> said("重新分送中", "Being sent to another office");
            case ComplaintRouted _ -> said("已分送承办机关", "Sent to the office");
            case TransferAccepted _ -> said("已移送承办机关", "Taken over by another office");
            case JurisdictionSettled _ -> said("已确定承办机关", "The office is settled");
            case ComplaintEvent.Basic _, TransferEvent _ -> Optional.empty();
        };
    }

    private static Optional<Bilingual> said(String zh, String en) {
        return Optional.of(new Bilingual(zh, en));
    }
}

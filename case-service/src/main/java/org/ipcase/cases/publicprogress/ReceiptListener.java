package org.ipcase.cases.publicprogress;

import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.ComplaintCommand;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.ComplaintFiled;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Notes the receipt of what is submitted (回执登记). */
@Configuration(proxyBeanMethods = false)
class ReceiptListener {
    @Bean
    Reaction<ComplaintFiled> whenComplaintFiledNoteItsReceipt(
            Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints, Receipts receipts) {
        return new Reaction<>(
                "WhenComplaintFiledNoteItsReceipt",
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(ComplaintFiled.TYPE),
                ComplaintFiled.class,
                told -> {
                    var id = told.data().complaintId();
                    complaints.load(id).ifPresent(it -> note(it, receipts));
                    return new Outcome.Done<>(
                            new Snapshot<>(id, 0, new Complaint.NoComplaint()), true);
                });
    }

    private static void note(Snapshot<Complaint> complaint, Receipts receipts) {
        if (complaint.state() instanceof Submitted it && it.dossier().submitter().isPerson()) {
            receipts.note(it.dossier().number(), it.dossier().receiptCode(), complaint.id());
        }
    }
}

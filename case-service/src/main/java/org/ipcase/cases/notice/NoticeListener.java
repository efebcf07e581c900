package org.ipcase.cases.notice;

import java.util.Optional;
import org.ipcase.cases.complaint.CaseComplaints;
import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.Complaint.FilingDeclined;
import org.ipcase.cases.complaint.domain.Complaint.Rejected;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.ComplaintCommand;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.cases.notice.domain.Notice;
import org.ipcase.cases.notice.domain.Notice.Kind;
import org.ipcase.cases.notice.domain.Notice.Letter;
import org.ipcase.cases.notice.domain.Notice.NoNotice;
import org.ipcase.cases.notice.domain.NoticeCommand;
import org.ipcase.cases.notice.domain.NoticeCommand.SendNotice;
import org.ipcase.cases.notice.domain.NoticeEvent;
import org.ipcase.kernel.event.caseservice.CaseEvent.CaseFiled;
import org.ipcase.kernel.event.caseservice.CaseEvent.CaseFilingRefused;
import org.ipcase.kernel.event.caseservice.CaseEvent.PenaltyDecided;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.CaseNotFiled;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.ComplaintAccepted;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.ComplaintHandedOver;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.ComplaintRejected;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.ConsumerMediationEnded;
import org.ipcase.kernel.event.referral.ReferralEvent;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralSent;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Writes to who submitted when something happens to it (告知), REQ-19, CR-14. */
@Configuration(proxyBeanMethods = false)
class NoticeListener {
    private final Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints;
    private final Desk<Notice, NoticeCommand, NoticeEvent> notices;
    private final CaseComplaints behind;

    NoticeListener(
            Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints,
            Desk<Notice, NoticeCommand, NoticeEvent> notices,
            CaseComplaints behind) {
        this.complaints = complaints;
        this.notices = notices;
        this.behind = behind;
    }

    @Bean
    Reaction<ComplaintAccepted> whenAcceptedTellSubmitter() {
        return on(
                ComplaintAccepted.TYPE,
                ComplaintAccepted.class,
                told -> tell(told, Kind.ACCEPTED, told.data().complaintId(), ""));
    }

    @Bean
    Reaction<ComplaintRejected> whenNotAcceptedTellSubmitter() {
        return on(
                ComplaintRejected.TYPE,
                ComplaintRejected.class,
                told -> tell(told, Kind.NOT_ACCEPTED, told.data().complaintId(), ""));
    }

    @Bean
    Reaction<CaseFiled> whenFiledTellSubmitter() {
        return on(
                CaseFiled.TYPE,
                CaseFiled.class,
                told -> tell(told, Kind.FILED, told.data().complaintId(), ""));
    }

    @Bean
    Reaction<CaseNotFiled> whenNotFiledTellSubmitter() {
        return on(
                CaseNotFiled.TYPE,
                CaseNotFiled.class,
                told ->
                        told.data().caseId() == null
                                ? tell(told, Kind.NOT_FILED, told.data().complaintId(), "")
                                : nothing());
    }

    /** Where the head refused filing in the case, the case says why. */
    @Bean
    Reaction<CaseFilingRefused> whenFilingRefusedTellSubmitter() {
        return on(
                CaseFilingRefused.TYPE,
                CaseFilingRefused.class,
                told ->
                        tell(
                                told,
                                Kind.NOT_FILED,
                                told.data().complaintId(),
                                told.data().explanation()));
    }

    @Bean
    Reaction<PenaltyDecided> whenDecidedTellSubmitter() {
        return on(
                PenaltyDecided.TYPE,
                PenaltyDecided.class,
                told -> {
                    var document = told.data().documentNumber();
                    return ofCase(
                            told,
                            Kind.DECIDED,
                            told.data().caseId(),
                            document == null ? "" : "（" + document + "）");
                });
    }

    @Bean
    Reaction<ReferralSent> whenReferredTellSubmitter() {
        return new Reaction<>(
                "WhenReferredTellSubmitter",
                ReferralEvent.TOPIC,
                "org.ipcase.referral." + ReferralSent.TYPE + ".v1",
                ReferralSent.class,
                told -> ofCase(told, Kind.REFERRED, told.data().caseId(), ""));
    }

    @Bean
    Reaction<ConsumerMediationEnded> whenMediationEndedTellSubmitter() {
        return on(
                ConsumerMediationEnded.TYPE,
                ConsumerMediationEnded.class,
                told ->
                        tell(
                                told,
                                Kind.MEDIATION_ENDED,
                                told.data().complaintId(),
                                told.data().agreed() ? "达成调解" : "终止调解"));
    }

    @Bean
    Reaction<ComplaintHandedOver> whenHandedOverTellSubmitter() {
        return on(
                ComplaintHandedOver.TYPE,
                ComplaintHandedOver.class,
                told -> tell(told, Kind.HANDED_OVER, told.data().complaintId(), ""));
    }

    private static <T extends CaseServiceEvent> Reaction<T> on(
            String type, Class<T> data, java.util.function.Function<Told<T>, Outcome<Notice>> act) {
        return new Reaction<>(
                "When " + type + " tell submitter",
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(type),
                data,
                act::apply);
    }

    private Outcome<Notice> ofCase(Told<?> told, Kind kind, RecordId caseId, String more) {
        return behind.of(caseId).map(id -> tell(told, kind, id, more)).orElseGet(() -> nothing());
    }

    /** A lead of the office's own has nobody to tell. */
    private Outcome<Notice> tell(Told<?> told, Kind kind, RecordId id, String more) {
        return complaints
                .load(id)
                .map(Snapshot::state)
                .flatMap(it ->
                        it instanceof Submitted complaint
                                ? Optional.of(complaint)
                                : Optional.empty())
                .filter(it -> it.dossier().submitter().isPerson())
                .map(it ->
                        notices.createFrom(
                                told, _ -> new SendNotice(letter(told, kind, id, it, more))))
                .orElseGet(() -> nothing());
    }

    private static Letter letter(
            Told<?> told, Kind kind, RecordId id, Submitted complaint, String more) {
        var dossier = complaint.dossier();
        return new Letter(
                kind,
                id,
                dossier.number(),
                dossier.submitter(),
                NoticeTexts.text(kind, complaint, more.isEmpty() ? ground(complaint) : more),
                told.at());
    }

    private static String ground(Submitted complaint) {
        return switch (complaint) {
            case Rejected(_, _, var why) -> why;
            case FilingDeclined(_, _, var why) -> why;
            case Submitted _ -> "";
        };
    }

    private static Outcome<Notice> nothing() {
        return new Outcome.Done<>(
                new Snapshot<>(RecordId.derived("no-notice"), 0, new NoNotice()), true);
    }
}

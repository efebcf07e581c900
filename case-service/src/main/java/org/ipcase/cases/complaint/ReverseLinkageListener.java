package org.ipcase.cases.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.ComplaintCommand;
import org.ipcase.cases.complaint.domain.ComplaintCommand.OpenLead;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.cases.complaint.domain.Intake;
import org.ipcase.cases.complaint.domain.Origin;
import org.ipcase.cases.complaint.domain.Submission;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.event.referral.LinkageEvent.ReverseLinkageReceived;
import org.ipcase.kernel.event.referral.ReferralEvent;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Outcome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The procuratorate's opinion becomes the agency's lead (行刑反向衔接), so that who is not prosecuted
 * does not escape the penalty (REQ-12, REV-06, REV-07).
 */
@Configuration(proxyBeanMethods = false)
class ReverseLinkageListener {
    private final Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints;
    private final AgencyDirectory directory;
    private final CaseComplaints behind;
    private final Numbers numbers;

    ReverseLinkageListener(
            Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints,
            AgencyDirectory directory,
            CaseComplaints behind,
            Numbers numbers) {
        this.complaints = complaints;
        this.directory = directory;
        this.behind = behind;
        this.numbers = numbers;
    }

    @Bean
    Reaction<ReverseLinkageReceived> whenReverseLinkageReceivedOpenLead() {
        return new Reaction<>(
                "WhenReverseLinkageReceivedOpenLead",
                ReferralEvent.TOPIC,
                "org.ipcase.referral." + ReverseLinkageReceived.TYPE + ".v1",
                ReverseLinkageReceived.class,
                this::open);
    }

    private Outcome<Complaint> open(Told<ReverseLinkageReceived> told) {
        var data = told.data();
        var office = office(data);
        var lead =
                new OpenLead(
                        Actor.system(told.source()),
                        told.at(),
                        numbers.next("CP", data.region()),
                        ReceiptCode.next(),
                        submission(data, office),
                        Submitter.office(office),
                        office,
                        new Origin(
                                Origin.Kind.REVERSE_LINKAGE,
                                data.linkageId(),
                                data.documentNumber(),
                                data.opinion(),
                                data.replyBy()),
                        data.receivedAt());
        return complaints.createFrom(told, _ -> lead);
    }

    private Office office(ReverseLinkageReceived data) {
        var agency =
                directory
                        .byId(data.agency())
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "Expected an agency of the directory, but it is "
                                                + data.agency()));
        var procuratorate = directory.byId(data.procuratorate()).map(it -> it.zh()).orElse("人民检察院");
        return Office.of(
                agency,
                RightKind.valueOf(data.rightKind()).enforcement(),
                new Bilingual(
                        "%s提出检察意见（%s），由%s办理（REV-04、REV-07）"
                                .formatted(procuratorate, data.documentNumber(), agency.zh()),
                        "Named by the procuratorate's opinion %s (REV-04, REV-07)"
                                .formatted(data.documentNumber())));
    }

    private Submission submission(ReverseLinkageReceived data, Office office) {
        return new Submission(
                Intake.TRANSFER_IN,
                office.asParty(),
                respondents(data.subjects()),
                new Right(RightKind.valueOf(data.rightKind()), null, null, data.rightTitle(), null),
                data.region(),
                actDate(data),
                data.facts(),
                null,
                null,
                List.of(),
                false,
                false,
                null,
                null);
    }

    private static List<Party> respondents(List<Named> subjects) {
        return subjects.stream()
                .map(it ->
                        new Party(
                                Party.Kind.valueOf(it.kind()),
                                it.name(),
                                it.creditCode(),
                                null,
                                null,
                                null,
                                null,
                                null))
                .toList();
    }

    /**
     * The opinion does not say it: the day known from the first case; without one the day of
     * receipt, which the officer corrects with the amounts.
     */
    private LocalDate actDate(ReverseLinkageReceived data) {
        return Optional.ofNullable(data.caseId())
                .flatMap(behind::of)
                .flatMap(complaints::load)
                .filter(it -> it.state() instanceof Submitted)
                .map(it -> ((Submitted) it.state()).dossier().submission().actDate())
                .orElseGet(() -> LegalDay.of(data.receivedAt()));
    }
}

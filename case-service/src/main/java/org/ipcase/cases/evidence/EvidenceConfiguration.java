package org.ipcase.cases.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.complaint.domain.Complaint;
import org.ipcase.cases.complaint.domain.ComplaintCommand;
import org.ipcase.cases.complaint.domain.ComplaintEvent;
import org.ipcase.cases.evidence.domain.Evidence;
import org.ipcase.cases.evidence.domain.Evidence.Kept;
import org.ipcase.cases.evidence.domain.Evidence.NoEvidence;
import org.ipcase.cases.evidence.domain.EvidenceCommand;
import org.ipcase.cases.evidence.domain.EvidenceDecider;
import org.ipcase.cases.evidence.domain.EvidenceEvent;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.ComplaintFiled;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.ComplaintHandedOver;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.ComplaintSupplemented;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.ipcase.platform.record.Index;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for evidence, and the binding of files that a complaint names (证据办理台). */
@Configuration(proxyBeanMethods = false)
class EvidenceConfiguration {
    @Bean
    AggregateType<Evidence, EvidenceCommand, EvidenceEvent> evidenceType() {
        return new AggregateType<>(
                "evidence",
                Evidence.class,
                EvidenceEvent.class,
                new NoEvidence(),
                EvidenceDecider::decide,
                EvidenceDecider::evolve,
                EvidenceConfiguration::index,
                (_, _, _) -> List.of());
    }

    @Bean
    Desk<Evidence, EvidenceCommand, EvidenceEvent> evidence(
            Desks desks, AggregateType<Evidence, EvidenceCommand, EvidenceEvent> type) {
        return desks.of(type);
    }

    @Bean
    Reaction<ComplaintFiled> whenComplaintFiledBindItsEvidence(
            Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints, EvidenceBinding binding) {
        return new Reaction<>(
                "WhenComplaintFiledBindItsEvidence",
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(ComplaintFiled.TYPE),
                ComplaintFiled.class,
                told -> binding.bind(told, complaints.load(told.data().complaintId())));
    }

    /** What came later is bound like what came at first. */
    @Bean
    Reaction<ComplaintSupplemented> whenComplaintSupplementedBindItsEvidence(
            Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints, EvidenceBinding binding) {
        return new Reaction<>(
                "WhenComplaintSupplementedBindItsEvidence",
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(ComplaintSupplemented.TYPE),
                ComplaintSupplemented.class,
                told -> binding.bind(told, complaints.load(told.data().complaintId())));
    }

    /** Whoever has the submission now reads its files; who had it reads them no longer. */
    @Bean
    Reaction<ComplaintHandedOver> whenComplaintHandedOverItsEvidenceGoesWithIt(
            Desk<Complaint, ComplaintCommand, ComplaintEvent> complaints, EvidenceBinding binding) {
        return new Reaction<>(
                "WhenComplaintHandedOverItsEvidenceGoesWithIt",
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(ComplaintHandedOver.TYPE),
                ComplaintHandedOver.class,
                told -> binding.bind(told, complaints.load(told.data().complaintId())));
    }

    private static Index index(Evidence state) {
        return switch (state) {
            case NoEvidence _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Kept it -> {
                var fields = new LinkedHashMap<String, String>();
                fields.put("evidenceType", it.file().type().name());
                fields.put("boundTo", it.binding().target().name());
                var bound = it.binding().id();
                if (bound != null) {
                    fields.put("boundId", bound.value());
                }
                yield new Index(
                        it.file().number(),
                        "KEPT",
                        it.file().title(),
                        EvidenceDecider.readers(it),
                        fields,
                        List.of());
            }
        };
    }
}

package org.ipcase.cases.assistance;

import java.util.List;
import org.ipcase.cases.assistance.domain.Assistance;
import org.ipcase.cases.assistance.domain.Assistance.Request;
import org.ipcase.cases.assistance.domain.AssistanceCommand;
import org.ipcase.cases.assistance.domain.AssistanceCommand.TellSuperiors;
import org.ipcase.cases.assistance.domain.AssistanceEvent;
import org.ipcase.cases.evidence.domain.Evidence;
import org.ipcase.cases.evidence.domain.EvidenceCommand;
import org.ipcase.cases.evidence.domain.EvidenceCommand.ShareEvidence;
import org.ipcase.cases.evidence.domain.EvidenceEvent;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
import org.ipcase.kernel.event.caseservice.ProcedureEvent.ProcedureProgressed;
import org.ipcase.kernel.event.clock.ClockAlarmed;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What follows by itself from a request for assistance (协查联动). */
@Configuration(proxyBeanMethods = false)
class AssistanceReactions {
    private final Desk<Assistance, AssistanceCommand, AssistanceEvent> requests;
    private final Desk<Evidence, EvidenceCommand, EvidenceEvent> evidence;

    AssistanceReactions(
            Desk<Assistance, AssistanceCommand, AssistanceEvent> requests,
            Desk<Evidence, EvidenceCommand, EvidenceEvent> evidence) {
        this.requests = requests;
        this.evidence = evidence;
    }

    /**
     * The files of a letter are read by the office it goes to, those of the answer by the one that
     * asked; said again with every later fact, it changes nothing.
     */
    @Bean
    Reaction<ProcedureProgressed> whenAssistanceProgressedShareItsFiles() {
        return new Reaction<>(
                "WhenAssistanceProgressedShareItsFiles",
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(ProcedureProgressed.TYPE),
                ProcedureProgressed.class,
                told -> {
                    if (told.data().procedure().equals(AssistanceConfiguration.TYPE)) {
                        requests.load(told.data().recordId())
                                .map(Snapshot::state)
                                .filter(Request.class::isInstance)
                                .ifPresent(it -> share((Request) it, told));
                    }
                    return nothing(told.data().recordId());
                });
    }

    private void share(Request it, Told<?> told) {
        share(it.attachments(), it.letter().helper().id(), it.number(), told);
        var answer = it.answer();
        if (answer != null) {
            share(answer.attachments(), it.letter().asker().id(), it.number(), told);
        }
    }

    private void share(List<RecordId> files, String with, String because, Told<?> told) {
        files.stream()
                .filter(id -> evidence.load(id).isPresent())
                .forEach(id -> evidence.react(id, told, new ShareEvidence(with, because)));
    }

    /** A late answer is reported to the offices above both sides (CASE-13). */
    @Bean
    Reaction<ClockAlarmed> whenAssistanceIsOverdueTellBothSuperiors() {
        return new Reaction<>(
                "WhenAssistanceIsOverdueTellBothSuperiors",
                CaseServiceEvent.TOPIC,
                ClockAlarmed.typeOf("case"),
                ClockAlarmed.class,
                told -> {
                    var alarm = told.data();
                    return alarm.level().equals(ClockAlarmed.RED)
                                    && alarm.resource().equals(AssistanceConfiguration.TYPE)
                            ? requests.react(
                                    alarm.recordId(),
                                    told,
                                    new TellSuperiors(Actor.system(told.source()), told.at()))
                            : nothing(alarm.recordId());
                });
    }

    private static Outcome<Assistance> nothing(RecordId id) {
        return new Outcome.Done<>(new Snapshot<>(id, 0, new Assistance.Nothing()), true);
    }
}

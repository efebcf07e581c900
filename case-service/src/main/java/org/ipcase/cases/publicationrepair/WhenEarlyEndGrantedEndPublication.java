package org.ipcase.cases.publicationrepair;

import java.util.Optional;
import org.ipcase.cases.casefile.domain.CaseFile;
import org.ipcase.cases.casefile.domain.CaseFileCommand;
import org.ipcase.cases.casefile.domain.CaseFileCommand.EndPublication;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.cases.publicationrepair.domain.PublicationRepair;
import org.ipcase.cases.publicationrepair.domain.PublicationRepair.Filed;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairCommand;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.EarlyEndDecided;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairStage;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
import org.ipcase.kernel.event.caseservice.ProcedureEvent.ProcedureProgressed;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What was granted ends the publication of the case, without anybody having to enter it (CRE-04).
 */
@Configuration(proxyBeanMethods = false)
class WhenEarlyEndGrantedEndPublication {
    private final Desk<PublicationRepair, PublicationRepairCommand, PublicationRepairEvent> repairs;
    private final Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases;

    WhenEarlyEndGrantedEndPublication(
            Desk<PublicationRepair, PublicationRepairCommand, PublicationRepairEvent> repairs,
            Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases) {
        this.repairs = repairs;
        this.cases = cases;
    }

    @Bean
    Reaction<ProcedureProgressed> whenEarlyEndGrantedEndThePublication() {
        return new Reaction<>(
                "WhenEarlyEndGrantedEndPublication",
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(ProcedureProgressed.TYPE),
                ProcedureProgressed.class,
                this::end);
    }

    private Outcome<?> end(Told<ProcedureProgressed> told) {
        var record = told.data().recordId();
        var granted = PublicationRepairStage.GRANTED.name().equals(told.data().state());
        var repair =
                granted && told.data().procedure().equals("publication-repair")
                        ? repairs.load(record).map(Snapshot::state)
                        : Optional.<PublicationRepair>empty();
        if (repair.isPresent()
                && repair.get() instanceof Filed it
                && it.decision() instanceof EarlyEndDecided decision) {
            return cases.react(
                    it.request().caseId(),
                    told,
                    new EndPublication(
                            Actor.system(told.source()),
                            told.at(),
                            decision.on(),
                            decision.documentNumber()));
        }
        return new Outcome.Done<>(new Snapshot<CaseFile>(record, 0, new CaseFile.NoCase()), true);
    }
}

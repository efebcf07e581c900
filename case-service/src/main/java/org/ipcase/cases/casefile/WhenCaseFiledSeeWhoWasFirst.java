package org.ipcase.cases.casefile;

import org.ipcase.cases.casefile.domain.CaseFile;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFileCommand;
import org.ipcase.cases.casefile.domain.CaseFileCommand.RecordEarlierFiling;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.caseservice.CaseEvent.CaseFiled;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Two offices may file one act at the same moment and not see each other: afterwards the moments
 * are compared, and the later case is told to whom it goes (JUR-02). In whatever order the two are
 * told, the same one is first.
 */
@Configuration(proxyBeanMethods = false)
class WhenCaseFiledSeeWhoWasFirst {
    private final Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases;
    private final FirstFilings filings;

    WhenCaseFiledSeeWhoWasFirst(
            Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases, FirstFilings filings) {
        this.cases = cases;
        this.filings = filings;
    }

    @Bean
    Reaction<CaseFiled> whenCaseFiledSeeWhoFiledFirst() {
        return new Reaction<>(
                "WhenCaseFiledSeeWhoWasFirst",
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(CaseFiled.TYPE),
                CaseFiled.class,
                this::compare);
    }

    private Outcome<CaseFile> compare(Told<CaseFiled> told) {
        var id = told.data().caseId();
        cases.load(id)
                .filter(it -> it.state() instanceof Opened)
                .map(it -> filings.note(id, ((Opened) it.state()).dossier()))
                .ifPresent(pairs -> pairs.forEach(pair -> tell(told, pair)));
        return CaseOpenings.nothing(id);
    }

    private void tell(Told<CaseFiled> told, FirstFilings.Pair pair) {
        filings.earlier(pair.first())
                .ifPresent(earlier ->
                        cases.react(
                                pair.later(),
                                told,
                                new RecordEarlierFiling(
                                        Actor.system(told.source()), told.at(), earlier)));
    }
}

package org.ipcase.cases.casefile;

import java.util.Optional;
import org.ipcase.cases.casefile.domain.CaseAccess;
import org.ipcase.cases.casefile.domain.CaseFile;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFileCommand;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.cases.casefile.domain.CaseStanding;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.springframework.stereotype.Component;

/** Where cases stand, for other features (案件概况): asked, never kept a second time. */
@Component
public class CaseStandings {
    private final Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases;

    CaseStandings(Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases) {
        this.cases = cases;
    }

    /** Without asking who reads: for rules and reactions. */
    public Optional<CaseStanding> of(RecordId id) {
        return cases.load(id).flatMap(it -> CaseStanding.of(id, it.state()));
    }

    /** Of a case that this person sees whole; to anybody else it is not there. */
    public Optional<CaseStanding> seenBy(RecordId id, Actor reader) {
        return cases.find(id, reader)
                .filter(it ->
                        it.state() instanceof Opened file
                                && CaseAccess.seesAll(file.dossier(), reader))
                .flatMap(it -> CaseStanding.of(id, it.state()));
    }
}

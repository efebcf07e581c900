package org.ipcase.cases.leadimport.domain;

import java.time.Instant;
import org.ipcase.cases.leadimport.domain.LeadImport.Batch;
import org.ipcase.cases.leadimport.domain.LeadImport.Result;
import org.ipcase.kernel.actor.Actor;

/** What is asked about an import (命令). */
public sealed interface LeadImportCommand {
    /**
     * @param skipBad take in the good rows although others are bad
     */
    record StartImport(Actor actor, Batch batch, boolean skipBad) implements LeadImportCommand {}

    /**
     * @param taken rows done so far
     */
    record NoteProgress(int taken) implements LeadImportCommand {}

    record FinishImport(Result result, Instant at) implements LeadImportCommand {}
}

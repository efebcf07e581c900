package org.ipcase.cases.leadimport.domain;

import java.time.Instant;
import org.ipcase.cases.leadimport.domain.LeadImport.Batch;
import org.ipcase.cases.leadimport.domain.LeadImport.Result;

/** What happened to an import (导入事件). */
public sealed interface LeadImportEvent {
    record ImportStarted(Batch batch) implements LeadImportEvent {}

    /** So many rows are done (进度). */
    record RowsTaken(int taken) implements LeadImportEvent {}

    record ImportFinished(Result result, Instant at) implements LeadImportEvent {}
}

package org.ipcase.cases.leadimport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.ipcase.cases.leadimport.domain.LeadImport;
import org.ipcase.cases.leadimport.domain.LeadImport.Batch;
import org.ipcase.cases.leadimport.domain.LeadImport.Finished;
import org.ipcase.cases.leadimport.domain.LeadImport.NoImport;
import org.ipcase.cases.leadimport.domain.LeadImport.Result;
import org.ipcase.cases.leadimport.domain.LeadImport.Running;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * An import as its office sees it; what it counted is there when it is finished.
 *
 * @param errors of the rows left out; {@code badRows} counts them all
 * @param taken rows done so far, while it runs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LeadImportView(
        RecordId id,
        String number,
        String state,
        long revision,
        String source,
        String fileName,
        String sha256,
        String importedBy,
        Instant importedAt,
        int rows,
        int badRows,
        List<FieldError> errors,
        @Nullable Integer taken,
        @Nullable Integer created,
        @Nullable Integer existing,
        @Nullable List<FieldError> changed,
        @Nullable List<FieldError> refused) {

    static LeadImportView of(Snapshot<LeadImport> snapshot) {
        return switch (snapshot.state()) {
            case NoImport _ -> throw RequestProblem.notFound();
            case Running(var batch, var taken) -> of(snapshot, batch, "RUNNING", taken, null);
            case Finished(var batch, var result, _) ->
                    of(snapshot, batch, "FINISHED", null, result);
        };
    }

    private static LeadImportView of(
            Snapshot<LeadImport> snapshot,
            Batch batch,
            String state,
            @Nullable Integer taken,
            @Nullable Result result) {
        return new LeadImportView(
                snapshot.id(),
                batch.number(),
                state,
                snapshot.revision(),
                batch.source(),
                batch.fileName(),
                batch.sha256(),
                batch.by(),
                batch.at(),
                batch.rows(),
                batch.badRows(),
                batch.errors(),
                taken,
                result == null ? null : result.created(),
                result == null ? null : result.existing(),
                result == null ? null : result.changed(),
                result == null ? null : result.refused());
    }
}

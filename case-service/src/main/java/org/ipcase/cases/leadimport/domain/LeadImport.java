package org.ipcase.cases.leadimport.domain;

import java.time.Instant;
import java.util.List;
import org.ipcase.kernel.decision.Refusal.FieldError;

/**
 * One file of leads on its way in (导入批次): checked whole, then taken row by row, each row whole or
 * not at all.
 */
public sealed interface LeadImport {
    /** Nothing was imported under this id. */
    record NoImport() implements LeadImport {}

    /**
     * 导入中
     *
     * @param taken rows done so far, whatever became of them
     */
    record Running(Batch batch, int taken) implements LeadImport {}

    /** 已完成 */
    record Finished(Batch batch, Result result, Instant at) implements LeadImport {}

    /**
     * @param source name of the system the leads come from; with a row's reference it names a lead
     * @param sha256 of the file, hex
     * @param rows of the file without its header
     * @param errors of the rows left out, one per field; of very many the first {@value
     *     #MOST_ERRORS}, so that the record stays one document
     */
    record Batch(
            String number,
            String source,
            String fileName,
            String sha256,
            String agency,
            String by,
            int rows,
            int badRows,
            List<FieldError> errors,
            Instant at) {
        public static final int MOST_ERRORS = 5_000;

        public Batch {
            errors = List.copyOf(errors.subList(0, Math.min(errors.size(), MOST_ERRORS)));
        }
    }

    /**
     * @param created new leads
     * @param existing rows whose lead was there already
     * @param changed rows whose lead was there with other contents: left as it is
     * @param refused rows that a rule refused
     */
    record Result(int created, int existing, List<FieldError> changed, List<FieldError> refused) {
        public Result {
            changed = List.copyOf(changed);
            refused = List.copyOf(refused);
        }
    }
}

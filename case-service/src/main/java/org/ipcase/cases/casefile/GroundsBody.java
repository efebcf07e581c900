package org.ipcase.cases.casefile;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.ipcase.cases.casefile.domain.Grounds;
import org.ipcase.cases.casefile.domain.Sanction;
import org.ipcase.kernel.penalty.Violation;
import org.jspecify.annotations.Nullable;

/**
 * On what a penalty is measured, as the API takes it (裁量情节).
 *
 * @param violation if it is not what an infringement of the right usually is
 * @param lawfulSource source and supplier that an honest seller proved
 * @param mitigation why less than the law's minimum
 */
record GroundsBody(
        @Nullable Violation violation,
        @Nullable Boolean serious,
        @Nullable Boolean repeatWithin5Years,
        @Nullable @Size(min = 1, max = 1000) String lawfulSource,
        @Nullable @Size(min = 1, max = 2000) String mitigation,
        @Nullable Boolean harmsPublicInterest,
        @Nullable Boolean notCorrected,
        @Nullable @Size(max = 9) List<Sanction> sanctions) {

    static Grounds of(@Nullable GroundsBody it) {
        return it == null
                ? Grounds.NONE
                : new Grounds(
                        it.violation,
                        Boolean.TRUE.equals(it.serious),
                        Boolean.TRUE.equals(it.repeatWithin5Years),
                        it.lawfulSource,
                        it.mitigation,
                        Boolean.TRUE.equals(it.harmsPublicInterest),
                        Boolean.TRUE.equals(it.notCorrected),
                        it.sanctions == null ? List.of() : it.sanctions);
    }
}

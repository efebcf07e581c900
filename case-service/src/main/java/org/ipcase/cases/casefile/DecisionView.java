package org.ipcase.cases.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.PenaltyDecision;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The decision (处理决定); amounts and reasons for the office only.
 *
 * @param basis what a penalty was measured on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionView(
        String kind,
        @Nullable Money fine,
        @Nullable Money confiscation,
        @Nullable String documentNumber,
        @Nullable String reasons,
        LocalDate on,
        @Nullable BasisView basis) {

    /**
     * @param least the least fine that the law gives
     * @param mustBeHeavier repeated infringement within five years
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BasisView(
            String violation,
            String legalBasis,
            Money least,
            Money most,
            boolean serious,
            boolean mustBeHeavier,
            @Nullable String lawfulSource,
            @Nullable String mitigation,
            List<String> sanctions) {
        static BasisView of(PenaltyDecision.Basis it) {
            return new BasisView(
                    it.violation().name(),
                    it.range().legalBasis(),
                    it.range().min(),
                    it.range().max(),
                    it.grounds().serious(),
                    it.grounds().repeatWithin5Years(),
                    it.grounds().lawfulSource(),
                    it.grounds().mitigation(),
                    it.grounds().sanctions().stream().map(Enum::name).toList());
        }
    }

    static DecisionView of(PenaltyDecision it, boolean whole) {
        var basis = it.basis();
        return new DecisionView(
                it.kind().name(),
                whole ? it.fine() : null,
                whole ? it.confiscation() : null,
                it.documentNumber(),
                whole ? it.reasons() : null,
                it.on(),
                whole && basis != null ? BasisView.of(basis) : null);
    }
}

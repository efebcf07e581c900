package org.ipcase.cases.casefile.domain;

import java.util.List;
import org.ipcase.kernel.penalty.Violation;
import org.jspecify.annotations.Nullable;

/**
 * On what a penalty is measured (裁量情节), domain.md 1.5.
 *
 * @param violation null: what an infringement of the right usually is
 * @param serious 情节严重
 * @param repeatWithin5Years two or more trademark infringements within five years: must be heavier
 * @param lawfulSource source and supplier that an honest seller proved (合法来源); null if none
 * @param mitigation why the penalty is less than the law's minimum (减轻处罚); null if it is not
 * @param harmsPublicInterest the copyright infringement also harms the public interest (CPR-03)
 * @param notCorrected the platform was ordered to correct and did not
 */
public record Grounds(
        @Nullable Violation violation,
        boolean serious,
        boolean repeatWithin5Years,
        @Nullable String lawfulSource,
        @Nullable String mitigation,
        boolean harmsPublicInterest,
        boolean notCorrected,
        List<Sanction> sanctions) {
    public static final Grounds NONE =
            new Grounds(null, false, false, null, null, false, false, List.of());

    public Grounds {
        sanctions = List.copyOf(sanctions);
    }

    Grounds repeated() {
        return new Grounds(
                violation,
                serious,
                true,
                lawfulSource,
                mitigation,
                harmsPublicInterest,
                notCorrected,
                sanctions);
    }
}

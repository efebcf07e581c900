package org.ipcase.referral.screening;

import org.ipcase.kernel.decision.Problem;

/** Why a screening is refused. */
enum ScreeningProblem implements Problem {
    OFFICIALS_ONLY;

    @Override
    public String code() {
        return "screening.officials-only";
    }

    @Override
    public Kind kind() {
        return Kind.FORBIDDEN;
    }

    @Override
    public String title() {
        return "Screening is for officials";
    }

    @Override
    public String rule() {
        return "REQ-13";
    }

    @Override
    public String source() {
        return "";
    }
}

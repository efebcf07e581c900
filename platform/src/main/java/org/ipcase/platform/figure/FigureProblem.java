package org.ipcase.platform.figure;

import org.ipcase.kernel.decision.DescribedProblem;

/** Why a figure is not shown (不予提供的理由). */
enum FigureProblem implements DescribedProblem {
    NOT_FOR_ROLE("not-for-role", "This figure is not for your role"),
    OUTSIDE_REGION("outside-region", "Figures are for the own region and those below it");

    private final Description description;

    FigureProblem(String reason, String title) {
        description = new Description("figures." + reason, Kind.FORBIDDEN, title, "REQ-25", "");
    }

    @Override
    public Description description() {
        return description;
    }
}

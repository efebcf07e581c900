package org.ipcase.systemtest;

import org.ipcase.journeys.AcrossTheBorderMediation;
import org.ipcase.journeys.EntrustmentJourney;
import org.ipcase.journeys.PrintingNarrator;
import org.junit.jupiter.api.Test;

/** Courts entrust mediation (LIT-01 … LIT-13), and two provinces mediate jointly. */
class EntrustedMediationJourney {
    private final RunningStack stack = RunningStack.get();

    @Test
    void beforeFilingAnAgreementComesBackAndNothingThatWasSaid() {
        new EntrustmentJourney(stack.platform(), new PrintingNarrator(System.out)).beforeFiling();
    }

    @Test
    void afterFilingAFailureBringsThePapersBack() {
        new EntrustmentJourney(stack.platform(), new PrintingNarrator(System.out)).afterFiling();
    }

    @Test
    void twoCommitteesMediateJointly() {
        new AcrossTheBorderMediation(stack.platform(), new PrintingNarrator(System.out)).play();
    }
}

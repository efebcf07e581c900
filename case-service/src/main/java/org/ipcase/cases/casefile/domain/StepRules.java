package org.ipcase.cases.casefile.domain;

import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.penalty.AmountLimits;
import org.ipcase.kernel.penalty.MeasurePowers;
import org.ipcase.kernel.place.Regions;

/** Which rules answer which family of steps (步骤规则). */
record StepRules(
        InquiryRules inquiry,
        MeasureRules measures,
        HearingRules hearings,
        AftermathRules aftermath,
        PublicationRules publication,
        CustodyRules custody) {
    static StepRules with(CaseClocks clocks) {
        return new StepRules(
                new InquiryRules(clocks),
                new MeasureRules(
                        clocks.running().engine(), MeasurePowers.standard(), Regions.shipped()),
                new HearingRules(clocks, AmountLimits.hearing()),
                new AftermathRules(clocks, clocks.aftermath()),
                new PublicationRules(clocks.publication(), AgencyDirectory.shipped()),
                custody(clocks.running()));
    }

    private static CustodyRules custody(RunningClocks running) {
        var offices = new ReceivingOffices(AgencyDirectory.shipped());
        return new CustodyRules(running, offices, new JurisdictionRules(running, offices));
    }

    Decision<CaseFileEvent> decide(Opened file, CaseStep step) {
        return switch (step) {
            case InquiryStep it -> inquiry.decide(file, it);
            case MeasureStep it -> measures.decide(file, it);
            case HearingStep it -> hearings.decide(file, it);
            case AftermathStep it -> aftermath.decide(file, it);
            case PublicationStep it -> publication.decide(file, it);
            case CustodyStep it -> custody.decide(file, it);
        };
    }
}

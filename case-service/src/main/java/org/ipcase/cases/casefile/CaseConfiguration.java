package org.ipcase.cases.casefile;

import org.ipcase.cases.casefile.domain.CaseClocks;
import org.ipcase.cases.casefile.domain.CaseFile;
import org.ipcase.cases.casefile.domain.CaseFileCommand;
import org.ipcase.cases.casefile.domain.CaseFileDecider;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.cases.casefile.domain.KernelScreen;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.kernel.screening.Screening;
import org.ipcase.platform.handover.DeskHandovers;
import org.ipcase.platform.handover.DeskHandovers.Receipt;
import org.ipcase.platform.handover.HandoverSource;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for cases (案件办理台). */
@Configuration(proxyBeanMethods = false)
class CaseConfiguration {
    @Bean
    AggregateType<CaseFile, CaseFileCommand, CaseFileEvent> caseType(
            Screening screening, RunningClocks running) {
        var decider = CaseFileDecider.with(new KernelScreen(screening), new CaseClocks(running));
        return new AggregateType<CaseFile, CaseFileCommand, CaseFileEvent>(
                        CaseOpenings.TYPE,
                        CaseFile.class,
                        CaseFileEvent.class,
                        new CaseFile.NoCase(),
                        decider::decide,
                        CaseFileDecider::evolve,
                        CaseIndex::of,
                        CaseContracts::facts)
                .counting(CaseFigures::of);
    }

    /** Sender and receiver look at one record: nothing is to be written when it is found. */
    @Bean
    HandoverSource casesUnderWay(Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases) {
        return new DeskHandovers<>(
                "cases", cases, CaseIndex::of, CaseIndex::underWay, Receipt.NONE);
    }

    @Bean
    Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases(
            Desks desks, AggregateType<CaseFile, CaseFileCommand, CaseFileEvent> type) {
        return desks.of(type);
    }
}

package org.ipcase.cases.leadimport;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.leadimport.domain.LeadImport;
import org.ipcase.cases.leadimport.domain.LeadImport.Batch;
import org.ipcase.cases.leadimport.domain.LeadImport.Finished;
import org.ipcase.cases.leadimport.domain.LeadImport.NoImport;
import org.ipcase.cases.leadimport.domain.LeadImport.Running;
import org.ipcase.cases.leadimport.domain.LeadImportCommand;
import org.ipcase.cases.leadimport.domain.LeadImportDecider;
import org.ipcase.cases.leadimport.domain.LeadImportEvent;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.ipcase.platform.record.Index;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for imports (导入台). */
@Configuration(proxyBeanMethods = false)
class LeadImportConfiguration {
    @Bean
    AggregateType<LeadImport, LeadImportCommand, LeadImportEvent> leadImportType() {
        return new AggregateType<>(
                "lead-import",
                LeadImport.class,
                LeadImportEvent.class,
                new NoImport(),
                LeadImportDecider::decide,
                LeadImportDecider::evolve,
                LeadImportConfiguration::index,
                (_, _, _) -> List.of());
    }

    @Bean
    Desk<LeadImport, LeadImportCommand, LeadImportEvent> leadImportDesk(
            Desks desks, AggregateType<LeadImport, LeadImportCommand, LeadImportEvent> type) {
        return desks.of(type);
    }

    private static Index index(LeadImport state) {
        return switch (state) {
            case NoImport _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Running(var batch, _) -> index(batch, "RUNNING");
            case Finished(var batch, _, _) -> index(batch, "FINISHED");
        };
    }

    private static Index index(Batch batch, String state) {
        return new Index(
                batch.number(),
                state,
                batch.source() + " · " + batch.fileName(),
                LeadImportDecider.readers(batch),
                Map.of("agency", batch.agency(), "rows", Integer.toString(batch.rows())),
                List.of());
    }
}

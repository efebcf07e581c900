package org.ipcase.cases.papers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.papers.domain.PaperScan;
import org.ipcase.cases.papers.domain.PaperScan.BindScan;
import org.ipcase.cases.papers.domain.PaperScan.Bound;
import org.ipcase.cases.papers.domain.PaperScan.Nothing;
import org.ipcase.cases.papers.domain.PaperScan.ScanBound;
import org.ipcase.platform.record.AggregateType;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desks;
import org.ipcase.platform.record.Index;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The desk for scans of papers (扫描件办理台). */
@Configuration(proxyBeanMethods = false)
class PaperScanConfiguration {
    @Bean
    AggregateType<PaperScan, BindScan, ScanBound> paperScanType() {
        return new AggregateType<>(
                "paper-scan",
                PaperScan.class,
                ScanBound.class,
                new Nothing(),
                PaperScan::decide,
                PaperScan::evolve,
                PaperScanConfiguration::index,
                (_, _, _) -> List.of());
    }

    @Bean
    Desk<PaperScan, BindScan, ScanBound> paperScans(
            Desks desks, AggregateType<PaperScan, BindScan, ScanBound> type) {
        return desks.of(type);
    }

    private static Index index(PaperScan state) {
        return switch (state) {
            case Nothing _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Bound(var it) -> {
                var fields = new LinkedHashMap<String, String>();
                fields.put("caseId", it.caseId().value());
                fields.put("paper", it.paper());
                fields.put("revision", String.valueOf(it.revision()));
                fields.put("evidenceId", it.evidenceId().value());
                yield new Index(
                        it.caseNumber(),
                        "BOUND",
                        it.name(),
                        PaperScan.readers(it),
                        fields,
                        List.of());
            }
        };
    }
}

package org.ipcase.cases.law;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ipcase.cases.casefile.domain.CaseAccess;
import org.ipcase.cases.casefile.domain.CaseFile;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFileCommand;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.cases.casefile.domain.KernelScreen;
import org.ipcase.cases.casefile.domain.LawPreview;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.law.Statutes;
import org.ipcase.kernel.screening.Screening;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which open cases will be cited differently (法律修订影响预览), before the change is in force. */
@RestController
@RequestMapping("/api/law/preview")
class PreviewController {
    /** Each of them is read whole. */
    private static final int PAGE = 100;

    private static final List<String> OVER =
            List.of("TERMINATED", "CLOSED", "ARCHIVED", "FILING_REFUSED");

    private final Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases;
    private final Statutes statutes;
    private final LawPreview results;
    private final Clock clock;

    PreviewController(
            Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases,
            Statutes statutes,
            Clocks clocks,
            Screening screening,
            Clock clock) {
        this.cases = cases;
        this.statutes = statutes;
        this.results = LawPreview.standard(clocks, new KernelScreen(screening));
        this.clock = clock;
    }

    record Affected(
            String id, String number, String title, String state, List<Statutes.Change> changes) {}

    /**
     * @param examined how many cases this page looked at, affected or not
     * @param next where to go on; null at the end
     */
    record Preview(LocalDate on, int examined, List<Affected> items, @Nullable String next) {}

    /** A page of the cases that the caller may read, by keyset like the list of cases. */
    @GetMapping
    @Operation(summary = "法律修订影响预览 · Open cases that a change of the law affects")
    Preview preview(
            @RequestParam LocalDate on,
            @RequestParam(required = false) @Nullable String after,
            Actor reader) {
        var today = LocalDate.now(clock.withZone(WorkCalendar.ZONE));
        if (!on.isAfter(today)) {
            throw RequestProblem.invalid("on", "out-of-range", "A day after today");
        }
        var page = cases.list(reader, new ListQuery(null, Map.of(), null, "-created", PAGE, after));
        var affected =
                page.items().stream()
                        .filter(it -> !OVER.contains(it.state()))
                        .map(it -> affected(it, reader, today, on))
                        .filter(it -> !it.changes().isEmpty())
                        .toList();
        return new Preview(on, page.items().size(), affected, page.next());
    }

    /** How it is cited, and what it would result in: amounts, limits, periods, screening. */
    private Affected affected(RecordSummary found, Actor reader, LocalDate today, LocalDate on) {
        var cited = statutes.changes(found.fields().getOrDefault("right", ""), today, on);
        var resulting =
                cases.find(new RecordId(found.id()), reader)
                        .filter(it -> it.state() instanceof Opened)
                        .map(it -> ((Opened) it.state()).dossier())
                        // What only the office sees is not told through a preview.
                        .filter(it -> CaseAccess.seesAll(it, reader))
                        .map(it -> results.changes(it, today, on))
                        .orElse(List.of());
        return new Affected(
                found.id(),
                found.number(),
                found.title(),
                found.state(),
                Stream.concat(cited.stream(), resulting.stream()).toList());
    }
}

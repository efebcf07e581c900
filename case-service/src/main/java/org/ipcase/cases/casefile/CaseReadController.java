package org.ipcase.cases.casefile;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.ipcase.cases.casefile.domain.CaseAccess;
import org.ipcase.cases.casefile.domain.CaseDossier;
import org.ipcase.cases.casefile.domain.CaseFile;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFileCommand;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.TimelineEntry;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.RequestProblem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reading cases over HTTP (案件查询接口). */
@RestController
@RequestMapping("/api/cases")
class CaseReadController {
    private final Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases;
    private final CaseViews views;

    CaseReadController(Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases, CaseViews views) {
        this.cases = cases;
        this.views = views;
    }

    @GetMapping
    Page<RecordSummary> list(Actor reader, ListQuery query) {
        if (CaseLists.asksForMore(reader, query)) {
            return new Page<>(List.of(), null);
        }
        var page = cases.list(reader, query);
        return new Page<>(
                page.items().stream().map(it -> CaseLists.seenBy(reader, it)).toList(),
                page.next());
    }

    @GetMapping("/{id}")
    ResponseEntity<CaseView> one(@PathVariable RecordId id, Actor reader) {
        var found = cases.find(id, reader).orElseThrow(RequestProblem::notFound);
        return Answers.found(found, it -> views.of(it, reader));
    }

    @GetMapping("/{id}/clocks")
    List<ClockView> clocks(@PathVariable RecordId id, Actor reader) {
        var found = cases.find(id, reader).orElseThrow(RequestProblem::notFound);
        return views.of(found, reader).clocks();
    }

    @GetMapping("/{id}/timeline")
    List<TimelineEntry> timeline(@PathVariable RecordId id, Actor reader) {
        var dossier = dossier(id, reader);
        var history = cases.history(id, reader);
        return CaseAccess.seesAll(dossier, reader)
                ? CaseTimeline.whole(history)
                : CaseTimeline.notices(history, dossier.opening().office().name());
    }

    /** The papers of each step, for whoever sees the whole case. */
    @Operation(summary = "文书目录 · The papers of each step, with rule and volume (CASE-31)")
    @GetMapping("/{id}/documents")
    List<CaseDocuments.DocumentView> documents(@PathVariable RecordId id, Actor reader) {
        if (!CaseAccess.seesAll(dossier(id, reader), reader)) {
            throw RequestProblem.notFound();
        }
        return CaseDocuments.of(cases.history(id, reader));
    }

    /** The chain of commits, for whoever sees the whole case; to others it is not there. */
    @GetMapping("/{id}/proof")
    List<Desk.ChainLink> proof(@PathVariable RecordId id, Actor reader) {
        if (!CaseAccess.seesAll(dossier(id, reader), reader)) {
            throw RequestProblem.notFound();
        }
        return cases.chain(id, reader);
    }

    private CaseDossier dossier(RecordId id, Actor reader) {
        return cases.find(id, reader)
                .filter(it -> it.state() instanceof Opened)
                .map(it -> ((Opened) it.state()).dossier())
                .orElseThrow(RequestProblem::notFound);
    }
}

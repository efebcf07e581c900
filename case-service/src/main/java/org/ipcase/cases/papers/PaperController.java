package org.ipcase.cases.papers;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Min;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.ipcase.cases.casefile.CaseDocuments;
import org.ipcase.cases.casefile.CaseDocuments.Made;
import org.ipcase.cases.casefile.CasePaper;
import org.ipcase.cases.casefile.domain.CaseAccess;
import org.ipcase.cases.casefile.domain.CaseDossier;
import org.ipcase.cases.casefile.domain.CaseFile;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFileCommand;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.cases.evidence.domain.Evidence;
import org.ipcase.cases.evidence.domain.Evidence.Kept;
import org.ipcase.cases.evidence.domain.EvidenceCommand;
import org.ipcase.cases.evidence.domain.EvidenceEvent;
import org.ipcase.cases.papers.domain.PaperScan;
import org.ipcase.cases.papers.domain.PaperScan.BindScan;
import org.ipcase.cases.papers.domain.PaperScan.Bound;
import org.ipcase.cases.papers.domain.PaperScan.ScanBound;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Desk.Entry;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Papers for print, and their scans, over HTTP (文书打印与扫描回传接口), REQ-30. */
@RestController
class PaperController {
    private static final MediaType HTML =
            new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases;
    private final Desk<Evidence, EvidenceCommand, EvidenceEvent> evidence;
    private final Desk<PaperScan, BindScan, ScanBound> scans;
    private final PaperTemplates templates = PaperTemplates.shipped();

    PaperController(
            Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases,
            Desk<Evidence, EvidenceCommand, EvidenceEvent> evidence,
            Desk<PaperScan, BindScan, ScanBound> scans) {
        this.cases = cases;
        this.evidence = evidence;
        this.scans = scans;
    }

    /**
     * @param revision of the step that made the paper
     * @param evidenceId the scan, uploaded as evidence of the case
     */
    record BindScanBody(
            RecordId caseId, @Min(1) long revision, CasePaper paper, RecordId evidenceId) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ScanView(
            RecordId id,
            RecordId caseId,
            String caseNumber,
            long revision,
            String paper,
            String name,
            RecordId evidenceId,
            String by,
            Instant at) {}

    /** A step of a case with the paper that it made. */
    private record Step(CaseDossier dossier, Entry<CaseFileEvent> entry, Made made) {}

    @Operation(summary = "打印文书 · One paper laid out for A4, from the record alone (REQ-30)")
    @GetMapping("/api/cases/{id}/documents/{revision}/{paper}")
    ResponseEntity<String> print(
            @PathVariable RecordId id,
            @PathVariable long revision,
            @PathVariable CasePaper paper,
            Actor reader) {
        var step =
                step(id, whole(id, reader), revision, paper, reader)
                        .orElseThrow(RequestProblem::notFound);
        var fields =
                PaperFields.of(
                        step.dossier(), step.entry().event(), step.entry().at(), templates.words());
        var name = "%s-%s.html".formatted(paper.zh(), step.dossier().opening().number());
        return ResponseEntity.ok()
                .contentType(HTML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-modals")
                .body(
                        PaperPage.of(
                                Objects.requireNonNull(templates.papers().get(paper)),
                                step.made().number(),
                                fields));
    }

    @Operation(summary = "扫描回传 · Bind the scan of a signed paper to its step (REQ-30)")
    @PostMapping("/api/paper-scans")
    ResponseEntity<ScanView> bind(CommandRequest request, @RequestBody BindScanBody body) {
        var actor = request.actor();
        var dossier = whole(body.caseId(), actor);
        var made = step(body.caseId(), dossier, body.revision(), body.paper(), actor).isPresent();
        var kept =
                evidence.find(body.evidenceId(), actor)
                        .filter(it ->
                                it.state() instanceof Kept file
                                        && body.caseId().equals(file.binding().id()))
                        .isPresent();
        var opening = dossier.opening();
        var outcome =
                scans.create(
                        request,
                        _ ->
                                new BindScan(
                                        actor,
                                        request.at(),
                                        body.caseId(),
                                        opening.number(),
                                        opening.office(),
                                        body.revision(),
                                        body.paper().name(),
                                        body.paper().zh(),
                                        made,
                                        body.evidenceId(),
                                        kept));
        return Answers.created(outcome, "/api/paper-scans", PaperController::view);
    }

    @Operation(summary = "扫描件 · Scans, e.g. those of one case (REQ-30)")
    @GetMapping("/api/paper-scans")
    Page<RecordSummary> list(Actor reader, ListQuery query) {
        return scans.list(reader, query);
    }

    @GetMapping("/api/paper-scans/{id}")
    ScanView one(@PathVariable RecordId id, Actor reader) {
        return scans.find(id, reader)
                .map(PaperController::view)
                .orElseThrow(RequestProblem::notFound);
    }

    private static ScanView view(Snapshot<PaperScan> snapshot) {
        if (!(snapshot.state() instanceof Bound(var it))) {
            throw RequestProblem.notFound();
        }
        return new ScanView(
                snapshot.id(),
                it.caseId(),
                it.caseNumber(),
                it.revision(),
                it.paper(),
                it.name(),
                it.evidenceId(),
                it.by(),
                it.at());
    }

    private CaseDossier whole(RecordId id, Actor reader) {
        return cases.find(id, reader)
                .map(Snapshot::state)
                .filter(Opened.class::isInstance)
                .map(it -> ((Opened) it).dossier())
                .filter(it -> CaseAccess.seesAll(it, reader))
                .orElseThrow(RequestProblem::notFound);
    }

    private Optional<Step> step(
            RecordId id, CaseDossier dossier, long revision, CasePaper paper, Actor reader) {
        return cases.history(id, reader).stream()
                .filter(entry -> entry.revision() == revision)
                .flatMap(entry ->
                        CaseDocuments.papers(entry.event())
                                .filter(it -> it.paper() == paper)
                                .map(it -> new Step(dossier, entry, it)))
                .findFirst();
    }
}

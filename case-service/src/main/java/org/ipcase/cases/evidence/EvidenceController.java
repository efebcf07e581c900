package org.ipcase.cases.evidence;

import java.nio.charset.StandardCharsets;
import org.ipcase.cases.evidence.domain.Evidence;
import org.ipcase.cases.evidence.domain.Evidence.Kept;
import org.ipcase.cases.evidence.domain.EvidenceCommand;
import org.ipcase.cases.evidence.domain.EvidenceEvent;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.Readings;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.RequestProblem;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reading evidence over HTTP (证据查阅接口). */
@RestController
@RequestMapping("/api/evidence")
class EvidenceController {
    private final Desk<Evidence, EvidenceCommand, EvidenceEvent> evidence;
    private final EvidenceStore store;
    private final Readings readings;

    EvidenceController(
            Desk<Evidence, EvidenceCommand, EvidenceEvent> evidence,
            EvidenceStore store,
            Readings readings) {
        this.evidence = evidence;
        this.store = store;
        this.readings = readings;
    }

    @GetMapping
    Page<RecordSummary> list(Actor reader, ListQuery query) {
        return evidence.list(reader, query);
    }

    @GetMapping("/{id}")
    ResponseEntity<EvidenceView> one(@PathVariable RecordId id, Actor reader) {
        var found = evidence.find(id, reader).orElseThrow(RequestProblem::notFound);
        return Answers.found(found, it -> EvidenceView.of(it, reader));
    }

    /** As a download, never shown in the page: a browser does not run what was uploaded. */
    @GetMapping("/{id}/content")
    ResponseEntity<InputStreamResource> content(@PathVariable RecordId id, Actor reader) {
        var found = evidence.find(id, reader).orElseThrow(RequestProblem::notFound);
        if (!(found.state() instanceof Kept(var file, _, _))) {
            throw RequestProblem.notFound();
        }
        readings.note(reader, id, "evidence content");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.size())
                .eTag("\"" + file.sha256() + "\"")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox")
                .body(new InputStreamResource(store.read(file.content())));
    }
}

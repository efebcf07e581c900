package org.ipcase.cases.leadimport;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.List;
import org.ipcase.cases.leadimport.domain.LeadImport;
import org.ipcase.cases.leadimport.domain.LeadImport.Batch;
import org.ipcase.cases.leadimport.domain.LeadImport.Running;
import org.ipcase.cases.leadimport.domain.LeadImportCommand;
import org.ipcase.cases.leadimport.domain.LeadImportCommand.FinishImport;
import org.ipcase.cases.leadimport.domain.LeadImportCommand.NoteProgress;
import org.ipcase.cases.leadimport.domain.LeadImportCommand.StartImport;
import org.ipcase.cases.leadimport.domain.LeadImportEvent;
import org.ipcase.cases.leadimport.domain.LeadRow;
import org.ipcase.cases.leadimport.domain.LeadRow.Bad;
import org.ipcase.cases.leadimport.domain.LeadRow.Good;
import org.ipcase.cases.leadimport.domain.RowRules;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.digest.Sha256;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.place.Regions;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Bulk import over HTTP (批量导入接口), REQ-06. */
@RestController
@RequestMapping("/api/lead-imports")
class LeadImportController {
    private static final Logger LOG = LoggerFactory.getLogger(LeadImportController.class);
    private static final int LARGEST = 16 * 1024 * 1024;

    private final Desk<LeadImport, LeadImportCommand, LeadImportEvent> imports;
    private final LeadImports leads;
    private final AgencyDirectory directory;
    private final Numbers numbers;

    LeadImportController(
            Desk<LeadImport, LeadImportCommand, LeadImportEvent> imports,
            LeadImports leads,
            AgencyDirectory directory,
            Numbers numbers) {
        this.imports = imports;
        this.leads = leads;
        this.directory = directory;
        this.numbers = numbers;
    }

    /**
     * The answer comes when every row is checked; the rows are taken in after it, and the record
     * says how far.
     *
     * @param bad {@code refuse} takes nothing in if a row is bad, {@code skip} leaves bad rows out
     */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(summary = "Import leads of another system, CSV or XLSX (批量导入线索)")
    ResponseEntity<LeadImportView> start(
            CommandRequest request,
            @RequestPart MultipartFile file,
            @RequestParam String source,
            @RequestParam(defaultValue = "refuse") String bad) {
        if (source.isBlank() || source.length() > 60) {
            throw RequestProblem.invalid("source", "required", "1 to 60 characters");
        }
        if (!bad.equals("refuse") && !bad.equals("skip")) {
            throw RequestProblem.invalid("bad", "unknown-value", "Expected refuse or skip");
        }
        var actor = request.actor();
        var office = directory.byId(actor.agency()).orElseThrow(RequestProblem::notFound);
        var content = content(file);
        var rows =
                new RowRules(Regions.shipped(), office, request.today())
                        .check(LeadFile.read(content));
        var batch = batch(request, file, source, content, rows);
        var outcome =
                imports.create(
                        request.covering(batch.sha256() + bad + source),
                        _ -> new StartImport(actor, batch, bad.equals("skip")));
        if (outcome instanceof Outcome.Done<LeadImport>(var started, var repeated)
                && !repeated
                && started.state() instanceof Running) {
            var good = rows.stream().filter(Good.class::isInstance).map(Good.class::cast).toList();
            Thread.ofVirtual()
                    .name("lead-import")
                    .start(() -> {
                        var result =
                                leads.take(
                                        good,
                                        source,
                                        office,
                                        request,
                                        taken -> tell(started.id(), request, taken));
                        imports.handle(
                                started.id(),
                                finishing(request),
                                new FinishImport(result, request.at()));
                    });
        }
        return Answers.created(outcome, "/api/lead-imports", LeadImportView::of);
    }

    @GetMapping
    @Operation(summary = "Imports of my office (导入批次)")
    Page<RecordSummary> list(Actor reader, ListQuery query) {
        return imports.list(reader, query);
    }

    @GetMapping("/{id}")
    ResponseEntity<LeadImportView> one(@PathVariable RecordId id, Actor reader) {
        return Answers.found(
                imports.find(id, reader).orElseThrow(RequestProblem::notFound), LeadImportView::of);
    }

    /** Progress is a courtesy: what hinders it must not hinder the rows. */
    private void tell(RecordId id, CommandRequest request, int taken) {
        try {
            imports.handle(id, finishing(request), new NoteProgress(taken));
        } catch (RuntimeException away) {
            LOG.warn("Progress of import {} was not noted: {}", id, away.toString());
        }
    }

    private Batch batch(
            CommandRequest request,
            MultipartFile file,
            String source,
            byte[] content,
            List<LeadRow> rows) {
        var bad = rows.stream().filter(Bad.class::isInstance).map(Bad.class::cast).toList();
        var name = file.getOriginalFilename();
        return new Batch(
                numbers.next("IM", request.actor().region()),
                source,
                name == null ? "" : name.substring(0, Math.min(name.length(), 200)),
                Sha256.of(content),
                request.actor().agency(),
                request.actor().name(),
                rows.size(),
                bad.size(),
                bad.stream().flatMap(it -> it.errors().stream()).toList(),
                request.at());
    }

    private static CommandRequest finishing(CommandRequest it) {
        return new CommandRequest(it.actor(), it.requestId(), null, null, "finish", it.at());
    }

    private static byte[] content(MultipartFile file) {
        if (file.getSize() > LARGEST) {
            throw RequestProblem.invalid("file", "too-long", "At most 16 MiB");
        }
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw RequestProblem.invalid("file", "malformed", "The upload broke off");
        }
    }
}

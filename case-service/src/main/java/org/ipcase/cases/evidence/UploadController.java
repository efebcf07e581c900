package org.ipcase.cases.evidence;

import java.util.Arrays;
import java.util.Locale;
import org.ipcase.cases.evidence.EvidenceStore.Stored;
import org.ipcase.cases.evidence.domain.Evidence;
import org.ipcase.cases.evidence.domain.Evidence.EvidenceFile;
import org.ipcase.cases.evidence.domain.Evidence.Kept;
import org.ipcase.cases.evidence.domain.Evidence.Target;
import org.ipcase.cases.evidence.domain.EvidenceCommand;
import org.ipcase.cases.evidence.domain.EvidenceCommand.KeepEvidence;
import org.ipcase.cases.evidence.domain.EvidenceEvent;
import org.ipcase.cases.evidence.domain.EvidenceType;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Taking evidence in over HTTP (证据上传接口). */
@RestController
@RequestMapping("/api/evidence")
class UploadController {
    private static final int LONGEST_TITLE = 200;

    private final Desk<Evidence, EvidenceCommand, EvidenceEvent> evidence;
    private final EvidenceStore store;
    private final EvidenceBinding binding;
    private final Numbers numbers;

    UploadController(
            Desk<Evidence, EvidenceCommand, EvidenceEvent> evidence,
            EvidenceStore store,
            EvidenceBinding binding,
            Numbers numbers) {
        this.evidence = evidence;
        this.store = store;
        this.binding = binding;
        this.numbers = numbers;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<EvidenceView> upload(
            CommandRequest request,
            @RequestPart MultipartFile file,
            @RequestParam String title,
            @RequestParam String boundTo,
            @RequestParam(required = false) @Nullable String boundId,
            @RequestParam String evidenceType) {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw RequestProblem.invalid(
                    "title", title.isBlank() ? "required" : "too-long", "1 to 200 characters");
        }
        var type = member(EvidenceType.class, "evidenceType", evidenceType);
        var bound =
                binding.named(
                        member(Target.class, "boundTo", boundTo), id(boundId), request.actor());
        var name = FileName.clean(file.getOriginalFilename());
        var stored = store.keep(file, name);
        // A repetition must bring the same content and words.
        var words = String.join("\n", stored.sha256(), title, type.name(), boundTo);
        var outcome =
                evidence.create(
                        request.covering(words),
                        _ -> new KeepEvidence(file(request, name, title, type, stored), bound));
        if (!keeps(outcome, stored.id())) {
            store.drop(stored.id());
        }
        return Answers.created(
                outcome, "/api/evidence", it -> EvidenceView.of(it, request.actor()));
    }

    private EvidenceFile file(
            CommandRequest request, String name, String title, EvidenceType type, Stored stored) {
        return new EvidenceFile(
                numbers.next("EV", request.actor().region()),
                name,
                title,
                type,
                stored.mediaType(),
                stored.size(),
                stored.sha256(),
                stored.id(),
                Submitter.of(request.actor()),
                request.at());
    }

    private static boolean keeps(Outcome<Evidence> outcome, String content) {
        return outcome instanceof Outcome.Done<Evidence>(var snapshot, _)
                && snapshot.state() instanceof Kept(var file, _, _)
                && file.content().equals(content);
    }

    private static @Nullable RecordId id(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (!RecordId.isWellFormed(text)) {
            throw RequestProblem.invalid("boundId", "malformed", "Expected an id");
        }
        return new RecordId(text);
    }

    private static <E extends Enum<E>> E member(Class<E> type, String field, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        RequestProblem.invalid(
                                field,
                                "unknown-value",
                                "Expected one of " + Arrays.toString(type.getEnumConstants())));
    }
}

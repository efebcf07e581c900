package org.ipcase.mediation.dispute;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.secret.DocumentCipher;
import org.ipcase.mediation.dispute.domain.DeclineGround;
import org.ipcase.mediation.dispute.domain.Mediation;
import org.ipcase.mediation.dispute.domain.MediationCommand.Accept;
import org.ipcase.mediation.dispute.domain.MediationCommand.Decline;
import org.ipcase.mediation.dispute.domain.MediationCommand.FileApplication;
import org.ipcase.mediation.dispute.domain.MediationCommand.RegisterParty;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.mediation.dispute.domain.Sides;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.TimelineEntry;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RefusedAtTheEdge;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Applying for mediation, reading it, and the committee's first answer (申请、受理). */
@RestController
@RequestMapping(MediationController.PATH)
class MediationController {
    static final String PATH = "/api/mediations";

    /** {@code A1, R2 …}: which of several parties is meant. */
    static final String PARTY = "[AR][1-9][0-9]?";

    private final MediationDesk desk;
    private final Numbers numbers;
    private final AgencyDirectory agencies;
    private final DocumentCipher cipher;

    MediationController(
            MediationDesk desk, Numbers numbers, AgencyDirectory agencies, DocumentCipher cipher) {
        this.desk = desk;
        this.numbers = numbers;
        this.agencies = agencies;
        this.cipher = cipher;
    }

    record DeclineBody(DeclineGround ground, @NotBlank @Size(max = 2000) String explanation) {}

    record RegisterPartyBody(
            Side side,
            @Nullable @Pattern(regexp = PARTY) String party,
            @NotBlank @Size(max = 60) String agency) {}

    @PostMapping
    ResponseEntity<MediationView> apply(CommandRequest request, @RequestBody ApplicationBody body) {
        EntryChecks.check(body, request.today());
        var outcome =
                desk.records()
                        .create(
                                request,
                                id ->
                                        new FileApplication(
                                                request.actor(),
                                                request.at(),
                                                body.application(
                                                        id,
                                                        numbers.next("MD", body.region()),
                                                        request.today(),
                                                        cipher),
                                                sidesOf(request.actor())));
        return Answers.created(outcome, PATH, it -> desk.view(it, request.actor()));
    }

    /** A director applies for the parties, not as one of them. */
    private Sides sidesOf(Actor actor) {
        return actor.has(Role.RIGHTS_HOLDER)
                ? Sides.ofApplicant(actor.sub(), actor.agency(), agencies)
                : Sides.none();
    }

    @GetMapping
    Page<RecordSummary> list(Actor reader, ListQuery query) {
        return desk.records().list(reader, query);
    }

    @GetMapping("/{id}")
    ResponseEntity<MediationView> find(@PathVariable RecordId id, Actor reader) {
        return desk.records()
                .find(id, reader)
                .map(found -> Answers.found(found, it -> desk.view(it, reader)))
                .orElseThrow(MediationController::notFound);
    }

    @GetMapping("/{id}/timeline")
    List<TimelineEntry> timeline(@PathVariable RecordId id, Actor reader) {
        var history = desk.records().history(id, reader);
        if (history.isEmpty()) {
            throw notFound();
        }
        var party =
                desk.records()
                        .find(id, reader)
                        .map(it -> ((Mediation.OnFile) it.state()).dossier().sides().of(reader))
                        .filter(Optional::isPresent)
                        .isPresent();
        return TimelineEntry.of(history, MediationFacts::of).stream()
                .filter(it -> !party || !it.type().equals("DangerReported"))
                .toList();
    }

    @PostMapping("/{id}/accept")
    ResponseEntity<MediationView> accept(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody(required = false) @Nullable NothingBody body) {
        return desk.handle(id, request, new Accept(request.actor(), request.at()));
    }

    @PostMapping("/{id}/decline")
    ResponseEntity<MediationView> decline(
            @PathVariable RecordId id, CommandRequest request, @RequestBody DeclineBody body) {
        return desk.handle(
                id,
                request,
                new Decline(request.actor(), request.at(), body.ground(), body.explanation()));
    }

    @PostMapping("/{id}/register-party")
    ResponseEntity<MediationView> register(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RegisterPartyBody body) {
        return desk.handle(
                id,
                request,
                new RegisterParty(
                        request.actor(), request.at(), body.side(), body.party(), body.agency()));
    }

    private static RefusedAtTheEdge notFound() {
        return RequestProblem.notFound();
    }
}

package org.ipcase.mediation.pointing;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.secret.DocumentCipher;
import org.ipcase.mediation.committee.EmptyBody;
import org.ipcase.mediation.dispute.EntryChecks;
import org.ipcase.mediation.dispute.domain.Party;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.mediation.dispute.domain.Sides;
import org.ipcase.mediation.pointing.PointerBodies.AnswerBody;
import org.ipcase.mediation.pointing.PointerBodies.PointerBody;
import org.ipcase.mediation.pointing.PointerBodies.ReasonBody;
import org.ipcase.mediation.pointing.PointerView.AnswerView;
import org.ipcase.mediation.pointing.PointerView.EndView;
import org.ipcase.mediation.pointing.PointerView.OfficeName;
import org.ipcase.mediation.pointing.PointerView.PartyName;
import org.ipcase.mediation.pointing.PointerView.RightName;
import org.ipcase.mediation.pointing.domain.Pointer;
import org.ipcase.mediation.pointing.domain.Pointer.Declined;
import org.ipcase.mediation.pointing.domain.Pointer.Notice;
import org.ipcase.mediation.pointing.domain.Pointer.OnFile;
import org.ipcase.mediation.pointing.domain.Pointer.Opened;
import org.ipcase.mediation.pointing.domain.Pointer.PointerFile;
import org.ipcase.mediation.pointing.domain.Pointer.Withdrawn;
import org.ipcase.mediation.pointing.domain.PointerAccess;
import org.ipcase.mediation.pointing.domain.PointerCommand;
import org.ipcase.mediation.pointing.domain.PointerCommand.Agree;
import org.ipcase.mediation.pointing.domain.PointerCommand.DeclinePointer;
import org.ipcase.mediation.pointing.domain.PointerCommand.Give;
import org.ipcase.mediation.pointing.domain.PointerCommand.OnRecord;
import org.ipcase.mediation.pointing.domain.PointerCommand.RecordAnswer;
import org.ipcase.mediation.pointing.domain.PointerCommand.WithdrawPointer;
import org.ipcase.mediation.pointing.domain.PointerEvent;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.record.TimelineEntry;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Notices by which courts, police and offices point to mediation (告知调解, MED-03). */
@RestController
@RequestMapping(PointerController.PATH)
class PointerController {
    static final String PATH = "/api/mediation-pointers";

    private final Desk<Pointer, PointerCommand, PointerEvent> desk;
    private final AgencyDirectory agencies;
    private final Numbers numbers;
    private final DocumentCipher cipher;

    PointerController(
            Desk<Pointer, PointerCommand, PointerEvent> desk,
            AgencyDirectory agencies,
            Numbers numbers,
            DocumentCipher cipher) {
        this.desk = desk;
        this.agencies = agencies;
        this.numbers = numbers;
        this.cipher = cipher;
    }

    @Operation(
            summary = "A court, the police or an office points two parties to mediation (MED-03)")
    @PostMapping
    ResponseEntity<PointerView> give(CommandRequest request, @RequestBody PointerBody body) {
        EntryChecks.check(body.applicant(), body.respondent(), body.right(), request.today());
        var outcome =
                desk.create(
                        request,
                        id -> new Give(request.actor(), request.at(), notice(id, request, body)));
        return Answers.created(outcome, PATH, it -> view(it, request.actor()));
    }

    private Notice notice(RecordId id, CommandRequest request, PointerBody body) {
        var amount = body.amountInDispute();
        return new Notice(
                id,
                numbers.next("MP", body.region()),
                request.actor().agency(),
                body.notice(),
                body.committee(),
                body.applicant().party(cipher),
                body.respondent().party(cipher),
                body.right().disputed(),
                body.dispute(),
                body.claim(),
                amount == null ? null : Money.parse(amount),
                body.region(),
                body.caseId(),
                request.today(),
                Sides.none()
                        .withCompany(Side.APPLICANT, body.applicant().creditCode(), agencies)
                        .withCompany(Side.RESPONDENT, body.respondent().creditCode(), agencies));
    }

    @Operation(summary = "Notices of my office or to my company")
    @GetMapping
    Page<RecordSummary> list(Actor reader, ListQuery query) {
        return desk.list(reader, query);
    }

    @Operation(summary = "One notice")
    @GetMapping("/{id}")
    ResponseEntity<PointerView> find(@PathVariable RecordId id, Actor reader) {
        return desk.find(id, reader)
                .map(found -> Answers.found(found, it -> view(it, reader)))
                .orElseThrow(RequestProblem::notFound);
    }

    @Operation(summary = "What happened, step by step")
    @GetMapping("/{id}/timeline")
    List<TimelineEntry> timeline(@PathVariable RecordId id, Actor reader) {
        var history = desk.history(id, reader);
        if (history.isEmpty()) {
            throw RequestProblem.notFound();
        }
        return TimelineEntry.of(history, PointerFacts::of);
    }

    @Operation(summary = "A party agrees to mediate (MED-01)")
    @PostMapping("/{id}/agree")
    ResponseEntity<PointerView> agree(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody(required = false) @Nullable EmptyBody body) {
        return handle(id, request, new Agree(request.actor(), request.at()));
    }

    @Operation(summary = "A party does not want mediation (MED-02)")
    @PostMapping("/{id}/decline")
    ResponseEntity<PointerView> decline(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody(required = false) @Nullable EmptyBody body) {
        return handle(id, request, new DeclinePointer(request.actor(), request.at()));
    }

    @Operation(summary = "The authority records what a party without an account said")
    @PostMapping("/{id}/record-answer")
    ResponseEntity<PointerView> record(
            @PathVariable RecordId id, CommandRequest request, @RequestBody AnswerBody body) {
        return handle(
                id,
                request,
                new RecordAnswer(
                        request.actor(),
                        request.at(),
                        body.side(),
                        body.agrees(),
                        body.channel(),
                        body.note()));
    }

    @Operation(summary = "The authority takes its notice back")
    @PostMapping("/{id}/withdraw")
    ResponseEntity<PointerView> withdraw(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ReasonBody body) {
        return handle(
                id, request, new WithdrawPointer(request.actor(), request.at(), body.reason()));
    }

    private ResponseEntity<PointerView> handle(
            RecordId id, CommandRequest request, OnRecord command) {
        return Answers.done(desk.handle(id, request, command), it -> view(it, request.actor()));
    }

    private PointerView view(Snapshot<Pointer> snapshot, Actor reader) {
        var state = (OnFile) snapshot.state();
        var notice = state.file().notice();
        var side = notice.sides().of(reader);
        var caseId = notice.caseId();
        var opened = state instanceof Opened it ? it : null;
        return new PointerView(
                snapshot.id().value(),
                notice.number(),
                state.apiState(),
                snapshot.revision(),
                PointerAccess.allowedActions(state, reader),
                name(notice.authority()),
                notice.notice(),
                name(notice.committee()),
                party(notice.applicant()),
                party(notice.respondent()),
                new RightName(notice.right().kind().name(), notice.right().title()),
                notice.dispute(),
                notice.claim(),
                notice.amountInDispute(),
                notice.region(),
                caseId == null || side.isPresent() ? null : caseId.value(),
                notice.on(),
                side.map(Enum::name).orElse(null),
                answers(state.file()),
                opened == null ? null : opened.mediationNumber(),
                opened == null || side.isEmpty() ? null : opened.mediationId().value(),
                end(state));
    }

    private static PartyName party(Party party) {
        return new PartyName(party.kind().name(), party.name());
    }

    private OfficeName name(String agency) {
        return new OfficeName(agency, agencies.byId(agency).map(Agency::zh).orElse(agency));
    }

    private static List<AnswerView> answers(PointerFile file) {
        return file.answers().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it ->
                        new AnswerView(
                                it.getKey().name(),
                                it.getValue().agrees(),
                                it.getValue().channel().name(),
                                it.getValue().note(),
                                it.getValue().by(),
                                it.getValue().at()))
                .toList();
    }

    private static @Nullable EndView end(OnFile state) {
        if (state instanceof Declined(_, var by, var on)) {
            return new EndView(on, by.name(), null);
        }
        return state instanceof Withdrawn(_, var reason, var on)
                ? new EndView(on, null, reason)
                : null;
    }
}

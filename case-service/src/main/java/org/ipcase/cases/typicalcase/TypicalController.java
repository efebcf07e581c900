package org.ipcase.cases.typicalcase;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.ipcase.cases.casefile.CaseStandings;
import org.ipcase.cases.casefile.domain.CaseStanding;
import org.ipcase.cases.procedure.ProcedureRecords;
import org.ipcase.cases.typicalcase.TypicalBodies.DeclineCaseBody;
import org.ipcase.cases.typicalcase.TypicalBodies.RecommendCaseBody;
import org.ipcase.cases.typicalcase.TypicalBodies.ReviseTextBody;
import org.ipcase.cases.typicalcase.TypicalBodies.SelectCaseBody;
import org.ipcase.cases.typicalcase.TypicalBodies.WithdrawCaseBody;
import org.ipcase.cases.typicalcase.domain.TypicalCase;
import org.ipcase.cases.typicalcase.domain.TypicalCase.Recommendation;
import org.ipcase.cases.typicalcase.domain.TypicalCommand;
import org.ipcase.cases.typicalcase.domain.TypicalCommand.CaseText;
import org.ipcase.cases.typicalcase.domain.TypicalCommand.DeclineCase;
import org.ipcase.cases.typicalcase.domain.TypicalCommand.PublishCase;
import org.ipcase.cases.typicalcase.domain.TypicalCommand.RecommendCase;
import org.ipcase.cases.typicalcase.domain.TypicalCommand.ReviseText;
import org.ipcase.cases.typicalcase.domain.TypicalCommand.SelectCase;
import org.ipcase.cases.typicalcase.domain.TypicalCommand.WithdrawCase;
import org.ipcase.cases.typicalcase.domain.TypicalEvent;
import org.ipcase.cases.typicalcase.domain.TypicalEvent.ClocksMoved;
import org.ipcase.cases.typicalcase.domain.TypicalStage;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Typical cases over HTTP (典型案例接口). */
@RestController
@RequestMapping("/api/typical-cases")
class TypicalController
        extends ProcedureRecords<TypicalCase, TypicalCommand, TypicalEvent, TypicalView> {
    private final CaseStandings cases;
    private final Numbers numbers;
    private final Clocks clocks;
    private final Clock clock;

    TypicalController(
            Desk<TypicalCase, TypicalCommand, TypicalEvent> desk,
            CaseStandings cases,
            Numbers numbers,
            Clocks clocks,
            Clock clock) {
        super(desk, event -> !(event instanceof ClocksMoved));
        this.cases = cases;
        this.numbers = numbers;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    protected TypicalView view(Snapshot<TypicalCase> snapshot, Actor reader) {
        return TypicalView.of(snapshot, reader, clocks, clock.instant());
    }

    @Operation(summary = "推荐典型案例 · Recommend a closed case, anonymised (SUP-06)")
    @PostMapping
    ResponseEntity<TypicalView> create(
            CommandRequest request, @RequestBody RecommendCaseBody body) {
        var standing =
                cases.seenBy(body.caseId(), request.actor()).orElseThrow(RequestProblem::notFound);
        var number = numbers.next("TC", request.actor().region());
        var earlier = earlier(body.caseId(), request.actor());
        var outcome =
                desk().create(
                                request,
                                _ ->
                                        new RecommendCase(
                                                request.actor(),
                                                request.at(),
                                                number,
                                                standing,
                                                earlier,
                                                new CaseText(
                                                        body.title(),
                                                        body.facts(),
                                                        body.significance())));
        return Answers.created(outcome, "/api/typical-cases", it -> view(it, request.actor()));
    }

    @Operation(summary = "修改案例文本 · Revise the text (SUP-06)")
    @PostMapping("/{id}/revise")
    ResponseEntity<TypicalView> revise(
            @PathVariable RecordId id, CommandRequest it, @RequestBody ReviseTextBody body) {
        var text = new CaseText(body.title(), body.facts(), body.significance());
        return handle(id, it, new ReviseText(it.actor(), it.at(), standing(id, it.actor()), text));
    }

    @Operation(summary = "入选 · The province selects it for a year (SUP-06)")
    @PostMapping("/{id}/select")
    ResponseEntity<TypicalView> select(
            @PathVariable RecordId id, CommandRequest it, @RequestBody SelectCaseBody body) {
        var year = body.year();
        return handle(
                id,
                it,
                new SelectCase(
                        it.actor(),
                        it.at(),
                        standing(id, it.actor()),
                        year == null ? it.today().getYear() : year,
                        body.comment()));
    }

    @Operation(summary = "不予入选 · Do not select it, with reasons (SUP-06)")
    @PostMapping("/{id}/decline")
    ResponseEntity<TypicalView> decline(
            @PathVariable RecordId id, CommandRequest it, @RequestBody DeclineCaseBody body) {
        return handle(id, it, new DeclineCase(it.actor(), it.at(), body.reasons()));
    }

    @Operation(summary = "向社会发布 · Publish it for everybody (SUP-06)")
    @PostMapping("/{id}/publish")
    ResponseEntity<TypicalView> publish(@PathVariable RecordId id, CommandRequest it) {
        return handle(id, it, new PublishCase(it.actor(), it.at(), standing(id, it.actor())));
    }

    @Operation(summary = "撤回 · Withdraw it, with reasons (SUP-06)")
    @PostMapping("/{id}/withdraw")
    ResponseEntity<TypicalView> withdraw(
            @PathVariable RecordId id, CommandRequest it, @RequestBody WithdrawCaseBody body) {
        return handle(id, it, new WithdrawCase(it.actor(), it.at(), body.reasons()));
    }

    private @Nullable String earlier(RecordId caseId, Actor reader) {
        var same = new ListQuery(null, Map.of("case", caseId.value()), null, "-created", 20, null);
        return desk().list(reader, same).items().stream()
                .filter(it -> !it.state().equals(TypicalStage.WITHDRAWN.name()))
                .map(RecordSummary::number)
                .findFirst()
                .orElse(null);
    }

    /** The case behind it as it stands now; who may not read the record learns nothing of it. */
    private CaseStanding standing(RecordId id, Actor reader) {
        return desk().find(id, reader)
                .flatMap(it ->
                        it.state() instanceof Recommendation found
                                ? cases.of(found.recommended().caseId())
                                : Optional.empty())
                .orElseThrow(RequestProblem::notFound);
    }
}

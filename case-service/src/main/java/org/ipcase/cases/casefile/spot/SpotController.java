package org.ipcase.cases.casefile.spot;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.spot.domain.SpotCommand;
import org.ipcase.cases.casefile.spot.domain.SpotCommand.Impose;
import org.ipcase.cases.casefile.spot.domain.SpotCommand.PutOnFile;
import org.ipcase.cases.casefile.spot.domain.SpotDecider;
import org.ipcase.cases.casefile.spot.domain.SpotEvent;
import org.ipcase.cases.casefile.spot.domain.SpotPenalty;
import org.ipcase.cases.casefile.spot.domain.SpotPenalty.Form;
import org.ipcase.cases.casefile.spot.domain.SpotPenalty.Imposed;
import org.ipcase.cases.casefile.spot.domain.SpotPenalty.NoPenalty;
import org.ipcase.cases.casefile.spot.domain.SpotPenalty.OnFile;
import org.ipcase.cases.party.OfficerBody;
import org.ipcase.cases.party.OfficerView;
import org.ipcase.cases.party.PartyBody;
import org.ipcase.cases.party.PartyView;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.RequestProblem;
import org.ipcase.platform.web.check.MoneyText;
import org.ipcase.platform.web.check.RegionChecked;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Penalties on the spot over HTTP (当场处罚接口). */
@RestController
@RequestMapping("/api/on-the-spot-penalties")
class SpotController {
    private final Desk<SpotPenalty, SpotCommand, SpotEvent> penalties;
    private final AgencyDirectory directory;
    private final Numbers numbers;

    SpotController(
            Desk<SpotPenalty, SpotCommand, SpotEvent> penalties,
            AgencyDirectory directory,
            Numbers numbers) {
        this.penalties = penalties;
        this.directory = directory;
        this.numbers = numbers;
    }

    /**
     * @param fine none for a warning
     */
    record ImposeBody(
            PartyBody respondent,
            @Size(min = 1, max = 10) List<OfficerBody> officers,
            boolean factsClear,
            boolean handedOver,
            @NotBlank @Size(max = 5000) String facts,
            @NotBlank @Size(max = 1000) String legalBasis,
            @Nullable @MoneyText String fine,
            @RegionChecked String region,
            @NotBlank @Size(max = 300) String place,
            @NotBlank @Size(max = 60) String document) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SpotView(
            RecordId id,
            String number,
            String state,
            long revision,
            List<AllowedAction> allowedActions,
            List<ClockView> clocks,
            String agency,
            PartyView respondent,
            List<OfficerView> officers,
            String facts,
            String legalBasis,
            @Nullable Money fine,
            boolean warning,
            String region,
            String place,
            String document,
            Instant imposedAt,
            @Nullable LocalDate onFileSince) {}

    @Operation(summary = "当场作出处罚 · Impose a penalty on the spot (行政处罚法 51, 52)")
    @PostMapping
    ResponseEntity<SpotView> impose(CommandRequest it, @RequestBody ImposeBody body) {
        var actor = it.actor();
        var office = directory.byId(actor.agency()).map(Agency::zh).orElse(actor.agency());
        var outcome =
                penalties.create(
                        it,
                        _ ->
                                new Impose(
                                        actor,
                                        it.at(),
                                        numbers.next("SP", actor.region()),
                                        office,
                                        body.respondent().party("respondent", it.today()),
                                        body.officers().stream().map(OfficerBody::officer).toList(),
                                        body.factsClear(),
                                        body.handedOver(),
                                        body.facts(),
                                        body.legalBasis(),
                                        body.fine() == null ? null : Money.parse(body.fine()),
                                        body.region(),
                                        body.place(),
                                        body.document()));
        return Answers.created(
                outcome, "/api/on-the-spot-penalties", snapshot -> view(snapshot, actor));
    }

    @Operation(summary = "报机关备案 · File it with the office (行政处罚法 52)")
    @PostMapping("/{id}/put-on-file")
    ResponseEntity<SpotView> putOnFile(@PathVariable RecordId id, CommandRequest it) {
        return Answers.done(
                penalties.handle(id, it, new PutOnFile(it.actor(), it.at())),
                snapshot -> view(snapshot, it.actor()));
    }

    @GetMapping
    Page<RecordSummary> list(Actor reader, ListQuery query) {
        return penalties.list(reader, query);
    }

    @GetMapping("/{id}")
    ResponseEntity<SpotView> one(@PathVariable RecordId id, Actor reader) {
        var found = penalties.find(id, reader).orElseThrow(RequestProblem::notFound);
        return Answers.found(found, it -> view(it, reader));
    }

    private static SpotView view(Snapshot<SpotPenalty> snapshot, Actor reader) {
        return switch (snapshot.state()) {
            case NoPenalty _ -> throw RequestProblem.notFound();
            case Imposed(var form) -> view(snapshot, reader, "IMPOSED", form, null);
            case OnFile(var form, var on) -> view(snapshot, reader, "ON_FILE", form, on);
        };
    }

    private static SpotView view(
            Snapshot<SpotPenalty> snapshot,
            Actor reader,
            String state,
            Form form,
            @Nullable LocalDate on) {
        return new SpotView(
                snapshot.id(),
                form.number(),
                state,
                snapshot.revision(),
                SpotDecider.allowedActions(snapshot.state(), reader),
                ClockView.of(form.clocks()),
                form.agencyName(),
                PartyView.of(form.respondent()),
                form.officers().stream().map(OfficerView::of).toList(),
                form.facts(),
                form.legalBasis(),
                form.fine(),
                form.fine() == null,
                form.region(),
                form.place(),
                form.document(),
                form.at(),
                on);
    }
}

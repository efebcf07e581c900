package org.ipcase.cases.customsdetention;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.List;
import org.ipcase.cases.customsdetention.CustomsDetentionBodies.ApplyForDetentionBody;
import org.ipcase.cases.customsdetention.CustomsDetentionBodies.AskForHelpBody;
import org.ipcase.cases.customsdetention.CustomsDetentionBodies.ConfiscateGoodsBody;
import org.ipcase.cases.customsdetention.CustomsDetentionBodies.DecideGoodsBody;
import org.ipcase.cases.customsdetention.CustomsDetentionBodies.DetainGoodsBody;
import org.ipcase.cases.customsdetention.CustomsDetentionBodies.DisposeOfGoodsBody;
import org.ipcase.cases.customsdetention.CustomsDetentionBodies.GiveCounterSecurityBody;
import org.ipcase.cases.customsdetention.CustomsDetentionBodies.GiveHelpBody;
import org.ipcase.cases.customsdetention.CustomsDetentionBodies.OpenDetentionBody;
import org.ipcase.cases.customsdetention.CustomsDetentionBodies.RecordCourtNoticeBody;
import org.ipcase.cases.customsdetention.CustomsDetentionBodies.ReferCrimeBody;
import org.ipcase.cases.customsdetention.CustomsDetentionBodies.ReleaseGoodsBody;
import org.ipcase.cases.customsdetention.CustomsDetentionBodies.ReturnCounterSecurityBody;
import org.ipcase.cases.customsdetention.CustomsDetentionBodies.ServeNoticeBody;
import org.ipcase.cases.customsdetention.domain.CustomsDetention;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.ApplyForDetention;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.AskForHelp;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.ConfiscateGoods;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.DecideGoods;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.DetainGoods;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.DisposeOfGoods;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.GiveCounterSecurity;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.GiveHelp;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.OpenDetention;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.RecordCourtNotice;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.ReferCrime;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.ReleaseGoods;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.ReturnCounterSecurity;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.ServeNotice;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.ClocksMoved;
import org.ipcase.cases.party.OfficerBody;
import org.ipcase.cases.procedure.ProcedureRecords;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Detentions by customs over HTTP (海关扣留接口). */
@RestController
@RequestMapping("/api/customs-detentions")
class CustomsDetentionController
        extends ProcedureRecords<
                CustomsDetention,
                CustomsDetentionCommand,
                CustomsDetentionEvent,
                CustomsDetentionView> {
    private final Numbers numbers;
    private final Clocks clocks;
    private final Clock clock;

    CustomsDetentionController(
            Desk<CustomsDetention, CustomsDetentionCommand, CustomsDetentionEvent> desk,
            Numbers numbers,
            Clocks clocks,
            Clock clock) {
        super(desk, event -> !(event instanceof ClocksMoved));
        this.numbers = numbers;
        this.clocks = clocks;
        this.clock = clock;
    }

    @Override
    protected CustomsDetentionView view(Snapshot<CustomsDetention> snapshot, Actor reader) {
        return CustomsDetentionView.of(snapshot, reader, clocks, clock.instant());
    }

    @Operation(
            summary =
                    "Record a suspicion of customs, or the application of the owner (CUS-04,"
                            + " CUS-07)")
    @PostMapping
    ResponseEntity<CustomsDetentionView> create(
            CommandRequest request, @RequestBody OpenDetentionBody body) {
        var number = numbers.next("CD", body.region());
        var outcome =
                desk().create(
                                request,
                                _ ->
                                        new OpenDetention(
                                                request.actor(),
                                                request.at(),
                                                number,
                                                body.basis(),
                                                body.owner().party("owner", request.today()),
                                                body.right().right("right"),
                                                body.recordalNumber(),
                                                body.goods(),
                                                Money.parse(body.value()),
                                                body.consignee()
                                                        .party("consignee", request.today()),
                                                body.direction(),
                                                body.region(),
                                                money(body.securityAmount())));
        return Answers.created(outcome, "/api/customs-detentions", it -> view(it, request.actor()));
    }

    @Operation(summary = "Tell the owner at once in writing (CUS-04)")
    @PostMapping("/{id}/serve-notice")
    ResponseEntity<CustomsDetentionView> serveNotice(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ServeNoticeBody body) {
        return handle(
                id,
                request,
                new ServeNotice(
                        request.actor(), request.at(), body.servedOn(), body.ownerAgency()));
    }

    @Operation(summary = "Apply for detention with security (CUS-05, CUS-06)")
    @PostMapping("/{id}/apply")
    ResponseEntity<CustomsDetentionView> apply(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody ApplyForDetentionBody body) {
        return handle(
                id,
                request,
                new ApplyForDetention(
                        request.actor(),
                        request.at(),
                        Money.parse(body.securityAmount()),
                        body.note()));
    }

    @Operation(summary = "Detain the goods (CUS-07)")
    @PostMapping("/{id}/detain")
    ResponseEntity<CustomsDetentionView> detain(
            @PathVariable RecordId id, CommandRequest request, @RequestBody DetainGoodsBody body) {
        return handle(
                id,
                request,
                new DetainGoods(
                        request.actor(), request.at(), body.documentNumber(), body.detainedOn()));
    }

    @Operation(summary = "Decide whether the goods infringe (CUS-08)")
    @PostMapping("/{id}/decide")
    ResponseEntity<CustomsDetentionView> decide(
            @PathVariable RecordId id, CommandRequest request, @RequestBody DecideGoodsBody body) {
        return handle(
                id,
                request,
                new DecideGoods(request.actor(), request.at(), body.finding(), body.explanation()));
    }

    @Operation(summary = "A court asks for assistance in time (CUS-09, CUS-10)")
    @PostMapping("/{id}/record-court-notice")
    ResponseEntity<CustomsDetentionView> recordCourtNotice(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RecordCourtNoticeBody body) {
        return handle(
                id,
                request,
                new RecordCourtNotice(
                        request.actor(),
                        request.at(),
                        body.court(),
                        body.caseNumber(),
                        body.receivedOn()));
    }

    @Operation(summary = "Counter-security of the consignee, patents only (CUS-11)")
    @PostMapping("/{id}/give-counter-security")
    ResponseEntity<CustomsDetentionView> giveCounterSecurity(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody GiveCounterSecurityBody body) {
        return handle(
                id,
                request,
                new GiveCounterSecurity(
                        request.actor(), request.at(), Money.parse(body.amount()), body.by()));
    }

    @Operation(summary = "The owner did not sue in reasonable time (CUS-11)")
    @PostMapping("/{id}/return-counter-security")
    ResponseEntity<CustomsDetentionView> returnCounterSecurity(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody ReturnCounterSecurityBody body) {
        return handle(
                id,
                request,
                new ReturnCounterSecurity(request.actor(), request.at(), body.reason()));
    }

    @Operation(summary = "Release the goods (CUS-05, CUS-09, CUS-10)")
    @PostMapping("/{id}/release")
    ResponseEntity<CustomsDetentionView> release(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ReleaseGoodsBody body) {
        return handle(
                id,
                request,
                new ReleaseGoods(request.actor(), request.at(), body.ground(), body.note()));
    }

    @Operation(summary = "Confiscate infringing goods (CUS-12)")
    @PostMapping("/{id}/confiscate")
    ResponseEntity<CustomsDetentionView> confiscate(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody ConfiscateGoodsBody body) {
        return handle(
                id,
                request,
                new ConfiscateGoods(
                        request.actor(), request.at(), body.documentNumber(), body.reasons()));
    }

    @Operation(summary = "Dispose of confiscated goods in the order of the law (CUS-12)")
    @PostMapping("/{id}/dispose")
    ResponseEntity<CustomsDetentionView> dispose(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody DisposeOfGoodsBody body) {
        return handle(
                id,
                request,
                new DisposeOfGoods(
                        request.actor(),
                        request.at(),
                        body.method(),
                        orEmpty(body.notPossible()),
                        Boolean.TRUE.equals(body.onlyLabelRemoved()),
                        body.reasons()));
    }

    @Operation(summary = "Refer a suspected crime to the police (CUS-13)")
    @PostMapping("/{id}/refer-crime")
    ResponseEntity<CustomsDetentionView> referCrime(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ReferCrimeBody body) {
        return handle(
                id,
                request,
                new ReferCrime(
                        request.actor(),
                        request.at(),
                        body.suspicion(),
                        body.crimes(),
                        body.officers().stream().map(OfficerBody::officer).toList()));
    }

    @Operation(summary = "Ask an IP office for help (CUS-14)")
    @PostMapping("/{id}/ask-for-help")
    ResponseEntity<CustomsDetentionView> askForHelp(
            @PathVariable RecordId id, CommandRequest request, @RequestBody AskForHelpBody body) {
        return handle(
                id,
                request,
                new AskForHelp(request.actor(), request.at(), body.function(), body.question()));
    }

    @Operation(summary = "The IP office answers: it must help (CUS-14)")
    @PostMapping("/{id}/give-help")
    ResponseEntity<CustomsDetentionView> giveHelp(
            @PathVariable RecordId id, CommandRequest request, @RequestBody GiveHelpBody body) {
        return handle(id, request, new GiveHelp(request.actor(), request.at(), body.answer()));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    private static @Nullable Money money(@Nullable String yuan) {
        return yuan == null ? null : Money.parse(yuan);
    }
}

package org.ipcase.cases.ecommercetakedown;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.util.List;
import org.ipcase.cases.ecommercetakedown.EcommerceTakedownBodies.ClaimDelayBody;
import org.ipcase.cases.ecommercetakedown.EcommerceTakedownBodies.DeclareNoInfringementBody;
import org.ipcase.cases.ecommercetakedown.EcommerceTakedownBodies.EndMeasuresBody;
import org.ipcase.cases.ecommercetakedown.EcommerceTakedownBodies.ForwardDeclarationBody;
import org.ipcase.cases.ecommercetakedown.EcommerceTakedownBodies.NotifyPlatformBody;
import org.ipcase.cases.ecommercetakedown.EcommerceTakedownBodies.ProveComplaintBody;
import org.ipcase.cases.ecommercetakedown.EcommerceTakedownBodies.PublishNoticeBody;
import org.ipcase.cases.ecommercetakedown.EcommerceTakedownBodies.RecordDecisionBody;
import org.ipcase.cases.ecommercetakedown.EcommerceTakedownBodies.RejectNoticeBody;
import org.ipcase.cases.ecommercetakedown.EcommerceTakedownBodies.ReportInactionBody;
import org.ipcase.cases.ecommercetakedown.EcommerceTakedownBodies.TakeMeasuresBody;
import org.ipcase.cases.ecommercetakedown.EcommerceTakedownBodies.WithdrawNoticeBody;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedown;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.ClaimDelay;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.DeclareNoInfringement;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.EndMeasures;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.ForwardDeclaration;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.NotifyPlatform;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.ProveComplaint;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.PublishNotice;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.RecordDecision;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.RejectNotice;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.ReportInaction;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.TakeMeasures;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownCommand.WithdrawNotice;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.ClocksMoved;
import org.ipcase.cases.procedure.ProcedureRecords;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.id.RecordId;
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

/** E-commerce takedown over HTTP (电子商务平台通知接口). */
@RestController
@RequestMapping("/api/ecommerce-takedowns")
class EcommerceTakedownController
        extends ProcedureRecords<
                EcommerceTakedown,
                EcommerceTakedownCommand,
                EcommerceTakedownEvent,
                EcommerceTakedownView> {
    private final Numbers numbers;
    private final Clocks clocks;
    private final Clock clock;
    private final ComplaintReceipts receipts;

    EcommerceTakedownController(
            Desk<EcommerceTakedown, EcommerceTakedownCommand, EcommerceTakedownEvent> desk,
            Numbers numbers,
            Clocks clocks,
            Clock clock,
            ComplaintReceipts receipts) {
        super(desk, event -> !(event instanceof ClocksMoved));
        this.numbers = numbers;
        this.clocks = clocks;
        this.clock = clock;
        this.receipts = receipts;
    }

    @Override
    protected EcommerceTakedownView view(Snapshot<EcommerceTakedown> snapshot, Actor reader) {
        return EcommerceTakedownView.of(snapshot, reader, clocks, clock.instant());
    }

    @Operation(summary = "Notify a platform of an infringement (ECN-01)")
    @PostMapping
    ResponseEntity<EcommerceTakedownView> create(
            CommandRequest request, @RequestBody NotifyPlatformBody body) {
        var number = numbers.next("EC", body.region());
        var outcome =
                desk().create(
                                request,
                                _ ->
                                        new NotifyPlatform(
                                                request.actor(),
                                                request.at(),
                                                number,
                                                body.platform(),
                                                body.owner().party("owner", request.today()),
                                                body.right().right("right"),
                                                body.region(),
                                                body.shopName(),
                                                body.shop() == null
                                                        ? null
                                                        : body.shop()
                                                                .party("shop", request.today()),
                                                body.items(),
                                                body.evidence(),
                                                orEmpty(body.evidenceIds()),
                                                body.vouched()));
        return Answers.created(
                outcome, "/api/ecommerce-takedowns", it -> view(it, request.actor()));
    }

    @Operation(summary = "The notice lacks initial evidence (ECN-01)")
    @PostMapping("/{id}/reject")
    ResponseEntity<EcommerceTakedownView> reject(
            @PathVariable RecordId id, CommandRequest request, @RequestBody RejectNoticeBody body) {
        return handle(id, request, new RejectNotice(request.actor(), request.at(), body.missing()));
    }

    @Operation(summary = "Take measures and forward the notice to the shop (ECN-02)")
    @PostMapping("/{id}/take-measures")
    ResponseEntity<EcommerceTakedownView> takeMeasures(
            @PathVariable RecordId id, CommandRequest request, @RequestBody TakeMeasuresBody body) {
        return handle(
                id,
                request,
                new TakeMeasures(
                        request.actor(), request.at(), body.measures(), body.forwardedBy()));
    }

    @Operation(summary = "Declare that there is no infringement (ECN-03)")
    @PostMapping("/{id}/declare")
    ResponseEntity<EcommerceTakedownView> declare(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody DeclareNoInfringementBody body) {
        return handle(
                id,
                request,
                new DeclareNoInfringement(
                        request.actor(),
                        request.at(),
                        body.statement(),
                        orEmpty(body.evidenceIds())));
    }

    @Operation(summary = "Forward the declaration, tell the owner to complain or sue (ECN-04)")
    @PostMapping("/{id}/forward-declaration")
    ResponseEntity<EcommerceTakedownView> forwardDeclaration(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody ForwardDeclarationBody body) {
        return handle(
                id,
                request,
                new ForwardDeclaration(request.actor(), request.at(), body.reachedOwnerOn()));
    }

    @Operation(summary = "Delay outside the control of the owner (ECN-05)")
    @PostMapping("/{id}/claim-delay")
    ResponseEntity<EcommerceTakedownView> claimDelay(
            @PathVariable RecordId id, CommandRequest request, @RequestBody ClaimDelayBody body) {
        return handle(
                id,
                request,
                new ClaimDelay(
                        request.actor(),
                        request.at(),
                        body.reason(),
                        body.from(),
                        body.until(),
                        body.proof()));
    }

    @Operation(summary = "Prove a complaint or suit (ECN-05)")
    @PostMapping("/{id}/prove")
    ResponseEntity<EcommerceTakedownView> prove(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody ProveComplaintBody body) {
        var receipt = receipts.of(body.kind(), body.reference(), request.actor());
        return handle(
                id,
                request,
                new ProveComplaint(
                        request.actor(),
                        request.at(),
                        body.kind(),
                        body.reference(),
                        receipt,
                        receipts.about(receipt)));
    }

    @Operation(summary = "End the measures: no proof in time (ECN-05)")
    @PostMapping("/{id}/end-measures")
    ResponseEntity<EcommerceTakedownView> endMeasures(
            @PathVariable RecordId id, CommandRequest request, @RequestBody EndMeasuresBody body) {
        return handle(id, request, new EndMeasures(request.actor(), request.at(), body.note()));
    }

    @Operation(summary = "What the authority or court decided (ECN-05)")
    @PostMapping("/{id}/record-decision")
    ResponseEntity<EcommerceTakedownView> recordDecision(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody RecordDecisionBody body) {
        return handle(
                id,
                request,
                new RecordDecision(
                        request.actor(), request.at(), body.infringement(), body.document()));
    }

    @Operation(summary = "Publish notice, declaration and result (ECN-06)")
    @PostMapping("/{id}/publish")
    ResponseEntity<EcommerceTakedownView> publish(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody PublishNoticeBody body) {
        return handle(
                id, request, new PublishNotice(request.actor(), request.at(), body.address()));
    }

    @Operation(summary = "The platform takes no measures: tell market regulation (ECN-07)")
    @PostMapping("/{id}/report-inaction")
    ResponseEntity<EcommerceTakedownView> reportInaction(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody ReportInactionBody body) {
        return handle(
                id, request, new ReportInaction(request.actor(), request.at(), body.explanation()));
    }

    @Operation(summary = "Withdraw the notice (ECN-01)")
    @PostMapping("/{id}/withdraw")
    ResponseEntity<EcommerceTakedownView> withdraw(
            @PathVariable RecordId id,
            CommandRequest request,
            @RequestBody WithdrawNoticeBody body) {
        return handle(
                id, request, new WithdrawNotice(request.actor(), request.at(), body.reason()));
    }

    private static <T> List<T> orEmpty(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }
}

package org.ipcase.referral.reverselinkage;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Optional;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.referral.office.Offices;
import org.ipcase.referral.office.domain.Office;
import org.ipcase.referral.reverselinkage.ReverseLinkageBodies.AnswerBody;
import org.ipcase.referral.reverselinkage.ReverseLinkageBodies.FollowUpBody;
import org.ipcase.referral.reverselinkage.ReverseLinkageBodies.NothingBody;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.WithAgency;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.AnswerOpinion;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.FollowUpOpinion;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.NotifySuperior;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.SignForOpinion;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What follows the opinion: receipt, answer, notice to the superior: REV-06. */
@RestController
@RequestMapping("/api/reverse-linkages/{id}")
class OpinionStepsController {
    private final Desk<ReverseLinkage, ReverseLinkageCommand, ReverseLinkageEvent> desk;
    private final ReverseLinkageViews views;
    private final Offices offices;

    OpinionStepsController(
            Desk<ReverseLinkage, ReverseLinkageCommand, ReverseLinkageEvent> desk,
            ReverseLinkageViews views,
            Offices offices) {
        this.desk = desk;
        this.views = views;
        this.offices = offices;
    }

    @PostMapping("/receive")
    @Operation(summary = "签收检察意见书 / sign for the opinion")
    ResponseEntity<ReverseLinkageView> receive(
            @PathVariable RecordId id, CommandRequest request, @RequestBody NothingBody body) {
        return handle(id, request, new SignForOpinion(request.actor(), request.at()));
    }

    @PostMapping("/answer")
    @Operation(summary = "回复处理结果 / answer the opinion (REV-06)")
    ResponseEntity<ReverseLinkageView> answer(
            @PathVariable RecordId id, CommandRequest request, @RequestBody AnswerBody body) {
        return handle(
                id,
                request,
                new AnswerOpinion(
                        request.actor(),
                        request.at(),
                        body.outcome(),
                        body.text(),
                        Optional.ofNullable(body.documentNumber())));
    }

    @PostMapping("/notify-superior")
    @Operation(summary = "逾期未回复，通报上级机关 / tell the superior agency (REV-06)")
    ResponseEntity<ReverseLinkageView> notifySuperior(
            @PathVariable RecordId id, CommandRequest request, @RequestBody NothingBody body) {
        return handle(
                id,
                request,
                new NotifySuperior(request.actor(), request.at(), superior(id, request)));
    }

    @PostMapping("/follow-up")
    @Operation(summary = "跟踪督促 / follow up")
    ResponseEntity<ReverseLinkageView> followUp(
            @PathVariable RecordId id, CommandRequest request, @RequestBody FollowUpBody body) {
        return handle(id, request, new FollowUpOpinion(request.actor(), request.at(), body.note()));
    }

    /** Nobody types in the superior: it follows from the agency. */
    private Optional<Office> superior(RecordId id, CommandRequest request) {
        return desk.find(id, request.actor())
                .map(found -> found.state() instanceof WithAgency with ? with : null)
                .flatMap(with -> offices.superiorOf(with.opinion().agency()));
    }

    private ResponseEntity<ReverseLinkageView> handle(
            RecordId id, CommandRequest request, ReverseLinkageCommand command) {
        return Answers.done(
                desk.handle(id, request, command), views.of(request.actor(), request.at()));
    }
}

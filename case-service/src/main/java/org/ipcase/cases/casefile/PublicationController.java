package org.ipcase.cases.casefile;

import static org.ipcase.cases.casefile.CaseCommands.orToday;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ipcase.cases.casefile.domain.PublicationStep.Publish;
import org.ipcase.cases.casefile.domain.PublicationStep.PushPublication;
import org.ipcase.cases.casefile.domain.PublicationStep.ReceivePublication;
import org.ipcase.cases.casefile.domain.PublicationStep.WithdrawPublication;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.platform.web.check.NotFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publication of penalties over HTTP (公示接口), CASE-25 to CASE-29. */
@RestController
@RequestMapping("/api/cases/{id}")
class PublicationController {
    private final CaseCommands cases;

    PublicationController(CaseCommands cases) {
        this.cases = cases;
    }

    record PushPublicationBody(@Nullable @NotFuture LocalDate pushedOn) {}

    record ReceivePublicationBody(@Nullable @NotFuture LocalDate receivedOn) {}

    /**
     * @param summary 行政处罚信息摘要, without numbers of documents, telephones and accounts
     */
    record PublishBody(
            @Nullable @NotFuture LocalDate publishedOn,
            @NotBlank @Size(max = 5000) String summary) {}

    record WithdrawPublicationBody(
            @Nullable @NotFuture LocalDate withdrawnOn,
            @NotBlank @Size(max = 2000) String reason) {}

    @Operation(summary = "推送登记地公示 · Push to the province of registration (CASE-26)")
    @PostMapping("/push-publication")
    ResponseEntity<CaseView> push(
            @PathVariable RecordId id, CommandRequest it, @RequestBody PushPublicationBody body) {
        return cases.handle(
                id, it, new PushPublication(it.actor(), it.at(), orToday(body.pushedOn(), it)));
    }

    @Operation(summary = "登记地收到推送 · The office of registration confirms receipt (CASE-26)")
    @PostMapping("/receive-publication")
    ResponseEntity<CaseView> receive(
            @PathVariable RecordId id,
            CommandRequest it,
            @RequestBody ReceivePublicationBody body) {
        return cases.handle(
                id,
                it,
                new ReceivePublication(it.actor(), it.at(), orToday(body.receivedOn(), it)));
    }

    @Operation(summary = "公示行政处罚信息 · Publish the penalty (CASE-25, CASE-26, CASE-29)")
    @PostMapping("/publish")
    ResponseEntity<CaseView> publish(
            @PathVariable RecordId id, CommandRequest it, @RequestBody PublishBody body) {
        return cases.handle(
                id,
                it,
                new Publish(it.actor(), it.at(), orToday(body.publishedOn(), it), body.summary()));
    }

    @Operation(summary = "撤回公示 · Withdraw the publication, within three working days (CASE-27)")
    @PostMapping("/withdraw-publication")
    ResponseEntity<CaseView> withdraw(
            @PathVariable RecordId id,
            CommandRequest it,
            @RequestBody WithdrawPublicationBody body) {
        return cases.handle(
                id,
                it,
                new WithdrawPublication(
                        it.actor(), it.at(), orToday(body.withdrawnOn(), it), body.reason()));
    }
}

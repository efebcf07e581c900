package org.ipcase.cases.casefile;

import static org.ipcase.cases.casefile.CaseCommands.orToday;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.Custody.Transfer;
import org.ipcase.cases.casefile.domain.CustodyStep.AcceptTransfer;
import org.ipcase.cases.casefile.domain.CustodyStep.AgreeJurisdiction;
import org.ipcase.cases.casefile.domain.CustodyStep.DesignateOffice;
import org.ipcase.cases.casefile.domain.CustodyStep.KeepApart;
import org.ipcase.cases.casefile.domain.CustodyStep.ObjectTransfer;
import org.ipcase.cases.casefile.domain.CustodyStep.RecordDesignation;
import org.ipcase.cases.casefile.domain.CustodyStep.ReportDispute;
import org.ipcase.cases.casefile.domain.CustodyStep.ShareCase;
import org.ipcase.cases.casefile.domain.CustodyStep.TransferCase;
import org.ipcase.cases.party.OfficerBody;
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

/** Transfer, dispute, designation, share over HTTP (移送与管辖接口), JUR-02 to JUR-07. */
@RestController
@RequestMapping("/api/cases/{id}")
class CaseCustodyController {
    private final CaseCommands cases;

    CaseCustodyController(CaseCommands cases) {
        this.cases = cases;
    }

    /**
     * @param to id of the agency
     * @param letter number of the letter (案件移送函)
     */
    record TransferBody(
            @NotBlank @Size(max = 60) String to,
            Transfer.Kind kind,
            @NotBlank @Size(max = 2000) String reason,
            @NotBlank @Size(max = 60) String letter) {}

    record AcceptTransferBody(@Size(min = 1, max = 20) List<OfficerBody> officers) {}

    record ObjectTransferBody(@NotBlank @Size(max = 2000) String reason) {}

    /**
     * @param keeper id of the office that handles the case from now on
     */
    record KeeperBody(
            @NotBlank @Size(max = 60) String keeper, @NotBlank @Size(max = 60) String document) {}

    /**
     * @param on day of the notice
     */
    record RecordDesignationBody(
            @NotBlank @Size(max = 60) String keeper,
            @NotBlank @Size(max = 60) String document,
            @Nullable @NotFuture LocalDate on) {}

    record ReportDisputeBody(@NotBlank @Size(max = 60) String document) {}

    record ShareBody(
            @NotBlank @Size(max = 60) String with, @NotBlank @Size(max = 2000) String reason) {}

    @Operation(summary = "移送案件 · Offer the case to another office (JUR-06, JUR-07)")
    @PostMapping("/transfer")
    ResponseEntity<CaseView> transfer(
            @PathVariable RecordId id, CommandRequest it, @RequestBody TransferBody body) {
        return cases.handle(
                id,
                it,
                new TransferCase(
                        it.actor(), it.at(), body.to(), body.kind(), body.reason(), body.letter()));
    }

    @Operation(summary = "接收移送 · The receiving office accepts, with two officers (JUR-06)")
    @PostMapping("/accept-transfer")
    ResponseEntity<CaseView> accept(
            @PathVariable RecordId id, CommandRequest it, @RequestBody AcceptTransferBody body) {
        return cases.handle(
                id,
                it,
                new AcceptTransfer(
                        it.actor(),
                        it.at(),
                        body.officers().stream().map(OfficerBody::officer).toList()));
    }

    @Operation(summary = "对移送提出管辖异议 · The receiver objects; a dispute opens (JUR-03, JUR-06)")
    @PostMapping("/object-transfer")
    ResponseEntity<CaseView> object(
            @PathVariable RecordId id, CommandRequest it, @RequestBody ObjectTransferBody body) {
        return cases.handle(id, it, new ObjectTransfer(it.actor(), it.at(), body.reason()));
    }

    @Operation(summary = "管辖协商一致 · The offices agree, within seven working days (JUR-03)")
    @PostMapping("/agree-jurisdiction")
    ResponseEntity<CaseView> agree(
            @PathVariable RecordId id, CommandRequest it, @RequestBody KeeperBody body) {
        return cases.handle(
                id, it, new AgreeJurisdiction(it.actor(), it.at(), body.keeper(), body.document()));
    }

    @Operation(summary = "报请指定管辖 · Ask the common superior (JUR-03, JUR-04)")
    @PostMapping("/report-dispute")
    ResponseEntity<CaseView> report(
            @PathVariable RecordId id, CommandRequest it, @RequestBody ReportDisputeBody body) {
        return cases.handle(id, it, new ReportDispute(it.actor(), it.at(), body.document()));
    }

    @Operation(summary = "指定管辖 · The common superior designates (JUR-04, JUR-05)")
    @PostMapping("/designate")
    ResponseEntity<CaseView> designate(
            @PathVariable RecordId id, CommandRequest it, @RequestBody KeeperBody body) {
        return cases.handle(
                id, it, new DesignateOffice(it.actor(), it.at(), body.keeper(), body.document()));
    }

    @Operation(summary = "登记国家机关的指定管辖 · Record the notice of the national body (JUR-05)")
    @PostMapping("/record-designation")
    ResponseEntity<CaseView> recordDesignation(
            @PathVariable RecordId id, CommandRequest it, @RequestBody RecordDesignationBody body) {
        return cases.handle(
                id,
                it,
                new RecordDesignation(
                        it.actor(),
                        it.at(),
                        body.keeper(),
                        body.document(),
                        orToday(body.on(), it)));
    }

    @Operation(summary = "认定系另一违法行为 · It is not the act filed first elsewhere (JUR-02)")
    @PostMapping("/keep-apart")
    ResponseEntity<CaseView> keepApart(
            @PathVariable RecordId id, CommandRequest it, @RequestBody ObjectTransferBody body) {
        return cases.handle(id, it, new KeepApart(it.actor(), it.at(), body.reason()));
    }

    @Operation(summary = "共享案件 · Let another office read the case (JUR-07)")
    @PostMapping("/share")
    ResponseEntity<CaseView> share(
            @PathVariable RecordId id, CommandRequest it, @RequestBody ShareBody body) {
        return cases.handle(id, it, new ShareCase(it.actor(), it.at(), body.with(), body.reason()));
    }
}

package org.ipcase.mediation.dispute;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.mediation.dispute.AgreementTemplates.AgreementTemplate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Drafts of agreements to begin with (调解协议书范本). */
@RestController
@RequestMapping(MediationController.PATH)
class AgreementTemplateController {
    private final AgreementTemplates templates = AgreementTemplates.shipped();

    record TemplatesView(List<AgreementTemplate> items) {}

    @Operation(summary = "Drafts of agreements, all or for one kind of right (MED-12)")
    @GetMapping("/agreement-templates")
    TemplatesView templates(@RequestParam(required = false) @Nullable RightKind right) {
        return new TemplatesView(right == null ? templates.templates() : templates.fitting(right));
    }
}

package org.ipcase.mediation.dispute;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.mediation.dispute.MediationView.AgreementView;
import org.ipcase.mediation.dispute.MediationView.ConfirmationView;
import org.ipcase.mediation.dispute.MediationView.InstalmentView;
import org.ipcase.mediation.dispute.MediationView.SignatureView;
import org.ipcase.mediation.dispute.domain.AgreementForm;
import org.ipcase.mediation.dispute.domain.AgreementText;
import org.ipcase.mediation.dispute.domain.Dossier;
import org.ipcase.mediation.dispute.domain.Instalment;
import org.ipcase.mediation.dispute.domain.Mediation.AgreedOral;
import org.ipcase.mediation.dispute.domain.Mediation.AgreedWritten;
import org.ipcase.mediation.dispute.domain.Mediation.AgreementDrafted;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.Participant;
import org.ipcase.mediation.dispute.domain.Signature;
import org.ipcase.mediation.dispute.domain.WrittenAgreement;
import org.jspecify.annotations.Nullable;

/** Shows an agreement, and whether a court could confirm it. */
final class AgreementViews {
    /** MED-17: told as soon as the text is on the table, not when a court declines (REQ-21). */
    private static final ConfirmationView IMPOSSIBLE =
            new ConfirmationView(
                    false,
                    "协议涉及知识产权权属或者效力的确认，人民法院不予受理司法确认申请。",
                    "The agreement decides who owns the right or whether it is valid: no court"
                            + " confirms it.",
                    "MED-17",
                    "民诉法解释 第355条");

    private static final ConfirmationView POSSIBLE =
            new ConfirmationView(
                    true,
                    "双方可自协议生效之日起三十日内共同申请司法确认。",
                    "Both parties may apply together for judicial confirmation within 30 days of"
                            + " its effect.",
                    "MED-15",
                    "人民调解法 第33条；民事诉讼法 第205条");

    private AgreementViews() {}

    static @Nullable AgreementView of(OnFile state) {
        if (state instanceof AgreementDrafted drafted) {
            return written(drafted.dossier(), drafted.agreement(), null);
        }
        if (state instanceof AgreedWritten agreed) {
            return written(agreed.dossier(), agreed.agreement(), agreed.effectiveOn());
        }
        if (state instanceof AgreedOral oral) {
            return view(
                    AgreementForm.ORAL,
                    oral.text(),
                    List.of(),
                    List.of(),
                    List.of(),
                    oral.effectiveOn());
        }
        return null;
    }

    private static AgreementView written(
            Dossier dossier, WrittenAgreement agreement, @Nullable LocalDate effectiveOn) {
        return view(
                AgreementForm.WRITTEN,
                agreement.text(),
                agreement.signatures().stream().map(AgreementViews::signature).toList(),
                agreement.missing(dossier).stream().map(Enum::name).toList(),
                agreement.unsigned(dossier).stream().map(Participant::id).toList(),
                effectiveOn);
    }

    private static AgreementView view(
            AgreementForm form,
            AgreementText text,
            List<SignatureView> signatures,
            List<String> missing,
            List<String> missingParties,
            @Nullable LocalDate effectiveOn) {
        return new AgreementView(
                form.name(),
                text.facts(),
                text.issues(),
                text.responsibilities(),
                text.content(),
                text.performanceManner(),
                text.performanceUntil(),
                text.decidesOwnershipOrValidity(),
                text.instalments().stream().map(AgreementViews::instalment).toList(),
                text.digest(),
                signatures,
                missing,
                missingParties,
                effectiveOn,
                text.decidesOwnershipOrValidity() ? IMPOSSIBLE : POSSIBLE);
    }

    private static InstalmentView instalment(Instalment it) {
        return new InstalmentView(it.no(), it.due(), it.what(), it.amount(), it.debtor().name());
    }

    private static SignatureView signature(Signature it) {
        var paper = it.paper();
        return new SignatureView(
                it.as().name(),
                it.party(),
                it.name(),
                it.at(),
                paper == null ? null : paper.manner().name(),
                paper == null ? null : paper.witness(),
                paper == null ? null : paper.evidenceId().value(),
                paper == null ? null : paper.scanDigest());
    }
}

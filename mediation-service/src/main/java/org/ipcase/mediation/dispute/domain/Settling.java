package org.ipcase.mediation.dispute.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.mediation.dispute.domain.DisputeEvent.AgreementSigned;
import org.ipcase.mediation.dispute.domain.DisputeEvent.OralAgreementRecorded;
import org.ipcase.mediation.dispute.domain.DisputeEvent.WrittenAgreementDrafted;
import org.ipcase.mediation.dispute.domain.DisputeEvent.WrittenAgreementTookEffect;
import org.ipcase.mediation.dispute.domain.Mediation.AgreementDrafted;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.MediationCommand.ReachAgreement;
import org.ipcase.mediation.dispute.domain.MediationCommand.Sign;
import org.ipcase.mediation.dispute.domain.MediationCommand.SignOnPaper;
import org.ipcase.mediation.dispute.domain.Signature.Signatory;
import org.jspecify.annotations.Nullable;

/**
 * Agreements and when they are in force (调解协议及其生效, MED-12, MED-13).
 *
 * <p>Source: MED-12, MED-13; signed online it takes effect with the last signature (LIT-08).
 */
record Settling(Periods periods) {
    /**
     * A written agreement waits for its signatures (人民调解法 29), an oral one is in force on the day
     * it is reached, recorded by the mediator (人民调解法 30).
     */
    Decision<DisputeEvent> reach(OnFile state, ReachAgreement reach) {
        var today = periods.day(reach.at());
        if (reach.text().performanceUntil().isBefore(today)) {
            var error =
                    new FieldError(
                            "performanceUntil",
                            "in-past",
                            "Performance cannot be due before the agreement");
            return Decision.reject(
                    new Refusal(
                            MediationProblem.PERFORMANCE_IN_PAST, error.message(), List.of(error)));
        }
        if (!fits(reach.text(), today)) {
            return Decision.reject(
                    new Refusal(
                            MediationProblem.INSTALMENTS_OUT_OF_ORDER,
                            MediationProblem.INSTALMENTS_OUT_OF_ORDER.title(),
                            List.of(
                                    new FieldError(
                                            "instalments",
                                            "out-of-range",
                                            "In order, from today to "
                                                    + reach.text().performanceUntil()))));
        }
        return switch (reach.form()) {
            case WRITTEN -> Decision.accept(new WrittenAgreementDrafted(reach.text()));
            case ORAL ->
                    Decision.accept(
                            new OralAgreementRecorded(
                                    reach.text(),
                                    today,
                                    periods.agreed(state.dossier(), reach.text(), reach.at())));
        };
    }

    /** Instalments lie between today and the last day, the last of them on it (MED-12). */
    private static boolean fits(AgreementText text, LocalDate today) {
        var previous = today;
        for (var instalment : text.instalments()) {
            if (instalment.due().isBefore(previous)) {
                return false;
            }
            previous = instalment.due();
        }
        return text.instalments().isEmpty() || previous.equals(text.performanceUntil());
    }

    /**
     * The last signature brings the agreement into force: of every party, of a mediator and the
     * committee's seal, in any order (MED-12, 人民调解法 29).
     */
    Decision<DisputeEvent> sign(AgreementDrafted state, Sign sign) {
        var refusal = Signing.refusal(state, sign);
        if (refusal.isPresent()) {
            return Decision.reject(refusal.get());
        }
        return Decision.accept(
                signed(
                        state,
                        new Signature(
                                sign.as(),
                                sign.actor().sub(),
                                sign.actor().name(),
                                sign.at(),
                                state.agreement().text().digest(),
                                null,
                                named(Signing.signer(state, sign)))));
    }

    /**
     * A party without an account signs on paper before a witness; the mediator puts it on record
     * with the scanned page (MED-12, 人民调解法 29).
     */
    Decision<DisputeEvent> signOnPaper(AgreementDrafted state, SignOnPaper sign) {
        var refusal = Signing.refusal(state, sign);
        if (refusal.isPresent()) {
            return Decision.reject(refusal.get());
        }
        return Decision.accept(
                signed(
                        state,
                        new Signature(
                                Signatory.of(sign.side()),
                                sign.actor().sub(),
                                sign.name(),
                                sign.at(),
                                sign.digest(),
                                sign.paper(),
                                named(Parties.find(state.dossier(), sign.side(), sign.party())))));
    }

    private static @Nullable String named(Optional<Participant> party) {
        return party.filter(it -> !it.isFirst()).map(Participant::id).orElse(null);
    }

    private List<DisputeEvent> signed(AgreementDrafted state, Signature signature) {
        var events = new ArrayList<DisputeEvent>();
        events.add(new AgreementSigned(signature));
        if (state.agreement().with(signature).missing(state.dossier()).isEmpty()) {
            events.add(
                    new WrittenAgreementTookEffect(
                            periods.day(signature.at()),
                            periods.agreed(
                                    state.dossier(), state.agreement().text(), signature.at())));
        }
        return events;
    }
}

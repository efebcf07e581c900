package org.ipcase.mediation.confirmation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.mediation.dispute.domain.AgreementForm;
import org.ipcase.mediation.dispute.domain.AgreementText;
import org.jspecify.annotations.Nullable;

/**
 * The dispute and its agreement as they stood when it took effect (调解协议). Nothing of what was said
 * in sessions is here (MED-23): the court reads the agreement that the parties hand in.
 *
 * @param region place of the dispute, GB/T 2260
 * @param bodyRegion where the committee sits
 * @param helpers keys of the mediators and the director, who may read and help
 * @param invitedBy court that invited or entrusted the body, agency id (MED-16, LIT-09)
 * @param entrustedAfterFiling the suit was filed already: the court itself makes the document
 *     (LIT-10)
 */
public record SettledDispute(
        RecordId mediationId,
        String mediationNumber,
        @Nullable RecordId complaintId,
        @Nullable RecordId caseId,
        RightKind right,
        String rightTitle,
        String region,
        String committee,
        String bodyRegion,
        Set<String> helpers,
        @Nullable String invitedBy,
        boolean entrustedAfterFiling,
        Agreement agreement,
        List<Petitioner> parties) {

    public SettledDispute {
        helpers = Set.copyOf(helpers);
        parties = List.copyOf(parties);
    }

    /**
     * @param form {@code WRITTEN} or {@code ORAL}
     * @param text what was agreed, as it was signed
     */
    public record Agreement(AgreementForm form, AgreementText text, LocalDate effectiveOn) {
        String digest() {
            return text.digest();
        }

        /** As the mediator answered the question of MED-17. */
        boolean decidesOwnershipOrValidity() {
            return text.decidesOwnershipOrValidity();
        }

        LocalDate performanceUntil() {
            return text.performanceUntil();
        }
    }

    public Optional<Petitioner> partyOf(Actor actor) {
        return parties.stream().filter(it -> it.isActedForBy(actor)).findFirst();
    }

    /** Whether this person mediated it or directs the body: who keeps the papers of the parties. */
    boolean isHelpedBy(Actor actor) {
        return actor.keys().stream().anyMatch(helpers::contains);
    }

    Optional<Petitioner> party(String id) {
        return parties.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}

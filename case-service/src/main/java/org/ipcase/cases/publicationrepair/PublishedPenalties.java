package org.ipcase.cases.publicationrepair;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.casefile.domain.CaseDossier;
import org.ipcase.cases.casefile.domain.CaseFile;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFileCommand;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.cases.casefile.domain.Debts;
import org.ipcase.cases.casefile.domain.PenaltyDecision;
import org.ipcase.cases.casefile.domain.Sanction;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.creditlisting.DishonestyListings;
import org.ipcase.cases.publicationrepair.domain.PublicationRepair;
import org.ipcase.cases.publicationrepair.domain.PublicationRepair.Filed;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairCommand;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent;
import org.ipcase.cases.publicationrepair.domain.PublicationRepairEvent.EarlyEndAsked;
import org.ipcase.cases.publicationrepair.domain.PublishedPenalty;
import org.ipcase.cases.subject.PastPenalties;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Snapshot;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Looks up what the platform knows of a published penalty (公示情况核查), so that no applicant has to be
 * believed: day of publication, sanctions, payments, other penalties, the serious-dishonesty list.
 */
@Component
class PublishedPenalties {
    private static final Set<Sanction> TO_THE_END =
            Set.of(Sanction.CLOSURE, Sanction.BAN, Sanction.LOWER_GRADE, Sanction.REVOKE_LICENCE);

    private final Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases;
    private final Desk<PublicationRepair, PublicationRepairCommand, PublicationRepairEvent> repairs;
    private final PastPenalties past;
    private final DishonestyListings listings;
    private final Clock clock;

    PublishedPenalties(
            Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases,
            Desk<PublicationRepair, PublicationRepairCommand, PublicationRepairEvent> repairs,
            PastPenalties past,
            DishonestyListings listings,
            Clock clock) {
        this.cases = cases;
        this.repairs = repairs;
        this.past = past;
        this.listings = listings;
        this.clock = clock;
    }

    /** Where the case lies, for the number; the caller's own region is no matter. */
    String region(RecordId caseId) {
        return dossier(caseId).map(it -> it.opening().region()).orElse("510000");
    }

    /** The penalty as it stands now; null if the public cannot know of it. */
    @Nullable PublishedPenalty of(RecordId caseId, @Nullable Integer respondent) {
        return dossier(caseId)
                .flatMap(it -> penalty(caseId, it, respondent == null ? 0 : respondent))
                .orElse(null);
    }

    /** The penalty that an application is about. */
    @Nullable PublishedPenalty behind(RecordId repair) {
        return repairs.load(repair)
                .map(Snapshot::state)
                .flatMap(it -> it instanceof Filed filed ? Optional.of(filed) : Optional.empty())
                .flatMap(it -> again(it.request()))
                .orElse(null);
    }

    private Optional<PublishedPenalty> again(EarlyEndAsked request) {
        return dossier(request.caseId())
                .flatMap(it ->
                        penalty(
                                request.caseId(),
                                it,
                                it.opening().respondents().indexOf(request.party())));
    }

    private Optional<CaseDossier> dossier(RecordId caseId) {
        return cases.load(caseId)
                .map(Snapshot::state)
                .flatMap(it ->
                        it instanceof Opened file ? Optional.of(file.dossier()) : Optional.empty());
    }

    private Optional<PublishedPenalty> penalty(RecordId id, CaseDossier dossier, int respondent) {
        var today = LegalDay.of(clock.instant());
        var publication = dossier.matters().publication();
        var decision = dossier.matters().aftermath().decision();
        var opening = dossier.opening();
        var publishedOn = publication.publishedOn();
        if (publishedOn == null
                || decision == null
                || respondent < 0
                || respondent >= opening.respondents().size()) {
            return Optional.empty();
        }
        var party = opening.respondents().get(respondent);
        return Optional.of(
                new PublishedPenalty(
                        id,
                        opening.number(),
                        opening.office(),
                        party,
                        publishedOn,
                        publication.shownOn(today),
                        sanctions(decision).stream()
                                .filter(TO_THE_END::contains)
                                .map(Enum::name)
                                .sorted()
                                .toList(),
                        Debts.left(dossier, today),
                        past.since(party, opening.right().kind(), decision.on(), id),
                        listings.of(party)));
    }

    private static Collection<Sanction> sanctions(PenaltyDecision decision) {
        var basis = decision.basis();
        return basis == null ? List.of() : basis.grounds().sanctions();
    }
}

package org.ipcase.mediation.dispute;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ipcase.mediation.dispute.domain.Consent;
import org.ipcase.mediation.dispute.domain.Dossier;
import org.ipcase.mediation.dispute.domain.Helper;
import org.ipcase.mediation.dispute.domain.ParallelPeriod;
import org.ipcase.mediation.dispute.domain.Participant;
import org.ipcase.mediation.dispute.domain.Parties;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.platform.web.ClockView;
import org.jspecify.annotations.Nullable;

/**
 * What is kept beside the file of a mediation, as its readers see it.
 *
 * @param consentGivenOn day on which the other side agreed to mediate
 * @param rightsAcknowledged sides that have read the notice (MED-07)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnnexView(
        List<ContactView> contacts,
        @Nullable LocalDate consentGivenOn,
        List<HelperView> helpers,
        List<String> rightsAcknowledged,
        List<MinutesConfirmationView> minutesConfirmed,
        List<DangerView> dangers,
        List<ParallelView> parallel) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContactView(
            @Nullable String party,
            String channel,
            Instant at,
            boolean reached,
            String note,
            String by) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HelperView(
            int no,
            String name,
            String kind,
            @Nullable String organisation,
            List<String> agreed,
            boolean mayTakePart) {}

    record MinutesConfirmationView(String sessionId, String as, String by, Instant at) {}

    record DangerView(String to, String facts, Instant at, String by) {}

    /**
     * @param interruptedBy number of the application from which the limitation runs anew
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ParallelView(
            String kind, ClockView clock, @Nullable String interruptedBy, String note) {}

    /**
     * @param helps whether a mediator or a director reads: the parties do not see danger reports,
     *     which may be about one of them (MED-09)
     */
    static AnnexView of(Dossier dossier, boolean helps) {
        var annex = dossier.annex();
        return new AnnexView(
                contacts(dossier),
                annex.askedConsent().givenOn(),
                annex.invited().stream().map(it -> helper(dossier, it)).toList(),
                annex.acknowledged().stream().map(Enum::name).sorted().toList(),
                annex.confirmed().stream()
                        .map(it ->
                                new MinutesConfirmationView(
                                        it.sessionId(), it.as().name(), it.name(), it.at()))
                        .toList(),
                annex.dangersReported().stream()
                        .filter(_ -> helps)
                        .map(it -> new DangerView(it.to(), it.facts(), it.at(), it.by()))
                        .toList(),
                annex.periods().stream().map(AnnexView::parallel).toList());
    }

    /** With whom, if several respondents were to be asked. */
    private static List<ContactView> contacts(Dossier dossier) {
        var respondents =
                dossier.application().participants().stream()
                        .filter(it -> it.side() == Side.RESPONDENT)
                        .toList();
        return respondents.stream()
                .flatMap(one ->
                        Parties.consent(dossier, one).contacts().stream()
                                .map(it -> contact(respondents.size() > 1 ? one.id() : null, it)))
                .toList();
    }

    private static ContactView contact(@Nullable String party, Consent.Contact it) {
        return new ContactView(
                party, it.channel().name(), it.at(), it.reached(), it.note(), it.by());
    }

    private static List<String> agreed(Dossier dossier, Helper helper) {
        var further =
                dossier.application().participants().stream()
                        .map(Participant::id)
                        .filter(id -> dossier.annex().standing(id).helpers().contains(helper.no()));
        return Stream.concat(helper.agreed().stream().map(Enum::name).sorted(), further).toList();
    }

    private static HelperView helper(Dossier dossier, Helper it) {
        return new HelperView(
                it.no(),
                it.name(),
                it.kind().name(),
                it.organisation(),
                agreed(dossier, it),
                Parties.mayTakePart(dossier, it));
    }

    private static ParallelView parallel(ParallelPeriod it) {
        return new ParallelView(
                it.kind().name(), ClockView.of(it.clock()), it.interruptedBy(), it.note());
    }
}

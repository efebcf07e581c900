package org.ipcase.mediation.dispute;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.money.Money;
import org.ipcase.platform.web.ClockView;
import org.jspecify.annotations.Nullable;

/**
 * A mediation as its readers see it; readers are the parties, the mediators and the director, so
 * that nothing is left out for one of them (MED-23).
 *
 * @param stage the furthest word of domain.md 5.3: also how far confirmation and performance are
 * @param parties everyone, several on a side if there are (共同当事人)
 * @param myParties ids of those for whom the reader acts
 * @param mySide the side the reader acts for
 * @param choices mediators each side would have
 * @param rightsNotice served with every session (MED-07)
 * @param end how it ended without agreement
 * @param nextRoutes where the parties can go then (MED-04, MED-10)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MediationView(
        String id,
        String number,
        String state,
        String stage,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        CommitteeName committee,
        @Nullable CommitteeName partnerCommittee,
        @Nullable String entrustmentId,
        PartyView applicant,
        PartyView respondent,
        List<String> otherRespondents,
        List<ParticipantView> parties,
        List<String> myParties,
        @Nullable String mySide,
        RightView right,
        String dispute,
        String claim,
        @Nullable Money amountInDispute,
        String region,
        @Nullable String complaintId,
        @Nullable String caseId,
        boolean respondentConsents,
        LocalDate appliedOn,
        Map<String, List<String>> choices,
        List<MediatorName> mediators,
        List<ChallengeView> challenges,
        List<SessionView> sessions,
        NoticeView rightsNotice,
        @Nullable String suspendedFor,
        @Nullable AgreementView agreement,
        @Nullable EndView end,
        List<RouteView> nextRoutes,
        AnnexView annex,
        @Nullable PointerView pointedBy,
        @Nullable StationView confirmation,
        @Nullable StationView performance) {

    record CommitteeName(String id, String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartyView(
            String kind,
            String name,
            @Nullable String creditCode,
            @Nullable String document,
            @Nullable String region,
            @Nullable String address,
            @Nullable String phone,
            @Nullable String legalRepresentative) {}

    /**
     * One of the parties, and where it stands.
     *
     * @param account whether somebody acts for it on the platform
     * @param choice mediators it would have
     * @param leftOn day on which it refused or withdrew while others went on
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ParticipantView(
            String id,
            String side,
            String kind,
            String name,
            @Nullable String creditCode,
            @Nullable String document,
            @Nullable String region,
            @Nullable String phone,
            boolean account,
            @Nullable LocalDate consentGivenOn,
            boolean rightsAcknowledged,
            List<String> choice,
            @Nullable LocalDate leftOn) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RightView(
            String kind, @Nullable String number, String title, @Nullable Integer niceClass) {}

    record MediatorName(String id, String name, String grade) {}

    record ChallengeView(String mediatorId, String relation, String reason) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SessionView(
            String id,
            Instant at,
            @Nullable String place,
            @Nullable String link,
            String state,
            @Nullable MinutesView record) {}

    record MinutesView(
            Instant heldAt, List<AttendeeView> attendance, String notes, String outcome) {}

    record AttendeeView(String name, String as) {}

    record NoticeView(String zh, String en, String rule, String source) {}

    /**
     * @param digest SHA-256 of the text: what a signature covers
     * @param missing whose signatures are still needed
     * @param missingParties which parties have not signed, by id
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AgreementView(
            String form,
            String facts,
            String issues,
            String responsibilities,
            String content,
            String performanceManner,
            LocalDate performanceUntil,
            boolean decidesOwnershipOrValidity,
            List<InstalmentView> instalments,
            String digest,
            List<SignatureView> signatures,
            List<String> missing,
            List<String> missingParties,
            @Nullable LocalDate effectiveOn,
            ConfirmationView confirmation) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InstalmentView(
            int no, LocalDate due, String what, @Nullable Money amount, String debtor) {}

    /**
     * @param party which of several of its side, if it is not the first
     * @param onPaper {@code SIGNATURE, SEAL} or {@code FINGERPRINT} on paper before a witness
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SignatureView(
            String as,
            @Nullable String party,
            String by,
            Instant at,
            @Nullable String onPaper,
            @Nullable String witness,
            @Nullable String evidenceId,
            @Nullable String scanDigest) {}

    /** Whether a court may confirm the agreement (MED-15, MED-17). */
    record ConfirmationView(boolean possible, String zh, String en, String rule, String source) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EndView(
            LocalDate on, @Nullable String ground, @Nullable String reason, @Nullable String by) {}

    record RouteView(String name, String zh, String en) {}

    /** Who told the parties of mediation (MED-03). */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PointerView(String agency, @Nullable String notice) {}

    /** Where the confirmation or the performance stands; a record of its own. */
    record StationView(String id, String state) {}
}

package org.ipcase.cases.complaint.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a submission whatever its state (登记信息).
 *
 * @param number human number, e.g. {@code SC-CP-2026-000042}; also on the receipt
 * @param receiptCode with the number it opens the public progress page
 * @param office where it was sent to, and why
 * @param supplements material supplied later, oldest first
 * @param mediation the mediation beside it; null if none was asked for
 * @param link the case behind it; null if filing was never submitted
 */
public record Dossier(
        String number,
        String receiptCode,
        Submission submission,
        Submitter submitter,
        Office office,
        Instant receivedAt,
        List<Supplement> supplements,
        @Nullable Mediation mediation,
        @Nullable CaseLink link,
        List<LegalClock> clocks) {

    public Dossier {
        supplements = List.copyOf(supplements);
        clocks = List.copyOf(clocks);
    }

    /** Material supplied after receipt (补充材料). */
    public record Supplement(String description, List<RecordId> evidence, Instant at) {
        public Supplement {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * The mediation beside the complaint (调解), as its service tells; nothing of its content
     * (MED-23).
     *
     * @param id null until a committee has the application
     */
    public record Mediation(@Nullable RecordId id, @Nullable String number, String state) {
        /** Asked for here, not yet applied for at a committee. */
        public static final Mediation REQUESTED = new Mediation(null, null, "REQUESTED");
    }

    /**
     * What the officer submitted to the head (立案呈批).
     *
     * @param violation what the case is to be about (案由)
     * @param by account of the officer
     */
    public record Filing(List<CaseOfficer> officers, String violation, String by, Instant at) {
        public Filing {
            officers = List.copyOf(officers);
        }
    }

    /** The case record behind the complaint (案件). */
    public record CaseLink(RecordId id, String number) {}

    Dossier with(List<LegalClock> changed) {
        return new Dossier(
                number,
                receiptCode,
                submission,
                submitter,
                office,
                receivedAt,
                supplements,
                mediation,
                link,
                changed);
    }

    Dossier with(Mediation changed) {
        return new Dossier(
                number,
                receiptCode,
                submission,
                submitter,
                office,
                receivedAt,
                supplements,
                changed,
                link,
                clocks);
    }

    Dossier with(CaseLink changed) {
        return new Dossier(
                number,
                receiptCode,
                submission,
                submitter,
                office,
                receivedAt,
                supplements,
                mediation,
                changed,
                clocks);
    }

    Dossier plus(Supplement supplement) {
        var longer = new ArrayList<>(supplements);
        longer.add(supplement);
        return new Dossier(
                number,
                receiptCode,
                submission,
                submitter,
                office,
                receivedAt,
                longer,
                mediation,
                link,
                clocks);
    }
}

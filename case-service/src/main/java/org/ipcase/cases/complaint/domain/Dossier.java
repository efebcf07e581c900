package org.ipcase.cases.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.handover.Holding;
import org.ipcase.kernel.handover.Move;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a submission whatever its state (登记信息).
 *
 * @param number human number, e.g. {@code SC-CP-2026-000042}; also on the receipt
 * @param receiptCode with the number it opens the public progress page
 * @param office that owns it now, and why
 * @param supplements material supplied later, oldest first
 * @param mediation the mediation beside it; null if none was asked for
 * @param link the case behind it; null if filing was never submitted
 * @param origin where a lead came from that nobody submitted here; null otherwise
 * @param linked other submissions that belong to it
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
        List<LegalClock> clocks,
        @Nullable Origin origin,
        List<Linked> linked,
        Custody custody,
        Duties duties) {

    /** Records of before these fields were there have none of them. */
    public Dossier {
        supplements = List.copyOf(supplements);
        clocks = List.copyOf(clocks);
        linked = linked == null ? List.of() : List.copyOf(linked);
        custody = custody == null ? Custody.FIRST : custody;
        duties = duties == null ? Duties.NONE : duties;
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

    /** All files that came with it, at first and later. */
    public List<RecordId> evidence() {
        var all = new ArrayList<>(submission.evidence());
        supplements.forEach(it -> all.addAll(it.evidence()));
        return List.copyOf(all);
    }

    /** Until when the reception that sent it wants to hear of it; empty once it has (CR-02). */
    public Optional<LocalDate> reportBackBy() {
        var told = duties.reportedBack();
        return custody.last()
                .filter(_ -> told == null || told.epoch() != custody.epoch())
                .map(Custody.Handover::reportBackBy);
    }

    Dossier with(List<LegalClock> changed) {
        return changed(it -> it.clocks = changed);
    }

    Dossier with(Mediation changed) {
        return changed(it -> it.mediation = changed);
    }

    Dossier with(CaseLink changed) {
        return changed(it -> it.link = changed);
    }

    Dossier with(Duties changed) {
        return changed(it -> it.duties = changed);
    }

    Dossier with(Submission changed) {
        return changed(it -> it.submission = changed);
    }

    Dossier plus(Supplement supplement) {
        var longer = new ArrayList<>(supplements);
        longer.add(supplement);
        return changed(it -> it.supplements = longer);
    }

    /** A second word about the same record replaces the first. */
    Dossier plus(Linked other) {
        var longer = new ArrayList<>(linked);
        longer.removeIf(it -> it.id().equals(other.id()));
        longer.add(other);
        return changed(it -> it.linked = longer);
    }

    /** Who owns it, and the ledger of its hand-overs (交接台账). */
    public Holding holding() {
        return custody.holding(number, office);
    }

    Dossier after(Move move) {
        return changed(it -> it.custody = custody.with(holding().after(move)));
    }

    Dossier handedOver(Custody.Handover handover) {
        return changed(it -> {
            it.office = handover.to();
            it.custody = custody.plus(handover);
        });
    }

    private Dossier changed(Consumer<Draft> change) {
        var draft = new Draft(this);
        change.accept(draft);
        return draft.done();
    }

    /** What of a dossier can change, while it changes. */
    private static final class Draft {
        private final Dossier before;
        private Submission submission;
        private Office office;
        private List<Supplement> supplements;
        private @Nullable Mediation mediation;
        private @Nullable CaseLink link;
        private List<LegalClock> clocks;
        private List<Linked> linked;
        private Custody custody;
        private Duties duties;

        private Draft(Dossier before) {
            this.before = before;
            submission = before.submission;
            office = before.office;
            supplements = before.supplements;
            mediation = before.mediation;
            link = before.link;
            clocks = before.clocks;
            linked = before.linked;
            custody = before.custody;
            duties = before.duties;
        }

        private Dossier done() {
            return new Dossier(
                    before.number,
                    before.receiptCode,
                    submission,
                    before.submitter,
                    office,
                    before.receivedAt,
                    supplements,
                    mediation,
                    link,
                    clocks,
                    before.origin,
                    linked,
                    custody,
                    duties);
        }
    }
}

package org.ipcase.referral.reverselinkage.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.referral.office.domain.Office;

/**
 * The procuratorate's opinion (检察意见书) to the agency, and what followed. It binds the agency to
 * answer; delivered on the platform, it is received when it is issued.
 *
 * @param reply REV-06, as started on delivery
 */
public record Opinion(Office agency, Content content, LegalClock reply, FollowUp followUp) {

    /**
     * Facts, evidence, opinion and the state of seized property (REV-04).
     *
     * @param urgent the shorter reply period runs
     */
    public record Content(
            String documentNumber,
            String facts,
            String evidence,
            String opinion,
            Optional<String> seizedProperty,
            boolean urgent,
            Instant issuedAt) {}

    /** Signed for by an officer of the agency (签收). */
    public record Receipt(String by, Instant at) {}

    /** The superior agency was told that no answer came (通报上级机关). */
    public record SuperiorTold(Office superior, Instant at) {}

    public record Note(String text, String by, Instant at) {}

    /** 跟踪督促. */
    public record FollowUp(
            Optional<Receipt> receipt, Optional<SuperiorTold> superiorTold, List<Note> notes) {
        public static final FollowUp NONE =
                new FollowUp(Optional.empty(), Optional.empty(), List.of());

        public FollowUp {
            notes = List.copyOf(notes);
        }

        FollowUp received(Receipt signed) {
            return new FollowUp(Optional.of(signed), superiorTold, notes);
        }

        FollowUp told(SuperiorTold told) {
            return new FollowUp(receipt, Optional.of(told), notes);
        }

        FollowUp noted(Note note) {
            var all = new ArrayList<>(notes);
            all.add(note);
            return new FollowUp(receipt, superiorTold, all);
        }
    }

    /**
     * The agency's reply (处理结果回复, REV-06).
     *
     * @param late whether the reply period had passed
     */
    public record Answer(
            Result result,
            String text,
            Optional<String> documentNumber,
            String by,
            Instant at,
            boolean late) {

        /** What became of the opinion. */
        public enum Result {
            /** 已处罚 */
            PENALISED,
            /** 不予处罚 */
            NO_PENALTY,
            /** 不予立案 */
            NOT_FILED,
            /** 移送其他机关 */
            TRANSFERRED
        }
    }

    Opinion with(FollowUp changed) {
        return new Opinion(agency, content, reply, changed);
    }
}

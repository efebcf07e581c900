package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the party said and how it was heard (陈述申辩、听证、集体讨论), CASE-18 to CASE-20.
 *
 * @param hearing null while nobody asked for one
 * @param discussion null while there was none
 */
public record HearingFile(
        List<Statement> statements, @Nullable Hearing hearing, @Nullable Discussion discussion) {
    static final HearingFile NONE = new HearingFile(List.of(), null, null);

    public HearingFile {
        statements = List.copyOf(statements);
    }

    /**
     * 陈述、申辩.
     *
     * @param review what the office makes of it (复核意见)
     */
    public record Statement(String by, String content, LocalDate receivedOn, String review) {}

    /** How a hearing ended (听证结果). */
    public enum Outcome {
        /** 已举行 */
        HELD,
        /** 当事人无正当理由缺席，终止 */
        PARTY_ABSENT,
        /** 当事人撤回 */
        WITHDRAWN
    }

    /**
     * 听证.
     *
     * @param presider named by the head; did not investigate
     * @param heldAt when it takes place
     * @param report of the presider
     */
    public record Hearing(
            LocalDate requestedOn,
            String by,
            @Nullable String presider,
            @Nullable Instant heldAt,
            @Nullable String place,
            @Nullable LocalDate notifiedOn,
            @Nullable LocalDate endedOn,
            @Nullable Outcome outcome,
            @Nullable String minutes,
            @Nullable String report) {
        static Hearing requested(LocalDate on, String by) {
            return new Hearing(on, by, null, null, null, null, null, null, null, null);
        }

        Hearing under(String person) {
            return new Hearing(
                    requestedOn, by, person, heldAt, place, notifiedOn, null, null, null, null);
        }

        Hearing notified(Instant at, String where, LocalDate on) {
            return new Hearing(requestedOn, by, presider, at, where, on, null, null, null, null);
        }

        Hearing ended(LocalDate on, Outcome how, String text) {
            return new Hearing(
                    requestedOn, by, presider, heldAt, place, notifiedOn, on, how, text, null);
        }

        Hearing reported(String text) {
            return new Hearing(
                    requestedOn,
                    by,
                    presider,
                    heldAt,
                    place,
                    notifiedOn,
                    endedOn,
                    outcome,
                    minutes,
                    text);
        }

        boolean over() {
            return endedOn != null;
        }
    }

    /** 负责人集体讨论. */
    public record Discussion(
            LocalDate on, List<String> participants, String opinion, String document) {
        public Discussion {
            participants = List.copyOf(participants);
        }
    }

    HearingFile stated(Statement it) {
        return new HearingFile(Inquiry.plus(statements, it), hearing, discussion);
    }

    HearingFile hearing(Hearing it) {
        return new HearingFile(statements, it, discussion);
    }

    /** A new notice gives a new right to ask for a hearing. */
    HearingFile noticed() {
        return new HearingFile(statements, null, discussion);
    }

    HearingFile changed(UnaryOperator<Hearing> change) {
        return hearing == null
                ? this
                : new HearingFile(statements, change.apply(hearing), discussion);
    }

    HearingFile discussed(Discussion it) {
        return new HearingFile(statements, hearing, it);
    }
}

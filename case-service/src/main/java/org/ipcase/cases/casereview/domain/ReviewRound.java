package org.ipcase.cases.casereview.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipcase.cases.procedure.domain.Order;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;

/** A year's drawing of one office's closed cases (年度评查抽取), SUP-05. */
public sealed interface ReviewRound {
    /** Nothing was drawn under this id. */
    record NotDrawn() implements ReviewRound {}

    /** 已抽取 */
    record Drawn(SampleDrawn sample) implements ReviewRound {}

    /** Why a case is in the sample (抽取原因). */
    enum Because {
        /** 随机抽取 */
        DRAWN_BY_LOT,
        /** 经复议、诉讼被变更、撤销、确认违法或者无效 */
        OVERTURNED,
        /** 被投诉信访 */
        COMPLAINED
    }

    /**
     * @param review record of the review
     */
    record Chosen(RecordId review, String caseNumber, Because because) {}

    /**
     * 抽取.
     *
     * @param organiser office that reviews
     * @param office whose cases
     * @param seed hex; with the population it gives the same sample again
     * @param populationDigest SHA-256 of the sorted ids, a line each
     */
    record SampleDrawn(
            String number,
            String organiser,
            String organiserRegion,
            String office,
            String officeName,
            int year,
            String seed,
            int population,
            String populationDigest,
            List<Chosen> sample,
            LocalDate on) {
        public SampleDrawn {
            sample = List.copyOf(sample);
        }
    }

    /** What is asked (命令). */
    sealed interface Command extends Order {
        /**
         * @param closed the reviews of the office's cases closed in the year that were never drawn
         * @param complained those of which people complained, as the organiser names them
         * @param drawn whether the year was drawn already
         */
        record DrawSample(
                Actor actor,
                Instant at,
                String number,
                String office,
                int year,
                String seed,
                List<Candidate> closed,
                Set<RecordId> complained,
                boolean drawn)
                implements Command {
            public DrawSample {
                closed = List.copyOf(closed);
                complained = Set.copyOf(complained);
            }
        }
    }

    /** A closed case that may be drawn (备选案件). */
    record Candidate(RecordId review, RecordId caseId, String caseNumber, boolean overturned) {}

    /** What happened (事件). */
    sealed interface Event {
        record RoundDrawn(SampleDrawn sample) implements Event {}
    }
}

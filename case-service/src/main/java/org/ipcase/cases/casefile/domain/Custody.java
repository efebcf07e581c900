package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.domain.Office;
import org.jspecify.annotations.Nullable;

/**
 * Whose case it is (案件归属): the sender owns it until the receiver has accepted, and whoever received
 * it does not pass it on again.
 *
 * @param transfer under way, accepted last, or objected to; null if there never was one
 * @param hops accepted transfers without a designation
 * @param dispute about jurisdiction; null if there is none
 * @param former offices that had the case and may still read it
 */
public record Custody(
        @Nullable Transfer transfer,
        int hops,
        @Nullable Dispute dispute,
        List<Office> former,
        List<Share> shares) {
    static final Custody NONE = new Custody(null, 0, null, List.of(), List.of());

    public Custody {
        former = List.copyOf(former);
        shares = List.copyOf(shares);
    }

    /**
     * 案件移送.
     *
     * @param letter number of the letter (案件移送函)
     */
    public record Transfer(
            Office from, Office to, Kind kind, String reason, String letter, LocalDate on) {
        /** 移送种类 */
        public enum Kind {
            /** 系统内移送 (JUR-06) */
            OWN_SYSTEM,
            /** 移送其他部门 (JUR-07) */
            OTHER_DEPARTMENT
        }
    }

    /**
     * 管辖争议 (JUR-03).
     *
     * @param reportedOn when the common superior was asked (JUR-04)
     */
    public record Dispute(
            Office one,
            Office other,
            String reason,
            LocalDate openedOn,
            @Nullable LocalDate reportedOn) {
        Dispute reported(LocalDate on) {
            return new Dispute(one, other, reason, openedOn, on);
        }

        boolean between(String agency) {
            return one.id().equals(agency) || other.id().equals(agency);
        }
    }

    /** 共享: another office reads the case from that day on. */
    public record Share(Office with, String reason, LocalDate on) {}

    Custody offered(Transfer it) {
        return new Custody(it, hops, dispute, former, shares);
    }

    Custody accepted(Transfer it) {
        return new Custody(null, hops + 1, null, Inquiry.plus(former, it.from()), shares);
    }

    Custody disputed(Dispute it) {
        return new Custody(transfer, hops, it, former, shares);
    }

    /** The dispute is settled: a designation opens the way for what comes. */
    Custody settled(Office before, boolean moved, boolean designated) {
        return new Custody(
                null,
                designated ? 0 : hops,
                null,
                moved ? Inquiry.plus(former, before) : former,
                shares);
    }

    Custody shared(Share it) {
        return new Custody(transfer, hops, dispute, former, Inquiry.plus(shares, it));
    }
}

package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.handover.Holding;
import org.jspecify.annotations.Nullable;

/**
 * Whose case it is (案件归属): the sender owns it until the receiver has accepted, and whoever received
 * it does not pass it on again.
 *
 * @param transfer under way, accepted last, or objected to; null if there never was one
 * @param hops how often it changed hands
 * @param dispute about jurisdiction; null if there is none
 * @param former offices that had the case and may still read it
 * @param earlier who filed the same act first; null if nobody did
 * @param file the ledger of its hand-overs, with the one owner; null before the first
 */
public record Custody(
        @Nullable Transfer transfer,
        int hops,
        @Nullable Dispute dispute,
        List<Office> former,
        List<Share> shares,
        @Nullable Earlier earlier,
        @Nullable Holding file) {
    static final Custody NONE = new Custody(null, 0, null, List.of(), List.of(), null, null);

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
     * @param supports which office each of the two holds for competent, by agency
     */
    public record Dispute(
            Office one,
            Office other,
            String reason,
            LocalDate openedOn,
            @Nullable LocalDate reportedOn,
            Map<String, String> supports) {

        /** Disputes of before this field was there have no word of either side. */
        public Dispute {
            supports = supports == null ? Map.of() : Map.copyOf(supports);
        }

        static Dispute between(Office one, Office other, String reason, LocalDate on) {
            return new Dispute(one, other, reason, on, null, Map.of());
        }

        Dispute reported(LocalDate on) {
            return new Dispute(one, other, reason, openedOn, on, supports);
        }

        Dispute supported(String by, String keeper) {
            var words = new HashMap<>(supports);
            words.put(by, keeper);
            return new Dispute(one, other, reason, openedOn, reportedOn, words);
        }

        /** Region of the nearest office above both; none between the provinces (JUR-05). */
        public Optional<String> commonSuperior() {
            var others = AccessKey.superiors(other.region());
            return AccessKey.superiors(one.region()).stream().filter(others::contains).findFirst();
        }

        /** What the side that this agency is not on holds for competent. */
        Optional<String> answerTo(String agency) {
            return Optional.ofNullable(
                    supports.get(one.id().equals(agency) ? other.id() : one.id()));
        }

        boolean between(String agency) {
            return one.id().equals(agency) || other.id().equals(agency);
        }
    }

    /**
     * Another office that filed the same act before this one (先立案机关), JUR-02.
     *
     * @param number of the case there
     */
    public record Earlier(Office office, String number, Instant filedAt) {}

    /** 共享: another office reads the case from that day on. */
    public record Share(Office with, String reason, LocalDate on) {}

    Custody offered(Transfer it) {
        return new Custody(it, hops, dispute, former, shares, earlier, file);
    }

    Custody accepted(Transfer it) {
        return new Custody(
                null, hops + 1, null, Inquiry.plus(former, it.from()), shares, null, file);
    }

    Custody disputed(Dispute it) {
        return new Custody(transfer, hops, it, former, shares, earlier, file);
    }

    /** Agreed or designated, nobody passes it on again (JUR-06). */
    Custody settled(Office before, boolean moved, boolean designated) {
        return new Custody(
                null,
                moved || designated ? hops + 1 : hops,
                null,
                moved ? Inquiry.plus(former, before) : former,
                shares,
                moved ? null : earlier,
                file);
    }

    Custody shared(Share it) {
        return new Custody(
                transfer, hops, dispute, former, Inquiry.plus(shares, it), earlier, file);
    }

    Custody filedEarlier(@Nullable Earlier it) {
        return new Custody(transfer, hops, dispute, former, shares, it, file);
    }

    Custody with(Holding next) {
        return new Custody(transfer, hops, dispute, former, shares, earlier, next);
    }

    /** Who owns the file, and how it came to be; one that never passed is the opening office's. */
    public Holding holding(Opening opening) {
        return file == null ? Holding.of(opening.number(), opening.office().id()) : file;
    }
}

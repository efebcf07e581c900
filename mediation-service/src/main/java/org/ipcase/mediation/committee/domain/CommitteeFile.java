package org.ipcase.mediation.committee.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * What the register keeps of a body.
 *
 * @param number human number, e.g. {@code SC-MC-2026-000003}
 * @param notices changes that the basic court of the place is told of (MED-O4)
 * @param clocks the term (MED-O2), and a notice that is due (MED-O4)
 */
public record CommitteeFile(
        Committee committee,
        String number,
        Profile profile,
        List<CourtNotice> notices,
        @Nullable Stars stars,
        List<LegalClock> clocks) {

    public CommitteeFile {
        notices = List.copyOf(notices);
        clocks = List.copyOf(clocks);
    }

    /**
     * @param agency agency id of the body's own people, if it is an agency of the directory
     * @param courtPlatformId id on the courts' mediation platform (人民法院调解平台), domain.md 5.3
     * @param charges what the parties pay, in the body's words; never for people's mediation
     *     (MED-O6)
     */
    public record Profile(
            @Nullable String agency, @Nullable String courtPlatformId, @Nullable String charges) {
        Profile linked(String platformId) {
            return new Profile(agency, platformId, charges);
        }
    }

    /**
     * A change that the basic court is told of (变动通报, MED-O4, 人民调解法 10).
     *
     * @param court agency id of the basic court of the place
     * @param bureau agency id of the justice bureau that tells it
     * @param sentOn null while it is due
     * @param mediator id of the mediator whose standing changed, if it is about one
     * @param receivedOn day on which the court has taken note; older records have none
     */
    public record CourtNotice(
            String id,
            Change change,
            LocalDate on,
            String court,
            String bureau,
            @Nullable LocalDate sentOn,
            @Nullable String mediator,
            @Nullable LocalDate receivedOn) {
        /** A change of the body itself. */
        public CourtNotice(
                String id,
                Change change,
                LocalDate on,
                String court,
                String bureau,
                @Nullable LocalDate sentOn) {
            this(id, change, on, court, bureau, sentOn, null, null);
        }

        /** What changed. */
        public enum Change {
            /** 设立 */
            REGISTERED,
            /** 换届 */
            RE_ELECTED,
            /** 成员调整 */
            MEMBERS_CHANGED,
            /** 暂停 */
            SUSPENDED,
            /** 恢复 */
            RESUMED,
            /** 撤销 */
            DISSOLVED,
            /** 聘任调解员 */
            MEDIATOR_ENGAGED,
            /** 暂停调解员 */
            MEDIATOR_SUSPENDED,
            /** 恢复调解员 */
            MEDIATOR_RESUMED,
            /** 罢免、解聘调解员 */
            MEDIATOR_REMOVED
        }

        CourtNotice about(String who) {
            return new CourtNotice(id, change, on, court, bureau, sentOn, who, receivedOn);
        }

        /** With the court, which has not taken note yet. */
        public boolean isUnread() {
            return sentOn != null && receivedOn == null;
        }

        CourtNotice received(LocalDate day) {
            return new CourtNotice(id, change, on, court, bureau, sentOn, mediator, day);
        }

        CourtNotice sent(LocalDate day) {
            return new CourtNotice(id, change, on, court, bureau, day, mediator, receivedOn);
        }
    }

    /**
     * Star rating of a committee (规范化建设星级), by the province's rules (MED-O9) [check].
     *
     * @param count one to five
     */
    public record Stars(int count, LocalDate on, String basis) {}

    Optional<LegalClock> clock(String rule) {
        return clocks.stream().filter(it -> it.rule().equals(rule)).findFirst();
    }

    public Optional<LegalClock> pending(String rule) {
        return clock(rule).filter(LegalClock::pending);
    }

    public List<CourtNotice> noticesDue() {
        return notices.stream().filter(it -> it.sentOn() == null).toList();
    }

    CommitteeFile with(Committee changed) {
        return new CommitteeFile(changed, number, profile, notices, stars, clocks);
    }

    CommitteeFile with(Profile changed) {
        return new CommitteeFile(committee, number, changed, notices, stars, clocks);
    }

    CommitteeFile with(Stars awarded) {
        return new CommitteeFile(committee, number, profile, notices, awarded, clocks);
    }

    CommitteeFile with(CourtNotice notice) {
        var all = new ArrayList<>(notices);
        all.add(notice);
        return new CommitteeFile(committee, number, profile, all, stars, clocks);
    }

    public List<CourtNotice> unread() {
        return notices.stream().filter(CourtNotice::isUnread).toList();
    }

    CommitteeFile receivedBy(String court, LocalDate day) {
        var all =
                notices.stream()
                        .map(it ->
                                it.isUnread() && it.court().equals(court) ? it.received(day) : it)
                        .toList();
        return new CommitteeFile(committee, number, profile, all, stars, clocks);
    }

    CommitteeFile told(LocalDate day) {
        var all = notices.stream().map(it -> it.sentOn() == null ? it.sent(day) : it).toList();
        return new CommitteeFile(committee, number, profile, all, stars, clocks);
    }

    /** Puts clocks in the place of those of the same rule. */
    CommitteeFile withClocks(List<LegalClock> changed) {
        var all = new ArrayList<>(clocks);
        for (var clock : changed) {
            all.removeIf(some -> some.rule().equals(clock.rule()));
            all.add(clock);
        }
        return new CommitteeFile(committee, number, profile, notices, stars, all);
    }
}

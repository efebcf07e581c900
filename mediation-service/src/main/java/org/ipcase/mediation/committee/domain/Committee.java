package org.ipcase.mediation.committee.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A people's mediation committee for IP disputes (知识产权纠纷人民调解委员会). It mediates free of charge
 * (MED-O6, 人民调解法 4): there is no field for a fee, here or anywhere in this service.
 *
 * @param id its agency id
 * @param region where it sits, GB/T 2260
 * @param termStart first day of the members' term
 */
public record Committee(
        String id,
        String zh,
        String en,
        String region,
        CommitteeKind kind,
        LocalDate termStart,
        List<Member> members) {
    private static final int MIN_MEMBERS = 3;
    private static final int MAX_MEMBERS = 9;
    private static final int TERM_YEARS = 3;

    /** MED-O1: three to nine members, one of them the director (人民调解法 8). */
    public Committee {
        members = List.copyOf(members);
        if (members.size() < MIN_MEMBERS || members.size() > MAX_MEMBERS) {
            throw new IllegalArgumentException(
                    "Expected 3 to 9 members (MED-O1), but %s has %d"
                            .formatted(id, members.size()));
        }
        if (members.stream().filter(member -> member.post() == Post.DIRECTOR).count() != 1) {
            throw new IllegalArgumentException("Expected one director (MED-O1) of " + id);
        }
    }

    /** MED-O3: industry and professional committees are set up by reference (人民调解法 34). */
    public enum CommitteeKind {
        /** 村民、居民委员会设立 */
        GRASSROOTS,
        /** 行业性、专业性 */
        INDUSTRY_PROFESSIONAL
    }

    public enum Post {
        /** 主任 */
        DIRECTOR,
        /** 副主任 */
        DEPUTY,
        /** 委员 */
        MEMBER
    }

    public record Member(String name, Post post, boolean woman) {}

    /** Day on which the term ends: three years, re-election allowed (MED-O2, 人民调解法 9). */
    public LocalDate termEnd() {
        return termStart.plusYears(TERM_YEARS);
    }

    /** Whether a woman is a member, as MED-O1 asks; a warning, not a bar (人民调解法 8). */
    public boolean hasWoman() {
        return members.stream().anyMatch(Member::woman);
    }

    public String director() {
        return members.stream()
                .filter(member -> member.post() == Post.DIRECTOR)
                .map(Member::name)
                .findFirst()
                .orElseThrow();
    }
}

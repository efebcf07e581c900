package org.ipcase.mediation.committee.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.actor.AgencyType;
import org.jspecify.annotations.Nullable;

/**
 * A body that mediates IP disputes (调解组织), most of them people's mediation committees
 * (知识产权纠纷人民调解委员会), which mediate free of charge (MED-O6, 人民调解法 4).
 *
 * @param id its agency id, or the record's id when it is no agency of the directory
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
    private static final int TERM_YEARS = 3;

    /** MED-O1: a composition that the law does not allow never becomes a committee. */
    public Committee {
        members = List.copyOf(members);
        Composition.refusal(kind, members)
                .ifPresent(no -> {
                    throw new IllegalArgumentException(
                            "%s (%s): %s".formatted(no.detail(), no.problem().rule(), "of a body"));
                });
    }

    /** Kinds of mediation body and what each is bound by (调解组织类型). */
    public enum CommitteeKind {
        /** 人民调解委员会: 村民、居民委员会、企业事业单位设立 (人民调解法 7, 8) */
        PEOPLE,
        /** 行业性、专业性人民调解委员会: set up by social organisations by reference (MED-O3, 人民调解法 34) */
        INDUSTRY_PROFESSIONAL,
        /** 商事调解组织 */
        COMMERCIAL,
        /** 律师调解工作室 */
        LAWYER,
        /** 个人调解工作室: of one people's mediator, free of charge like the committee */
        PERSONAL_STUDIO,
        /** 行政调解机构 */
        ADMINISTRATIVE,
        /** 人民法院设立的调解组织 */
        JUDICIAL;

        /** Whether the People's Mediation Law says who sits in it and for how long. */
        public boolean isCommittee() {
            return this == PEOPLE || this == INDUSTRY_PROFESSIONAL;
        }

        /** Whether its mediation is people's mediation (人民调解). */
        public boolean isPeoples() {
            return isCommittee() || this == PERSONAL_STUDIO;
        }

        /**
         * Whether it may charge the parties. People's, administrative and judicial mediation is
         * free (人民调解法 4); commercial bodies and lawyers may charge and must be shown as such
         * (MED-O6, 人民法院在线调解规则 5).
         */
        public boolean mayCharge() {
            return this == COMMERCIAL || this == LAWYER;
        }

        /** Whether an agency of this type can be such a body. */
        boolean fits(@Nullable AgencyType type) {
            return switch (this) {
                case PEOPLE, INDUSTRY_PROFESSIONAL ->
                        type == null || type == AgencyType.MEDIATION_COMMITTEE;
                case COMMERCIAL, LAWYER, PERSONAL_STUDIO ->
                        type == null
                                || type == AgencyType.MEDIATION_COMMITTEE
                                || type == AgencyType.AGENT
                                || type == AgencyType.INDUSTRY_ASSOCIATION;
                case ADMINISTRATIVE ->
                        type != null
                                && (type.enforces()
                                        || type == AgencyType.JUSTICE
                                        || type == AgencyType.IP_PROTECTION_CENTER
                                        || type == AgencyType.RIGHTS_AID_CENTER);
                case JUDICIAL -> type == AgencyType.COURT;
            };
        }
    }

    public enum Post {
        /** 主任 */
        DIRECTOR,
        /** 副主任 */
        DEPUTY,
        /** 委员 */
        MEMBER
    }

    /**
     * @param minority whether of the smaller ethnic group of a mixed area; null if nobody said
     */
    public record Member(String name, Post post, boolean woman, @Nullable Boolean minority) {
        public Member(String name, Post post, boolean woman) {
            this(name, post, woman, null);
        }
    }

    /** Day on which the term ends: three years, re-election allowed (MED-O2, 人民调解法 9). */
    public LocalDate termEnd() {
        return termStart.plusYears(TERM_YEARS);
    }

    /** Whether a woman is a member, as MED-O1 asks; a warning, not a bar (人民调解法 8). */
    public boolean hasWoman() {
        return members.stream().anyMatch(Member::woman);
    }

    /** Whether a member belongs to the smaller group of a mixed area (MED-O1). */
    public boolean hasMinority() {
        return members.stream().anyMatch(it -> Boolean.TRUE.equals(it.minority()));
    }

    public String director() {
        return members.stream()
                .filter(member -> member.post() == Post.DIRECTOR)
                .map(Member::name)
                .findFirst()
                .orElseThrow();
    }

    Committee with(LocalDate newTerm, List<Member> elected) {
        return new Committee(id, zh, en, region, kind, newTerm, elected);
    }
}

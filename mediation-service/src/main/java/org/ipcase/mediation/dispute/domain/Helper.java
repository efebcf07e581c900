package org.ipcase.mediation.dispute.domain;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody invited to help with the mediation (受邀参与调解的人, MED-06): only if the parties agree (人民调解法
 * 20).
 *
 * @param no 1 for the first
 * @param agreed sides of which the first party agrees; of further parties see {@link Standing}
 */
public record Helper(
        int no, String name, Kind kind, @Nullable String organisation, Set<Side> agreed) {
    public Helper {
        agreed = Set.copyOf(agreed);
    }

    public enum Kind {
        /** 亲属、邻里 */
        RELATIVE,
        /** 同事 */
        COLLEAGUE,
        /** 专家 */
        EXPERT,
        /** 技术调查官 */
        TECHNICAL_INVESTIGATOR,
        /** 社会组织 */
        SOCIAL_ORGANISATION
    }

    Helper agreedBy(Side side) {
        var all = EnumSet.of(side);
        all.addAll(agreed);
        return new Helper(no, name, kind, organisation, all);
    }
}

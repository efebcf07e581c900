package org.ipcase.cases.subject.domain;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.ipcase.cases.complaint.domain.Submission;
import org.ipcase.cases.party.domain.Party;

/**
 * Whether two submissions may be about the same (疑似重复): proposed when two of party, right number
 * and address agree and the acts lie within a season [product]; a person confirms or denies
 * (REQ-06).
 */
public final class Duplicates {
    private static final long SEASON_DAYS = 90;

    private Duplicates() {}

    /** What agrees. */
    public enum Because {
        /** 当事人相同 */
        PARTY,
        /** 权利号相同 */
        RIGHT_NUMBER,
        /** 地址相同 */
        ADDRESS,
        /** 行为时间相近 */
        TIME
    }

    /** What agrees between the two; empty if it is not enough to propose them. */
    public static Set<Because> between(Submission one, Submission other) {
        var agree = EnumSet.noneOf(Because.class);
        if (anyPair(one, other, Duplicates::sameParty)) {
            agree.add(Because.PARTY);
        }
        var number = one.right().number();
        if (number != null
                && one.right().kind() == other.right().kind()
                && number.equals(other.right().number())) {
            agree.add(Because.RIGHT_NUMBER);
        }
        if (anyPair(one, other, Duplicates::sameAddress)) {
            agree.add(Because.ADDRESS);
        }
        var apart = Math.abs(ChronoUnit.DAYS.between(one.actDate(), other.actDate()));
        if (agree.size() < 2 || apart > SEASON_DAYS) {
            return Set.of();
        }
        agree.add(Because.TIME);
        return agree;
    }

    private static boolean anyPair(
            Submission one, Submission other, java.util.function.BiPredicate<Party, Party> same) {
        return one.respondents().stream()
                .anyMatch(a -> other.respondents().stream().anyMatch(b -> same.test(a, b)));
    }

    private static boolean sameParty(Party one, Party other) {
        var keys = MatchKeys.of(one);
        return MatchKeys.of(other).entrySet().stream()
                .filter(it -> it.getKey() != MatchKeys.By.LEGAL_REPRESENTATIVE)
                .anyMatch(it -> it.getValue().equals(keys.get(it.getKey())));
    }

    private static boolean sameAddress(Party one, Party other) {
        var address = MatchKeys.plain(one.address());
        return address != null && Objects.equals(address, MatchKeys.plain(other.address()));
    }
}

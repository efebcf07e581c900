package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.ipcase.kernel.clock.ExclusionReason;
import org.jspecify.annotations.Nullable;

/**
 * How the investigation stands (调查进展): what stops its clocks, who has to stay out, what was entered
 * late.
 *
 * @param harmful the act harms life, health or financial safety (CASE-06)
 */
public record Inquiry(
        boolean harmful,
        List<Standstill> standstills,
        List<Examination> examinations,
        List<Recusal> recusals,
        List<LateEntry> lateEntries) {
    static final Inquiry NONE = new Inquiry(false, List.of(), List.of(), List.of(), List.of());

    public Inquiry {
        standstills = List.copyOf(standstills);
        examinations = List.copyOf(examinations);
        recusals = List.copyOf(recusals);
        lateEntries = List.copyOf(lateEntries);
    }

    /**
     * Testing, inspection, quarantine, appraisal or identification by the rights holder
     * (检测、检验、检疫、鉴定、权利人辨认或者鉴别), CASE-09.
     *
     * @param by who examines
     * @param document number of the request, or of the written announcement to the party
     * @param measures numbers of the measures on whose goods it is done
     * @param dueOn date set in the request
     * @param signer who signed the opinion, and in what capacity
     */
    public record Examination(
            int number,
            ExclusionReason kind,
            String by,
            String document,
            LocalDate begunOn,
            List<Integer> measures,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate endedOn,
            @Nullable String result,
            @Nullable String signer) {
        public Examination {
            measures = List.copyOf(measures);
        }

        boolean open() {
            return endedOn == null;
        }

        String key() {
            return "examination-" + number;
        }

        Examination ended(LocalDate on, String said, @Nullable String signedBy) {
            return new Examination(
                    number, kind, by, document, begunOn, measures, dueOn, on, said, signedBy);
        }
    }

    /**
     * An application that someone stay out of the case (回避), CASE-07.
     *
     * @param person name of the officer, reviewer or presider
     * @param granted null until the head decides; the investigation goes on meanwhile
     */
    public record Recusal(
            int number,
            String person,
            Relation relation,
            String reason,
            LocalDate appliedOn,
            @Nullable Boolean granted,
            @Nullable String why) {
        /** Why someone may not be impartial (回避事由). */
        public enum Relation {
            /** 直接利害关系 */
            DIRECT_INTEREST,
            /** 近亲属 */
            KINSHIP,
            /** 其他可能影响公正执法的关系 */
            OTHER
        }

        Recusal decided(boolean yes, String because) {
            return new Recusal(number, person, relation, reason, appliedOn, yes, because);
        }
    }

    /**
     * Something entered long after it happened (迟录), REQ-05.
     *
     * @param happenedOn as entered
     */
    public record LateEntry(String action, LocalDate happenedOn, LocalDate enteredOn) {}

    /** Whether this person was told to stay out. */
    boolean recused(String name) {
        return recusals.stream()
                .anyMatch(it -> it.person().equals(name) && Boolean.TRUE.equals(it.granted()));
    }

    Inquiry harmful(boolean yes) {
        return new Inquiry(yes, standstills, examinations, recusals, lateEntries);
    }

    Inquiry begun(Standstill it) {
        return with(plus(standstills, it));
    }

    Inquiry ended(String key, LocalDate on) {
        return with(
                replaced(
                        standstills,
                        it -> it.key().equals(key) && it.lasts(),
                        it -> it.endedOn(on.isBefore(it.from()) ? it.from() : on)));
    }

    Inquiry with(List<Standstill> changed) {
        return new Inquiry(harmful, changed, examinations, recusals, lateEntries);
    }

    Inquiry begun(Examination it) {
        return new Inquiry(harmful, standstills, plus(examinations, it), recusals, lateEntries);
    }

    Inquiry examined(int number, UnaryOperator<Examination> change) {
        return new Inquiry(
                harmful,
                standstills,
                replaced(examinations, it -> it.number() == number, change),
                recusals,
                lateEntries);
    }

    Inquiry applied(Recusal it) {
        return new Inquiry(harmful, standstills, examinations, plus(recusals, it), lateEntries);
    }

    Inquiry decided(int number, UnaryOperator<Recusal> change) {
        return new Inquiry(
                harmful,
                standstills,
                examinations,
                replaced(recusals, it -> it.number() == number, change),
                lateEntries);
    }

    Inquiry late(LateEntry it) {
        return new Inquiry(harmful, standstills, examinations, recusals, plus(lateEntries, it));
    }

    static <T> List<T> plus(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return more;
    }

    static <T> List<T> replaced(List<T> list, Predicate<T> which, UnaryOperator<T> change) {
        return list.stream().map(it -> which.test(it) ? change.apply(it) : it).toList();
    }
}

package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.screening.Crime;

/**
 * The case group's written report (移送涉嫌犯罪案件的书面报告 and 调查报告): REF-04, domain.md 3.4.
 *
 * @param at when the principal head received it: start of REF-05
 */
public record Report(
        List<GroupMember> caseGroup,
        Crime crime,
        Findings findings,
        List<Item> items,
        List<Attachment> attachments,
        List<EarlierPenalty> earlierPenalties,
        Instant at) {
    public Report {
        caseGroup = List.copyOf(caseGroup);
        items = List.copyOf(items);
        attachments = List.copyOf(attachments);
        // Reports of before this was asked for have none in the record.
        earlierPenalties = List.copyOf(Objects.requireNonNullElse(earlierPenalties, List.of()));
    }

    /** The same report before the head once more: REF-05 starts again (REF-23). */
    Report receivedAt(Instant again) {
        return new Report(caseGroup, crime, findings, items, attachments, earlierPenalties, again);
    }

    /** Fines already imposed in the case: set off against a criminal fine (REF-22). */
    public Money finesImposed() {
        return earlierPenalties.stream()
                .flatMap(it -> it.fine().stream())
                .reduce(Money.ZERO, Money::plus);
    }

    /**
     * A penalty that the agency decided in this case before the referral (移送前已作出的处罚): REF-22, D310
     * art. 11; 行政处罚法 第35条.
     */
    public record EarlierPenalty(
            Kind kind, String documentNumber, LocalDate decidedOn, Optional<Money> fine) {
        /** What it is, and with it what becomes of it after the referral. */
        public enum Kind {
            /** 警告: stays in force. */
            WARNING,
            /** 责令停产停业: stays in force. */
            CLOSURE,
            /** 暂扣、吊销许可证件: stays in force. */
            LICENCE,
            /** 没收: stays in force. */
            CONFISCATION,
            /** 罚款: set off against the criminal fine. */
            FINE
        }

        public boolean setOff() {
            return kind == Kind.FINE;
        }
    }

    /**
     * An officer of the case group (专案组成员).
     *
     * @param certificate number of the enforcement certificate (执法证号)
     * @param phone under which the police reach the officer (D310 art. 6)
     */
    public record GroupMember(String name, String certificate, String phone) {}

    /**
     * What the inquiry found (调查情况).
     *
     * @param source how the office learned of the case
     * @param seizure how the items were seized, if any were
     */
    public record Findings(
            String source,
            Optional<String> seizure,
            String facts,
            String legalBasis,
            String proposal) {}

    /**
     * A line of the list of items (涉案物品清单).
     *
     * @param unit e.g. 瓶
     * @param storage where it is kept
     */
    public record Item(
            String name,
            long quantity,
            Optional<String> unit,
            Price price,
            String features,
            String storage) {}

    /** Unit value and where it comes from, in the order of domain.md 4.4. */
    public record Price(Money unitValue, Basis basis) {
        public enum Basis {
            /** 实际销售价格 */
            ACTUAL_PRICE,
            /** 实际销售平均价格 */
            AVERAGE_PRICE,
            /** 标价 */
            LABELLED_PRICE,
            /** 被侵权产品的市场中间价格 */
            MARKET_MEDIAN
        }
    }
}

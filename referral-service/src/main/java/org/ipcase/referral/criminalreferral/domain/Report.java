package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import java.util.List;
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
        Instant at) {
    public Report {
        caseGroup = List.copyOf(caseGroup);
        items = List.copyOf(items);
        attachments = List.copyOf(attachments);
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

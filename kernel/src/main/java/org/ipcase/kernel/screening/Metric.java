package org.ipcase.kernel.screening;

import java.util.List;
import java.util.OptionalLong;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.money.Money;

/** What a threshold measures (指标): one fact, or a first part and what is added to it. */
public enum Metric {
    ILLEGAL_GAINS(Unit.YUAN, "违法所得数额", "illegal gains", AmountFact.ILLEGAL_GAINS),
    SERVICE_GAINS(Unit.YUAN, "提供服务的违法所得数额", "gains from services", AmountFact.SERVICE_GAINS),
    GOODS_AND_SERVICE_GAINS(
            Unit.YUAN,
            "商品和服务违法所得合计",
            "gains from goods and services",
            AmountFact.ILLEGAL_GAINS,
            AmountFact.SERVICE_GAINS),
    ILLEGAL_BUSINESS_AMOUNT(
            Unit.YUAN, "非法经营数额", "illegal business amount", AmountFact.ILLEGAL_BUSINESS_AMOUNT),
    SALES_AMOUNT(Unit.YUAN, "销售金额", "sales amount", AmountFact.SALES_AMOUNT),
    UNSOLD_VALUE(Unit.YUAN, "尚未销售的货值金额", "value of unsold goods", AmountFact.UNSOLD_VALUE),
    SOLD_AND_UNSOLD_VALUE(
            Unit.YUAN,
            "销售金额和未售货值合计",
            "sales and value of unsold goods",
            AmountFact.SALES_AMOUNT,
            AmountFact.UNSOLD_VALUE),
    DIRECT_LOSS(Unit.YUAN, "直接经济损失", "direct loss", AmountFact.DIRECT_LOSS),
    LABELS(Unit.PIECES, "标识数量", "labels", CountFact.LABELS),
    LABELS_WITH_UNSOLD(
            Unit.PIECES,
            "已售和未售标识数量合计",
            "labels with unsold ones",
            CountFact.LABELS,
            CountFact.LABELS_UNSOLD),
    COPIES(Unit.PIECES, "复制品数量", "copies", CountFact.COPIES),
    COPIES_WITH_UNSOLD(
            Unit.PIECES,
            "已售和未售复制品数量合计",
            "copies with unsold ones",
            CountFact.COPIES,
            CountFact.COPIES_UNSOLD),
    WORKS(Unit.PIECES, "作品数量", "works", CountFact.WORKS),
    DOWNLOADS(Unit.PIECES, "下载次数", "downloads", CountFact.DOWNLOADS),
    CLICKS(Unit.PIECES, "点击次数", "clicks", CountFact.CLICKS),
    MEMBERS(Unit.PIECES, "注册会员数量", "registered members", CountFact.MEMBERS),
    OWNER_BANKRUPT(Unit.YES_NO, "致权利人破产、倒闭", "owner bankrupt", Circumstance.OWNER_BANKRUPT),
    FOREIGN_RECIPIENT(
            Unit.YES_NO, "境外机构、组织、人员", "foreign recipient", Circumstance.FOREIGN_RECIPIENT);

    /** How its values are written. */
    public enum Unit {
        YUAN,
        PIECES,
        YES_NO
    }

    private final Unit unit;
    private final Bilingual title;
    private final List<Fact> parts;

    Metric(Unit unit, String zh, String en, Fact... parts) {
        this.unit = unit;
        this.title = new Bilingual(zh, en);
        this.parts = List.of(parts);
    }

    public Unit unit() {
        return unit;
    }

    public Bilingual title() {
        return title;
    }

    public List<Fact> parts() {
        return parts;
    }

    /** What is sold, for a sum of sold and unsold. */
    OptionalLong firstPart(ScreeningFacts facts) {
        return parts.getFirst().in(facts);
    }

    OptionalLong lastPart(ScreeningFacts facts) {
        return parts.getLast().in(facts);
    }

    /** The sum of the known parts, in fen or pieces; empty if none is known. */
    OptionalLong value(ScreeningFacts facts) {
        return parts.stream()
                .map(part -> part.in(facts))
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .reduce(Math::addExact);
    }

    /** Reads a limit of the table into fen or pieces. */
    long parse(String text) {
        return unit == Unit.YUAN ? Money.parse(text).fen() : Long.parseLong(text);
    }

    /** Writes fen as yuan, pieces as they are. */
    String write(long value) {
        return unit == Unit.YUAN ? new Money(value).toString() : Long.toString(value);
    }
}

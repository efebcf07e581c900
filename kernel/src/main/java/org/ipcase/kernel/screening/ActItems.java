package org.ipcase.kernel.screening;

import java.util.List;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What was found, item by item (涉案物品与款项), from which the amounts of the screen are computed
 * (domain.md 4.4).
 */
public record ActItems(
        List<Goods> goods, List<Labels> labels, List<Copies> copies, List<Income> incomes) {

    /** What became of an item. */
    public enum Fate {
        /** 已销售 */
        SOLD,
        /** 尚未销售 */
        UNSOLD,
        /** 已制作完成、尚未附着标识 */
        UNFINISHED
    }

    /**
     * Goods of one kind.
     *
     * @param realPrice real price of one piece, for unsold goods the average found; null if unknown
     * @param labelPrice marked price of one piece
     * @param marketPrice median market price of one genuine piece
     * @param markProven for unfinished goods: it is proven that the mark will be affixed
     */
    public record Goods(
            String name,
            long quantity,
            Fate fate,
            @Nullable Money realPrice,
            @Nullable Money labelPrice,
            @Nullable Money marketPrice,
            boolean markProven) {}

    /**
     * @param signs on one carrier
     * @param separable whether the signs of a carrier can be taken apart
     * @param sold or made by the same person; false for those found unsold with a seller
     */
    public record Labels(String name, long carriers, long signs, boolean separable, boolean sold) {}

    public record Copies(String title, long quantity, boolean sold) {}

    /**
     * @param received or due
     * @param cost of material, purchase, or products used; of no effect for fees
     */
    public record Income(Kind kind, Money received, Money cost) {
        /** What was paid for. */
        public enum Kind {
            /** 商品 */
            GOODS,
            /** 服务 */
            SERVICE,
            /** 服务费、会员费、广告费 */
            FEES
        }
    }

    public ActItems {
        goods = List.copyOf(goods);
        labels = List.copyOf(labels);
        copies = List.copyOf(copies);
        incomes = List.copyOf(incomes);
    }
}

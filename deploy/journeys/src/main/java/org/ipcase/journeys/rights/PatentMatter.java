package org.ipcase.journeys.rights;

import java.util.List;
import org.ipcase.journeys.typical.Party;
import org.ipcase.journeys.typical.Right;

/**
 * A patent dispute to be ruled on (专利侵权纠纷).
 *
 * @param report whether an evaluation report was filed with it (专利权评价报告): for utility models and
 *     designs, which nobody examined before the grant
 */
record PatentMatter(
        String zh,
        String en,
        Right right,
        Party respondent,
        boolean report,
        String claims,
        String facts,
        String statement,
        String damages) {
    static final List<PatentMatter> ALL =
            List.of(
                    new PatentMatter(
                            "发明专利：防伪溯源识别方法",
                            "Invention: a method of tracing",
                            Right.TRACING_METHOD,
                            Party.JINQI,
                            false,
                            "责令停止使用侵权方法及销售依照该方法制成的扫码终端",
                            "被请求人的扫码终端逐步采用权利要求1的全部步骤",
                            "终端采用自研算法，缺少权利要求1中的二次校验步骤",
                            "180000.00"),
                    new PatentMatter(
                            "实用新型专利：一次性防伪瓶盖",
                            "Utility model: a bottle cap",
                            Right.BOTTLE_CAP,
                            Party.JINQI,
                            true,
                            "责令停止制造、销售侵权瓶盖，销毁库存",
                            "被请求人销售的瓶盖具备权利要求1的全部技术特征",
                            "该结构在申请日前已公开，属现有设计",
                            "95000.00"),
                    new PatentMatter(
                            "外观设计专利：酒瓶",
                            "Design: a bottle",
                            Right.BOTTLE_DESIGN,
                            Party.JINQI,
                            false,
                            "责令停止制造、销售、许诺销售侵权酒瓶",
                            "被控酒瓶与涉案外观设计整体视觉效果无实质性差异",
                            "瓶身浮雕图案不同，整体视觉效果有明显区别",
                            "60000.00"));
}

package org.ipcase.journeys.typical;

import java.util.List;
import java.util.Map;

/** What officers of the Chengdu office write in every such case. */
public final class OfficeWork {
    static final List<Map<String, String>> OFFICERS =
            List.of(
                    Map.of("name", "周明", "certificate", "川A-2021-0451"),
                    Map.of("name", "何婷", "certificate", "川A-2019-0873"));

    private OfficeWork() {}

    /** Filing with the two officers that the law asks for (CASE-04). */
    public static Map<String, Object> filing() {
        return Map.of("officers", OFFICERS, "violation", "涉嫌销售侵犯注册商标专用权的商品");
    }

    /** Stock and sales that meet T214-5: the case must be referred. */
    public static Map<String, Object> amountsToRefer() {
        return Map.of(
                "amounts",
                Map.of(
                        "goodsValue", "186400.00",
                        "salesAmount", "50400.00",
                        "illegalBusinessAmount", "236800.00"),
                "suspectedCrimes",
                List.of("C213", "C214"),
                "reason",
                "现场清点库存及调取销售台账");
    }
}

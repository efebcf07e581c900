package org.ipcase.cases.leadimport.domain;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.ipcase.kernel.number.RightKind;

/** Kinds of right as files name them (权利类型名称): in Chinese, or by the name of the API. */
final class RightNames {
    private static final Map<String, RightKind> NAMES =
            Map.ofEntries(
                    Map.entry("商标", RightKind.TRADEMARK),
                    Map.entry("发明", RightKind.INVENTION),
                    Map.entry("发明专利", RightKind.INVENTION),
                    Map.entry("实用新型", RightKind.UTILITY_MODEL),
                    Map.entry("外观设计", RightKind.DESIGN),
                    Map.entry("著作权", RightKind.COPYRIGHT),
                    Map.entry("软件", RightKind.SOFTWARE),
                    Map.entry("植物新品种", RightKind.PLANT_VARIETY),
                    Map.entry("地理标志", RightKind.GEOGRAPHICAL_INDICATION),
                    Map.entry("商业秘密", RightKind.TRADE_SECRET),
                    Map.entry("布图设计", RightKind.LAYOUT_DESIGN),
                    Map.entry("特殊标志", RightKind.SPECIAL_SIGN));

    private RightNames() {}

    static Optional<RightKind> kind(String text) {
        return Optional.ofNullable(NAMES.get(text))
                .or(() ->
                        Arrays.stream(RightKind.values())
                                .filter(it -> it.name().equals(text))
                                .findFirst());
    }
}

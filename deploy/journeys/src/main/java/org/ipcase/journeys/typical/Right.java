package org.ipcase.journeys.typical;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * An IP right as the API takes it; the numbers are invented and well formed (domain.md 8.3, 8.4).
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Right(
        String kind, @Nullable String number, String title, @Nullable Integer niceClass) {

    static final Right LIQUOR_MARK = new Right("TRADEMARK", "17654321", "岷岭春", 33);
    static final Right MEDICINE_MARK = new Right("TRADEMARK", "23456789", "渝岚堂", 5);
    public static final Right TRACING_SOFTWARE =
            new Right("SOFTWARE", "2023SR0123456", "岷岭春防伪溯源管理系统V2.0", null);
    public static final Right BOTTLE_DESIGN =
            new Right("DESIGN", "ZL202430518627.0", "酒瓶（岷岭春）", null);
    public static final Right TRACING_METHOD =
            new Right("INVENTION", "ZL202110345678.3", "一种白酒防伪溯源识别方法", null);
    public static final Right BOTTLE_CAP =
            new Right("UTILITY_MODEL", "ZL202220123456.7", "一种一次性防伪瓶盖", null);
    static final Right LABEL_ARTWORK =
            new Right("COPYRIGHT", "川作登字-2023-F-00012345", "岷岭春系列标签图", null);
    static final Right LIQUOR_ORIGIN =
            new Right("GEOGRAPHICAL_INDICATION", "AGI2019036", "岷岭高粱", null);
    static final Right BREWING_SECRET = new Right("TRADE_SECRET", null, "双轮底发酵工艺参数", null);
    static final Right READER_CHIP = new Right("LAYOUT_DESIGN", "BS.215012345", "溯源读写芯片布图设计", null);
    static final Right OLYMPIC_SYMBOL = new Right("SPECIAL_SIGN", "A000012", "奥林匹克五环图案标志", null);
    static final Right RICE_VARIETY = new Right("PLANT_VARIETY", "CNA20191000123", "岷香优8号", null);
}

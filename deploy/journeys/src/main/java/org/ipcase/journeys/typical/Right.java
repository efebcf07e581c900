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
    static final Right BOTTLE_DESIGN = new Right("DESIGN", "ZL202430518627.0", "酒瓶（岷岭春）", null);
    static final Right RICE_VARIETY = new Right("PLANT_VARIETY", "CNA20191000123", "岷香优8号", null);
}

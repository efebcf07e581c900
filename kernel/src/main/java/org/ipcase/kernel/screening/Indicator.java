package org.ipcase.kernel.screening;

/** Signs of scale where amounts cannot be determined (规模线索), domain.md 4.5. */
public enum Indicator {
    /** 仓库. */
    WAREHOUSE,
    /** 生产工具、设备. */
    TOOLS,
    /** 账册. */
    LEDGERS,
    /** 跨省销售. */
    MULTI_PROVINCE_SALES,
    /** 曾受处罚再次实施. */
    REPEAT_OFFENDER
}

package org.ipcase.cases.customsdetention.domain;

/** 进出口方向 */
public enum Direction {
    /** 进口 */
    IMPORT,
    /** 出口 */
    EXPORT
}

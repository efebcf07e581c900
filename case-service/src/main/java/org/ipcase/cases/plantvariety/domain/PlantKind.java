package org.ipcase.cases.plantvariety.domain;

/** Kinds of plants that decide on the term of the right (植物类别), PVP-05. */
public enum PlantKind {
    /** 藤本植物 */
    VINE,
    /** 林木、果树、观赏树木、其他木本植物 */
    WOODY,
    /** 其他 */
    OTHER
}

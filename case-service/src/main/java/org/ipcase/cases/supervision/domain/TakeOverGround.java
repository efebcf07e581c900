package org.ipcase.cases.supervision.domain;

/** Why a superior takes a case over (提级事由). */
public enum TakeOverGround {
    /** 通报批评后仍无进展 (SUP-01) */
    NO_PROGRESS,
    /** 上级认为必要 (SUP-03; MPP 15) */
    NECESSARY
}

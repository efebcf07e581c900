package org.ipcase.mediation.committee.domain;

/**
 * Grade of a people's mediator (人民调解员等级), assessed by mediator associations or justice bureaus.
 *
 * <p>MED-O8: opinion of the All-China People's Mediators Association (中华全国人民调解员协会).
 */
public enum MediatorGrade {
    /** 一级, the highest. */
    L1,
    /** 二级 */
    L2,
    /** 三级 */
    L3,
    /** 四级 */
    L4
}

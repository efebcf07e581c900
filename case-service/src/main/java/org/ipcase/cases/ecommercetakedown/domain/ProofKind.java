package org.ipcase.cases.ecommercetakedown.domain;

/** What the owner proves within fifteen days (证明种类), ECN-05. */
public enum ProofKind {
    /** 向主管部门投诉: the number of a complaint on this platform, which is then verified. */
    COMPLAINT,
    /** 向人民法院起诉: the number or title of the court's receipt. */
    SUIT
}

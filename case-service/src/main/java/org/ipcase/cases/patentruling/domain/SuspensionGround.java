package org.ipcase.cases.patentruling.domain;

/**
 * Why a case is suspended (中止情形). The grounds of art. 28 oblige the office, those of art. 29 let
 * the panel choose; the single grounds are to be confirmed against the text [check].
 *
 * <p>Source: PADJ art. 28, 29; 专利法实施细则 art. 98 (PAT-08).
 */
public enum SuspensionGround {
    /** 一方当事人死亡，需要等待继承人表明是否参加 */
    PARTY_DIED(true),
    /** 一方当事人丧失行为能力，尚未确定法定代理人 */
    PARTY_INCAPABLE(true),
    /** 作为一方当事人的单位终止，尚未确定权利义务承受人 */
    PARTY_TERMINATED(true),
    /** 因不可抗拒的事由不能参加 */
    FORCE_MAJEURE(true),
    /** 应当以另一案的审理结果为依据 */
    OTHER_CASE_DECIDES(true),
    /** 国家知识产权局已受理无效宣告请求 */
    INVALIDATION_ACCEPTED(false),
    /** 专利权属存在争议 */
    OWNERSHIP_DISPUTED(false),
    /** 其他需要中止的情形 */
    OTHER(false);

    private final boolean obligatory;

    SuspensionGround(boolean obligatory) {
        this.obligatory = obligatory;
    }

    public boolean obligatory() {
        return obligatory;
    }
}

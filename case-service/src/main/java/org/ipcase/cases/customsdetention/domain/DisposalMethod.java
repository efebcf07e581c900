package org.ipcase.cases.customsdetention.domain;

/** How confiscated goods are disposed of, in the order of the law (处置顺序), CIPR art. 27 (CUS-12). */
public enum DisposalMethod {
    /** 转交公益机构用于社会公益事业 */
    PUBLIC_WELFARE,
    /** 有偿转让给知识产权权利人 */
    SALE_TO_OWNER,
    /** 消除侵权特征后拍卖 */
    AUCTION,
    /** 销毁 */
    DESTROY
}

package org.ipcase.referral.criminalreferral.domain;

/**
 * A paper or a piece of evidence in the file (附件).
 *
 * @param name as on the list of attachments of the referral letter
 */
public record Attachment(Part part, String name) {

    /** What the attachment is, domain.md 3.4. */
    public enum Part {
        /** 物证 */
        PHYSICAL_EVIDENCE(Use.USABLE),
        /** 书证 */
        DOCUMENTARY_EVIDENCE(Use.USABLE),
        /** 视听资料 */
        AUDIO_VISUAL(Use.USABLE),
        /** 电子数据 */
        ELECTRONIC_DATA(Use.USABLE),
        /** 检验报告、鉴定意见 */
        APPRAISAL(Use.USABLE),
        /** 勘验、检查笔录 */
        INSPECTION_RECORD(Use.USABLE),
        /** 询问笔录 */
        INTERVIEW_RECORD(Use.TO_BE_TAKEN_AGAIN),
        /** 当事人陈述 */
        PARTY_STATEMENT(Use.TO_BE_TAKEN_AGAIN),
        /** 权利证书及其法律状态 */
        RIGHT_CERTIFICATE(Use.NO_EVIDENCE),
        /** 许可链条 */
        LICENCE_CHAIN(Use.NO_EVIDENCE),
        /** 相同或近似比对 */
        SIMILARITY_COMPARISON(Use.NO_EVIDENCE),
        /** 权利人辨认意见 */
        RIGHT_HOLDER_IDENTIFICATION(Use.NO_EVIDENCE),
        /** 价格依据 */
        PRICE_BASIS(Use.NO_EVIDENCE),
        /** 金额计算表 */
        AMOUNT_SHEET(Use.NO_EVIDENCE),
        /** 两年内受处罚情况 */
        EARLIER_PENALTIES(Use.NO_EVIDENCE),
        /** 已作出的处罚决定: goes along, D310 art. 11. */
        PENALTY_DECISION(Use.NO_EVIDENCE),
        /** 责令改正通知书 */
        CORRECTION_ORDER(Use.NO_EVIDENCE),
        /** 其他材料 */
        OTHER(Use.NO_EVIDENCE);

        private final Use use;

        Part(Use use) {
            this.use = use;
        }

        public Use use() {
            return use;
        }
    }

    /**
     * What becomes of it in criminal procedure (证据转换), domain.md 3.2.
     *
     * <p>Source: 刑事诉讼法(2018) art. 54; PSB art. 63; SPP-19 art. 64.
     */
    public enum Use {
        /** May be used as evidence after review. */
        USABLE,
        /** Statements are not in the list of art. 54: the police take them again. */
        TO_BE_TAKEN_AGAIN,
        /** A paper of the file, proving nothing by itself. */
        NO_EVIDENCE
    }
}

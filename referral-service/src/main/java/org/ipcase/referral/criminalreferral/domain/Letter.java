package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;

/**
 * A paper that moves a referral from one state to the next after the police have answered (文书):
 * what, from whom, when, under which number and on which legal basis.
 *
 * @param number 文号 in the one form we store
 * @param unusual whether the number does not have the usual form; taken as it is, and shown
 * @param by name of the person who issued it
 * @param office id of that person's office
 * @param text what it says: reasons, opinion, reply
 * @param basis law and article, as of the day it was issued
 * @param late whether its period had passed
 */
public record Letter(
        Kind kind,
        String number,
        boolean unusual,
        String by,
        String office,
        Instant at,
        String text,
        String basis,
        boolean late) {

    /** What paper it is. */
    public enum Kind {
        /** 复议申请书 */
        RECONSIDERATION_REQUEST("REF-16", "行政执法机关移送涉嫌犯罪案件的规定(2020) 第9条；公安机关办理刑事案件程序规定(2020) 第181条"),
        /** 复议决定书 */
        RECONSIDERATION_DECISION(
                "REF-17", "行政执法机关移送涉嫌犯罪案件的规定(2020) 第9条；公安机关办理刑事案件程序规定(2020) 第181条"),
        /** 立案监督建议书 */
        SUPERVISION_REQUEST("REF-18", "行政执法机关移送涉嫌犯罪案件的规定(2020) 第9条"),
        /** 立案监督建议书: the police decided nothing. */
        SUPERVISION_FOR_SILENCE("REF-18b", "人民检察院刑事诉讼规则(2019) 第562条"),
        /** 要求说明不立案理由通知书 */
        DEMAND_FOR_REASONS("REF-19", "人民检察院刑事诉讼规则(2019) 第560条；公安机关办理刑事案件程序规定(2020) 第182条"),
        /** 要求说明理由通知书: the police decided nothing. */
        DEMAND_FOR_SILENCE("REF-18b", "人民检察院刑事诉讼规则(2019) 第562条"),
        /** 不立案理由说明书 */
        REASONS("REF-19", "人民检察院刑事诉讼规则(2019) 第560条；公安机关办理刑事案件程序规定(2020) 第182条"),
        /** 不立案理由审查意见通知书 and the answer to the agency */
        REASONS_ACCEPTED("REF-20b", "人民检察院刑事诉讼规则(2019) 第561条"),
        /** 通知立案书 */
        FILING_ORDER("REF-20", "人民检察院刑事诉讼规则(2019) 第561条、第564条"),
        /** 纠正违法通知书 */
        CORRECTION_OPINION("REF-20", "人民检察院刑事诉讼规则(2019) 第562条、第564条"),
        /** 提请上一级人民检察院协商督促 */
        REPORT_TO_HIGHER("REF-20", "人民检察院刑事诉讼规则(2019) 第564条"),
        /** 立案监督案件催办函 */
        URGING("REF-20c", "人民检察院刑事诉讼规则(2019) 第564条"),
        /** 撤销案件决定书 */
        WITHDRAWAL("REF-25", "公安机关办理刑事案件程序规定(2020) 第186条"),
        /** 移送函: the police found only an administrative offence. */
        RETURN("REF-25", "行政执法机关移送涉嫌犯罪案件的规定(2020) 第13条"),
        /** 移送函: the court found that an administrative penalty is due and no criminal one. */
        COURT_RETURN("REF-25", "行政处罚法(2021) 第27条"),
        /** 起诉书 */
        INDICTMENT("REQ-11", "刑事诉讼法(2018) 第176条"),
        /** 不起诉决定书 */
        NON_PROSECUTION("REV-01", "刑事诉讼法(2018) 第177条"),
        /** 刑事判决书 */
        JUDGMENT("REQ-11", "刑事诉讼法(2018) 第200条"),
        /** 检察意见书 ordering referral */
        OPINION_TO_REFER("REF-23", "行政执法机关移送涉嫌犯罪案件的规定(2020) 第14条；人民检察院刑事诉讼规则(2019) 第557条"),
        /** 线索移送函 about an official's duty crime */
        DUTY_CRIME_LEAD("REF-24", "行政执法机关移送涉嫌犯罪案件的规定(2020) 第19条");

        private final String rule;
        private final String source;

        Kind(String rule, String source) {
            this.rule = rule;
            this.source = source;
        }

        public String rule() {
            return rule;
        }

        public String source() {
            return source;
        }
    }

    /**
     * A paper as handed in, before it is part of the record.
     *
     * @param unusual whether the number does not have the usual form
     */
    public record Paper(String number, boolean unusual, String text) {}
}

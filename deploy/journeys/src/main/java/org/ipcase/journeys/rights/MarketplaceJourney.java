package org.ipcase.journeys.rights;

import java.util.List;
import java.util.Map;
import org.ipcase.journeys.Narrator;
import org.ipcase.journeys.Shows;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Platform;
import org.ipcase.journeys.rights.Steps.Because;
import org.ipcase.journeys.typical.Party;
import org.ipcase.journeys.typical.TypicalCase;

/**
 * A notice to an e-commerce platform and the shop's declaration (电子商务平台通知与不侵权声明): with proof of a
 * complaint the measures stay, without any they end after fifteen days.
 *
 * <p>Source: domain.md 2.5 (ECN-01 to ECN-06).
 */
public final class MarketplaceJourney {
    private static final String RESOURCE = "/api/ecommerce-takedowns";

    private final Platform platform;
    private final Narrator narrator;
    private final Steps steps;
    private final Person holder;
    private final Person operator;
    private final Person shop;

    public MarketplaceJourney(Platform platform, Narrator narrator) {
        this.platform = platform;
        this.narrator = narrator;
        this.steps = new Steps(narrator);
        this.holder = platform.as("holder");
        this.operator = platform.as("operator-tianfuyou");
        this.shop = platform.as("respondent-sc");
    }

    /**
     * Notice, declaration, proof, decision.
     *
     * @return path of the notice
     */
    public String play() {
        narrator.chapter("电商平台：通知、声明、投诉证明", "A marketplace: notice, declaration, proof");
        var path = declared();
        steps.refused(
                operator,
                path + "/end-measures",
                Map.of("note", "提前恢复"),
                new Because("ecommerce-takedown.wait-running", "ECN-05", "电子商务法"),
                "十五日等待期未满，不得终止措施（ECN-05）");
        prove(path);
        steps.done(
                operator,
                path + "/record-decision",
                Map.of("infringement", true, "document", "成市监罚〔2026〕88号"),
                "UPHELD",
                "主管部门认定侵权，措施保留",
                "Found infringing: the measures stay");
        steps.done(
                operator,
                path + "/publish",
                Map.of("address", "https://tianfuyou.example/ip/2026-0088"),
                "UPHELD",
                "公示通知、声明和处理结果（ECN-06）",
                "Notice, declaration and result are published");
        Shows.hidden(platform, path, "holder-cq", "officer-yuzhong", "respondent-cq");
        return path;
    }

    /**
     * As far as the fifteen days of waiting.
     *
     * @return path of the notice
     */
    public String declared() {
        var told =
                steps.opened(
                        holder,
                        RESOURCE,
                        notice(),
                        "NOTICE_RECEIVED",
                        "权利人通知平台（ECN-01）",
                        "The owner notifies the platform");
        Shows.clock(told, "ECN-02", "RUNNING");
        var path = RESOURCE + "/" + told.id();
        shop.get(path).expect(404);
        var measures =
                steps.done(
                        operator,
                        path + "/take-measures",
                        Map.of("measures", List.of("DISCONNECT"), "forwardedBy", "站内信及邮件"),
                        "MEASURES_TAKEN",
                        "平台断开链接并转送通知（ECN-02）",
                        "The platform disconnects and forwards");
        Shows.clock(measures, "ECN-02", "MET");
        var declared =
                steps.done(
                        shop,
                        path + "/declare",
                        Map.of("statement", "商品来自权利人授权经销商，附进货发票"),
                        "DECLARED",
                        "店铺提交不存在侵权行为的声明（ECN-03）",
                        "The shop declares that it does not infringe");
        Shows.clock(declared, "ECN-04", "RUNNING");
        var waiting =
                steps.done(
                        operator,
                        path + "/forward-declaration",
                        Map.of("reachedOwnerOn", Steps.today()),
                        "WAITING",
                        "声明转送权利人，十五日内投诉或者起诉（ECN-05）",
                        "Forwarded: fifteen days to complain or sue");
        Shows.clock(waiting, "ECN-04", "MET");
        Shows.clock(waiting, "ECN-05", "RUNNING");
        return path;
    }

    private static Map<String, Object> notice() {
        return Map.of(
                "platform",
                "po-tianfuyou",
                "owner",
                Party.MINLING,
                "right",
                TypicalCase.LIQUOR.right(),
                "region",
                "510100",
                "shopName",
                "锦栖优选酒行",
                "shop",
                Party.JINQI,
                "items",
                List.of("https://tianfuyou.example/item/884213"),
                "evidence",
                "公证购买的商品外箱喷码无法溯源，附公证书",
                "vouched",
                true);
    }

    /** The number of a complaint on this platform is verified, and whoever holds it can check. */
    private void prove(String path) {
        var complaint =
                holder.post("/api/complaints", TypicalCase.LIQUOR.complaint(List.of())).expect(201);
        steps.refused(
                holder,
                path + "/prove",
                Map.of("kind", "COMPLAINT", "reference", "SC-CP-2026-999999"),
                new Because("ecommerce-takedown.proof-not-found", "ECN-05", "电子商务法"),
                "不存在的投诉编号不能作为证明");
        var proven =
                steps.done(
                        holder,
                        path + "/prove",
                        Map.of("kind", "COMPLAINT", "reference", complaint.number()),
                        "PROVEN",
                        "权利人以投诉收据证明（ECN-05）",
                        "The owner proves a complaint");
        Shows.clock(proven, "ECN-05", "MET");
        var digest = proven.text("/proof/verified/digest");
        var check =
                "/api/public/complaint-receipts/" + path.substring(path.lastIndexOf('/') + 1) + "/";
        Shows.text(platform.asNobody().get(check + digest).expect(200), "/genuine", "true");
        Shows.text(
                platform.asNobody().get(check + "0".repeat(64)).expect(200), "/genuine", "false");
        narrator.seen("任何持有收据的人可核验真伪", "whoever holds the receipt can check it");
    }

    /**
     * The fifteen days are over and nobody proved anything.
     *
     * @param path of a notice that waits
     */
    public void end(String path) {
        steps.refused(
                holder,
                path + "/prove",
                Map.of("kind", "SUIT", "reference", "（2026）川0104民初1号"),
                new Because("ecommerce-takedown.proof-late", "ECN-05", "电子商务法"),
                "逾期证明不予接受");
        steps.done(
                operator,
                path + "/end-measures",
                Map.of("note", "期满未收到投诉或者起诉通知"),
                "ENDED",
                "平台终止措施（ECN-05）",
                "The platform ends its measures");
    }
}

package org.ipcase.journeys.rights;

import java.util.List;
import java.util.Map;
import org.ipcase.journeys.Narrator;
import org.ipcase.journeys.Shows;
import org.ipcase.journeys.client.Eventually;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Platform;
import org.ipcase.journeys.rights.Steps.Because;
import org.ipcase.journeys.typical.Party;
import org.ipcase.journeys.typical.PenaltyMatter;
import org.ipcase.journeys.typical.Staff;

/**
 * Goods that customs detains of its own (海关依职权扣留): notice, application with security, investigation
 * with the help of the IP office, confiscation, disposal in the order of the law.
 *
 * <p>Source: domain.md 2.3 (CUS-04 to CUS-14).
 */
public final class CustomsJourney {
    private final Platform platform;
    private final Narrator narrator;
    private final Steps steps;
    private final Person customs;
    private final Person holder;

    public CustomsJourney(Platform platform, Narrator narrator) {
        this.platform = platform;
        this.narrator = narrator;
        this.steps = new Steps(narrator);
        this.customs = platform.as("customs-chengdu");
        this.holder = platform.as("holder");
    }

    /**
     * @return path of the detention
     */
    public String play() {
        narrator.chapter("海关依职权扣留侵权嫌疑货物", "Customs detains suspected goods");
        var path = suspect();
        secure(path);
        investigate(path);
        dispose(path);
        refer();
        return path;
    }

    /** Another load, in which customs sees a crime: its penalty waits for the police (CUS-13). */
    private void refer() {
        var path = suspect();
        secure(path);
        steps.done(
                customs,
                path + "/refer-crime",
                Map.of(
                        "suspicion", "货值较大，涉嫌销售假冒注册商标的商品罪",
                        "crimes", List.of("C214"),
                        "officers",
                                List.of(
                                        Map.of("name", "郑国栋", "certificate", "蓉关执2024001"),
                                        Map.of("name", "何海燕", "certificate", "蓉关执2024002"))),
                "DETAINED",
                "涉嫌犯罪，移送公安机关（CUS-13）",
                "A crime is suspected and referred");
        var told =
                Eventually.see(
                        () -> customs.get(path),
                        it -> !it.text("/referral/number").isEmpty(),
                        "a referral of the detention");
        Shows.text(told, "/referral/state", "DRAFT");
        customs.get("/api/referrals/" + told.text("/referral/id")).expect(200).expectState("DRAFT");
        narrator.step("移送案件自动产生，不必重复录入", "The referral is there by itself", told);
        steps.done(
                customs,
                path + "/decide",
                Map.of("finding", "INFRINGING", "explanation", "商标相同、商品相同，未经许可"),
                "INFRINGING",
                "认定侵权",
                "Found infringing");
        steps.refused(
                customs,
                path + "/confiscate",
                Map.of("documentNumber", "蓉关没〔2026〕6号", "reasons", "侵犯注册商标专用权"),
                new Because("customs-detention.referral-open", "REQ-02", "行政处罚法"),
                "移送期间不得没收（REQ-02）");
    }

    private String suspect() {
        var opened =
                steps.opened(
                        customs,
                        "/api/customs-detentions",
                        Map.of(
                                "basis", "EX_OFFICIO",
                                "owner", Party.MINLING,
                                "right", PenaltyMatter.TRADEMARK.complaint().right(),
                                "recordalNumber", "T2026-12345",
                                "goods", "标注“岷岭春”的白酒600箱",
                                "value", "100000.00",
                                "consignee", Party.YULAN,
                                "direction", "EXPORT",
                                "region", "510100"),
                        "SUSPECTED",
                        "海关发现侵权嫌疑货物（CUS-04）",
                        "Customs suspects goods");
        // Above 20,000 and up to 200,000 yuan: half of the value (CUS-06).
        Shows.text(opened, "/requiredSecurity", "50000.00");
        var path = "/api/customs-detentions/" + opened.id();
        holder.get(path).expect(404);
        var told =
                steps.done(
                        customs,
                        path + "/serve-notice",
                        Map.of("servedOn", Steps.today()),
                        "NOTICE_SERVED",
                        "书面通知权利人，三个工作日内申请（CUS-05）",
                        "The owner is told: three working days");
        Shows.clock(told, "CUS-05", "RUNNING");
        return path;
    }

    private void secure(String path) {
        steps.refused(
                customs,
                path + "/release",
                Map.of("ground", "NO_APPLICATION"),
                new Because("customs-detention.period-running", "CUS-09", "海关保护条例"),
                "权利人申请期未满，不得放行");
        steps.refused(
                holder,
                path + "/apply",
                Map.of("securityAmount", "20000.00"),
                new Because("customs-detention.security-too-low", "CUS-06", "实施办法"),
                "担保不足（CUS-06）");
        var applied =
                steps.done(
                        holder,
                        path + "/apply",
                        Map.of("securityAmount", "50000.00", "note", "银行保函"),
                        "APPLIED",
                        "权利人申请扣留并提供担保",
                        "The owner applies with security");
        Shows.clock(applied, "CUS-05", "MET");
        var detained =
                steps.done(
                        customs,
                        path + "/detain",
                        Map.of("documentNumber", "蓉关扣〔2026〕17号", "detainedOn", Steps.today()),
                        "DETAINED",
                        "扣留货物（CUS-07）",
                        "The goods are detained");
        Shows.clock(detained, "CUS-08", "RUNNING");
        Shows.clock(detained, "CUS-10", "RUNNING");
    }

    private void investigate(String path) {
        var officer = platform.as(Staff.CHENGDU.officer());
        officer.get(path).expect(404);
        steps.done(
                customs,
                path + "/ask-for-help",
                Map.of("function", "TRADEMARK_ENFORCEMENT", "question", "请核实商标注册及许可情况"),
                "DETAINED",
                "海关请知识产权部门协助（CUS-14）",
                "Customs asks the IP office for help");
        steps.done(
                officer,
                path + "/give-help",
                Map.of("answer", "注册有效，发货人未获许可"),
                "DETAINED",
                "知识产权部门予以协助",
                "The IP office helps");
        var found =
                steps.done(
                        customs,
                        path + "/decide",
                        Map.of("finding", "INFRINGING", "explanation", "商标相同、商品相同，未经许可"),
                        "INFRINGING",
                        "认定侵权（CUS-08）",
                        "Found infringing");
        Shows.clock(found, "CUS-08", "MET");
        Shows.clock(found, "CUS-10", "CANCELLED");
    }

    private void dispose(String path) {
        steps.done(
                customs,
                path + "/confiscate",
                Map.of("documentNumber", "蓉关没〔2026〕5号", "reasons", "侵犯注册商标专用权"),
                "CONFISCATED",
                "没收侵权货物（CUS-12）",
                "Confiscated");
        steps.refused(
                customs,
                path + "/dispose",
                Map.of("method", "DESTROY", "reasons", "直接销毁"),
                new Because("customs-detention.earlier-method-first", "CUS-12", "海关保护条例"),
                "处置须依法定顺序");
        var disposed =
                steps.done(
                        customs,
                        path + "/dispose",
                        Map.of(
                                "method", "DESTROY",
                                "notPossible",
                                        List.of("PUBLIC_WELFARE", "SALE_TO_OWNER", "AUCTION"),
                                "reasons", "酒类来源不明，不宜再用"),
                        "DISPOSED",
                        "依顺序处置，销毁",
                        "Disposed of in the order of the law");
        Shows.text(disposed, "/disposal/method", "DESTROY");
        Shows.hidden(platform, path, "holder-cq", "officer-yuzhong", "police-chengdu");
    }
}

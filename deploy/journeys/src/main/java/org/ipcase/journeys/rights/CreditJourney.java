package org.ipcase.journeys.rights;

import java.util.Map;
import org.ipcase.journeys.Narrator;
import org.ipcase.journeys.Shows;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Platform;
import org.ipcase.journeys.rights.Steps.Because;
import org.ipcase.journeys.typical.Party;
import org.ipcase.journeys.typical.Staff;

/**
 * A party on the serious-dishonesty list (严重违法失信名单) and its repair after a year (信用修复).
 *
 * <p>Source: domain.md 7 (CRE-01 to CRE-03).
 */
public final class CreditJourney {
    private static final String RESOURCE = "/api/credit-listings";

    private final Platform platform;
    private final Narrator narrator;
    private final Steps steps;
    private final Person officer;
    private final Person head;
    private final Person party;

    public CreditJourney(Platform platform, Narrator narrator) {
        this.platform = platform;
        this.narrator = narrator;
        this.steps = new Steps(narrator);
        this.officer = platform.as(Staff.CHENGDU.officer());
        this.head = platform.as(Staff.CHENGDU.head());
        this.party = platform.as("respondent-sc");
    }

    /**
     * Told, listed, published; too early for a repair.
     *
     * @return path of the listing
     */
    public String list() {
        narrator.chapter("严重违法失信名单：列入", "The serious-dishonesty list: listed");
        var told =
                steps.opened(
                        officer,
                        RESOURCE,
                        Map.of(
                                "party", Party.JINQI,
                                "region", "510100",
                                "penaltyDocument", "成市监罚〔2026〕88号",
                                "heavierPenalty", true,
                                "ground", "INTENTIONAL_INFRINGEMENT",
                                "facts", "两年内两次故意侵犯注册商标专用权，被处较重行政处罚"),
                        "NOTIFIED",
                        "列入前告知（CRE-01）",
                        "Told before listing");
        var path = RESOURCE + "/" + told.id();
        officer.post(path + "/list", listing()).expect(403);
        var listed =
                steps.done(head, path + "/list", listing(), "LISTED", "负责人决定列入", "The head lists");
        Shows.clock(listed, "CRE-01", "RUNNING");
        Shows.clock(listed, "CRE-02", "RUNNING");
        var published =
                steps.done(
                        officer,
                        path + "/publish",
                        Map.of("address", "https://credit.example/510100/2026-17"),
                        "LISTED",
                        "二十个工作日内公示（CRE-01）",
                        "Published");
        Shows.clock(published, "CRE-01", "MET");
        steps.refused(
                party,
                path + "/request-repair",
                repair(true),
                new Because("credit-listing.too-early", "CRE-03", "信用修复"),
                "列入未满一年，不能申请修复（CRE-03）");
        Shows.hidden(platform, path, "holder-cq", "officer-yuzhong", "respondent-cq");
        return path;
    }

    private static Map<String, Object> listing() {
        return Map.of("documentNumber", "成市监列〔2026〕3号", "listedOn", Steps.today());
    }

    private static Map<String, Object> repair(boolean harmRemoved) {
        return Map.of(
                "dutiesPerformed",
                true,
                "harmRemoved",
                harmRemoved,
                "noNewHeavierPenalty",
                true,
                "statement",
                "罚款已缴清，侵权商品已全部下架销毁");
    }

    /**
     * More than a year later.
     *
     * @param path of a listing
     */
    public void repair(String path) {
        steps.refused(
                party,
                path + "/request-repair",
                repair(false),
                new Because("credit-listing.conditions-not-met", "CRE-03", "信用修复"),
                "危害后果未消除，不予受理");
        var asked =
                steps.done(
                        party,
                        path + "/request-repair",
                        repair(true),
                        "REPAIR_REQUESTED",
                        "当事人申请信用修复（CRE-03）",
                        "The party asks for repair");
        Shows.clock(asked, "CRE-03-ACCEPT", "RUNNING");
        var accepted =
                steps.done(
                        officer,
                        path + "/accept-repair",
                        Map.of("note", "材料齐全"),
                        "REPAIR_ACCEPTED",
                        "五个工作日内受理",
                        "Accepted");
        Shows.clock(accepted, "CRE-03-ACCEPT", "MET");
        Shows.clock(accepted, "CRE-03", "RUNNING");
        var removed =
                steps.done(
                        head,
                        path + "/decide-repair",
                        Map.of(
                                "granted", true,
                                "documentNumber", "成市监修〔2027〕1号",
                                "reasons", "已履行义务，消除危害后果，未再受较重处罚"),
                        "REMOVED",
                        "准予信用修复，移出名单",
                        "Granted: removed from the list");
        Shows.clock(removed, "CRE-03", "MET");
        Shows.clock(removed, "CRE-02", "CANCELLED");
    }
}

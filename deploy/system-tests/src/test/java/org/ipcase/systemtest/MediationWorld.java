package org.ipcase.systemtest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcase.journeys.client.Eventually;
import org.ipcase.journeys.client.Person;
import org.ipcase.journeys.client.Platform;
import org.ipcase.journeys.client.Reply;
import org.ipcase.journeys.typical.OfficeWork;
import org.ipcase.journeys.typical.Party;
import org.ipcase.journeys.typical.TypicalCase;

/**
 * One history of a dispute: a complaint, the case that an office opens beside it, and a mediation
 * that ends with an agreement which is performed in part. Two worlds differ in nothing but what is
 * said, proposed and agreed in mediation (MED-23, design.md §13).
 *
 * @param said a word that stands in everything that is said in this world
 * @param sum the money agreed, which no other record of the stack names
 * @param names ids and numbers of this world, each under the name that all worlds share
 */
record MediationWorld(String said, String sum, Map<String, String> names) {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static MediationWorld play(Platform platform, String said, String sum) {
        var names = new LinkedHashMap<String, String>();
        var complaint = complain(platform, names);
        var mediation = mediationOf(platform, complaint, names);
        mediate(platform, mediation, said, sum);
        var holder = platform.as("holder");
        var agreed =
                Eventually.see(
                        () -> holder.get(mediation),
                        it ->
                                !it.text("/performance/id").isEmpty()
                                        && !confirmation(holder, names).isEmpty(),
                        "confirmation and performance of the agreement");
        names.put("PERFORMANCE", agreed.text("/performance/id"));
        names.put("CONFIRMATION", confirmation(holder, names));
        Eventually.see(
                () -> platform.as("officer-chengdu").get(complaint),
                it -> it.text("/mediation/state").equals("PERFORMING"),
                "that the agreement is performed, in the complaint");
        perform(platform, "/api/performances/" + names.get("PERFORMANCE"), said);
        return new MediationWorld(said, sum, names);
    }

    private static String complain(Platform platform, Map<String, String> names) {
        var body = new LinkedHashMap<>(TypicalCase.LIQUOR.complaint(List.of()));
        body.put("respondents", List.of(Party.JINQI));
        var filed = platform.as("holder").post("/api/complaints", body).expect(201);
        var path = "/api/complaints/" + filed.id();
        names.put("COMPLAINT", filed.id());
        names.put("CP-NUMBER", filed.number());
        var officer = platform.as("officer-chengdu");
        officer.post(path + "/accept", Map.of()).expect(200);
        var opened = officer.post(path + "/file-case", OfficeWork.filing()).expect(200);
        names.put("CASE", opened.text("/caseId"));
        names.put("CS-NUMBER", opened.text("/caseNumber"));
        var head = platform.as("head-chengdu");
        var file = "/api/cases/" + names.get("CASE");
        Eventually.see(() -> head.get(file), it -> it.status() == 200, "the case");
        head.post(file + "/approve-filing", Map.of()).expect(200);
        // What comes from the case is in the complaint before anything comes from mediation.
        Eventually.see(
                () -> officer.get(path),
                it -> it.state().equals("CASE_FILED"),
                "the filing in the complaint");
        return path;
    }

    /** Mediation is asked for beside the case: the parties may settle while the office goes on. */
    private static String mediationOf(
            Platform platform, String complaint, Map<String, String> names) {
        var applied = platform.as("holder").post("/api/mediations", application(names)).expect(201);
        names.put("MEDIATION", applied.id());
        names.put("MD-NUMBER", applied.number());
        var officer = platform.as("officer-chengdu");
        Eventually.see(
                () -> officer.get(complaint),
                it -> it.text("/mediation/id").equals(applied.id()),
                "the mediation in the complaint");
        return "/api/mediations/" + applied.id();
    }

    private static Map<String, Object> application(Map<String, String> names) {
        var body = new LinkedHashMap<String, Object>();
        body.put("committee", "mc-510100");
        body.put("applicant", Party.MINLING);
        body.put("respondent", Party.JINQI);
        body.put("right", TypicalCase.LIQUOR.right());
        body.put("dispute", "被申请人销售的商品使用了申请人的注册商标。");
        body.put("claim", "停止使用，赔偿损失。");
        body.put("region", "510100");
        body.put("complaintId", names.getOrDefault("COMPLAINT", ""));
        body.put("caseId", names.getOrDefault("CASE", ""));
        body.put("respondentConsents", true);
        return body;
    }

    private static void mediate(Platform platform, String path, String said, String sum) {
        var director = platform.as("director-chengdu");
        var mediator = platform.as("mediator-chengdu");
        director.post(path + "/accept", Map.of()).expect(200);
        director.post(path + "/assign-mediators", Map.of("mediatorIds", List.of("md-510100-01")))
                .expect(200);
        var at = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        mediator.post(
                        path + "/schedule-session",
                        Map.of("at", at.toString(), "place", "调解室 " + said))
                .expect(200);
        mediator.post(
                        path + "/record-session",
                        Map.of(
                                "sessionId",
                                "S1",
                                "attendance",
                                List.of(Map.of("name", "罗毅", "as", "RESPONDENT")),
                                "notes",
                                "被申请人承认 %s，愿付 %s 元".formatted(said, sum),
                                "outcome",
                                "CONSENSUS"))
                .expect(200);
        mediator.post(path + "/suspend", Map.of("ground", "APPRAISAL", "note", "比对 " + said))
                .expect(200);
        mediator.post(path + "/resume", Map.of()).expect(200);
        mediator.post(path + "/reach-agreement", text(said, sum)).expect(200);
        sign(platform.as("holder"), path, "APPLICANT");
        sign(platform.as("respondent-sc"), path, "RESPONDENT");
        sign(mediator, path, "MEDIATOR");
        sign(director, path, "COMMITTEE").expectState("AGREED_WRITTEN");
    }

    private static Reply sign(Person person, String path, String as) {
        return person.post(path + "/sign", Map.of("as", as)).expect(200);
    }

    private static Map<String, Object> text(String said, String sum) {
        var until = LocalDate.now(ZONE).plusDays(30).toString();
        var text = new LinkedHashMap<String, Object>();
        text.put("form", "WRITTEN");
        text.put("facts", "事实 " + said);
        text.put("issues", "争点 " + said);
        text.put("responsibilities", "责任 " + said);
        text.put("content", "支付 %s 元 %s".formatted(sum, said));
        text.put("performanceManner", "方式 " + said);
        text.put("performanceUntil", until);
        text.put("decidesOwnershipOrValidity", false);
        text.put("instalments", List.of(Map.of("due", until, "what", "付款 " + said, "amount", sum)));
        return text;
    }

    private static String confirmation(Person reader, Map<String, String> names) {
        return reader.get("/api/confirmations?mediationId=" + names.get("MEDIATION"))
                .text("/items/0/id");
    }

    private static void perform(Platform platform, String path, String said) {
        var today = LocalDate.now(ZONE).toString();
        platform.as("respondent-sc")
                .post(
                        path + "/report-performance",
                        Map.of("instalment", 1, "on", today, "note", "已付 " + said))
                .expect(200);
        platform.as("mediator-chengdu")
                .post(
                        path + "/record-visit",
                        Map.of("on", today, "manner", "PHONE", "findings", "到账 " + said))
                .expect(200);
    }

    String name(String shared) {
        return names.getOrDefault(shared, "");
    }

    boolean isAbout(String text) {
        return names.values().stream().anyMatch(text::contains);
    }

    boolean tellsASecret(String text) {
        return text.contains(said) || text.contains(sum) || text.contains(sum.replace(".00", ""));
    }

    /**
     * The text as any world would show it: own names shared; other ids, hashes and moments blank,
     * and revisions, because reactions to two topics meet in any order.
     */
    String plain(String text) {
        var plain = text;
        for (var name : names.entrySet()) {
            plain = plain.replace(name.getValue(), name.getKey());
        }
        return plain.replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "MOMENT")
                .replaceAll("(SC|CQ)-[A-Z]{2}-\\d{4}-\\d{6,}", "NUMBER")
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID")
                .replaceAll("\"revision\":\\d+", "\"revision\":N")
                .replaceAll("[0-9a-f]{16,}", "HASH")
                .replaceAll("[A-Za-z0-9+/]{60,}={0,2}", "BLOB");
    }
}

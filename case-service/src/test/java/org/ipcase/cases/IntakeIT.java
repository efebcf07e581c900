package org.ipcase.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.ipcase.cases.RunningService.Reply;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.event.referral.LinkageEvent.ReverseLinkageReceived;
import org.ipcase.kernel.event.referral.ReferralEvent;
import org.ipcase.kernel.id.RecordId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Intake over HTTP: records beside each other, whose they are, and who sees whom. */
class IntakeIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    private static final String REPORTER = "举报人陈某某";

    private static final RunningService SERVICE = RunningService.shared();

    @Test
    @Tag("CR-14")
    void opensTwoRecordsForAComplaintThatAlsoReports() {
        var body = body("CONSUMER_COMPLAINT");
        body.put("alsoReport", Map.of("named", true, "description", "销售假冒注册商标的白酒，请求查处"));
        var complaint = submit(body);
        assertThat(complaint.text("/linked/0/relation")).isEqualTo("REPORT_PART");
        var report = "/api/complaints/" + complaint.text("/linked/0/id");
        var twin = SERVICE.get("holder", report).expect(200);
        assertThat(twin.text("/intake")).isEqualTo("REPORT");
        assertThat(twin.text("/origin/number")).isEqualTo(complaint.text("/number"));
        assertThat(rules(twin)).containsExactly("CASE-02");
        assertThat(rules(complaint)).containsExactly("CR-05");
        assertThat(twin.text("/number")).isEqualTo(complaint.text("/linked/0/number"));
    }

    @Test
    @Tag("CR-16")
    @Tag("REQ-20")
    void showsTheReporterToNobodyButTheHandlingOffice() {
        var file = upload();
        var report = body("REPORT");
        report.put("evidenceIds", List.of(file));
        var id = submit(report).id();
        var path = "/api/complaints/" + id;
        assertThat(SERVICE.get("officer-chengdu", path).expect(200).text("/complainant/name"))
                .isEqualTo(REPORTER);
        SERVICE.eventually("supervisor-sichuan", "/api/evidence/" + file, it -> it.status() == 200);
        SERVICE.post("officer-chengdu", path + "/transfer", transfer("mr-510104")).expect(200);
        for (var reader : List.of("officer-jinjiang", "supervisor-sichuan", "auditor")) {
            hidden(SERVICE.get(reader, path).expect(200));
            hidden(SERVICE.get(reader, path + "/timeline").expect(200));
            hidden(SERVICE.get(reader, "/api/complaints?limit=200").expect(200));
            hidden(SERVICE.get(reader, "/api/case/worklist").expect(200));
            hidden(SERVICE.get(reader, "/api/evidence/" + file));
            hidden(SERVICE.post(reader, path + "/withdraw", Map.of("reason", "x")));
            hidden(SERVICE.post(reader, path + "/accept", Map.of()));
        }
        // The reported party is told that there is nothing.
        for (var other : List.of("respondent-sc", "holder-cq", "police-chengdu")) {
            hidden(SERVICE.get(other, path).expect(404));
            hidden(SERVICE.get(other, path + "/timeline").expect(404));
            hidden(SERVICE.get(other, "/api/complaints?limit=200").expect(200));
            assertThat(SERVICE.get(other, "/api/complaints?limit=200").body().toString())
                    .doesNotContain(id);
        }
    }

    @Test
    @Tag("JUR-06")
    void movesASubmissionWithItsFilesAndFencesTheOldOwner() {
        var file = upload();
        var id = submit(body("RIGHTS_HOLDER_REQUEST")).id();
        var path = "/api/complaints/" + id;
        SERVICE.post(
                        "officer-chengdu",
                        path + "/request-supplement",
                        Map.of("items", List.of("照片"), "until", TODAY.plusDays(5).toString()))
                .expect(200);
        SERVICE.post(
                        "holder",
                        path + "/supplement",
                        Map.of("description", "补充照片", "evidenceIds", List.of(file)))
                .expect(200);
        // What comes later is bound like what came at first.
        SERVICE.eventually("officer-chengdu", "/api/evidence/" + file, it -> it.status() == 200);
        SERVICE.get("officer-jinjiang", path).expect(404);
        SERVICE.post("officer-chengdu", path + "/transfer", transfer("mr-510104")).expect(200);
        var offered = SERVICE.get("officer-jinjiang", path).expect(200);
        assertThat(offered.text("/state")).isEqualTo("TRANSFER_OFFERED");
        assertThat(offered.text("/agency/id")).isEqualTo("mr-510100");
        assertThat(types(SERVICE.get("officer-jinjiang", path + "/timeline")))
                .containsExactly("TransferOffered");
        for (var office : List.of("officer-chengdu", "officer-jinjiang")) {
            assertThat(inDoubt(office, id)).as(office).isEqualTo("COMPLAINT SENT");
        }
        assertThat(inDoubt("officer-yuzhong", id)).isEqualTo("nothing");
        assertThat(
                        SERVICE.get("officer-jinjiang", "/api/case/worklist?limit=200")
                                .body()
                                .at("/items")
                                .toString())
                .contains("\"rule\":\"JUR-06\"");
        var taken = SERVICE.post("officer-jinjiang", path + "/accept-transfer", "").expect(200);
        assertThat(inDoubt("officer-jinjiang", id)).isEqualTo("nothing");
        assertThat(taken.text("/file/owner")).isEqualTo("mr-510104");
        assertThat(
                        SERVICE.get("officer-jinjiang", "/api/case/handovers/undelivered")
                                .text("/undelivered"))
                .isEqualTo("0");
        assertThat(taken.text("/agency/id")).isEqualTo("mr-510104");
        assertThat(taken.body().at("/epoch").asInt()).isEqualTo(2);
        var late = SERVICE.post("officer-chengdu", path + "/accept", Map.of()).expect(403);
        assertThat(late.text("/code")).isEqualTo("complaint.handed-over");
        assertThat(late.text("/detail")).contains("mr-510104");
        SERVICE.eventually("officer-jinjiang", "/api/evidence/" + file, it -> it.status() == 200);
        var hop = SERVICE.post("officer-jinjiang", path + "/transfer", transfer("mr-510105"));
        assertThat(hop.expect(422).text("/code")).isEqualTo("complaint.second-hop");
    }

    @Test
    @Tag("REQ-18")
    @Tag("REQ-19")
    void tellsTheSubmitterAndWhoeverHoldsTheReceipt() {
        var complaint = submit(body("RIGHTS_HOLDER_REQUEST"));
        var path = "/api/complaints/" + complaint.id();
        var number = complaint.text("/receipt/number");
        var code = complaint.text("/receipt/code");
        SERVICE.post("officer-chengdu", path + "/accept", Map.of()).expect(200);
        var mine = "/api/notifications?kind=ACCEPTED&complaint=" + complaint.id();
        var notice = SERVICE.eventually("holder", mine, it -> it.body().at("/items").size() == 1);
        assertThat(notice.text("/items/0/title")).contains(number, "已受理");
        var one = "/api/notifications/" + notice.text("/items/0/id");
        SERVICE.get("officer-chengdu", one).expect(404);
        assertThat(SERVICE.post("holder", one + "/mark-read", "").expect(200).text("/state"))
                .isEqualTo("READ");

        var progress = SERVICE.open("/api/public/progress", receipt(number, code)).expect(200);
        assertThat(progress.text("/state")).isEqualTo("ACCEPTED");
        assertThat(progress.body().toString()).contains("已登记", "已受理").doesNotContain("岷岭春");
        var wrong = SERVICE.open("/api/public/progress", receipt(number, "AAAAAAAAAA")).expect(404);
        var unknown = SERVICE.open("/api/public/progress", receipt("SC-CP-2026-999999", code));
        assertThat(unknown.expect(404).text("/detail")).isEqualTo(wrong.text("/detail"));
        assertThat(unknown.text("/code")).isEqualTo(wrong.text("/code"));
        SERVICE.open("/api/public/progress", Map.of("number", number)).expect(400);
    }

    @Test
    @Tag("REQ-12")
    @Tag("REV-07")
    void opensTheAgencysLeadWhenTheProcuratorateAsks() {
        var linkage = RecordId.next();
        tell(
                "org.ipcase.referral." + ReverseLinkageReceived.TYPE + ".v1",
                linkage,
                new ReverseLinkageReceived(
                        linkage,
                        "SC-RL-2026-000001",
                        "pp-510100",
                        "mr-510100",
                        null,
                        null,
                        "510100",
                        "成检建〔2026〕12号",
                        "C214",
                        "TRADEMARK",
                        "岷岭春",
                        List.of(new Named("ORGANISATION", "反向衔接测试商行", null)),
                        "销售假冒注册商标的商品，情节轻微，决定不起诉",
                        "建议依法给予行政处罚",
                        Instant.now(),
                        TODAY.plusMonths(2)));
        var found =
                SERVICE.eventually(
                        "officer-chengdu",
                        "/api/complaints?origin=REVERSE_LINKAGE",
                        it -> it.body().at("/items").size() == 1);
        var lead =
                SERVICE.get("officer-chengdu", "/api/complaints/" + found.text("/items/0/id"))
                        .expect(200);
        assertThat(rules(lead)).containsExactly("REV-07");
        assertThat(lead.text("/origin/replyBy")).isEqualTo(TODAY.plusMonths(2).toString());
        assertThat(lead.text("/agency/reason/zh")).contains("检察意见", "成都市人民检察院");
    }

    @Test
    @Tag("REQ-06")
    @Tag("REQ-28")
    void proposesWhatMayBeTheSameAndLeavesItToAPerson() {
        var name = "比对商行" + UUID.randomUUID().toString().substring(0, 6);
        var document = Map.of("type", "RESIDENT_ID", "number", "510107199003070014");
        var person = Map.<String, Object>of("kind", "PERSON", "name", name, "idDocument", document);
        var renamed =
                Map.<String, Object>of(
                        "kind", "PERSON", "name", name + "二店", "idDocument", document);
        var first = submit(against(person));
        assertThat(first.text("/respondents/0/idDocument/number")).isEqualTo("510107**********14");
        assertThat(first.raw().body()).asString(StandardCharsets.UTF_8).doesNotContain("19900307");
        var second = submit(against(renamed));
        var path = "/api/complaints/" + second.id();
        var duplicates =
                SERVICE.eventually(
                        "officer-chengdu",
                        path + "/duplicates",
                        it -> it.body().findValuesAsString("id").contains(first.id()));
        assertThat(duplicates.body().toString()).contains("PARTY", "RIGHT_NUMBER");
        SERVICE.get("holder", path + "/duplicates").expect(404);
        SERVICE.get("officer-yuzhong", path + "/duplicates").expect(404);
        var judgement = Map.of("other", first.id(), "note", "同一人");
        SERVICE.post("officer-chengdu", path + "/confirm-duplicate", judgement).expect(200);
        SERVICE.eventually(
                "officer-chengdu",
                "/api/complaints/" + first.id(),
                it -> it.body().at("/linked").toString().contains(second.id()));

        var match = SERVICE.get("officer-chengdu", path + "/subjects").expect(200);
        var proposed = matchWith(match, first.id());
        assertThat(proposed).contains("DOCUMENT", "PROPOSED");
        SERVICE.post("officer-chengdu", "/api/subject-matches", same(second, first, true))
                .expect(200);
        assertThat(matchWith(SERVICE.get("officer-chengdu", path + "/subjects"), first.id()))
                .contains("SAME");
        SERVICE.post("officer-chengdu", "/api/subject-matches", same(second, first, false))
                .expect(200);
        assertThat(matchWith(SERVICE.get("officer-chengdu", path + "/subjects"), first.id()))
                .contains("DIFFERENT");
        SERVICE.post("reviewer-chengdu", "/api/subject-matches", same(second, first, true))
                .expect(403);
        var other = submit(against(Map.of("kind", "ORGANISATION", "name", name + "无关公司")));
        assertThat(
                        SERVICE.post(
                                        "officer-chengdu",
                                        "/api/subject-matches",
                                        same(second, other, true))
                                .expect(422)
                                .text("/code"))
                .isEqualTo("subject.nothing-in-common");
    }

    /** What of this submission is in doubt, for this person. */
    private static String inDoubt(String account, String complaint) {
        var items = SERVICE.get(account, "/api/case/handovers").body().at("/items");
        for (var it : items) {
            if (it.get("id").asString().equals(complaint)) {
                return it.get("what").asString() + " " + it.get("stage").asString();
            }
        }
        return "nothing";
    }

    private static Map<String, Object> against(Map<String, Object> respondent) {
        var body = body("RIGHTS_HOLDER_REQUEST");
        body.put("respondents", List.of(respondent));
        return body;
    }

    private static Map<String, Object> same(Reply one, Reply other, boolean same) {
        return Map.of(
                "complaintId",
                one.id(),
                "respondent",
                0,
                "otherComplaintId",
                other.id(),
                "otherRespondent",
                0,
                "same",
                same,
                "note",
                "证件号码相同");
    }

    private static String matchWith(Reply subjects, String complaint) {
        for (var match : subjects.body().at("/items/0/matches")) {
            if (match.at("/complaintId").asString("").equals(complaint)) {
                return match.toString();
            }
        }
        throw new AssertionError("No match with " + complaint + ": " + subjects.body());
    }

    private static String upload() {
        return SERVICE.upload(
                        "holder",
                        "a.txt",
                        "x".getBytes(StandardCharsets.UTF_8),
                        Map.of("boundTo", "complaint", "title", "照片", "evidenceType", "OTHER"))
                .expect(201)
                .id();
    }

    private static void hidden(Reply reply) {
        assertThat(reply.body().toString()).doesNotContain(REPORTER, "陈岚", "13800000000");
    }

    private static Map<String, Object> transfer(String agency) {
        return Map.of("agency", agency, "reason", "实际经营地在该区", "materials", List.of("材料"));
    }

    private static Map<String, Object> receipt(String number, String code) {
        return Map.of("number", number, "code", code);
    }

    private static List<String> rules(Reply reply) {
        return reply.body().at("/clocks").findValuesAsString("rule");
    }

    private static List<String> types(Reply reply) {
        return reply.body().findValuesAsString("type");
    }

    private static Reply submit(Map<String, Object> body) {
        return SERVICE.post(
                        "holder",
                        "/api/complaints",
                        body,
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                .expect(201);
    }

    private static Map<String, Object> body(String intake) {
        var body = new HashMap<String, Object>();
        body.put("intake", intake);
        body.put("complainant", Map.of("kind", "PERSON", "name", REPORTER, "phone", "13800000000"));
        body.put("respondents", List.of(Map.of("kind", "ORGANISATION", "name", "成都某商贸有限公司")));
        body.put("right", Map.of("kind", "TRADEMARK", "number", "12345678", "title", "岷岭春"));
        body.put("region", "510100");
        body.put("actDate", TODAY.minusDays(10).toString());
        body.put("description", "在门店销售假冒注册商标的白酒");
        return body;
    }

    @SuppressWarnings("unchecked")
    private static void tell(String type, RecordId key, Object data) {
        var sent =
                new ProducerRecord<String, byte[]>(
                        ReferralEvent.TOPIC,
                        key.value(),
                        JsonMapper.builder().build().writeValueAsBytes(data));
        Map.of(
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_source", "/referral-service",
                        "ce_type", type,
                        "ce_subject", key.value(),
                        "ce_time", Instant.now().toString())
                .forEach((name, value) ->
                        sent.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        ((Producer<String, byte[]>) SERVICE.bean(Producer.class)).send(sent);
    }
}

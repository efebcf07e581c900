package org.ipcase.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ipcase.cases.RunningService.Reply;
import org.ipcase.kernel.event.mediation.MediationEvent;
import org.ipcase.kernel.event.mediation.MediationEvent.MediationFailed;
import org.ipcase.kernel.event.referral.ReferralEvent;
import org.ipcase.kernel.event.referral.ReferralEvent.ReferralOpened;
import org.ipcase.kernel.id.RecordId;
import org.junit.jupiter.api.Test;

/** The service over HTTP, with the real store, broker and identity server. */
class CaseServiceIT {
    private static final Map<String, Object> OFFICERS =
            Map.of(
                    "officers",
                    List.of(
                            Map.of("name", "陈立", "certificate", "川A-2021-0451"),
                            Map.of("name", "何敏", "certificate", "川A-2019-0873")),
                    "violation",
                    "涉嫌销售侵犯注册商标专用权的商品");

    private final RunningService service = RunningService.shared();

    @Test
    void takesAComplaintToACaseThatItsHolderSeesOnlyInOutline() {
        var complaint = complain().expect(201);
        assertThat(complaint.text("/agency/id")).isEqualTo("mr-510100");
        assertThat(complaint.text("/receipt/code")).hasSize(10);
        assertThat(complaint.raw().headers().firstValue("Location"))
                .contains("/api/complaints/" + complaint.id());
        var caseId = caseOf(complaint.id());

        var whole = service.get("officer-chengdu", "/api/cases/" + caseId).expect(200);
        assertThat(whole.text("/state")).isEqualTo("FILING_PENDING");
        assertThat(whole.body().at("/officers").size()).isEqualTo(2);
        service.post("officer-chengdu", "/api/cases/" + caseId + "/approve-filing", Map.of())
                .expect(403);
        service.post("head-chengdu", "/api/cases/" + caseId + "/approve-filing", Map.of())
                .expect(200);
        service.eventually(
                "holder",
                "/api/complaints/" + complaint.id(),
                it -> it.text("/state").equals("CASE_FILED"));

        var outline = service.get("holder", "/api/cases/" + caseId).expect(200);
        assertThat(outline.text("/state")).isEqualTo("INVESTIGATING");
        assertThat(outline.body().has("officers")).isFalse();
        assertThat(outline.body().has("amounts")).isFalse();
        service.get("holder", "/api/cases/" + caseId + "/proof").expect(404);
        assertThat(
                        service.get("holder", "/api/cases/" + caseId + "/timeline")
                                .body()
                                .findValuesAsString("type"))
                .containsExactly("CaseOpened", "FilingApproved");
        service.get("officer-chengdu", "/api/cases/" + caseId + "/proof").expect(200);
        var fields =
                Map.of(
                        "boundTo",
                        "case",
                        "boundId",
                        caseId,
                        "title",
                        "照片",
                        "evidenceType",
                        "OTHER");
        var content = "x".getBytes(StandardCharsets.UTF_8);
        assertThat(service.upload("holder", "a.txt", content, fields).expect(403).text("/code"))
                .isEqualTo("evidence.not-this-office");
        service.upload("officer-chengdu", "a.txt", content, fields).expect(201);
        service.upload("officer-yuzhong", "a.txt", content, fields).expect(404);
    }

    @Test
    void showsHowFarTheMediationBesideAComplaintIs() {
        var id = complain().expect(201).id();
        var path = "/api/complaints/" + id;
        service.post("officer-chengdu", path + "/accept", Map.of()).expect(200);
        service.post("holder", path + "/request-mediation", Map.of()).expect(200);
        var mediation = RecordId.next();
        tell(
                MediationEvent.TOPIC,
                MediationEvent.TYPE_PREFIX + MediationFailed.TYPE + ".v1",
                mediation,
                new MediationFailed(
                        mediation,
                        "SC-MD-2026-000001",
                        new RecordId(id),
                        null,
                        "FAILED",
                        LocalDate.of(2026, 6, 1)));
        var resumed =
                service.eventually("holder", path, it -> it.text("/state").equals("ACCEPTED"));
        assertThat(resumed.text("/mediation/id")).isEqualTo(mediation.value());
        assertThat(resumed.text("/mediation/state")).isEqualTo("FAILED");
    }

    @Test
    void hidesAComplaintFromStrangersInReadsAndLists() {
        var id = complain().expect(201).id();
        for (var stranger : List.of("holder-cq", "officer-yuzhong", "police-chengdu", "admin")) {
            service.get(stranger, "/api/complaints/" + id).expect(404);
            service.post(stranger, "/api/complaints/" + id + "/accept", Map.of()).expect(404);
            assertThat(ids(service.get(stranger, "/api/complaints"))).doesNotContain(id);
        }
        for (var reader :
                List.of(
                        "holder",
                        "officer-chengdu",
                        "head-chengdu",
                        "supervisor-sichuan",
                        "auditor")) {
            service.get(reader, "/api/complaints/" + id).expect(200);
            assertThat(ids(service.get(reader, "/api/complaints?limit=200"))).contains(id);
        }
        assertThat(
                        service.get("officer-chengdu", "/api/complaints/" + id)
                                .body()
                                .at("/receipt")
                                .has("code"))
                .isFalse();
        service.post("reviewer-chengdu", "/api/complaints/" + id + "/accept", Map.of()).expect(403);
    }

    @Test
    void opensAReferralTaskWhenGoodsReachTheLine() {
        var caseId = caseOf(complain().expect(201).id());
        var path = "/api/cases/" + caseId;
        var below =
                service.post("officer-chengdu", path + "/change-amounts", amounts("149999.00"))
                        .expect(200);
        assertThat(below.body().has("referral"))
                .isTrue(); // 80 % of the line is a suspicion already
        assertThat(below.text("/screening/result")).isEqualTo("REASONABLE_SUSPICION");
        var at =
                service.post("officer-chengdu", path + "/change-amounts", amounts("150000.00"))
                        .expect(200);
        assertThat(at.text("/screening/result")).isEqualTo("MUST_REFER");
        assertThat(at.text("/referral/state")).isEqualTo("REQUESTED");
        assertThat(at.body().at("/penaltyBlocked").asBoolean(false)).isTrue();
        var refused =
                service.post(
                                "head-chengdu",
                                path + "/decide",
                                Map.of("kind", "PENALTY", "fine", "1000.00", "reasons", "从轻"))
                        .expect(422);
        assertThat(refused.text("/code")).isEqualTo("case.referral-undecided");
        assertThat(refused.text("/rule")).isEqualTo("REF-21");

        var referral = RecordId.next();
        tell(
                ReferralEvent.TOPIC,
                ReferralEvent.TYPE_PREFIX + ReferralOpened.TYPE + ".v1",
                new RecordId(caseId),
                new ReferralOpened(
                        referral,
                        "SC-RF-2026-000001",
                        new RecordId(caseId),
                        "DRAFT",
                        List.of("C214"),
                        Instant.now()));
        var told =
                service.eventually(
                        "officer-chengdu", path, it -> !it.text("/referral/id").isEmpty());
        assertThat(told.text("/referral/id")).isEqualTo(referral.value());
    }

    @Test
    void givesTheFirstAnswerAgainForTheSameKey() {
        var id = complain().expect(201).id();
        service.post("officer-chengdu", "/api/complaints/" + id + "/accept", Map.of()).expect(200);
        var key = UUID.randomUUID().toString();
        var path = "/api/complaints/" + id + "/file-case";
        var first =
                service.post("officer-chengdu", path, OFFICERS, "Idempotency-Key", key).expect(200);
        var again =
                service.post("officer-chengdu", path, OFFICERS, "Idempotency-Key", key).expect(200);
        assertThat(again.body()).isEqualTo(first.body());
        var other = new HashMap<>(OFFICERS);
        other.put("violation", "另一案由");
        assertThat(
                        service.post("officer-chengdu", path, other, "Idempotency-Key", key)
                                .expect(422)
                                .text("/code"))
                .isEqualTo("request.key-reused");
    }

    @Test
    void saysEachErrorOfABadBody() {
        var body = complaint();
        body.put("region", "999999");
        body.put("actDate", "2999-01-01");
        body.put("estimatedValue", "1.234");
        body.put("surprise", 1);
        body.remove("description");
        var bad = service.post("holder", "/api/complaints", body).expect(400);
        assertThat(bad.body().at("/errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder(
                        "region", "actDate", "estimatedValue", "surprise", "description");
        var patent = complaint();
        patent.put("right", Map.of("kind", "DESIGN", "number", "ZL202330000007.4", "title", "瓶"));
        var checkDigit = service.post("holder", "/api/complaints", patent).expect(400);
        assertThat(checkDigit.text("/errors/0/field")).isEqualTo("right.number");
        assertThat(checkDigit.text("/errors/0/code")).isEqualTo("check-digit");
    }

    @Test
    void refusesAStaleRevision() {
        var id = complain().expect(201).id();
        service.post(
                        "officer-chengdu",
                        "/api/complaints/" + id + "/accept",
                        Map.of(),
                        "If-Match",
                        "\"7\"")
                .expect(412);
    }

    @Test
    void putsTheNextStepOnTheWorklistOfWhoMustDoIt() {
        var id = complain().expect(201).id();
        assertThat(service.get("officer-chengdu", "/api/case/worklist?limit=200").body().toString())
                .contains(id)
                .contains("\"accept\"");
        var caseId = caseOf(id);
        assertThat(service.get("head-chengdu", "/api/case/worklist?limit=200").body().toString())
                .contains(caseId)
                .contains("approve-filing");
    }

    @Test
    void keepsEvidenceThatOnlyReadersOfTheComplaintMayOpen() {
        var content = "%PDF-1.7 岷岭春 外箱喷码".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        var kept =
                service.upload(
                                "holder",
                                "../../照片.html",
                                content,
                                Map.of(
                                        "boundTo",
                                        "complaint",
                                        "title",
                                        "喷码照片 第 1 张",
                                        "evidenceType",
                                        "DOCUMENTARY"))
                        .expect(201);
        assertThat(kept.text("/name")).isEqualTo("照片.html");
        assertThat(kept.text("/mediaType")).isEqualTo("application/pdf");
        var path = "/api/evidence/" + kept.id();
        service.get("officer-chengdu", path).expect(404);

        var body = complaint();
        body.put("evidenceIds", List.of(kept.id()));
        service.post("holder", "/api/complaints", body).expect(201);
        service.eventually("officer-chengdu", path, it -> it.status() == 200);
        var read = service.get("officer-chengdu", path + "/content").expect(200);
        assertThat(read.raw().body()).isEqualTo(content);
        assertThat(read.raw().headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        service.get("holder-cq", path + "/content").expect(404);
    }

    @Test
    void refusesEvidenceWithoutContent() {
        var fields = Map.of("boundTo", "complaint", "title", "空", "evidenceType", "OTHER");
        assertThat(service.upload("holder", "a.txt", new byte[0], fields).expect(422).text("/code"))
                .isEqualTo("evidence.empty");
    }

    @Test
    void describesItself() {
        var paths = service.get("holder", "/api/case/openapi.json").expect(200).body().at("/paths");
        assertThat(paths.propertyNames())
                .contains(
                        "/api/complaints",
                        "/api/complaints/{id}/file-case",
                        "/api/cases/{id}/change-amounts");
    }

    private Reply complain() {
        return service.post("holder", "/api/complaints", complaint());
    }

    private static HashMap<String, Object> complaint() {
        var body = new HashMap<String, Object>();
        body.put("intake", "RIGHTS_HOLDER_REQUEST");
        body.put(
                "complainant",
                Map.of(
                        "kind",
                        "ORGANISATION",
                        "name",
                        "四川岷岭春酒业有限公司",
                        "creditCode",
                        "91510100MA6CTX2K3Q"));
        body.put("respondents", List.of(Map.of("kind", "ORGANISATION", "name", "成都某商贸有限公司")));
        body.put(
                "right",
                Map.of("kind", "TRADEMARK", "number", "12345678", "title", "岷岭春", "niceClass", 33));
        body.put("region", "510100");
        body.put("actDate", "2026-05-20");
        body.put("description", "在成都市销售假冒注册商标的白酒，权利人现场公证购买。");
        return body;
    }

    /** Accepts and submits filing; the case is there when the answer is. */
    private String caseOf(String complaint) {
        var path = "/api/complaints/" + complaint;
        service.post("officer-chengdu", path + "/accept", Map.of("note", "受理")).expect(200);
        var filed = service.post("officer-chengdu", path + "/file-case", OFFICERS).expect(200);
        assertThat(filed.text("/state")).isEqualTo("FILING_PENDING");
        return filed.text("/caseId");
    }

    private static Map<String, Object> amounts(String goods) {
        return Map.of(
                "amounts", Map.of("goodsValue", goods),
                "suspectedCrimes", List.of("C214"),
                "reason", "现场清点");
    }

    private List<String> ids(Reply list) {
        return list.expect(200).body().at("/items").findValuesAsString("id");
    }

    private void tell(String topic, String type, RecordId key, Object event) {
        service.tell(topic, type, key.value(), event);
    }
}

package org.ipcase.cases.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ipcase.cases.RunningService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The law tables over HTTP. */
class LawIT {
    private final RunningService service = RunningService.shared();

    @Test
    @Tag("REQ-13")
    void explainsADateWithRuleAndArticle() {
        var why =
                service.get("officer-chengdu", "/api/law/explain?rule=CASE-02&start=2026-09-30")
                        .expect(200);

        // 15 working days across the National Day holiday and the working Saturday of 10-10.
        assertThat(why.text("/dueDay")).isEqualTo("2026-10-27");
        assertThat(why.text("/source")).contains("市场监督管理行政处罚程序规定(2022) 第18条");
        assertThat(why.text("/explanation/zh")).isNotBlank();
    }

    @Test
    @Tag("REQ-13")
    void explainsARefusalWithRuleAndArticle() {
        var why = service.get("holder", "/api/case/refusals/complaint.national-only").expect(200);

        assertThat(why.text("/rule")).isEqualTo("PAT-13");
        assertThat(why.text("/source")).contains("集成电路布图设计行政执法办法");
        assertThat(why.body().at("/status").asInt()).isEqualTo(422);
        assertThat(why.text("/type")).endsWith("/complaint.national-only");
        assertThat(why.text("/domainRule/step")).isEqualTo("Competence");
        service.get("holder", "/api/case/refusals/complaint.no-such-reason").expect(404);
        assertThat(items("/api/case/refusals")).isGreaterThan(300);
    }

    @Test
    void refusesAnUnknownPeriodAndAStartThatIsNoDay() {
        assertThat(fieldOf("/api/law/explain?rule=CASE-99&start=2026-09-30")).isEqualTo("rule");
        assertThat(fieldOf("/api/law/explain?rule=CASE-02&start=30.9.2026")).isEqualTo("start");
        assertThat(fieldOf("/api/law/explain?rule=REF-06&start=2026-09-30")).isEqualTo("start");
        assertThat(fieldOf("/api/law/preview?on=2020-01-01")).isEqualTo("on");
        assertThat(fieldOf("/api/calendar/1900")).isEqualTo("year");
    }

    @Test
    void showsTheCalendarOfAnAnnouncedYearAndSaysWhichIsProvisional() {
        var known = service.get("holder", "/api/calendar/2026").expect(200);
        assertThat(known.body().at("/workdays").asInt()).isEqualTo(248);
        assertThat(known.body().at("/workingWeekends").size()).isEqualTo(6);
        assertThat(known.body().at("/provisional").asBoolean()).isFalse();
        var open = service.get("holder", "/api/calendar/2027").expect(200);
        assertThat(open.body().at("/provisional").asBoolean()).isTrue();
    }

    @Test
    void findsARuleWithItsPeriods() {
        var rule = service.get("officer-chengdu", "/api/law/rules/CASE-19").expect(200);
        assertThat(rule.text("/rule/step")).isEqualTo("Hearing");
        assertThat(rule.body().at("/clocks").findValuesAsString("id"))
                .contains("CASE-19", "CASE-19-NOTIFY");
        service.get("officer-chengdu", "/api/law/rules/CASE-999").expect(404);
        assertThat(items("/api/law/rules?q=%E5%90%AC%E8%AF%81")).isPositive();
        assertThat(items("/api/law/clocks?on=2026-06-01")).isGreaterThan(100);
        assertThat(items("/api/law/thresholds?crime=C213")).isPositive();
        assertThat(items("/api/law/instruments?on=2027-01-01")).isPositive();
    }

    @Test
    @Tag("REQ-26")
    void previewsWhichOpenCasesTheTrademarkLawOf2027Changes() {
        var complaint = service.post("holder", "/api/complaints", complaint()).expect(201);
        var path = "/api/complaints/" + complaint.id();
        service.post("officer-chengdu", path + "/accept", Map.of()).expect(200);
        var caseId =
                service.post("officer-chengdu", path + "/file-case", filing())
                        .expect(200)
                        .text("/caseId");

        var preview = service.get("officer-chengdu", "/api/law/preview?on=2099-01-01").expect(200);

        assertThat(preview.body().at("/items").findValuesAsString("id")).contains(caseId);
        assertThat(preview.body().findValuesAsString("then")).contains("商标法(2026) 第74条");
        assertThat(
                        service.get("officer-yuzhong", "/api/law/preview?on=2099-01-01")
                                .expect(200)
                                .body()
                                .at("/items")
                                .findValuesAsString("id"))
                .doesNotContain(caseId);
    }

    private int items(String path) {
        return service.get("officer-chengdu", path).expect(200).body().at("/items").size();
    }

    private String fieldOf(String path) {
        return service.get("officer-chengdu", path).expect(400).text("/errors/0/field");
    }

    private static Map<String, Object> filing() {
        return Map.of(
                "officers",
                List.of(
                        Map.of("name", "陈立", "certificate", "川A-2021-0451"),
                        Map.of("name", "何敏", "certificate", "川A-2019-0873")),
                "violation",
                "涉嫌销售侵犯注册商标专用权的商品");
    }

    private static Map<String, Object> complaint() {
        return Map.of(
                "intake",
                "RIGHTS_HOLDER_REQUEST",
                "complainant",
                Map.of(
                        "kind",
                        "ORGANISATION",
                        "name",
                        "四川岷凌酒业有限公司",
                        "creditCode",
                        "91510100MA6CTX2K3Q"),
                "respondents",
                List.of(Map.of("kind", "ORGANISATION", "name", "成都某商贸有限公司")),
                "right",
                Map.of("kind", "TRADEMARK", "number", "12345678", "title", "岷凌"),
                "region",
                "510100",
                "actDate",
                "2026-05-20",
                "description",
                "在批发市场发现标有我司注册商标的白酒，非我司生产。");
    }
}

package org.ipcase.referral.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.StreamSupport;
import org.ipcase.referral.RunningService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The test ideas of domain.md 4.5, over HTTP. */
class ScreeningIT extends RunningService {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    C213 | "illegalGains":"29999.99"                            | REASONABLE_SUSPICION |
                    C213 | "illegalGains":"30000.00"                            | MUST_REFER           | T213-G1
                    C217 | "copies":499                                         | REASONABLE_SUSPICION |
                    C217 | "copies":500                                         | MUST_REFER           | T217-4
                    C213 | "markCount":2,"illegalBusinessAmount":"30000.00"     | MUST_REFER           | T213-G4
                    C214 | "salesAmount":"20000.00","goodsValue":"130000.00"    | MUST_REFER           | T214-5
                    C214 | "goodsValue":"150000.00"                             | MUST_REFER           | T214-4
                    C217 | "illegalBusinessAmount":"25000.00","copies":250      | MUST_REFER           | T217-9
                    C214 | "goodsValue":"100.00"                                | NO_SIGN              |
                    """)
    void anActOfTodaysLaw(String crime, String facts, String result, String rule) {
        var reply = screen("officer-chengdu", "2026-05-20", crime, facts);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.at("/overall")).isEqualTo(result);
        var hits = reply.json().at("/results/0/hits");
        if (rule == null) {
            assertThat(hits.size()).isZero();
        } else {
            assertThat(StreamSupport.stream(hits.spliterator(), false).map(it -> text(it, "rule")))
                    .contains(rule);
            assertThat(text(hits.get(0), "lawVersion")).contains("法释〔2025〕5号");
            assertThat(text(hits.get(0), "article")).contains("刑法");
        }
        assertThat(reply.at("/results/0/explanation/zh")).isNotBlank();
        assertThat(reply.at("/results/0/explanation/en")).isNotBlank();
    }

    @Test
    void anActBeforeTheChangeIsMeasuredTwiceAndTheLighterLawApplies() {
        var reply = screen("officer-chengdu", "2024-06-01", "C217", "\"clicks\":60000");

        assertThat(reply.at("/results/0/old/result")).isEqualTo("MUST_REFER");
        assertThat(reply.at("/results/0/new/result")).isEqualTo("NO_SIGN");
        assertThat(reply.at("/results/0/moreFavourable")).isEqualTo("NEW");
        assertThat(reply.at("/results/0/result")).isEqualTo("NO_SIGN");
        assertThat(reply.at("/results/0/explanation/zh")).contains("旧标准达到、新标准未达到");
    }

    @Test
    @Tag("REQ-13")
    void computesTheAmountsFromItemsAndTellsEachStep() {
        var reply =
                post(
                        "officer-chengdu",
                        "/api/screenings",
                        """
                        {"actDate":"2026-05-20","crimes":["C214"],"facts":{},
                         "items":{"goods":[
                           {"name":"酒","quantity":200,"fate":"SOLD","realPrice":"100.00"},
                           {"name":"酒","quantity":1300,"fate":"UNSOLD","labelPrice":"300.00"}]}}
                        """);
        assertThat(reply.at("/results/0/hits/0/rule")).isEqualTo("T214-5");
        assertThat(reply.at("/facts/amounts/unsoldValue")).isEqualTo("130000.00");
        assertThat(reply.at("/computation/1/rule")).isEqualTo("UNSOLD_AVERAGE");
        assertThat(reply.at("/computation/1/source")).contains("法释〔2004〕19号 第12条");
        var twice =
                post(
                        "officer-chengdu",
                        "/api/screenings",
                        """
                        {"actDate":"2026-05-20","facts":{"salesAmount":"1.00"},
                         "items":{"goods":[
                           {"name":"酒","quantity":200,"fate":"SOLD","realPrice":"100.00"}]}}
                        """);
        assertThat(twice.status()).isEqualTo(400);
        assertThat(twice.at("/errors/0/field")).isEqualTo("facts.salesAmount");
    }

    @Test
    void sayWhatIsMissingToBeSure() {
        var reply = screen("police-chengdu", "2026-05-20", "C214", "\"illegalGains\":\"100.00\"");

        assertThat(reply.json().at("/results/0/missing").toString())
                .contains("salesAmount", "unsoldValue");
    }

    @Test
    void officialsAskAndOthersDoNot() {
        for (var official : new String[] {"procurator-chengdu", "supervisor-sichuan", "auditor"}) {
            assertThat(screen(official, "2026-05-20", "C217", "\"copies\":500").status())
                    .as(official)
                    .isEqualTo(200);
        }
        var refused = screen("holder", "2026-05-20", "C217", "\"copies\":500");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.at("/code")).isEqualTo("screening.officials-only");
    }

    @Test
    void eachWrongFieldIsNamed() {
        var reply =
                post(
                        "officer-chengdu",
                        "/api/screenings",
                        """
                        {"actDate":"2999-01-01","crimes":["C999"],
                         "facts":{"illegalGains":"-1.00","goodsValue":"1.001","copies":"many","x":1}}
                        """);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(
                        StreamSupport.stream(reply.json().at("/errors").spliterator(), false)
                                .map(it -> text(it, "field") + " " + text(it, "code")))
                .containsExactlyInAnyOrder(
                        "actDate in-future",
                        "crimes[0] unknown-value",
                        "facts.illegalGains negative",
                        "facts.goodsValue too-precise",
                        "facts.copies wrong-type",
                        "facts.x unknown-field");
    }

    private Reply screen(String account, String actDate, String crime, String facts) {
        return post(
                account,
                "/api/screenings",
                "{\"actDate\":\"%s\",\"crimes\":[\"%s\"],\"facts\":{%s}}"
                        .formatted(actDate, crime, facts));
    }

    private static String text(JsonNode node, String field) {
        return node.get(field).asString();
    }
}

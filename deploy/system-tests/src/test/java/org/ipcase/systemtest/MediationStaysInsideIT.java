package org.ipcase.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ipcase.journeys.Journey2;
import org.ipcase.journeys.Narrator;
import org.ipcase.journeys.client.Person;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What was said and agreed in a mediation is found nowhere outside it: every reading endpoint of
 * every service's OpenAPI document is asked, as people who are no part of it (MED-23, REQ-20).
 */
@Tag("MED-23")
class MediationStaysInsideIT {
    /** Words of journey 2's session record and agreement. */
    private static final List<String> SAID =
            List.of("双方对使用范围和赔偿金额达成一致", "药品追溯平台使用申请人软件", "未经许可使用并承担相应责任", "停止使用并支付十二万元", "分两期付清");

    private static final RunningStack STACK = RunningStack.get();
    private static final String MEDIATION =
            new Journey2(STACK.platform(), Narrator.silent()).settle(false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "officer-chengdu",
                "head-chengdu",
                "officer-yuzhong",
                "police-chengdu",
                "procurator-chengdu",
                "supervisor-sichuan",
                "supervisor-chongqing",
                "auditor",
                "admin"
            })
    void nobodyOutsideFindsAWordOfIt(String account) {
        assertThat(whereFound(STACK.platform().as(account))).isEmpty();
    }

    /** Otherwise the search above would prove nothing. */
    @Test
    void theMediatorFindsIt() {
        assertThat(whereFound(STACK.platform().as("mediator-chengdu")))
                .contains("/api/mediations/" + MEDIATION);
    }

    private static Set<String> whereFound(Person reader) {
        var found = new LinkedHashSet<String>();
        for (var service : List.of("case", "mediation", "referral")) {
            for (var path : readable(service)) {
                for (var address : addresses(reader, path)) {
                    var text = reader.get(address).text();
                    if (SAID.stream().anyMatch(text::contains)) {
                        found.add(address);
                    }
                }
            }
        }
        return found;
    }

    private static List<String> readable(String service) {
        var paths = new ArrayList<String>();
        var api =
                STACK.platform()
                        .as("admin")
                        .get("/api/%s/openapi.json".formatted(service))
                        .expect(200);
        api.body()
                .at("/paths")
                .properties()
                .forEach(it -> {
                    if (it.getValue().has("get")) {
                        paths.add(it.getKey());
                    }
                });
        assertThat(paths).hasSizeGreaterThan(10);
        return paths;
    }

    /** The list itself, or what the reader's own list offers for the id; our mediation always. */
    private static List<String> addresses(Person reader, String path) {
        int brace = path.indexOf("/{");
        if (brace < 0) {
            return List.of(path);
        }
        var collection = path.substring(0, brace);
        var rest = path.substring(path.indexOf('}', brace) + 1);
        if (rest.contains("{")) {
            return List.of();
        }
        var ids = new LinkedHashSet<String>();
        if (collection.equals("/api/mediations")) {
            ids.add(MEDIATION);
        }
        reader.get(collection + "?limit=2")
                .each("/items")
                .forEach(it -> ids.add(it.at("/id").asString("")));
        return ids.stream()
                .filter(it -> !it.isEmpty())
                .map(it -> collection + "/" + it + rest)
                .toList();
    }
}

package org.ipcase.referral.procuratorate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.ipcase.kernel.event.caseservice.Amounts;
import org.ipcase.kernel.event.caseservice.CaseEvent;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.NonProsecutionDecided;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.referral.RunningService;
import org.ipcase.referral.criminalreferral.TellingBroker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Supervision, reverse linkage and dual report over HTTP and the broker. */
class SupervisionIT extends RunningService {
    private static final String PROCURATOR = "procurator-chengdu";
    private static final String OFFICER = "officer-chengdu";
    private static final String TODAY = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();

    private static final String CODE = "91510100MA61T2PK4K";

    private static TellingBroker broker;

    @BeforeAll
    static void listen() {
        broker = new TellingBroker(PARTS.bootstrapServers());
    }

    @AfterAll
    static void hangUp() {
        broker.close();
    }

    @Test
    @Tag("REQ-03")
    void anUnreferredCaseAndItsPenaltyShowAtTheProcuratorateByThemselves() {
        var theCase = RecordId.next().value();
        tell(theCase, CaseEvent.AmountsChanged.TYPE, changed(theCase, "MUST_REFER"));
        tell(theCase, CaseEvent.PenaltyDecided.TYPE, decided(theCase));

        var list = "/api/procuratorate/cases?caseId=" + theCase;
        await(() -> get(PROCURATOR, list).at("/items/0/fields/punishedInstead").equals("true"));
        var watch = "/api/procuratorate/cases/" + get(PROCURATOR, list).at("/items/0/id");
        var seen = get(PROCURATOR, watch);
        assertThat(seen.json().at("/flags").toString())
                .contains("UNREFERRED", "PUNISHED_INSTEAD", "HIGH_PENALTY");
        assertThat(seen.at("/penalty/fine")).isEqualTo("100000.00");
        assertThat(seen.at("/clocks/0/rule")).isEqualTo("REF-08");
        assertThat(get("procurator-yuzhong", watch).status()).isEqualTo(404);
        assertThat(get("holder", watch).status()).isEqualTo(404);
        assertThat(get("procurator-yuzhong", list).json().at("/items").size()).isZero();

        var overview = get(PROCURATOR, "/api/procuratorate/overview");
        assertThat(overview.at("/figures/0/name")).isEqualTo("unreferred");
        assertThat(overview.json().at("/figures/0/count").asInt()).isPositive();
        assertThat(overview.at("/figures/0/list"))
                .isEqualTo("/api/procuratorate/cases?unreferred=true");
        assertThat(overview.json().at("/figures/0/count").asLong())
                .isEqualTo(counted("/api/procuratorate/cases?unreferred=true"));
        assertThat(get(OFFICER, "/api/procuratorate/overview").at("/code"))
                .isEqualTo("case-watch.supervisors-only");

        var copied =
                post(OFFICER, watch + "/send-copies", "{\"holderToldOn\":\"%s\"}".formatted(TODAY));
        assertThat(copied.at("/clocks/0/state")).isEqualTo("MET");
        assertThat(get(PROCURATOR, watch + "/timeline").json().size()).isEqualTo(4);
    }

    @Test
    @Tag("REQ-12")
    void aNonProsecutionComesBackAsAnOpinionThatTheAgencyAnswers() {
        var opened =
                post(
                        PROCURATOR,
                        "/api/reverse-linkages",
                        """
                        {"nonProsecution":{"documentNumber":"成检刑不诉〔2026〕1号","decidedOn":"%s",
                           "kind":"DISCRETIONARY","reasons":"犯罪情节轻微"},"crime":"C214",
                         "subjects":[{"kind":"ORGANISATION","name":"成都某酒业有限公司"}],
                         "right":{"kind":"TRADEMARK","title":"某白酒商标"},"region":"510100"}
                        """
                                .formatted(TODAY));
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.at("/state")).isEqualTo("NON_PROSECUTION");
        var id = opened.at("/id");
        var path = "/api/reverse-linkages/" + id;
        assertThat(get(OFFICER, path).status()).isEqualTo(404);
        post(PROCURATOR, path + "/transfer", "{}");
        assertThat(post(PROCURATOR, path + "/register", "{}").at("/state"))
                .isEqualTo("UNDER_REVIEW");
        var higher = post(PROCURATOR, path + "/issue-opinion", opinion("mr-510000"));
        assertThat(higher.at("/code")).isEqualTo("reverse-linkage.agency-of-higher-level");
        var issued = post(PROCURATOR, path + "/issue-opinion", opinion("mr-510100"));
        assertThat(issued.at("/state")).isEqualTo("OPINION_ISSUED");
        assertThat(issued.at("/clocks/2/rule")).isEqualTo("REV-06");

        assertThat(post(OFFICER, path + "/receive", "{}").at("/receipt/by")).isNotBlank();
        var answered =
                post(
                        OFFICER,
                        path + "/answer",
                        "{\"outcome\":\"PENALISED\",\"text\":\"罚款五万元\",\"documentNumber\":\"罚1号\"}");
        assertThat(answered.at("/state")).isEqualTo("ANSWERED");
        assertThat(answered.json().at("/answer/late").asBoolean()).isFalse();
        assertThat(broker.told(id, 2))
                .extracting(TellingBroker::type)
                .containsExactly(
                        "org.ipcase.referral.reverse-linkage-received.v1",
                        "org.ipcase.referral.reverse-linkage-answered.v1");
        assertThat(get(PROCURATOR, path + "/timeline").json().size()).isEqualTo(6);
    }

    @Test
    @Tag("REV-01")
    void aReferralThatIsNotProsecutedOpensItsLinkageByItself() {
        var theCase = RecordId.next();
        broker.tell(
                "referral",
                UUID.randomUUID().toString(),
                NonProsecutionDecided.TYPE,
                theCase.value(),
                new NonProsecutionDecided(
                        RecordId.next(),
                        "SC-RF-2026-000077",
                        theCase,
                        "NON_PROSECUTION",
                        Instant.now(),
                        "pp-510100",
                        "mr-510100",
                        "510100",
                        "C214",
                        "某白酒商标",
                        subjects(),
                        "DISCRETIONARY",
                        "成检刑不诉〔2026〕2号",
                        "犯罪情节轻微",
                        LocalDate.parse(TODAY)));

        var list = "/api/reverse-linkages?caseId=" + theCase;
        await(() -> get(PROCURATOR, list).at("/items/0/state").equals("NON_PROSECUTION"));
        var linkage =
                get(PROCURATOR, "/api/reverse-linkages/" + get(PROCURATOR, list).at("/items/0/id"));
        assertThat(linkage.at("/clocks/0/rule")).isEqualTo("REV-01");
        assertThat(linkage.at("/right/kind")).isEqualTo("TRADEMARK");
        assertThat(linkage.at("/nonProsecution/documentNumber")).isEqualTo("成检刑不诉〔2026〕2号");
    }

    @Test
    @Tag("DUAL-01")
    @Tag("REQ-18")
    @Tag("REQ-25")
    void aHolderReportsOnceAndBothReceiptsCarryTheSameTime() {
        var reported =
                post(
                        "holder",
                        "/api/dual-reports",
                        """
                        {"suspects":[{"kind":"PERSON","name":"张某"}],
                         "right":{"kind":"TRADEMARK","title":"岷岭春"},"crime":"C213","region":"510100",
                         "facts":"在仓库灌装假酒并贴我厂商标，现场堆放包装材料"}
                        """);
        assertThat(reported.status()).isEqualTo(201);
        assertThat(reported.at("/receipts/0/at")).isEqualTo(reported.at("/receipts/1/at"));
        var path = "/api/dual-reports/" + reported.at("/id");
        for (var office : List.of("police-chengdu", PROCURATOR)) {
            assertThat(get(office, path).status()).as(office).isEqualTo(200);
        }
        for (var other : List.of("holder-cq", OFFICER, "police-yuzhong")) {
            assertThat(get(other, path).status()).as(other).isEqualTo(404);
        }
        var figure = get("supervisor-sichuan", "/api/referral/figures?metric=dual-reports");
        assertThat(figure.json().at("/total/count").asInt()).isPositive();
        assertThat(figure.at("/regions/0/region/name")).isEqualTo("成都市");
        assertThat(get(PROCURATOR, figure.at("/list")).at("/code"))
                .isEqualTo("figures.outside-region");
        var mine = get(PROCURATOR, "/api/referral/figures?metric=dual-reports");
        assertThat(mine.at("/total/value")).isEqualTo(figure.at("/regions/0/figure/value"));
        assertThat(get(PROCURATOR, mine.at("/list")).json().at("/items").toString())
                .contains(reported.at("/id"));
        assertThat(get(OFFICER, mine.at("/list")).json().at("/items").toString())
                .doesNotContain(reported.at("/id"));
        assertThat(get("holder", mine.at("/list")).at("/code")).isEqualTo("figures.not-for-role");
        assertThat(get("holder", "/api/referral/figures/dictionary").json().at("/items").size())
                .isZero();
        assertThat(get(OFFICER, "/api/referral/figures?metric=unheard").at("/errors/0/field"))
                .isEqualTo("metric");
        assertThat(
                        get(OFFICER, "/api/referral/figures?metric=dual-reports&from=2026-13")
                                .at("/errors/0/field"))
                .isEqualTo("from");
        post(PROCURATOR, path + "/assign", "{\"prosecutor\":\"宋洁\"}");
        post(PROCURATOR, path + "/advise", "{\"kind\":\"EVIDENCE\",\"text\":\"及时固定台账\"}");
        assertThat(get("police-chengdu", path).json().at("/advices").size()).isEqualTo(1);
        assertThat(get("holder", path).json().has("advices")).isFalse();
        assertThat(get("holder", path + "/timeline").json().toString()).doesNotContain("Advice");

        post("police-chengdu", path + "/accept", "{\"receiptNumber\":\"成公受案1号\"}");
        var refused =
                post(
                        "police-chengdu",
                        path + "/decline-filing",
                        "{\"documentNumber\":\"不立1号\",\"reasons\":\"数额不够\"}");
        assertThat(refused.at("/state")).isEqualTo("NOT_FILED");
        assertThat(
                        post("holder", path + "/request-supervision", "{\"reasons\":\"应当立案\"}")
                                .at("/supervision/stage"))
                .isEqualTo("REQUESTED");
        post(PROCURATOR, path + "/demand-reasons", letter());
        post("police-chengdu", path + "/give-reasons", "{\"text\":\"数额不够\"}");
        post(PROCURATOR, path + "/order-filing", letter());
        var filed = post("police-chengdu", path + "/file", "{\"documentNumber\":\"成公立字1号\"}");
        assertThat(filed.at("/state")).isEqualTo("FILED");
        assertThat(get("holder", path).at("/decision/documentNumber")).isEqualTo("成公立字1号");
    }

    @Test
    @Tag("REQ-01")
    @Tag("REQ-26")
    void unpunishedActsOfBothProvincesAreAddedUpAndAMovedLineShowsWhatChanges() {
        selling("SC-CA-2026-000078", "mr-510100", "510100");
        selling("CQ-CA-2026-000078", "mr-500103", "500103");
        var body = "{\"creditCode\":\"%s\"}".formatted(CODE);
        await(() ->
                post(OFFICER, "/api/screenings/accumulate", body).json().at("/cases").asInt() >= 2);
        var sum = post(OFFICER, "/api/screenings/accumulate", body);
        assertThat(sum.at("/facts/amounts/unsoldValue")).isEqualTo("300000.00");
        assertThat(sum.json().at("/provinces/510000").asInt()).isEqualTo(1);
        assertThat(sum.json().at("/provinces/500000").asInt()).isEqualTo(1);
        assertThat(sum.at("/screening/overall")).isEqualTo("MUST_REFER");
        assertThat(sum.json().toString()).doesNotContain("CA-2026-000078");
        assertThat(post("holder", "/api/screenings/accumulate", body).status()).isEqualTo(403);

        var moved =
                post(
                        OFFICER,
                        "/api/screenings/preview",
                        "{\"changes\":[{\"rule\":\"T214-4\",\"limit\":\"150000.00\",\"newLimit\":\"900000.00\"}]}");
        assertThat(moved.json().at("/changed").toString())
                .contains("SC-CA-2026-000078", "MUST_REFER", "NO_SIGN")
                .doesNotContain("CQ-CA-2026-000078");
        assertThat(moved.json().has("next")).isFalse();
        var unknown =
                post(
                        OFFICER,
                        "/api/screenings/preview",
                        "{\"changes\":[{\"rule\":\"T214-4\",\"limit\":\"1.00\",\"newLimit\":\"2.00\"}]}");
        assertThat(unknown.at("/errors/0/field")).isEqualTo("changes[0].rule");
    }

    @Test
    @Tag("REF-26")
    void anOfficerAsksTheProcuratorateForAdvice() {
        var sent =
                post(
                        OFFICER,
                        "/api/notices",
                        """
                        {"kind":"ADVICE","to":"pp-510100","documentNumber":"函1号","subject":"某白酒案定性",
                         "text":"请就罪与非罪提出意见"}
                        """);
        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.at("/clocks/0/rule")).isEqualTo("REF-26");
        var path = "/api/notices/" + sent.at("/id");
        assertThat(get("police-chengdu", path).status()).isEqualTo(404);
        assertThat(post(PROCURATOR, path + "/receive", "{}").at("/state")).isEqualTo("RECEIVED");
        assertThat(post(PROCURATOR, path + "/answer", "{\"text\":\"建议移送\"}").at("/state"))
                .isEqualTo("ANSWERED");
        assertThat(get(OFFICER, path).at("/answer/text")).isEqualTo("建议移送");
        assertThat(get(OFFICER, path + "/timeline").json().size()).isEqualTo(3);
    }

    /** A case of one province against the organisation: goods of 150,000 yuan, nothing sold. */
    private static void selling(String number, String agency, String region) {
        var theCase = RecordId.next();
        tell(
                theCase.value(),
                CaseEvent.AmountsChanged.TYPE,
                new CaseEvent.AmountsChanged(
                        theCase,
                        number,
                        agency,
                        List.of("C214"),
                        amounts(),
                        "MUST_REFER",
                        Instant.now(),
                        region,
                        LocalDate.parse("2026-05-20"),
                        List.of(new Named("ORGANISATION", "成都某酒业有限公司", CODE))));
    }

    private static String opinion(String agency) {
        return """
        {"agency":"%s","documentNumber":"成检意〔2026〕1号","facts":"销售假冒白酒",
         "evidence":"台账","opinion":"建议依法给予行政处罚"}
        """
                .formatted(agency);
    }

    private static String letter() {
        return "{\"documentNumber\":\"检1号\",\"text\":\"应当立案侦查\"}";
    }

    private static void tell(String theCase, String type, Object data) {
        broker.tell(UUID.randomUUID().toString(), type, theCase, data);
    }

    private static CaseEvent.AmountsChanged changed(String theCase, String screening) {
        return new CaseEvent.AmountsChanged(
                new RecordId(theCase),
                "SC-CA-2026-000077",
                "mr-510100",
                List.of("C214"),
                amounts(),
                screening,
                Instant.parse("2026-06-06T01:00:00Z"),
                "510100",
                LocalDate.parse("2026-05-20"),
                subjects());
    }

    private static CaseEvent.PenaltyDecided decided(String theCase) {
        return new CaseEvent.PenaltyDecided(
                new RecordId(theCase),
                "SC-CA-2026-000077",
                "mr-510100",
                "PENALTY",
                "罚1号",
                LocalDate.parse(TODAY),
                Money.yuan(100_000),
                null,
                "510100",
                subjects());
    }

    private static List<Named> subjects() {
        return List.of(new Named("ORGANISATION", "成都某酒业有限公司", null));
    }

    private static Amounts amounts() {
        return new Amounts(
                null,
                null,
                null,
                Money.yuan(150_000),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                false,
                List.of());
    }

    /** The list of a figure, read to its end. */
    private long counted(String list) {
        long items = 0;
        String after = "";
        do {
            var page = get(PROCURATOR, list + "&limit=200" + after).json();
            items += page.at("/items").size();
            after = page.hasNonNull("next") ? "&after=" + page.at("/next").asString() : null;
        } while (after != null);
        return items;
    }

    private static void await(Supplier<Boolean> done) {
        var until = Instant.now().plus(Duration.ofSeconds(30));
        while (!done.get()) {
            assertThat(Instant.now()).as("time to wait").isBefore(until);
            LockSupport.parkNanos(100_000_000);
        }
    }
}

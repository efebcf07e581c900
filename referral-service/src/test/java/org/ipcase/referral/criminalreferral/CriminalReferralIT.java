package org.ipcase.referral.criminalreferral;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.event.caseservice.Amounts;
import org.ipcase.kernel.event.caseservice.CaseEvent;
import org.ipcase.kernel.event.caseservice.CaseOfficer;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.event.caseservice.RightAtStake;
import org.ipcase.kernel.event.caseservice.ScreeningHit;
import org.ipcase.kernel.event.clock.ClockAlarmed;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.referral.RunningService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Journey 1 from the referral request to the decision of the police, over HTTP and the broker. */
class CriminalReferralIT extends RunningService {
    private static final String REPORT =
            """
            {"caseGroup":[{"name":"陈某","certificate":"川A001","phone":"028-10000001"},
                          {"name":"李某","certificate":"川A002","phone":"028-10000002"}],
             "crime":"C214","source":"权利人投诉","seizure":"2026-05-20 现场扣押",
             "facts":"仓库内查获假冒白酒三百瓶","legalBasis":"刑法第二百一十四条","proposal":"移送公安机关",
             "items":[{"name":"白酒","quantity":300,"unit":"瓶","unitValue":"500.00",
                       "valueBasis":"LABELLED_PRICE","features":"500ml 装","storage":"罚没仓库"}],
             "attachments":[{"part":"PHYSICAL_EVIDENCE","name":"样品"},
                            {"part":"INTERVIEW_RECORD","name":"询问笔录"}]}
            """;
    private static final String OFFICER = "officer-chengdu";
    private static final String HEAD = "head-chengdu";
    private static final String POLICE = "police-chengdu";
    private static final String PROCURATOR = "procurator-chengdu";
    private static final String JUDGE = "judge-chengdu";
    private static final LocalDate TODAY = LocalDate.now(WorkCalendar.ZONE);

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
    void fromTheRequestToAFiledCaseByWayOfASupplement() {
        var theCase = RecordId.next().value();
        var referral = opened(theCase);

        var draft = get(OFFICER, referral);
        assertThat(draft.at("/state")).isEqualTo("DRAFT");
        assertThat(draft.at("/number")).startsWith("SC-RF-");
        assertThat(draft.at("/suspects/0/name")).isEqualTo("成都某酒业有限公司");
        assertThat(draft.at("/amounts/unsoldValue")).isEqualTo("150000.00");
        assertThat(draft.at("/screening/results/0/hits/0/rule")).isEqualTo("T214-4");
        assertThat(draft.at("/procuratorate/id")).isEqualTo("pp-510100");
        assertThat(draft.at("/caseOfficers/0/certificate")).isEqualTo("川A001");

        assertThat(post(OFFICER, referral + "/submit-report", REPORT).at("/state"))
                .isEqualTo("HEAD_APPROVAL");
        var byDeputy = post("deputy-chengdu", referral + "/approve", "{}");
        assertThat(byDeputy.status()).isEqualTo(403);
        assertThat(byDeputy.at("/code")).isEqualTo("referral.deputy-may-not-decide");
        assertThat(byDeputy.at("/rule")).isEqualTo("REF-05");
        assertThat(byDeputy.at("/source")).contains("第5条");

        var approved = post(HEAD, referral + "/approve", "{\"note\":\"同意移送\"}");
        assertThat(approved.at("/state")).isEqualTo("APPROVED");
        assertThat(clock(approved, "REF-05")).isEqualTo("MET");
        assertThat(clock(approved, "REF-06")).isEqualTo("RUNNING");

        var sent = post(OFFICER, referral + "/send", "{}");
        assertThat(sent.at("/state")).isEqualTo("SENT");
        assertThat(sent.at("/police/id")).isEqualTo("ps-510100");

        var received = post(POLICE, referral + "/acknowledge", "{}");
        assertThat(received.at("/receipt/number")).isEqualTo(draft.at("/number") + "-R1");
        assertThat(
                        post(POLICE, referral + "/request-supplement", "{\"items\":[\"鉴定意见\"]}")
                                .at("/state"))
                .isEqualTo("SUPPLEMENT_REQUESTED");
        var early =
                post(
                        POLICE,
                        referral + "/decline-filing",
                        "{\"documentNumber\":\"1号\",\"reasons\":\"材料不全\"}");
        assertThat(early.status()).isEqualTo(422);
        assertThat(early.at("/code")).isEqualTo("referral.supplement-running");
        assertThat(
                        post(
                                        OFFICER,
                                        referral + "/supplement",
                                        "{\"attachments\":[{\"part\":\"APPRAISAL\",\"name\":\"鉴定意见\"}]}")
                                .at("/state"))
                .isEqualTo("SUPPLEMENTED");

        var filed =
                post(
                        POLICE,
                        referral + "/file",
                        "{\"documentNumber\":\"成公立字〔2026〕1号\",\"officer\":\"王某\"}");
        assertThat(filed.status()).isEqualTo(200);
        assertThat(filed.at("/state")).isEqualTo("FILED");
        assertThat(filed.at("/decision/kind")).isEqualTo("FILED");
        assertThat(filed.at("/decision/basis")).isEqualTo("DECREE_310");
        assertThat(filed.at("/supplement/suppliedAt")).isNotBlank();
        assertThat(clock(filed, "REF-13")).isEqualTo("MET");

        assertThat(broker.told(theCase, 8))
                .extracting(TellingBroker::type)
                .containsExactly(
                        "org.ipcase.referral.referral-opened.v1",
                        "org.ipcase.referral.referral-reported.v1",
                        "org.ipcase.referral.referral-approved.v1",
                        "org.ipcase.referral.referral-sent.v1",
                        "org.ipcase.referral.referral-received.v1",
                        "org.ipcase.referral.supplement-requested.v1",
                        "org.ipcase.referral.supplement-supplied.v1",
                        "org.ipcase.referral.police-filed.v1");

        var timeline = get("auditor", referral + "/timeline");
        var last = timeline.json().get(timeline.json().size() - 1);
        assertThat(last.at("/type").asString()).isEqualTo("CriminalCaseFiled");
        assertThat(last.at("/facts/documentNumber").asString()).isEqualTo("成公立字〔2026〕1号");
    }

    @Test
    void toARefusalOfThePoliceWhichTheOfficerSeesWithItsReasons() {
        var referral = sent(RecordId.next().value());
        post(POLICE, referral + "/acknowledge", "{}");

        var withoutReasons =
                post(POLICE, referral + "/decline-filing", "{\"documentNumber\":\"1号\"}");
        assertThat(withoutReasons.status()).isEqualTo(400);
        assertThat(withoutReasons.at("/errors/0/field")).isEqualTo("reasons");
        assertThat(withoutReasons.at("/errors/0/code")).isEqualTo("required");

        var declined =
                post(
                        POLICE,
                        referral + "/decline-filing",
                        "{\"documentNumber\":\"成公不立字〔2026〕1号\",\"reasons\":\"无犯罪事实\",\"basis\":\"OPINION_2006\"}");
        assertThat(declined.at("/state")).isEqualTo("NOT_FILED");
        var seen = get(OFFICER, referral);
        assertThat(seen.at("/decision/reasons")).isEqualTo("无犯罪事实");
        assertThat(seen.at("/decision/basis")).isEqualTo("OPINION_2006");
        assertThat(clock(seen, "REF-13-2006")).isEqualTo("MET");
    }

    @Test
    void theSameEventFiveTimesIsOneReferral() {
        var theCase = RecordId.next().value();
        var event = UUID.randomUUID().toString();
        for (int i = 0; i < 5; i++) {
            broker.tell(event, CaseEvent.ReferralRequested.TYPE, theCase, requested(theCase));
        }
        opened(theCase, UUID.randomUUID().toString(), 2);

        assertThat(listed(OFFICER, theCase).size()).isEqualTo(2);
        assertThat(broker.told(theCase, 3)).hasSize(2);
    }

    @Test
    void eachReadsFromItsMomentOnAndOthersNever() {
        var theCase = RecordId.next().value();
        var referral = opened(theCase);
        assertThat(get("procurator-chengdu", referral).status()).isEqualTo(404);
        assertThat(get(POLICE, referral).status()).isEqualTo(404);
        assertThat(listed("procurator-chengdu", theCase).size()).isZero();

        post(OFFICER, referral + "/submit-report", REPORT);
        assertThat(get("procurator-chengdu", referral).status()).isEqualTo(200);
        assertThat(get(POLICE, referral).status()).isEqualTo(404);
        assertThat(worklist(HEAD, theCase, referral)).isEqualTo("approve");

        var refused = post(HEAD, referral + "/refuse", "{\"reasons\":\"不构成犯罪\"}");
        assertThat(refused.at("/state")).isEqualTo("REJECTED");
        assertThat(listed("procurator-chengdu", theCase).size()).isEqualTo(1);
        assertThat(get("procurator-chengdu", referral).at("/approval/reasons")).isEqualTo("不构成犯罪");

        for (var outsider :
                List.of("holder", "officer-yuzhong", "mediator-chengdu", "supervisor-chongqing")) {
            assertThat(get(outsider, referral).status()).as(outsider).isEqualTo(404);
            assertThat(post(outsider, referral + "/send", "{}").status())
                    .as(outsider)
                    .isEqualTo(404);
            assertThat(listed(outsider, theCase).size()).as(outsider).isZero();
        }
        for (var reader : List.of("supervisor-sichuan", "auditor")) {
            assertThat(get(reader, referral).status()).as(reader).isEqualTo(200);
        }
    }

    @Test
    void changedAmountsReachTheDraftAndNoDecidedReferral() {
        var theCase = RecordId.next().value();
        var referral = opened(theCase);
        broker.tell(
                UUID.randomUUID().toString(),
                CaseEvent.AmountsChanged.TYPE,
                theCase,
                changed(theCase, 260_000));
        await(() -> get(OFFICER, referral).at("/amounts/unsoldValue").equals("260000.00"));

        post(OFFICER, referral + "/submit-report", REPORT);
        var decided = post(HEAD, referral + "/approve", "{}");
        broker.tell(
                UUID.randomUUID().toString(),
                CaseEvent.AmountsChanged.TYPE,
                theCase,
                changed(theCase, 10));
        // What is told after it on the same key is handled after it.
        opened(theCase, UUID.randomUUID().toString(), 2);
        assertThat(get(OFFICER, referral).at("/amounts/unsoldValue")).isEqualTo("260000.00");
        assertThat(get(OFFICER, referral).json().get("revision"))
                .isEqualTo(decided.json().get("revision"));
    }

    @Test
    void aCommandThatTheStateDoesNotAllowIsRefusedAndSaidBeforehand() {
        var referral = opened(RecordId.next().value());
        var refused = post(OFFICER, referral + "/send", "{}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/code")).isEqualTo("referral.not-approved");
        assertThat(refused.at("/rule")).isEqualTo("REF-06");

        var send =
                StreamSupport.stream(
                                get(OFFICER, referral).json().at("/allowedActions").spliterator(),
                                false)
                        .filter(action -> action.get("name").asString().equals("send"))
                        .findFirst()
                        .orElseThrow();
        assertThat(send.get("allowed").asBoolean()).isFalse();
        assertThat(send.get("code").asString()).isEqualTo("referral.not-approved");
    }

    @Test
    void badReportsAreNamedFieldByFieldAndLeaveNothing() {
        var referral = opened(RecordId.next().value());
        var bad =
                post(
                        OFFICER,
                        referral + "/submit-report",
                        """
                        {"caseGroup":[{"name":"","certificate":"川A001","phone":"x"}],"crime":"C999",
                         "source":"投诉","facts":"事实","legalBasis":"依据","surplus":1,
                         "items":[{"name":"白酒","quantity":0,"unitValue":"5.001","valueBasis":"GUESS",
                                   "features":"…","storage":"…"}],
                         "attachments":[]}
                        """);
        assertThat(bad.status()).isEqualTo(400);
        assertThat(
                        StreamSupport.stream(bad.json().at("/errors").spliterator(), false)
                                .map(it ->
                                        it.get("field").asString()
                                                + " "
                                                + it.get("code").asString()))
                .containsExactlyInAnyOrder(
                        "surplus unknown-field",
                        "caseGroup[0].name required",
                        "caseGroup[0].phone malformed",
                        "crime unknown-value",
                        "proposal required",
                        "items[0].quantity out-of-range",
                        "items[0].unitValue too-precise",
                        "items[0].valueBasis unknown-value");
        var stale =
                send(
                        posting(OFFICER, referral + "/submit-report", REPORT)
                                .header("If-Match", "\"9\""));
        assertThat(stale.status()).isEqualTo(412);
        assertThat(get(OFFICER, referral).json().get("revision").asLong()).isEqualTo(1);
    }

    @Test
    @Tag("REF-14")
    @Tag("REF-16")
    @Tag("REF-18")
    @Tag("REF-20")
    @Tag("REQ-11")
    void fromARefusalByReconsiderationAndSupervisionToTheJudgment() {
        var theCase = RecordId.next().value();
        var referral = sent(theCase);
        post(POLICE, referral + "/acknowledge", "{}");
        step(
                POLICE,
                referral + "/decline-filing",
                "{\"documentNumber\":\"成公不立字〔2026〕1号\",\"reasons\":\"无犯罪事实\"}",
                "NOT_FILED");
        step(
                OFFICER,
                referral + "/request-reconsideration",
                letter("成市监复〔2026〕1号"),
                "RECONSIDERATION");
        step(
                POLICE,
                referral + "/decide-reconsideration",
                "{\"decision\":\"UPHELD\",\"documentNumber\":\"成公复字〔2026〕1号\",\"reasons\":\"维持\"}",
                "UPHELD");
        step(
                OFFICER,
                referral + "/request-supervision",
                letter("成市监监〔2026〕1号"),
                "SUPERVISION_REQUESTED");
        step(
                PROCURATOR,
                referral + "/demand-reasons",
                "{\"documentNumber\":\"成检说理〔2026〕1号\"}",
                "REASONS_REQUESTED");
        var early =
                post(
                        PROCURATOR,
                        referral + "/order-filing",
                        "{\"documentNumber\":\"成检立〔2026〕1号\",\"reasons\":\"…\",\"chiefProcurator\":\"检察长\"}");
        assertThat(early.at("/code")).isEqualTo("referral.reasons-awaited");
        step(
                POLICE,
                referral + "/give-reasons",
                "{\"documentNumber\":\"成公说字〔2026〕1号\",\"reasons\":\"金额不足\",\"evidence\":[\"询问笔录\"]}",
                "REASONS_REQUESTED");
        step(
                PROCURATOR,
                referral + "/order-filing",
                "{\"documentNumber\":\"成检立〔2026〕1号\",\"reasons\":\"…\",\"chiefProcurator\":\"检察长\"}",
                "FILING_ORDERED");
        step(
                POLICE,
                referral + "/file",
                "{\"documentNumber\":\"成公立字〔2026〕2号\",\"officer\":\"王某\"}",
                "FILED");
        var differing =
                post(
                        OFFICER,
                        referral + "/hand-over-goods",
                        "{\"items\":[{\"name\":\"白酒\",\"quantity\":299}],\"papers\":[],\"partyNotice\":\"1号\"}");
        assertThat(differing.at("/code")).isEqualTo("referral.goods-differ");
        assertThat(differing.at("/errors/0/field")).isEqualTo("items");
        var goods = "{\"items\":[{\"name\":\"白酒\",\"quantity\":300,\"unit\":\"瓶\"}]";
        step(
                OFFICER,
                referral + "/hand-over-goods",
                goods + ",\"papers\":[\"扣押决定书\"],\"partyNotice\":\"成市监告〔2026〕1号\"}",
                "FILED");
        var taken = step(POLICE, referral + "/confirm-goods", goods + "}", "GOODS_HANDED_OVER");
        assertThat(taken.at("/goods/stage")).isEqualTo("GOODS_RECEIVED");
        assertThat(taken.at("/goods/owner")).isEqualTo("ps-510100");
        assertThat(get("judge-chengdu", referral).status()).isEqualTo(404);
        step(PROCURATOR, referral + "/record-prosecution", letter("成检刑诉〔2026〕1号"), "PROSECUTION");
        var court = theCourtsCase(referral);
        assertThat(get(PROCURATOR, court).at("/state")).isEqualTo("RECEIVED");
        assertThat(get(OFFICER, court).status()).isEqualTo(404);
        assertThat(get(JUDGE, court).at("/fileIndex/0/name")).isEqualTo("涉嫌犯罪案件移送书");
        var registered =
                "{\"caseNumber\":\"(2026)川01刑初1号\",\"acceptedOn\":\"%s\"}".formatted(TODAY);
        assertThat(post(POLICE, court + "/register", registered).status()).isEqualTo(404);
        step(JUDGE, court + "/register", registered, "PENDING");
        step(JUDGE, court + "/record-judgment", judgment(get(JUDGE, court)), "JUDGED");
        await(() -> get(OFFICER, referral).at("/state").equals("JUDGMENT"));
        var judged = get(OFFICER, referral);
        assertThat(judged.at("/outcome/fine")).isEqualTo("50000.00");
        assertThat(judged.at("/outcome/court/id")).isEqualTo("ct-510100");
        assertThat(judged.at("/letters/7/documentNumber")).isEqualTo("（2026）川01刑初1号");
        assertThat(judged.at("/letters/0/unusualNumber")).isEqualTo("false");

        assertThat(broker.told(theCase, 17).stream().skip(6))
                .extracting(TellingBroker::type)
                .containsExactly(
                        "org.ipcase.referral.reconsideration-requested.v1",
                        "org.ipcase.referral.reconsideration-upheld.v1",
                        "org.ipcase.referral.supervision-requested.v1",
                        "org.ipcase.referral.filing-reasons-demanded.v1",
                        "org.ipcase.referral.filing-reasons-given.v1",
                        "org.ipcase.referral.filing-ordered.v1",
                        "org.ipcase.referral.police-filed.v1",
                        "org.ipcase.referral.goods-handed-over.v1",
                        "org.ipcase.referral.prosecution-decided.v1",
                        "org.ipcase.referral.court-case-judged.v1",
                        "org.ipcase.referral.judgment-recorded.v1");
    }

    @Test
    @Tag("REQ-04")
    @Tag("REQ-10")
    void theLedgerOfTheFileSaysSentDeliveredReadAndAccepted() {
        var referral = sent(RecordId.next().value());
        await(() -> get(OFFICER, referral).at("/file/stage").equals("DELIVERED"));
        assertThat(inDoubt(OFFICER, referral)).isEqualTo("FILE DELIVERED");
        assertThat(inDoubt("officer-yuzhong", referral)).isEqualTo("nothing");
        assertThat(get(POLICE, referral).at("/file/stage")).isEqualTo("READ");
        assertThat(inDoubt(POLICE, referral)).isEqualTo("FILE READ");
        var received = post(POLICE, referral + "/acknowledge", "{}");
        assertThat(received.at("/file/stage")).isEqualTo("ACCEPTED");
        assertThat(received.at("/file/owner")).isEqualTo("ps-510100");
        assertThat(inDoubt(POLICE, referral)).isEqualTo("nothing");
        assertThat(get(POLICE, "/api/referral/handovers/undelivered").at("/undelivered"))
                .isEqualTo("0");
    }

    @Test
    @Tag("REQ-03")
    @Tag("REF-08")
    void aDraftThatIsOverdueAndAPenaltyInsteadShowThemselves() {
        var theCase = RecordId.next().value();
        var referral = opened(theCase);
        var id = referral.substring(referral.lastIndexOf('/') + 1);
        assertThat(get(PROCURATOR, referral).status()).isEqualTo(404);
        var alarm =
                new ClockAlarmed(
                        new RecordId(id),
                        "criminal-referral",
                        "SC-RF-2026-000001",
                        "submit-report",
                        "REF-04",
                        ClockAlarmed.RED,
                        Instant.parse("2026-06-06T01:00:00Z"),
                        "mr-510100",
                        "510100");
        var event = UUID.randomUUID().toString();
        for (int i = 0; i < 5; i++) {
            broker.tell("referral", event, ClockAlarmed.TYPE, id, alarm);
        }
        await(() -> get(PROCURATOR, referral).status() == 200);
        assertThat(get(PROCURATOR, referral).at("/annex/overdue/0/rule")).isEqualTo("REF-04");
        assertThat(listed(PROCURATOR, theCase).size()).isEqualTo(1);

        post(OFFICER, referral + "/submit-report", REPORT);
        post(HEAD, referral + "/refuse", "{\"reasons\":\"不构成犯罪\"}");
        broker.tell(
                UUID.randomUUID().toString(),
                CaseEvent.PenaltyDecided.TYPE,
                theCase,
                java.util.Map.of(
                        "caseId", theCase,
                        "caseNumber", "SC-CA-2026-000001",
                        "agency", "mr-510100",
                        "kind", "PENALTY",
                        "documentNumber", "成市监罚〔2026〕9号",
                        "decidedOn", "2026-06-10"));
        await(() -> get(OFFICER, referral).at("/annex/penalty/decidedOn").equals("2026-06-10"));
        assertThat(worklist(OFFICER, theCase, referral)).isEqualTo("send-penalty-copies");
        var copied =
                post(
                        OFFICER,
                        referral + "/send-penalty-copies",
                        "{\"holderToldOn\":\"2026-06-12\"}");
        assertThat(copied.at("/annex/penalty/holderToldOn")).isEqualTo("2026-06-12");

        var demanded = post(PROCURATOR, referral + "/demand-referral", letter("成检意〔2026〕1号"));
        assertThat(demanded.at("/state")).isEqualTo("HEAD_APPROVAL");
        assertThat(worklist(HEAD, theCase, referral)).isEqualTo("approve");
    }

    private static String letter(String number) {
        return "{\"documentNumber\":\"%s\",\"reasons\":\"理由\"}".formatted(number);
    }

    private Reply step(String account, String path, String body, String state) {
        var reply = post(account, path, body);
        assertThat(reply.at("/state")).as(reply.json().toString()).isEqualTo(state);
        return reply;
    }

    private String inDoubt(String account, String referral) {
        var items = get(account, "/api/referral/handovers").json().get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(it -> referral.endsWith(it.get("id").asString()))
                .map(it -> it.get("what").asString() + " " + it.get("stage").asString())
                .findFirst()
                .orElse("nothing");
    }

    private String sent(String theCase) {
        var referral = opened(theCase);
        post(OFFICER, referral + "/submit-report", REPORT);
        post(HEAD, referral + "/approve", "{}");
        post(OFFICER, referral + "/send", "{}");
        return referral;
    }

    private String opened(String theCase) {
        return opened(theCase, UUID.randomUUID().toString(), 1);
    }

    /** Tells the request and waits until the case has so many referrals. */
    private String opened(String theCase, String event, int expected) {
        broker.tell(event, CaseEvent.ReferralRequested.TYPE, theCase, requested(theCase));
        await(() -> listed(OFFICER, theCase).size() == expected);
        return "/api/referrals/" + listed(OFFICER, theCase).get(0).get("id").asString();
    }

    private tools.jackson.databind.JsonNode listed(String account, String theCase) {
        return get(account, "/api/referrals?caseId=" + theCase).json().get("items");
    }

    private String worklist(String account, String theCase, String referral) {
        var items = get(account, "/api/referral/worklist?limit=200").json().get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(it -> referral.endsWith(it.get("id").asString()))
                .map(it -> it.get("action").asString())
                .findFirst()
                .orElse("nothing for case " + theCase);
    }

    /** The prosecuted case is at the court by itself. */
    private String theCourtsCase(String referral) {
        var id = referral.substring(referral.lastIndexOf('/') + 1);
        var list = "/api/court-cases?referralId=" + id;
        await(() -> get(JUDGE, list).json().get("items").size() == 1);
        var found = get(JUDGE, list).json().get("items").get(0);
        return "/api/court-cases/" + found.get("id").asString();
    }

    private static String judgment(Reply court) {
        return "{\"decidedOn\":\"%s\",\"sentences\":[{\"name\":\"%s\",\"verdict\":\"GUILTY\",\"fine\":\"50000.00\"}]}"
                .formatted(TODAY, court.at("/parties/0/name"));
    }

    private static CaseEvent.ReferralRequested requested(String theCase) {
        return new CaseEvent.ReferralRequested(
                new RecordId(theCase),
                "SC-CA-2026-000001",
                "mr-510100",
                AgencyType.MARKET_REGULATION,
                "510104",
                "MUST_REFER",
                List.of("C214"),
                List.of(
                        new ScreeningHit(
                                "T214-4",
                                "C214",
                                "UNSOLD_VALUE",
                                "150000.00",
                                "150000.00",
                                "法释〔2025〕5号",
                                "刑法 第214条")),
                List.of(new Named("ORGANISATION", "成都某酒业有限公司", null)),
                LocalDate.parse("2026-05-20"),
                amounts(150_000),
                new RightAtStake("TRADEMARK", "12345678", "某白酒商标"),
                "销售侵犯注册商标专用权的商品",
                List.of(new CaseOfficer("陈某", "川A001"), new CaseOfficer("李某", "川A002")),
                null,
                Instant.parse("2026-06-05T01:00:00Z"));
    }

    private static CaseEvent.AmountsChanged changed(String theCase, long yuan) {
        return new CaseEvent.AmountsChanged(
                new RecordId(theCase),
                "SC-CA-2026-000001",
                "mr-510100",
                List.of("C214"),
                amounts(yuan),
                "MUST_REFER",
                Instant.parse("2026-06-06T01:00:00Z"),
                null,
                null,
                null);
    }

    private static Amounts amounts(long unsold) {
        return new Amounts(
                null,
                null,
                null,
                Money.yuan(unsold),
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

    private static String clock(Reply reply, String rule) {
        return StreamSupport.stream(reply.json().at("/clocks").spliterator(), false)
                .filter(clock -> clock.get("rule").asString().equals(rule))
                .map(clock -> clock.get("state").asString())
                .findFirst()
                .orElse("absent");
    }

    private static void await(java.util.function.BooleanSupplier done) {
        var until = Instant.now().plus(Duration.ofSeconds(30));
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).as("time to wait").isBefore(until);
            java.util.concurrent.locks.LockSupport.parkNanos(100_000_000);
        }
    }
}

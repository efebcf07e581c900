package org.ipcase.referral.courtcase;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.event.caseservice.CaseEvent.DecisionStanding;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.event.caseservice.RemedyTold;
import org.ipcase.kernel.event.caseservice.RightAtStake;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.referral.RunningService;
import org.ipcase.referral.criminalreferral.TellingBroker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Suits, facts found and joint meetings over HTTP, and the figure of what did not arrive. */
class CourtIT extends RunningService {
    private static final String JUDGE = "judge-chengdu";
    private static final String OFFICER = "officer-chengdu";
    private static final String PROCURATOR = "procurator-chengdu";
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
    @Tag("CRT-07")
    void factsThatNobodyChallengedInTimeAreTakenInAndThoseThatMayStillBeAreNot() {
        var old = found(TODAY.minusMonths(7), List.of());
        var young = found(TODAY.minusMonths(1), List.of());
        var pending =
                found(
                        TODAY.minusMonths(7),
                        List.of(new RemedyTold(1, "SUIT", TODAY.minusMonths(6), null, null, null)));
        var seen = get(JUDGE, "/api/fact-findings/" + old);
        assertThat(seen.json().at("/standing/usable").asBoolean()).isTrue();
        assertThat(seen.at("/facts")).contains("466瓶");
        var hidden = get(JUDGE, "/api/fact-findings/" + young);
        assertThat(hidden.at("/standing/basis")).isEqualTo("MAY_STILL_BE_SUED");
        assertThat(hidden.json().has("facts")).isFalse();
        assertThat(get(OFFICER, "/api/fact-findings/" + young).at("/facts")).contains("466瓶");
        assertThat(get("officer-yuzhong", "/api/fact-findings/" + old).status()).isEqualTo(404);

        var suit = suit("（2026）川01知民初%d号".formatted(number()));
        var path = "/api/court-cases/" + suit.at("/id");
        var refused = post(JUDGE, path + "/take-facts", "{\"finding\":\"%s\"}".formatted(young));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/code")).isEqualTo("court-case.facts-not-final");
        assertThat(refused.at("/rule")).isEqualTo("CRT-07");
        assertThat(
                        post(JUDGE, path + "/take-facts", "{\"finding\":\"%s\"}".formatted(pending))
                                .at("/code"))
                .isEqualTo("court-case.facts-not-final");
        var unknown =
                post(
                        JUDGE,
                        path + "/take-facts",
                        "{\"finding\":\"%s\"}".formatted(RecordId.next().value()));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.at("/code")).isEqualTo("court-case.facts-unknown");
        var taken = post(JUDGE, path + "/take-facts", "{\"finding\":\"%s\"}".formatted(old));
        assertThat(taken.at("/facts/0/basis")).isEqualTo("NOT_SUED_IN_TIME");

        post(
                JUDGE,
                path + "/contest-facts",
                "{\"fact\":\"F1\",\"party\":\"某公司\",\"reasons\":\"系正品\",\"evidence\":[\"进货单\"]}");
        var early = "{\"decidedOn\":\"%s\",\"outcome\":\"GRANTED\"}".formatted(TODAY);
        assertThat(post(JUDGE, path + "/record-outcome", early).at("/code"))
                .isEqualTo("court-case.contest-open");
        assertThat(
                        post(
                                        JUDGE,
                                        path + "/rule-on-contest",
                                        "{\"fact\":\"F1\",\"overturned\":false,\"reasons\":\"不足以推翻\"}")
                                .at("/facts/0/state"))
                .isEqualTo("UPHELD");
        assertThat(post(JUDGE, path + "/record-outcome", early).at("/state")).isEqualTo("JUDGED");
        assertThat(get(JUDGE, path + "/timeline").json().size()).isEqualTo(5);
    }

    @Test
    void casesOfThreeKindsAreLinkedByNumbersOfTheirKind() {
        var suit = suit("(2026)川01知民初%d号".formatted(number()));
        assertThat(suit.at("/caseNumber")).startsWith("（2026）");
        var path = "/api/court-cases/" + suit.at("/id");
        var linked =
                post(
                        JUDGE,
                        path + "/link",
                        "{\"kind\":\"CRIMINAL\",\"number\":\"（2026）川01刑初105号\"}");
        assertThat(linked.at("/links/0/id")).isEqualTo("L1");
        assertThat(
                        post(
                                        JUDGE,
                                        path + "/link",
                                        "{\"kind\":\"ADMINISTRATIVE\",\"number\":\"（2026）川01刑初106号\"}")
                                .at("/code"))
                .isEqualTo("court-case.number-of-other-kind");
        assertThat(
                        post(
                                        JUDGE,
                                        path + "/link",
                                        "{\"kind\":\"ENFORCEMENT\",\"number\":\"成市监罚〔2026〕1号\"}")
                                .at("/links/1/unusualNumber"))
                .isEqualTo("false");
        assertThat(get(OFFICER, path).status()).isEqualTo(404);
        assertThat(get(PROCURATOR, path).status()).isEqualTo(404);
        assertThat(post(OFFICER, "/api/court-cases", suitBody("（2026）川01知民初9号")).at("/code"))
                .isEqualTo("court-case.not-a-judge");
        assertThat(post(JUDGE, "/api/court-cases", "{\"kind\":\"CRIMINAL\"}").status())
                .isEqualTo(400);
    }

    @Test
    @Tag("CO-11")
    void aJointMeetingIsCalledMinutedAndFollowedUntilItsConclusionsAreDone() {
        var day = TODAY.plusDays(30);
        var body =
                "{\"topic\":\"白酒商标案件会商\",\"agenda\":\"证据标准\",\"on\":\"%s\",\"place\":\"成都\",\"participants\":[\"%s\"]}";
        assertThat(post("holder", "/api/joint-meetings", body.formatted(day, "pp-510100")).status())
                .isEqualTo(403);
        var unknown = post(OFFICER, "/api/joint-meetings", body.formatted(day, "nobody"));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.at("/errors/0/field")).isEqualTo("participants[0]");
        var past = body.formatted(TODAY.minusDays(1), "pp-510100");
        assertThat(post(OFFICER, "/api/joint-meetings", past).at("/code"))
                .isEqualTo("joint-meeting.day-not-possible");

        var called = post(OFFICER, "/api/joint-meetings", body.formatted(TODAY, "pp-510100"));
        assertThat(called.status()).isEqualTo(201);
        assertThat(called.at("/shortNotice")).isEqualTo("true");
        var path = "/api/joint-meetings/" + called.at("/id");
        assertThat(get(PROCURATOR, path).at("/state")).isEqualTo("CONVENED");
        assertThat(get(JUDGE, path).status()).isEqualTo(404);
        assertThat(post(PROCURATOR, path + "/cancel", "{\"reason\":\"改期\"}").at("/code"))
                .isEqualTo("joint-meeting.not-the-convener");

        var minutes =
                "{\"heldOn\":\"%s\",\"attendance\":[\"陈某\"],\"summary\":\"统一证据标准\",\"conclusions\":[{\"text\":\"发布清单\",\"owner\":\"%s\",\"due\":\"%s\"}]}";
        assertThat(
                        post(
                                        OFFICER,
                                        path + "/record-minutes",
                                        minutes.formatted(TODAY, "ct-510100", day))
                                .at("/code"))
                .isEqualTo("joint-meeting.owner-not-invited");
        var held =
                post(OFFICER, path + "/record-minutes", minutes.formatted(TODAY, "pp-510100", day));
        assertThat(held.at("/state")).isEqualTo("HELD");
        assertThat(post(OFFICER, path + "/report-done", "{\"item\":1,\"text\":\"已发布\"}").status())
                .isEqualTo(403);
        var done = post(PROCURATOR, path + "/report-done", "{\"item\":1,\"text\":\"已发布\"}");
        assertThat(done.at("/state")).isEqualTo("DONE");
        assertThat(get(OFFICER, path + "/timeline").json().size()).isEqualTo(3);
    }

    @Test
    @Tag("REQ-04")
    void theFigureOfUndeliveredFilesIsAMetricOfTheRunningService(@Autowired MeterRegistry meters) {
        assertThat(meters.get("ipcase.handover.undelivered").gauge().value()).isNotNegative();
    }

    private Reply suit(String caseNumber) {
        var created = post(JUDGE, "/api/court-cases", suitBody(caseNumber));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.at("/state")).isEqualTo("PENDING");
        return created;
    }

    private static String suitBody(String caseNumber) {
        return "{\"kind\":\"CIVIL\",\"caseNumber\":\"%s\",\"acceptedOn\":\"%s\",\"title\":\"某白酒商标\",\"region\":\"510104\",\"parties\":[{\"kind\":\"ORGANISATION\",\"name\":\"成都某酒业有限公司\"}]}"
                .formatted(caseNumber, TODAY);
    }

    private static int number() {
        return (int) (Instant.now().toEpochMilli() % 100_000) + 1;
    }

    /** Tells the standing three times and waits until the facts are there. */
    private String found(LocalDate servedOn, List<RemedyTold> remedies) {
        var theCase = RecordId.next();
        var told =
                new DecisionStanding(
                        theCase,
                        "SC-CA-2026-000001",
                        "mr-510100",
                        "PENALTY",
                        "成市监罚〔2026〕1号",
                        servedOn,
                        servedOn,
                        "510104",
                        new RightAtStake("TRADEMARK", "12345678", "某白酒商标"),
                        "销售侵犯注册商标专用权的商品",
                        List.of(new Named("ORGANISATION", "成都某酒业有限公司", null)),
                        "经查，当事人销售侵权白酒466瓶",
                        remedies,
                        null);
        for (int i = 0; i < 3; i++) {
            broker.tell(UUID.randomUUID().toString(), DecisionStanding.TYPE, theCase.value(), told);
        }
        var list = "/api/fact-findings?caseId=" + theCase.value();
        await(() -> get(JUDGE, list).json().at("/items").size() == 1);
        return get(JUDGE, list).at("/items/0/id");
    }

    private static void await(BooleanSupplier done) {
        var until = Instant.now().plus(Duration.ofSeconds(30));
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(until);
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("Interrupted", stopped);
            }
        }
    }
}

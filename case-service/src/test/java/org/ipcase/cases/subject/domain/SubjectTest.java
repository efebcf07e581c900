package org.ipcase.cases.subject.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.People;
import org.ipcase.cases.complaint.domain.Intake;
import org.ipcase.cases.complaint.domain.Submission;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Party.MaskedDocument;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.subject.domain.Duplicates.Because;
import org.ipcase.cases.subject.domain.LookBack.Past;
import org.ipcase.cases.subject.domain.MatchKeys.By;
import org.ipcase.cases.subject.domain.SubjectMatch.Judged;
import org.ipcase.cases.subject.domain.SubjectMatch.Pair;
import org.ipcase.cases.subject.domain.SubjectMatch.Unjudged;
import org.ipcase.cases.subject.domain.SubjectMatchCommand.JudgeSubject;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.number.IdDocument;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.platform.rules.EveryPair;
import org.ipcase.platform.rules.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who and what is the same again (REQ-06, REQ-28, CRE-05). */
class SubjectTest {
    private static final LocalDate ACT = LocalDate.of(2026, 5, 20);
    private static final Party SHOP = party("成都某商行", "91510100MA6CTX2K3Q", "春熙路 1 号", "张某");
    private static final Instant AT = Instant.parse("2026-06-01T02:00:00Z");

    @Test
    @Tag("REQ-28")
    void knowsASubjectByCodeDocumentRepresentativeShopAndName() {
        var keys = MatchKeys.of(SHOP);
        assertThat(keys)
                .containsOnlyKeys(By.CREDIT_CODE, By.LEGAL_REPRESENTATIVE, By.NAME)
                .containsEntry(By.NAME, "成都某商行");
        // Full-width letters and spaces make no other name (domain.md 8.8).
        assertThat(MatchKeys.of(party("ＡＢ 商行", null, null, null))).containsEntry(By.NAME, "AB商行");
        var person =
                new Party(
                        Party.Kind.PERSON,
                        "张某",
                        null,
                        new MaskedDocument(IdDocument.RESIDENT_ID, "5101**", "k:x", "hash"),
                        null,
                        null,
                        null,
                        null,
                        "某平台:shop1");
        assertThat(MatchKeys.of(person)).containsKeys(By.DOCUMENT, By.SHOP_ACCOUNT);
        assertThat(MatchKeys.identity(person)).isEqualTo("DOCUMENT:hash");
        assertThat(MatchKeys.identity(SHOP)).isEqualTo("CREDIT_CODE:91510100MA6CTX2K3Q");
    }

    @Test
    @Tag("REQ-06")
    void proposesDuplicatesByPartyRightAddressAndTime() {
        var one = submission(SHOP, "12345678", ACT);
        assertThat(Duplicates.between(one, submission(SHOP, "12345678", ACT)))
                .containsExactlyInAnyOrder(Because.values());
        var renamed = party("成都另一商行", null, "春熙路1号", null);
        assertThat(Duplicates.between(one, submission(renamed, "12345678", ACT)))
                .containsExactlyInAnyOrder(Because.RIGHT_NUMBER, Because.ADDRESS, Because.TIME);
        // One thing alone says too little.
        assertThat(Duplicates.between(one, submission(renamed, "87654321", ACT))).isEmpty();
        var lastDay = submission(SHOP, "12345678", ACT.plusDays(90));
        var dayAfter = submission(SHOP, "12345678", ACT.plusDays(91));
        assertThat(Duplicates.between(one, lastDay)).isNotEmpty();
        assertThat(Duplicates.between(one, dayAfter)).isEmpty();
        // The same representative alone makes another company no duplicate.
        var sister = party("成都姐妹商行", null, null, "张某");
        assertThat(Duplicates.between(one, submission(sister, "12345678", ACT))).isEmpty();
    }

    @Test
    @Tag("CRE-05")
    void looksBackFiveYearsForTrademarksAndTwoForCrimes() {
        assertThat(lookBack(RightKind.TRADEMARK, ACT.minusYears(5)).trademarkWithinFiveYears())
                .isTrue();
        assertThat(
                        lookBack(RightKind.TRADEMARK, ACT.minusYears(5).minusDays(1))
                                .trademarkWithinFiveYears())
                .isFalse();
        assertThat(lookBack(RightKind.COPYRIGHT, ACT.minusYears(1)).trademarkWithinFiveYears())
                .isFalse();
        assertThat(lookBack(RightKind.COPYRIGHT, ACT.minusYears(2)).anyWithinTwoYears()).isTrue();
        assertThat(
                        lookBack(RightKind.COPYRIGHT, ACT.minusYears(2).minusDays(1))
                                .anyWithinTwoYears())
                .isFalse();
        // What was decided on the day of the act or after it is no repetition.
        assertThat(lookBack(RightKind.TRADEMARK, ACT).penalties()).isEmpty();
        assertThat(lookBack(RightKind.TRADEMARK, ACT.minusDays(1)).penalties()).hasSize(1);
    }

    @Test
    @Tag("REQ-28")
    void leavesItToAnOfficerToSayThatTwoAreOne() {
        var same = judge(People.OFFICER, true);
        var judged = evolve(new Unjudged(), same);
        assertThat(judged)
                .isInstanceOfSatisfying(Judged.class, it -> assertThat(it.same()).isTrue());
        assertThat(SubjectMatchDecider.decide(judged, same)).isEqualTo(Decision.accept());
        var thoughtAgain = evolve(judged, judge(People.HEAD, false));
        assertThat(thoughtAgain)
                .isInstanceOfSatisfying(Judged.class, it -> assertThat(it.same()).isFalse());
        for (var stranger : List.of(People.HOLDER, People.REVIEWER)) {
            assertThat(SubjectMatchDecider.decide(new Unjudged(), judge(stranger, true)))
                    .isInstanceOfSatisfying(
                            Decision.Refused.class,
                            it ->
                                    assertThat(it.refusal().problem())
                                            .isEqualTo(SubjectProblem.NOT_AN_OFFICER));
        }
    }

    @Test
    void everyStateAnswersEveryCommand() {
        new EveryPair<>(
                        SubjectMatch.class,
                        JudgeSubject.class,
                        SubjectMatchDecider::decide,
                        SubjectMatchDecider::evolve)
                .isAnswered(
                        List.of(
                                new Unjudged(),
                                evolve(new Unjudged(), judge(People.OFFICER, true))),
                        new Samples().with(Actor.class, People.OFFICER).ofEach(JudgeSubject.class));
    }

    private static SubjectMatch evolve(SubjectMatch state, JudgeSubject command) {
        var accepted =
                (Decision.Accepted<SubjectMatchEvent>) SubjectMatchDecider.decide(state, command);
        return SubjectMatchDecider.evolve(state, accepted.events().getFirst());
    }

    private static JudgeSubject judge(Actor by, boolean same) {
        return new JudgeSubject(by, AT, new Pair("a", "b", "甲", "乙"), same, "同一法定代表人");
    }

    private static LookBack lookBack(RightKind right, LocalDate decidedOn) {
        return LookBack.from(
                List.of(new Past("c", "SC-CA-2024-000001", "mr-510100", right, decidedOn)), ACT);
    }

    private static Submission submission(Party respondent, String right, LocalDate act) {
        return new Submission(
                Intake.REPORT,
                party("举报人", null, null, null),
                List.of(respondent),
                new Right(RightKind.TRADEMARK, right, null, "岷岭春", null),
                "510100",
                act,
                "销售假冒注册商标的白酒",
                null,
                null,
                List.of(),
                false,
                false,
                null,
                null);
    }

    private static Party party(
            String name,
            @Nullable String code,
            @Nullable String address,
            @Nullable String representative) {
        return new Party(
                Party.Kind.ORGANISATION, name, code, null, null, address, null, representative);
    }
}

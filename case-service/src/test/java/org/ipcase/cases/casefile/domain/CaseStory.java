package org.ipcase.cases.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipcase.cases.People;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ApproveFiling;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ChangeAmounts;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ConcludeInvestigation;
import org.ipcase.cases.casefile.domain.CaseFileCommand.Decide;
import org.ipcase.cases.casefile.domain.CaseFileCommand.OpenCase;
import org.ipcase.cases.casefile.domain.CaseFileCommand.PassReview;
import org.ipcase.cases.casefile.domain.CaseFileCommand.RecordReferral;
import org.ipcase.cases.casefile.domain.CaseFileCommand.ServeNotice;
import org.ipcase.cases.casefile.domain.CaseFileCommand.SubmitReview;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.kernel.screening.Screening;
import org.jspecify.annotations.Nullable;

/** Tells a case's story: given commands that happened, when one more comes, then what. */
public final class CaseStory {
    /** Monday 2026-06-01, 10:00 in Chengdu. */
    static final Instant MONDAY = Instant.parse("2026-06-01T02:00:00Z");

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final RecordId REFERRAL = RecordId.derived("referral");
    static final CaseFileDecider DECIDER =
            CaseFileDecider.with(
                    new KernelScreen(Screening.standard()),
                    new CaseClocks(new RunningClocks(Clocks.standard())));

    private final List<CaseFileEvent> happened = new ArrayList<>();
    private CaseFile state = new CaseFile.NoCase();
    private @Nullable Decision<CaseFileEvent> answer;

    static CaseStory empty() {
        return new CaseStory();
    }

    public static CaseStory opened() {
        return new CaseStory().given(open(LocalDate.of(2026, 5, 20)));
    }

    static CaseStory investigating() {
        return opened().given(approve(People.HEAD));
    }

    static CaseStory reviewed() {
        return investigating()
                .given(amounts("10000.00"))
                .given(new ConcludeInvestigation(People.OFFICER, MONDAY, "事实", "处罚建议"))
                .given(new SubmitReview(People.OFFICER, MONDAY))
                .given(new PassReview(People.REVIEWER, MONDAY, "同意"));
    }

    static CaseStory noticed() {
        return reviewed().given(notice(TODAY));
    }

    /** The same office, whatever the right: what matters is the right and the function. */
    static CaseStory investigating(RightKind right, OfficeFunction function) {
        return new CaseStory()
                .given(open(LocalDate.of(2026, 5, 20), right, function))
                .given(approve(People.HEAD));
    }

    static OpenCase open(LocalDate actDate) {
        return open(actDate, RightKind.TRADEMARK, OfficeFunction.TRADEMARK_ENFORCEMENT);
    }

    /** A fine below the hearing's threshold, decided and served. */
    static CaseStory finedAndServed(long yuan) {
        var proposed = new PenaltyNotice.Proposed(Money.yuan(yuan), null, List.of());
        return reviewed()
                .given(new ServeNotice(People.OFFICER, MONDAY, "事实", "依据", proposed, TODAY))
                .given(CaseFileDeciderTest.waive(TODAY))
                .given(HearingTest.penalty(MONDAY, yuan))
                .given(CaseFileDeciderTest.serve(TODAY));
    }

    /** The respondent is registered in that region. */
    static CaseStory servedTo(String region) {
        var story = new CaseStory();
        var open = open(LocalDate.of(2026, 5, 20));
        story.given(new OpenCase(open.actor(), open.at(), registered(open.opening(), region)));
        return story.given(approve(People.HEAD))
                .given(amounts("10000.00"))
                .given(new ConcludeInvestigation(People.OFFICER, MONDAY, "事实", "处罚建议"))
                .given(new SubmitReview(People.OFFICER, MONDAY))
                .given(new PassReview(People.REVIEWER, MONDAY, "同意"))
                .given(notice(TODAY))
                .given(CaseFileDeciderTest.waive(TODAY))
                .given(penalty(MONDAY))
                .given(CaseFileDeciderTest.serve(TODAY));
    }

    /** The material had come from another office by transfer. */
    static CaseStory cameByTransfer() {
        var open = open(LocalDate.of(2026, 5, 20));
        var it = open.opening();
        var moved =
                new Opening(
                        it.number(),
                        it.complaintId(),
                        it.complaintNumber(),
                        it.receivedAt(),
                        it.submittedAt(),
                        it.submittedBy(),
                        it.holder(),
                        it.complainant(),
                        it.respondents(),
                        it.right(),
                        it.office(),
                        it.region(),
                        it.actDate(),
                        it.officers(),
                        it.violation(),
                        "重庆市渝中区市场监督管理局");
        return new CaseStory()
                .given(new OpenCase(open.actor(), open.at(), moved))
                .given(approve(People.HEAD));
    }

    /** Opened against this respondent. */
    static CaseStory against(Party respondent) {
        var open = open(LocalDate.of(2026, 5, 20));
        return new CaseStory()
                .given(new OpenCase(open.actor(), open.at(), against(open.opening(), respondent)));
    }

    private static Opening registered(Opening it, String region) {
        return against(
                it,
                new Party(
                        Party.Kind.ORGANISATION,
                        "重庆某商贸有限公司",
                        null,
                        null,
                        region,
                        null,
                        null,
                        null));
    }

    private static Opening against(Opening it, Party respondent) {
        return new Opening(
                it.number(),
                it.complaintId(),
                it.complaintNumber(),
                it.receivedAt(),
                it.submittedAt(),
                it.submittedBy(),
                it.holder(),
                it.complainant(),
                List.of(respondent),
                it.right(),
                it.office(),
                it.region(),
                it.actDate(),
                it.officers(),
                it.violation(),
                it.transferredFrom());
    }

    static OpenCase open(LocalDate actDate, RightKind right, OfficeFunction function) {
        var found =
                Office.competent(
                                AgencyDirectory.shipped(),
                                OfficeFunction.TRADEMARK_ENFORCEMENT,
                                "510100",
                                TODAY)
                        .orElseThrow();
        var office =
                new Office(
                        found.id(),
                        found.name(),
                        found.type(),
                        found.region(),
                        function,
                        found.reason());
        return new OpenCase(
                People.PLATFORM,
                MONDAY,
                new Opening(
                        "SC-CA-2026-000001",
                        RecordId.derived("complaint"),
                        "SC-CP-2026-000001",
                        MONDAY.minus(Duration.ofDays(3)),
                        MONDAY,
                        People.OFFICER.sub(),
                        Submitter.of(People.HOLDER),
                        party("四川岷岭春酒业有限公司"),
                        List.of(party("成都某商贸有限公司")),
                        new Right(right, "12345678", null, "岷岭春", 33),
                        office,
                        "510100",
                        actDate,
                        List.of(new CaseOfficer("陈立", "A"), new CaseOfficer("何敏", "B")),
                        "销售侵犯注册商标专用权的商品",
                        null));
    }

    private static Party party(String name) {
        return new Party(Party.Kind.ORGANISATION, name, null, null, null, null, null, null);
    }

    static ApproveFiling approve(Actor by) {
        return new ApproveFiling(by, MONDAY, null, false, null, null);
    }

    /** Goods under C214 that nobody has bought yet: the line is 150,000 (T214-4). */
    public static ChangeAmounts amounts(String goodsValue) {
        return amounts(People.OFFICER, goods(goodsValue));
    }

    static ChangeAmounts amounts(Actor by, CaseAmounts amounts) {
        return new ChangeAmounts(by, MONDAY, amounts, List.of(Crime.C214), null, "现场清点");
    }

    static CaseAmounts goods(String value) {
        return new CaseAmounts(
                null,
                null,
                null,
                Money.parse(value),
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

    static RecordReferral referral(String told) {
        return referral(told, MONDAY);
    }

    static RecordReferral referral(String told, Instant at) {
        return new RecordReferral(People.PLATFORM, at, REFERRAL, "SC-RF-2026-000001", told, null);
    }

    static ServeNotice notice(LocalDate on) {
        return new ServeNotice(
                People.OFFICER,
                MONDAY,
                "事实",
                "依据",
                new PenaltyNotice.Proposed(Money.yuan(5000), null, List.of()),
                on);
    }

    static Decide penalty(Instant at) {
        return new Decide(
                People.HEAD,
                at,
                PenaltyDecision.Kind.PENALTY,
                Money.yuan(5000),
                null,
                "成市监罚〔2026〕1号",
                "理由",
                Grounds.NONE);
    }

    static Decide decide(PenaltyDecision.Kind kind) {
        return new Decide(People.HEAD, MONDAY, kind, null, null, null, "理由", Grounds.NONE);
    }

    /** What happened before must be allowed. */
    public CaseStory given(CaseFileCommand command) {
        switch (DECIDER.decide(state, command)) {
            case Decision.Accepted<CaseFileEvent>(var events) -> record(events);
            case Decision.Refused<CaseFileEvent>(var refusal) ->
                    throw new AssertionError("Refused: " + refusal);
        }
        return this;
    }

    CaseStory when(CaseFileCommand command) {
        happened.clear();
        answer = DECIDER.decide(state, command);
        if (answer instanceof Decision.Accepted<CaseFileEvent>(var events)) {
            record(events);
        }
        return this;
    }

    private void record(List<CaseFileEvent> events) {
        for (var event : events) {
            happened.add(event);
            state = CaseFileDecider.evolve(state, event);
        }
    }

    CaseStory then(String expected) {
        assertThat(answer).isInstanceOf(Decision.Accepted.class);
        assertThat(CaseRules.name(file())).isEqualTo(expected);
        return this;
    }

    CaseStory thenEvents(Class<?>... types) {
        assertThat(happened).<Class<?>>extracting(Object::getClass).containsExactly(types);
        return this;
    }

    void thenNothing() {
        assertThat(answer).isEqualTo(Decision.accept());
    }

    void thenRefusedCode(String code) {
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.refusal().problem().code()).isEqualTo(code));
    }

    void thenRefused(Problem problem) {
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        refused -> assertThat(refused.refusal().problem()).isEqualTo(problem));
    }

    public CaseFile.Opened file() {
        return (CaseFile.Opened) state;
    }

    CaseDossier dossier() {
        return file().dossier();
    }

    public List<CaseFileEvent> happened() {
        return List.copyOf(happened);
    }
}

package org.ipcase.cases.customsdetention.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.ALREADY_RECORDED;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.ALREADY_REFERRED;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.APPLICATION_LATE;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.COUNTER_SECURITY_TOO_LOW;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.COURT_NOTICE_LATE;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.DAY_NOT_POSSIBLE;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.EARLIER_METHOD_FIRST;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.GROUND_NOT_MET;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.LABEL_NOT_ENOUGH;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.NOT_ASKED_FOR_HELP;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.NOT_CUSTOMS;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.NOT_EX_OFFICIO;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.NOT_THE_OWNER;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.NO_COUNTER_SECURITY;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.NO_CUSTOMS;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.NO_HELP_ASKED;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.NO_RECORDAL;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.OVER;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.PATENTS_ONLY;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.PERIOD_RUNNING;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.REFERRAL_OPEN;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.SECURITY_TOO_LOW;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.TOO_FEW_OFFICERS;
import static org.ipcase.cases.customsdetention.domain.CustomsDetentionProblem.UNKNOWN_OWNER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipcase.cases.People;
import org.ipcase.cases.casefile.domain.ReferralLink;
import org.ipcase.cases.customsdetention.domain.CustomsDetention.Detention;
import org.ipcase.cases.customsdetention.domain.CustomsDetention.Nothing;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.ApplyForDetention;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.AskForHelp;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.ConfiscateGoods;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.DecideGoods;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.DetainGoods;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.DisposeOfGoods;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.GiveCounterSecurity;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.GiveHelp;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.NoteReferral;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.OpenDetention;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.RecordCourtNotice;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.ReferCrime;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.ReleaseGoods;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.ReturnCounterSecurity;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionCommand.ServeNotice;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.CrimeReferred;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.procedure.Persons;
import org.ipcase.cases.procedure.domain.Due;
import org.ipcase.cases.procedure.domain.Tale;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.ClockState;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.screening.Crime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Goods detained by customs, CUS-04 to CUS-14. */
class CustomsDetentionTest {
    private static final Instant MONDAY = Persons.on("2026-06-01");
    private static final Instant FRIDAY = Persons.on("2026-06-05");
    private static final Actor CUSTOMS =
            Persons.of("customs", "cu-510000", AgencyType.CUSTOMS, "510000", Role.OFFICER);
    private static final Money VALUE = Money.yuan(100_000);

    private static final Map<String, String> OPEN =
            Map.of(
                    "SUSPECTED", "serve-notice ask-for-help give-help",
                    "NOTICE_SERVED", "apply release! ask-for-help give-help",
                    "APPLIED", "detain release! ask-for-help give-help",
                    "DETAINED",
                            "decide record-court-notice give-counter-security! release! refer-crime"
                                    + " ask-for-help give-help",
                    "UNDECIDED",
                            "record-court-notice give-counter-security! release! refer-crime"
                                    + " ask-for-help give-help",
                    "INFRINGING", "confiscate refer-crime give-help",
                    "COURT_ASSISTED", "give-counter-security! release!",
                    "CONFISCATED", "dispose refer-crime give-help",
                    "DISPOSED", "",
                    "RELEASED", "return-counter-security!");

    private static Tale<CustomsDetention, CustomsDetentionCommand, CustomsDetentionEvent>
            nothing() {
        var decider =
                new CustomsDetentionDecider(
                        AgencyDirectory.shipped(), Persons.RUNNING, SecurityTable.standard());
        return Tale.of(new Nothing(), decider::decide, CustomsDetentionDecider::evolve);
    }

    private static OpenDetention open(
            Actor by, DetentionBasis basis, RightKind kind, @Nullable Money security) {
        return new OpenDetention(
                by,
                MONDAY,
                "SC-CD-2026-000001",
                basis,
                Persons.company("四川岷岭春酒业有限公司", "91510100MA6CTX2K3Q"),
                new Right(kind, null, null, "岷岭春", null),
                basis == DetentionBasis.EX_OFFICIO ? "T2026-12345" : null,
                "白酒 600 箱",
                VALUE,
                Persons.company("某进出口公司", null),
                Direction.IMPORT,
                "510100",
                security);
    }

    private static Tale<CustomsDetention, CustomsDetentionCommand, CustomsDetentionEvent> suspected(
            RightKind kind) {
        // Asked for help at once, so that the help can be given in every stage.
        return nothing()
                .given(open(CUSTOMS, DetentionBasis.EX_OFFICIO, kind, null))
                .given(help(OfficeFunction.TRADEMARK_ENFORCEMENT));
    }

    private static AskForHelp help(OfficeFunction function) {
        return new AskForHelp(CUSTOMS, MONDAY, function, "请提供注册信息");
    }

    private static CustomsDetentionCommand notice() {
        return new ServeNotice(CUSTOMS, MONDAY, LocalDate.of(2026, 6, 1), null);
    }

    private static ApplyForDetention apply(Instant at, Money security) {
        return new ApplyForDetention(People.HOLDER, at, security, null);
    }

    private static CustomsDetentionCommand detain() {
        return new DetainGoods(CUSTOMS, FRIDAY, "蓉关扣〔2026〕1号", LocalDate.of(2026, 6, 5));
    }

    private static Tale<CustomsDetention, CustomsDetentionCommand, CustomsDetentionEvent> detained(
            RightKind kind) {
        return suspected(kind)
                .given(notice())
                .given(apply(Persons.on("2026-06-04"), Money.yuan(50_000)))
                .given(detain());
    }

    private static Tale<CustomsDetention, CustomsDetentionCommand, CustomsDetentionEvent>
            onApplication() {
        return nothing()
                .given(
                        open(
                                People.HOLDER,
                                DetentionBasis.ON_APPLICATION,
                                RightKind.TRADEMARK,
                                VALUE))
                .given(detain());
    }

    private static CustomsDetentionCommand decide(Instant at, Finding finding) {
        return new DecideGoods(CUSTOMS, at, finding, "比对注册商标");
    }

    private static CustomsDetentionCommand release(String day, ReleaseGround ground) {
        return new ReleaseGoods(CUSTOMS, Persons.endOf(day), ground, null);
    }

    private static CustomsDetentionCommand court(String day) {
        return new RecordCourtNotice(
                CUSTOMS, Persons.endOf(day), "成都市中级人民法院", "(2026)川01民初1号", LocalDate.parse(day));
    }

    private static DisposeOfGoods dispose(
            DisposalMethod method, boolean label, DisposalMethod... notPossible) {
        return new DisposeOfGoods(CUSTOMS, FRIDAY, method, List.of(notPossible), label, "核实");
    }

    private static CustomsDetentionCommand confiscate() {
        return new ConfiscateGoods(CUSTOMS, FRIDAY, "蓉关没〔2026〕1号", "侵权");
    }

    private static GiveCounterSecurity counter(Money amount) {
        return new GiveCounterSecurity(CUSTOMS, FRIDAY, amount, "某进出口公司");
    }

    @Test
    void answersEveryCommandInEveryStage() {
        var commands = new LinkedHashMap<String, CustomsDetentionCommand>();
        commands.put("serve-notice", notice());
        commands.put("apply", apply(MONDAY, Money.yuan(50_000)));
        commands.put("detain", detain());
        commands.put("decide", decide(FRIDAY, Finding.INFRINGING));
        commands.put("record-court-notice", court("2026-06-08"));
        commands.put("give-counter-security", counter(VALUE));
        commands.put("return-counter-security", new ReturnCounterSecurity(CUSTOMS, FRIDAY, "未起诉"));
        commands.put("release", release("2026-06-02", ReleaseGround.NO_APPLICATION));
        commands.put("confiscate", confiscate());
        commands.put("dispose", dispose(DisposalMethod.PUBLIC_WELFARE, false));
        commands.put("refer-crime", refer("A", "B"));
        commands.put("ask-for-help", help(OfficeFunction.TRADEMARK_ENFORCEMENT));
        commands.put("give-help", new GiveHelp(People.OFFICER, FRIDAY, "注册有效"));
        var goods = detained(RightKind.TRADEMARK);
        var infringing = goods.given(decide(FRIDAY, Finding.INFRINGING));
        var states =
                List.of(
                                suspected(RightKind.TRADEMARK),
                                suspected(RightKind.TRADEMARK).given(notice()),
                                suspected(RightKind.TRADEMARK)
                                        .given(notice())
                                        .given(apply(MONDAY, Money.yuan(50_000))),
                                goods,
                                // News of a referral that is not ours changes nothing.
                                goods.given(told("SENT", FRIDAY))
                                        .given(decide(FRIDAY, Finding.CANNOT_DECIDE)),
                                infringing,
                                goods.given(court("2026-06-08")),
                                infringing.given(confiscate()),
                                infringing
                                        .given(confiscate())
                                        .given(dispose(DisposalMethod.PUBLIC_WELFARE, false)),
                                goods.given(decide(FRIDAY, Finding.NOT_INFRINGING)))
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        it -> ((Detention) it.state()).stage().name(), it -> it));
        Tale.covers(CustomsDetentionStage.class, OPEN);
        Tale.answersAsInTheTable(
                states,
                commands,
                OPEN,
                (state, command) ->
                        CustomsDetentionAccess.allowedActions((Detention) state, command.actor()));
    }

    @Tag("CUS-04")
    @Test
    void actsOfItsOwnOnlyForARecordedRight() {
        var it = open(CUSTOMS, DetentionBasis.EX_OFFICIO, RightKind.TRADEMARK, null);
        var without =
                new OpenDetention(
                        it.actor(),
                        it.at(),
                        it.number(),
                        it.basis(),
                        it.owner(),
                        it.right(),
                        null,
                        it.goods(),
                        it.value(),
                        it.consignee(),
                        it.direction(),
                        it.region(),
                        null);
        nothing().refuses(without, NO_RECORDAL);
        nothing()
                .refuses(
                        open(People.OFFICER, DetentionBasis.EX_OFFICIO, RightKind.TRADEMARK, null),
                        NOT_CUSTOMS);
        nothing()
                .refuses(
                        new OpenDetention(
                                it.actor(),
                                it.at(),
                                it.number(),
                                it.basis(),
                                it.owner(),
                                it.right(),
                                "T1",
                                it.goods(),
                                it.value(),
                                it.consignee(),
                                it.direction(),
                                "110000",
                                null),
                        NO_CUSTOMS);
        suspected(RightKind.TRADEMARK).refuses(it, ALREADY_RECORDED);
        nothing().refuses(notice(), OVER);
    }

    @Tag("CUS-04")
    @Test
    void onlyTheCompetentCustomsActsOfItsOwn() {
        var elsewhere =
                Persons.of("customs-cq", "cu-500000", AgencyType.CUSTOMS, "500000", Role.OFFICER);
        nothing()
                .refuses(
                        open(elsewhere, DetentionBasis.EX_OFFICIO, RightKind.TRADEMARK, null),
                        NOT_CUSTOMS);
    }

    @Tag("CUS-04")
    @Test
    void theOwnerThatCustomsNamesIsACompanyOfThePlatform() {
        var suspected = suspected(RightKind.TRADEMARK);
        var day = LocalDate.of(2026, 6, 1);
        for (var stranger : List.of("mr-510100", "ps-510100", "rh-nobody")) {
            suspected.refuses(new ServeNotice(CUSTOMS, MONDAY, day, stranger), UNKNOWN_OWNER);
        }
        suspected.given(new ServeNotice(CUSTOMS, MONDAY, day, "rh-yulan"));
    }

    @Tag("CUS-07")
    @Tag("CUS-10")
    @Test
    void nothingHappensBeforeWhatItFollows() {
        var applied =
                suspected(RightKind.TRADEMARK)
                        .given(notice())
                        .given(apply(Persons.on("2026-06-04"), Money.yuan(50_000)));
        applied.refuses(
                new DetainGoods(CUSTOMS, FRIDAY, "蓉关扣〔2026〕1号", LocalDate.of(2026, 5, 31)),
                DAY_NOT_POSSIBLE);
        detained(RightKind.TRADEMARK)
                .refuses(
                        new RecordCourtNotice(
                                CUSTOMS,
                                FRIDAY,
                                "成都市中级人民法院",
                                "(2026)川01民初1号",
                                LocalDate.of(2026, 6, 4)),
                        DAY_NOT_POSSIBLE);
    }

    /** A notice that came in time and was entered later kept the period (CUS-09, CUS-10). */
    @Tag("CUS-10")
    @Test
    void aCourtNoticeCountsOnTheDayItCame() {
        var late = Persons.endOf("2026-12-31");
        var assisted =
                detained(RightKind.TRADEMARK)
                        .given(
                                new RecordCourtNotice(
                                        CUSTOMS,
                                        late,
                                        "成都市中级人民法院",
                                        "(2026)川01民初1号",
                                        LocalDate.of(2026, 6, 8)));
        assertThat(Due.last(((Detention) assisted.state()).clocks(), "CUS-10"))
                .hasValueSatisfying(it -> assertThat(it.state()).isEqualTo(ClockState.MET));
    }

    @Tag("CUS-05")
    @ParameterizedTest
    @CsvSource({"2026-06-04, true", "2026-06-05, false"})
    void theOwnerAppliesWithinThreeWorkingDaysOrTheGoodsGo(String day, boolean inTime) {
        var told = suspected(RightKind.TRADEMARK).given(notice());
        var apply = apply(Persons.endOf(day), Money.yuan(50_000));
        var release = release(day, ReleaseGround.NO_APPLICATION);
        if (inTime) {
            told.given(apply);
            told.refuses(release, PERIOD_RUNNING);
        } else {
            told.refuses(apply, APPLICATION_LATE);
            told.given(release);
        }
        told.refuses(
                new ApplyForDetention(People.OTHER_HOLDER, MONDAY, VALUE, null), NOT_THE_OWNER);
    }

    @Tag("CUS-06")
    @ParameterizedTest
    @CsvSource({
        "19999.99, 19999.99",
        "20000.00, 20000.00",
        "39999.99, 20000.00",
        "40000.02, 20000.01",
        "200000.00, 100000.00",
        "200000.01, 100000.00",
        "9000000.00, 100000.00"
    })
    void computesTheSecurityFromTheValue(String value, String security) {
        assertThat(SecurityTable.standard().required(Money.parse(value)))
                .isEqualTo(Money.parse(security));
    }

    @Tag("CUS-06")
    @Test
    void takesNoLessSecurityThanRequired() {
        suspected(RightKind.TRADEMARK)
                .given(notice())
                .refuses(apply(MONDAY, Money.parse("49999.99")), SECURITY_TOO_LOW);
        nothing()
                .refuses(
                        open(
                                People.HOLDER,
                                DetentionBasis.ON_APPLICATION,
                                RightKind.TRADEMARK,
                                Money.yuan(99_999)),
                        SECURITY_TOO_LOW);
    }

    @Tag("CUS-08")
    @ParameterizedTest
    @CsvSource({"2026-07-20, MET", "2026-07-21, BREACHED"})
    void investigatesWithinThirtyWorkingDays(String day, String state) {
        var decided =
                detained(RightKind.TRADEMARK)
                        .given(decide(Persons.endOf(day), Finding.CANNOT_DECIDE));
        assertThat(clock(decided, "CUS-08").state().name()).isEqualTo(state);
        assertThat(clock(decided, "CUS-10").pending()).isTrue();
        onApplication().refuses(decide(FRIDAY, Finding.INFRINGING), NOT_EX_OFFICIO);
    }

    @Tag("CUS-09")
    @Tag("CUS-07")
    @ParameterizedTest
    @CsvSource({"2026-07-06, true", "2026-07-07, false"})
    void releasesTwentyWorkingDaysAfterDetentionOnApplication(String day, boolean inTime) {
        released(onApplication(), day, inTime);
    }

    @Tag("CUS-10")
    @ParameterizedTest
    @CsvSource({"2026-08-17, true", "2026-08-18, false"})
    void releasesFiftyWorkingDaysAfterDetentionExOfficio(String day, boolean inTime) {
        var undecided = detained(RightKind.TRADEMARK).given(decide(FRIDAY, Finding.CANNOT_DECIDE));
        released(undecided, day, inTime);
    }

    private static void released(
            Tale<CustomsDetention, CustomsDetentionCommand, CustomsDetentionEvent> goods,
            String day,
            boolean inTime) {
        var release = release(day, ReleaseGround.NO_COURT_NOTICE);
        if (inTime) {
            goods.refuses(release, PERIOD_RUNNING);
            goods.given(court(day)).refuses(release, GROUND_NOT_MET);
            goods.given(court(day)).given(release(day, ReleaseGround.COURT_LIFTED));
        } else {
            goods.refuses(court(day), COURT_NOTICE_LATE);
            goods.given(release);
        }
    }

    @Tag("CUS-11")
    @Test
    void counterSecurityOfTheWholeValueFreesGoodsInPatentCasesOnly() {
        detained(RightKind.TRADEMARK).refuses(counter(VALUE), PATENTS_ONLY);
        var patent = detained(RightKind.INVENTION);
        patent.refuses(counter(Money.parse("99999.99")), COUNTER_SECURITY_TOO_LOW);
        var freed = patent.given(counter(VALUE));
        assertThat(((Detention) freed.state()).stage()).isEqualTo(CustomsDetentionStage.RELEASED);
        var returned = new ReturnCounterSecurity(CUSTOMS, FRIDAY, "权利人未在合理期限内起诉");
        freed.given(returned).refuses(returned, NO_COUNTER_SECURITY);
    }

    @Tag("CUS-12")
    @Test
    void disposesOfGoodsInTheOrderOfTheLaw() {
        var confiscated =
                detained(RightKind.TRADEMARK)
                        .given(decide(FRIDAY, Finding.INFRINGING))
                        .given(confiscate());
        confiscated.refuses(dispose(DisposalMethod.SALE_TO_OWNER, false), EARLIER_METHOD_FIRST);
        confiscated.refuses(
                dispose(DisposalMethod.DESTROY, false, DisposalMethod.PUBLIC_WELFARE),
                EARLIER_METHOD_FIRST);
        confiscated.refuses(
                dispose(
                        DisposalMethod.AUCTION,
                        true,
                        DisposalMethod.PUBLIC_WELFARE,
                        DisposalMethod.SALE_TO_OWNER),
                LABEL_NOT_ENOUGH);
        confiscated.given(
                dispose(
                        DisposalMethod.AUCTION,
                        false,
                        DisposalMethod.PUBLIC_WELFARE,
                        DisposalMethod.SALE_TO_OWNER));
    }

    @Tag("CUS-13")
    @Test
    void refersACrimeToThePoliceOfThePlace() {
        var referred = detained(RightKind.TRADEMARK).given(refer("A", "B"));
        assertThat(((Detention) referred.state()).crime())
                .isEqualTo(
                        new CrimeReferred(
                                "ps-510100",
                                "数额巨大",
                                List.of(Crime.C214),
                                List.of(new CaseOfficer("周关", "A"), new CaseOfficer("吴关", "B")),
                                LocalDate.of(2026, 6, 5)));
        referred.refuses(refer("A", "B"), ALREADY_REFERRED);
        detained(RightKind.TRADEMARK).refuses(refer("A", "A"), TOO_FEW_OFFICERS);
    }

    @Tag("CUS-13")
    @Tag("REQ-02")
    @Test
    void confiscatesNothingBeforeASuspectedCrimeIsBack() {
        var found =
                detained(RightKind.TRADEMARK)
                        .given(refer("A", "B"))
                        .given(decide(FRIDAY, Finding.INFRINGING));
        found.refuses(confiscate(), REFERRAL_OPEN);
        for (var state : List.of("DRAFT", "HEAD_APPROVAL", "SENT", "FILED", "JUDGMENT")) {
            found.given(told(state, FRIDAY)).refuses(confiscate(), REFERRAL_OPEN);
        }
        var back = found.given(told("NOT_FILED", FRIDAY)).given(confiscate());
        assertThat(((Detention) back.state()).stage()).isEqualTo(CustomsDetentionStage.CONFISCATED);
    }

    @Tag("CUS-13")
    @Test
    void takesNewsOfItsReferralOnceAndInOrder() {
        var sent = told("SENT", FRIDAY);
        var referred = detained(RightKind.TRADEMARK).given(refer("A", "B")).given(sent);
        assertThat(referred.answer(sent)).isEqualTo(Decision.accept());
        // What happened before is old news when it comes late.
        assertThat(referred.answer(told("REJECTED", MONDAY))).isEqualTo(Decision.accept());
        assertThat(detained(RightKind.TRADEMARK).answer(sent)).isEqualTo(Decision.accept());
        assertThat(nothing().answer(sent)).isEqualTo(Decision.accept());
    }

    private static NoteReferral told(String state, Instant at) {
        var link =
                new ReferralLink(
                        RecordId.derived("referral"), "SC-RF-2026-000001", state, null, at);
        return new NoteReferral(People.PLATFORM, at, link);
    }

    private static ReferCrime refer(String one, String other) {
        return new ReferCrime(
                CUSTOMS,
                FRIDAY,
                "数额巨大",
                List.of(Crime.C214),
                List.of(new CaseOfficer("周关", one), new CaseOfficer("吴关", other)));
    }

    @Tag("CUS-14")
    @Test
    void theOfficeAskedReadsItAndMustAnswer() {
        var asked = suspected(RightKind.TRADEMARK);
        var readers = CustomsDetentionAccess.readers((Detention) asked.state());
        assertThat(People.OFFICER.keys()).anyMatch(readers::contains);
        assertThat(People.OTHER_OFFICE.keys()).noneMatch(readers::contains);
        asked.refuses(new GiveHelp(CUSTOMS, FRIDAY, "x"), NOT_ASKED_FOR_HELP);
        var help = new GiveHelp(People.OFFICER, FRIDAY, "注册有效");
        asked.given(help).refuses(help, NO_HELP_ASKED);
    }

    @Tag("CUS-04")
    @Test
    void theOwnerReadsItOnceToldAndTheConsigneeNever() {
        var before =
                CustomsDetentionAccess.readers((Detention) suspected(RightKind.TRADEMARK).state());
        var after =
                CustomsDetentionAccess.readers(
                        (Detention) suspected(RightKind.TRADEMARK).given(notice()).state());
        assertThat(People.HOLDER.keys()).noneMatch(before::contains).anyMatch(after::contains);
        assertThat(People.OTHER_HOLDER.keys()).noneMatch(after::contains);
    }

    private static LegalClock clock(Tale<CustomsDetention, ?, ?> tale, String rule) {
        return Due.last(((Detention) tale.state()).clocks(), rule).orElseThrow();
    }
}

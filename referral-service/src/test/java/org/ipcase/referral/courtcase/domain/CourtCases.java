package org.ipcase.referral.courtcase.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.CaseJudged;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.CaseLinked;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.CaseReceived;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.CaseRegistered;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.CaseReturned;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.ContestRuledOn;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.FactsContested;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.FactsTaken;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent.LinkRemoved;
import org.ipcase.referral.courtcase.domain.Docket.Link;
import org.ipcase.referral.courtcase.domain.Docket.LinkKind;
import org.ipcase.referral.courtcase.domain.Docket.Registration;
import org.ipcase.referral.courtcase.domain.Matter.FilePaper;
import org.ipcase.referral.courtcase.domain.Sentence.Penalty;
import org.ipcase.referral.courtcase.domain.Sentence.Verdict;
import org.ipcase.referral.factfinding.domain.Findings;
import org.ipcase.referral.factfinding.domain.Standing;
import org.ipcase.referral.factfinding.domain.Standings;
import org.ipcase.referral.office.domain.Office;

/** Lives of cases before the court, by the state in which they end. */
public final class CourtCases {
    public static final RecordId ID = RecordId.derived("court-case", "1");
    static final Office COURT = new Office("ct-510100", "成都市中级人民法院", AgencyType.COURT, "510100");
    static final Office PROCURATORATE =
            new Office("pp-510100", "成都市人民检察院", AgencyType.PROCURATORATE, "510100");
    public static final Actor JUDGE = person(COURT, Role.JUDGE);
    static final Instant RECEIVED_AT = Findings.shanghai("2026-08-03T10:00");
    static final LocalDate ACCEPTED = LocalDate.parse("2026-08-04");
    static final Instant NOW = Findings.shanghai("2026-08-20T10:00");
    static final LocalDate TODAY = LocalDate.parse("2026-08-20");
    static final CaseNumber NUMBER = new CaseNumber("（2026）川01刑初105号", false);
    static final Named PERSON = new Named("PERSON", "张某", null);
    static final Named UNIT = new Named("ORGANISATION", "成都某酒业有限公司", null);
    static final Standings STANDINGS = new Standings(Clocks.standard());
    static final CourtCaseDecider DECIDER = new CourtCaseDecider(STANDINGS);
    public static final CourtCaseClocks CLOCKS = new CourtCaseClocks(Clocks.standard());

    static final Matter PROSECUTED =
            new Matter(
                    "SC-CJ-2026-000001",
                    Matter.Kind.CRIMINAL,
                    COURT,
                    "某白酒商标",
                    "510104",
                    List.of(PERSON, UNIT),
                    Optional.of(
                            new Matter.Prosecution(
                                    RecordId.derived("referral", "1"),
                                    "SC-RF-2026-000001",
                                    RecordId.derived("case", "1"),
                                    "SC-CA-2026-000001",
                                    Findings.BUREAU,
                                    PROCURATORATE,
                                    Crime.C214,
                                    "成检刑诉〔2026〕77号",
                                    List.of(
                                            new FilePaper(
                                                    FilePaper.Origin.AGENCY,
                                                    "PHYSICAL_EVIDENCE",
                                                    "白酒466瓶",
                                                    Optional.empty(),
                                                    "USABLE")))),
                    RECEIVED_AT);
    static final Matter SUIT =
            new Matter(
                    "SC-CJ-2026-000002",
                    Matter.Kind.CIVIL,
                    COURT,
                    "某白酒商标",
                    "510104",
                    List.of(UNIT),
                    Optional.empty(),
                    RECEIVED_AT);

    static final List<Sentence> SENTENCES =
            List.of(
                    new Sentence(
                            "张某",
                            Verdict.GUILTY,
                            Optional.of(Penalty.IMPRISONMENT),
                            Optional.of(12),
                            Optional.of(24),
                            Optional.of(Money.yuan(50_000))),
                    new Sentence(
                            "成都某酒业有限公司",
                            Verdict.GUILTY,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(Money.yuan(100_000))));
    static final TakenFact FACT =
            new TakenFact(
                    "F1",
                    RecordId.derived("fact-finding", "1"),
                    new TakenFact.Source(
                            Findings.BUREAU,
                            "SC-CA-2026-000001",
                            Optional.of("成市监罚〔2026〕1号"),
                            LocalDate.parse("2026-01-09"),
                            Findings.SERVED),
                    Standing.Basis.NOT_SUED_IN_TIME,
                    "经查，当事人销售侵权白酒466瓶",
                    JUDGE.name(),
                    NOW,
                    Optional.empty());
    static final TakenFact.Contest CONTEST =
            new TakenFact.Contest(
                    "成都某酒业有限公司", "系正品", List.of("进货单"), JUDGE.name(), NOW, Optional.empty());

    private static final CourtCaseEvent RECEIVED = new CaseReceived(PROSECUTED, Optional.empty());
    private static final CourtCaseEvent REGISTERED =
            new CaseRegistered(new Registration(NUMBER, ACCEPTED));
    private static final CourtCaseEvent SUED =
            new CaseReceived(
                    SUIT,
                    Optional.of(
                            new Registration(new CaseNumber("（2026）川01知民初56号", false), ACCEPTED)));
    static final CourtCaseEvent LINKED =
            new CaseLinked(
                    new Link(
                            "L1",
                            LinkKind.CIVIL,
                            new CaseNumber("（2026）川01知民初56号", false),
                            JUDGE.name(),
                            NOW));
    private static final CourtCaseEvent TAKEN = new FactsTaken(FACT);
    private static final CourtCaseEvent CONTESTED = new FactsContested(FACT.contested(CONTEST));
    private static final CourtCaseEvent RULED =
            new ContestRuledOn(
                    FACT.contested(
                            CONTEST.ruled(new TakenFact.Ruling(false, "不足以推翻", "judge", NOW))));
    private static final CourtCaseEvent JUDGED = judged(SENTENCES);
    private static final CourtCaseEvent RETURNED =
            new CaseReturned(new Return("川01函〔2026〕1号", "应当给予行政处罚", JUDGE.name(), NOW));

    private static final Map<String, List<CourtCaseEvent>> LIVES = lives();

    private CourtCases() {}

    private static Map<String, List<CourtCaseEvent>> lives() {
        var exempted =
                judged(
                        List.of(
                                SENTENCES.getFirst(),
                                new Sentence(
                                        "成都某酒业有限公司",
                                        Verdict.EXEMPTED,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty())));
        var ended =
                new CaseJudged(
                        new Judgment(
                                TODAY,
                                List.of(),
                                Optional.of(Judgment.SuitOutcome.GRANTED),
                                Optional.empty(),
                                JUDGE.name(),
                                NOW));
        var lives = new LinkedHashMap<String, List<CourtCaseEvent>>();
        lives.put("NOT_SEIZED", List.of());
        lives.put("RECEIVED", List.of(RECEIVED));
        lives.put("PENDING", List.of(RECEIVED, REGISTERED));
        lives.put("PENDING linked", List.of(RECEIVED, REGISTERED, LINKED));
        lives.put(
                "PENDING unlinked",
                List.of(RECEIVED, REGISTERED, LINKED, new LinkRemoved("L1", "误关联", NOW)));
        lives.put("PENDING facts", List.of(RECEIVED, REGISTERED, TAKEN));
        lives.put("PENDING contested", List.of(RECEIVED, REGISTERED, TAKEN, CONTESTED));
        lives.put("PENDING ruled", List.of(RECEIVED, REGISTERED, TAKEN, CONTESTED, RULED));
        lives.put("PENDING suit", List.of(SUED));
        lives.put("JUDGED", List.of(RECEIVED, REGISTERED, JUDGED));
        lives.put("JUDGED exempted", List.of(RECEIVED, REGISTERED, exempted));
        lives.put("JUDGED suit", List.of(SUED, ended));
        lives.put("RETURNED", List.of(RECEIVED, REGISTERED, RETURNED));
        lives.put("RETURNED judged", List.of(RECEIVED, REGISTERED, exempted, RETURNED));
        return lives;
    }

    private static CourtCaseEvent judged(List<Sentence> sentences) {
        return new CaseJudged(
                new Judgment(
                        TODAY, sentences, Optional.empty(), Optional.empty(), JUDGE.name(), NOW));
    }

    public static Map<String, List<CourtCaseEvent>> byName() {
        return LIVES;
    }

    public static CourtCase named(String life) {
        return state(Objects.requireNonNull(LIVES.get(life), life));
    }

    public static CourtCase state(List<CourtCaseEvent> events) {
        CourtCase state = new CourtCase.NotSeized();
        for (var event : events) {
            state = CourtCaseEvolution.evolve(state, event);
        }
        return state;
    }

    static Actor person(Office office, Role role) {
        return new Actor(
                office.id() + role,
                office.id() + role,
                office.id(),
                office.type(),
                office.region(),
                Set.of(),
                Set.of(role));
    }

    static Stream<Class<?>> leaves(Class<?> family) {
        return family.isRecord()
                ? Stream.of(family)
                : Stream.of(family.getPermittedSubclasses()).flatMap(CourtCases::leaves);
    }
}

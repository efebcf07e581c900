package org.ipcase.cases.patentruling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.People;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.patentruling.domain.PatentRuling.Nothing;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.AnswerRequest;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ApplyForEnforcement;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.CloseRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.FileRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.MakeRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordHearing;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RecordSuit;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RequestRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ScheduleHearing;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ServeRequest;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.ServeRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.SuspendRuling;
import org.ipcase.cases.procedure.Persons;
import org.ipcase.cases.procedure.domain.Tale;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.number.RightKind;
import org.jspecify.annotations.Nullable;

/** Whole stories of requests for a ruling. */
public final class PatentRulingTales {
    public static final Actor OTHER_SIDE = Persons.holder("rh-jinqi");
    public static final Actor SUPERIOR =
            Persons.of("sup", "mr-510000", AgencyType.MARKET_REGULATION, "510000", Role.HEAD);

    /** Monday 2026-06-01. */
    static final Instant MONDAY = Persons.on("2026-06-01");

    private PatentRulingTales() {}

    static RequestRuling request(RightKind kind, String region, @Nullable String earlier) {
        return new RequestRuling(
                People.HOLDER,
                MONDAY,
                "SC-PR-2026-000001",
                Persons.company("四川岷岭春酒业有限公司", "91510100MA6CTX2K3Q"),
                PetitionerStanding.PATENTEE,
                List.of(Persons.company("成都锦栖软件有限公司", "91510107MA6DH3R88M")),
                new Right(kind, "ZL201811234567.X", null, "一种酒曲培养装置", null),
                region,
                LocalDate.of(2026, 5, 20),
                "责令停止制造、销售",
                "被请求人制造、销售侵权产品",
                false,
                false,
                false,
                false,
                earlier,
                List.of());
    }

    static Tale<PatentRuling, PatentRulingCommand, PatentRulingEvent> nothing() {
        var decider = new PatentRulingDecider(AgencyDirectory.shipped(), Persons.RUNNING);
        return Tale.of(new Nothing(), decider::decide, PatentRulingDecider::evolve);
    }

    public static Tale<PatentRuling, PatentRulingCommand, PatentRulingEvent> requested() {
        return nothing().given(request(RightKind.INVENTION, "510100", null));
    }

    static PatentRulingCommand file(Instant at) {
        return new FileRuling(People.OFFICER, at, List.of("甲", "乙", "丙"));
    }

    public static Tale<PatentRuling, PatentRulingCommand, PatentRulingEvent> filed() {
        return requested().given(file(MONDAY));
    }

    static PatentRulingCommand serve(Instant at) {
        return new ServeRequest(People.OFFICER, at, LegalDay.of(at), "直接送达");
    }

    public static Tale<PatentRuling, PatentRulingCommand, PatentRulingEvent> served() {
        return filed().given(serve(MONDAY));
    }

    static PatentRulingCommand answer(Instant at) {
        return new AnswerRequest(OTHER_SIDE, at, "不落入保护范围", List.of());
    }

    static PatentRulingCommand schedule(Instant at, String heldOn, String notice) {
        return new ScheduleHearing(
                People.OFFICER, at, LocalDate.parse(heldOn), "第一审理室", LocalDate.parse(notice));
    }

    static PatentRulingCommand hear(Instant at, HearingOutcome outcome) {
        return new RecordHearing(People.OFFICER, at, outcome, "双方陈述");
    }

    static Tale<PatentRuling, PatentRulingCommand, PatentRulingEvent> scheduled() {
        return served().given(answer(MONDAY)).given(schedule(MONDAY, "2026-06-04", "2026-06-01"));
    }

    static Tale<PatentRuling, PatentRulingCommand, PatentRulingEvent> heard() {
        return scheduled().given(hear(Persons.on("2026-06-04"), HearingOutcome.HELD));
    }

    static PatentRulingCommand suspend(Instant at, SuspensionGround ground) {
        return new SuspendRuling(People.OFFICER, at, ground, "川知中止〔2026〕1号", "等待");
    }

    static PatentRulingCommand rule(Instant at, boolean infringement, boolean direct) {
        return new MakeRuling(
                People.OFFICER, at, infringement, infringement, direct, "成知裁〔2026〕1号", "全面覆盖");
    }

    public static Tale<PatentRuling, PatentRulingCommand, PatentRulingEvent> ruled() {
        return heard().given(rule(Persons.on("2026-06-05"), true, false));
    }

    /** Served on 2026-06-05: the challenge ends on Monday 2026-06-22 (the 20th is a Saturday). */
    public static Tale<PatentRuling, PatentRulingCommand, PatentRulingEvent> rulingServed() {
        return ruled().given(
                        new ServeRuling(
                                People.OFFICER,
                                Persons.on("2026-06-05"),
                                LocalDate.of(2026, 6, 5),
                                "直接送达"));
    }

    static PatentRulingCommand sue(Instant at) {
        return new RecordSuit(OTHER_SIDE, at, "成都市中级人民法院", null, LegalDay.of(at));
    }

    static PatentRulingCommand enforce(Instant at) {
        return new ApplyForEnforcement(People.OFFICER, at, "成都市中级人民法院", null);
    }

    static PatentRulingCommand close(Instant at) {
        return new CloseRuling(People.OFFICER, at, null);
    }
}

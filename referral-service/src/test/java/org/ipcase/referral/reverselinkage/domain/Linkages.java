package org.ipcase.referral.reverselinkage.domain;

import static org.ipcase.referral.criminalreferral.domain.Referrals.BUREAU;
import static org.ipcase.referral.criminalreferral.domain.Referrals.OFFICER;
import static org.ipcase.referral.criminalreferral.domain.Referrals.PROCURATOR;
import static org.ipcase.referral.criminalreferral.domain.Referrals.PROCURATORATE;
import static org.ipcase.referral.criminalreferral.domain.Referrals.shanghai;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyLevel;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.referral.office.domain.Office;
import org.ipcase.referral.office.domain.Seat;
import org.ipcase.referral.reverselinkage.domain.Matter.NonProsecution;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.AnswerOpinion;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.EndReview;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.ExcludeTime;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.ExtendReview;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.FollowUpOpinion;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.IssueOpinion;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.NotifySuperior;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.OpenLinkage;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.RegisterReview;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.ReportUp;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.ResumeReview;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.SignForOpinion;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.SuspendReview;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.TransferMatter;

/** A liquor-mark matter of Chengdu that is not prosecuted, step by step, in summer 2026. */
public final class Linkages {
    static final ReverseLinkageClocks CLOCKS = new ReverseLinkageClocks(Clocks.standard());
    static final ReverseLinkageDecider DECIDER = new ReverseLinkageDecider(CLOCKS);

    /** A Monday. */
    static final LocalDate DECIDED_ON = LocalDate.parse("2026-06-08");

    static final Seat PP = new Seat(PROCURATORATE, AgencyLevel.PREFECTURE);
    static final Seat MR = new Seat(BUREAU, AgencyLevel.PREFECTURE);
    static final Seat PROVINCIAL_MR =
            new Seat(
                    new Office("mr-510000", "四川省市场监督管理局", AgencyType.MARKET_REGULATION, "510000"),
                    AgencyLevel.PROVINCE);
    static final Seat PROVINCIAL_PP =
            new Seat(
                    new Office("pp-510000", "四川省人民检察院", AgencyType.PROCURATORATE, "510000"),
                    AgencyLevel.PROVINCE);
    static final Actor PROVINCIAL_PROCURATOR =
            person("pp", PROVINCIAL_PP.office(), Role.PROCURATOR);

    static final Matter MATTER =
            new Matter(
                    "SC-RL-2026-000001",
                    PP,
                    new NonProsecution(
                            "成检刑不诉〔2026〕1号",
                            DECIDED_ON,
                            NonProsecution.Kind.DISCRETIONARY,
                            "犯罪情节轻微"),
                    Crime.C214,
                    List.of(new Named("ORGANISATION", "成都某酒业有限公司", null)),
                    new Matter.Right(RightKind.TRADEMARK, "某白酒商标"),
                    "510104",
                    new Matter.Origin(
                            Optional.of(RecordId.derived("case", "1")),
                            Optional.of("SC-CA-2026-000001"),
                            Optional.empty()));

    static final Instant TRANSFERRED_AT = shanghai("2026-06-09T10:00");
    static final Instant REGISTERED_AT = shanghai("2026-06-10T10:00");
    static final Instant ISSUED_AT = shanghai("2026-06-15T10:00");
    static final Instant ANSWERED_AT = shanghai("2026-07-20T10:00");

    private Linkages() {}

    static Actor person(String name, Office office, Role role) {
        return new Actor(
                name, name, office.id(), office.type(), office.region(), Set.of(), Set.of(role));
    }

    static OpenLinkage open() {
        return new OpenLinkage(PROCURATOR, TRANSFERRED_AT, MATTER);
    }

    static TransferMatter transfer(Instant at) {
        return new TransferMatter(PROCURATOR, at);
    }

    static RegisterReview register(Instant at) {
        return new RegisterReview(PROCURATOR, at);
    }

    static ExcludeTime exclude(String from, String until, Instant at) {
        return new ExcludeTime(
                PROCURATOR, at, "重庆市人民检察院", LocalDate.parse(from), LocalDate.parse(until), "函1号");
    }

    static ExtendReview extend(int days, Instant at) {
        return new ExtendReview(PROCURATOR, at, days, "延1号");
    }

    static SuspendReview suspend(Instant at) {
        return new SuspendReview(
                PROCURATOR, at, Review.Suspension.Ground.POLICE_RECONSIDERATION, "中1号");
    }

    static ResumeReview resume(Instant at) {
        return new ResumeReview(PROCURATOR, at, "复议维持");
    }

    static ReportUp reportUp(Instant at) {
        return new ReportUp(PROCURATOR, at, PROVINCIAL_MR, Optional.of(PROVINCIAL_PP), "省局管辖");
    }

    static IssueOpinion issue(Actor actor, Seat agency, boolean urgent, Instant at) {
        return new IssueOpinion(
                actor,
                at,
                agency,
                new Opinion.Content(
                        "成检意〔2026〕1号",
                        "销售假冒白酒",
                        "台账、扣押清单",
                        "建议行政处罚",
                        Optional.empty(),
                        urgent,
                        at));
    }

    static EndReview end(Actor actor, Instant at) {
        return new EndReview(actor, at, "终1号", "已受过行政处罚");
    }

    static SignForOpinion receive(Instant at) {
        return new SignForOpinion(OFFICER, at);
    }

    static AnswerOpinion answer(Instant at) {
        return new AnswerOpinion(
                OFFICER, at, Opinion.Answer.Result.PENALISED, "罚款五万元", Optional.of("成市监罚1号"));
    }

    static NotifySuperior notifySuperior(Instant at) {
        return new NotifySuperior(PROCURATOR, at, Optional.of(PROVINCIAL_MR.office()));
    }

    static FollowUpOpinion followUp(Instant at) {
        return new FollowUpOpinion(PROCURATOR, at, "电话督促");
    }

    /** The state after these commands, each of which must be accepted. */
    static ReverseLinkage after(ReverseLinkageCommand... commands) {
        ReverseLinkage state = new ReverseLinkage.NotOpened();
        for (var event : eventsOf(commands)) {
            state = ReverseLinkageEvolution.evolve(state, event);
        }
        return state;
    }

    static List<ReverseLinkageEvent> eventsOf(ReverseLinkageCommand... commands) {
        ReverseLinkage state = new ReverseLinkage.NotOpened();
        var all = new ArrayList<ReverseLinkageEvent>();
        for (var command : commands) {
            switch (DECIDER.decide(state, command)) {
                case Decision.Refused<ReverseLinkageEvent>(var refusal) ->
                        throw new AssertionError("Refused: " + refusal);
                case Decision.Accepted<ReverseLinkageEvent>(var events) -> {
                    for (var event : events) {
                        state = ReverseLinkageEvolution.evolve(state, event);
                        all.add(event);
                    }
                }
            }
        }
        return all;
    }

    static ReverseLinkage underReview() {
        return after(open(), transfer(TRANSFERRED_AT), register(REGISTERED_AT));
    }

    static ReverseLinkage opinionIssued() {
        return after(
                open(),
                transfer(TRANSFERRED_AT),
                register(REGISTERED_AT),
                issue(PROCURATOR, MR, false, ISSUED_AT));
    }

    /** Ways a linkage can go; together they visit every state and every event. */
    public static List<List<ReverseLinkageEvent>> lives() {
        var reviewed =
                new ReverseLinkageCommand[] {
                    open(), transfer(TRANSFERRED_AT), register(REGISTERED_AT)
                };
        return List.of(
                eventsOf(open()),
                eventsOf(open(), transfer(TRANSFERRED_AT)),
                eventsOf(reviewed),
                eventsOf(
                        open(),
                        transfer(TRANSFERRED_AT),
                        register(REGISTERED_AT),
                        exclude("2026-06-11", "2026-06-12", shanghai("2026-06-12T10:00")),
                        extend(5, shanghai("2026-06-12T11:00")),
                        suspend(shanghai("2026-06-15T10:00"))),
                eventsOf(
                        open(),
                        transfer(TRANSFERRED_AT),
                        register(REGISTERED_AT),
                        suspend(shanghai("2026-06-15T10:00")),
                        resume(shanghai("2026-06-18T10:00")),
                        end(PROCURATOR, shanghai("2026-06-19T10:00"))),
                eventsOf(
                        open(),
                        transfer(TRANSFERRED_AT),
                        register(REGISTERED_AT),
                        reportUp(ISSUED_AT)),
                eventsOf(
                        open(),
                        transfer(TRANSFERRED_AT),
                        register(REGISTERED_AT),
                        reportUp(ISSUED_AT),
                        issue(PROVINCIAL_PROCURATOR, PROVINCIAL_MR, true, ISSUED_AT)),
                eventsOf(
                        open(),
                        transfer(TRANSFERRED_AT),
                        register(REGISTERED_AT),
                        issue(PROCURATOR, MR, false, ISSUED_AT),
                        receive(ISSUED_AT),
                        notifySuperior(shanghai("2026-08-20T10:00")),
                        followUp(shanghai("2026-08-21T10:00")),
                        answer(shanghai("2026-08-22T10:00"))));
    }

    public static ReverseLinkage state(List<ReverseLinkageEvent> life) {
        ReverseLinkage state = new ReverseLinkage.NotOpened();
        for (var event : life) {
            state = ReverseLinkageEvolution.evolve(state, event);
        }
        return state;
    }
}

package org.ipcase.cases.complaint.domain;

import static org.ipcase.cases.complaint.domain.ComplaintDeciderTest.accept;
import static org.ipcase.cases.complaint.domain.ComplaintDeciderTest.decline;
import static org.ipcase.cases.complaint.domain.ComplaintDeciderTest.mediate;
import static org.ipcase.cases.complaint.domain.ComplaintDeciderTest.reject;
import static org.ipcase.cases.complaint.domain.ComplaintDeciderTest.request;
import static org.ipcase.cases.complaint.domain.ComplaintDeciderTest.submit;
import static org.ipcase.cases.complaint.domain.ComplaintDeciderTest.supplement;
import static org.ipcase.cases.complaint.domain.ComplaintDeciderTest.withdraw;
import static org.ipcase.cases.complaint.domain.Story.MONDAY;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcase.cases.People;
import org.ipcase.cases.complaint.domain.ComplaintCommand.*;
import org.ipcase.cases.complaint.domain.ConsumerMediation.Agreement;
import org.ipcase.cases.complaint.domain.ConsumerMediation.Call;
import org.ipcase.cases.complaint.domain.ConsumerMediation.Form;
import org.ipcase.cases.complaint.domain.ConsumerMediation.TerminationGround;
import org.ipcase.cases.complaint.domain.TransferCommand.*;
import org.ipcase.cases.party.domain.Party.MaskedDocument;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.ExclusionReason;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.IdDocument;
import org.jspecify.annotations.Nullable;

/** A complaint in every state, and every command (状态与事项全表). */
final class ComplaintStates {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    static final LocalDate LATER = LocalDate.of(2026, 6, 8);
    static final Instant TWO_DAYS_ON = MONDAY.plus(Duration.ofDays(2));

    static final List<Actor> EVERYBODY =
            List.of(People.OFFICER, People.HEAD, People.HOLDER, People.DISTRICT, People.PROVINCE);

    private ComplaintStates() {}

    static Map<String, Story> ofRequests() {
        return byName(
                Story.filed(),
                Story.filed().given(request(LATER)),
                ComplaintDeciderTest.accepted(),
                ComplaintDeciderTest.accepted().given(mediate(People.HOLDER)),
                ComplaintDeciderTest.accepted().given(submit("A", "B")),
                ComplaintDeciderTest.accepted().given(submit("A", "B")).given(filed()),
                ComplaintDeciderTest.accepted().given(decline(People.HEAD)),
                Story.filed().given(reject(RejectionGround.OUT_OF_POWER, MONDAY)),
                Story.filed().given(withdraw(People.HOLDER)),
                Story.filed().given(new ReturnRouting(People.OFFICER, MONDAY, "不属于本局职责")),
                Story.filed().given(transfer("mr-510104")),
                Story.filed().given(transfer("mr-510104")).given(dispute(People.DISTRICT)));
    }

    static Map<String, Story> ofConsumerComplaints() {
        return byName(
                consumer(),
                consumer().given(new RequestIdentity(People.OFFICER, MONDAY, LATER)),
                consumer().given(accept(People.OFFICER)),
                consumer().given(accept(People.OFFICER)).given(mediate(People.HOLDER)),
                called(),
                called().given(agreement(Form.DOCUMENT, true, 3)),
                called().given(terminate(TerminationGround.DECLARED_NO_AGREEMENT, MONDAY)));
    }

    static Map<String, Story> ofReports() {
        return byName(
                Story.filed(Intake.REPORT),
                Story.filed(Intake.REPORT).given(request(LATER)),
                Story.filed(Intake.REPORT).given(accept(People.OFFICER)),
                Story.filed(Intake.REPORT).given(submit("A", "B")).given(filed()),
                Story.filed(Intake.REPORT).given(decline(People.HEAD)));
    }

    static Story consumer() {
        return Story.filed(Intake.CONSUMER_COMPLAINT);
    }

    static Story called() {
        return consumer().given(accept(People.OFFICER)).given(call(TWO_DAYS_ON, TODAY, true));
    }

    static RecordFiling filed() {
        return new RecordFiling(People.PLATFORM, MONDAY, RecordId.derived("case"));
    }

    static CallMediation call(Instant at, LocalDate challengeUntil, boolean bothAgree) {
        return new CallMediation(
                People.OFFICER,
                MONDAY,
                new Call(at, "天府大道市场监管所", "何敏", null, challengeUntil),
                bothAgree);
    }

    static RecordAgreement agreement(Form form, boolean signed, int copies) {
        return new RecordAgreement(
                People.OFFICER, MONDAY, new Agreement(form, "退货退款", TODAY), signed, copies);
    }

    static TerminateMediation terminate(TerminationGround ground, Instant at) {
        return new TerminateMediation(People.OFFICER, at, ground, "双方分歧较大");
    }

    static OfferTransfer transfer(String agency) {
        return new OfferTransfer(
                People.OFFICER,
                MONDAY,
                new Address(agency, null, null),
                "实际经营地在该区",
                List.of("投诉材料一份"));
    }

    static DisputeTransfer dispute(Actor by) {
        return new DisputeTransfer(by, MONDAY, "违法行为发生地不在本区");
    }

    static Designate designate(Actor by, String office) {
        return new Designate(by, MONDAY, office, "川市监指辖〔2026〕7号", "便于查处");
    }

    static Map<String, ComplaintCommand> commands() {
        var commands = new LinkedHashMap<String, ComplaintCommand>();
        commands.put("accept", accept(People.OFFICER));
        // A ground that asks for no waiting, so that only the state decides.
        commands.put("reject", reject(RejectionGround.OUT_OF_POWER, MONDAY));
        commands.put("request-supplement", request(LATER));
        commands.put("supplement", supplement(People.HOLDER));
        commands.put("request-identity", new RequestIdentity(People.OFFICER, MONDAY, LATER));
        commands.put("prove-identity", prove());
        commands.put("withdraw", withdraw(People.HOLDER));
        commands.put("file-case", submit("A", "B"));
        commands.put("decline-filing", decline(People.HEAD));
        commands.put("extend-verification", new ExtendVerification(People.HEAD, MONDAY, "案情复杂"));
        commands.put(
                "exclude-days",
                new ExcludeDays(
                        People.OFFICER,
                        TWO_DAYS_ON,
                        ExclusionReason.APPRAISAL,
                        TODAY,
                        TODAY.plusDays(1),
                        "鉴〔2026〕1号"));
        commands.put("request-mediation", mediate(People.HOLDER));
        commands.put("call-mediation", call(TWO_DAYS_ON, TODAY, true));
        commands.put("record-agreement", agreement(Form.DOCUMENT, true, 3));
        commands.put("terminate-mediation", terminate(TerminationGround.ABSENT_OR_REFUSED, MONDAY));
        commands.put("tell-termination", new TellTermination(People.OFFICER, MONDAY, TODAY, "邮寄"));
        commands.put("record-violation", new RecordViolation(People.OFFICER, MONDAY, lead()));
        commands.put("tell-reporter", new TellReporter(People.OFFICER, MONDAY, TODAY, "书面"));
        commands.put("tell-result", new TellResult(People.OFFICER, MONDAY, TODAY, "已处罚"));
        commands.put("return-routing", new ReturnRouting(People.OFFICER, MONDAY, "非本局职责"));
        commands.put("route", route(People.PROVINCE));
        commands.put("report-back", new ReportBack(People.DISTRICT, MONDAY, "已受理，正在核查"));
        commands.put("transfer", transfer("mr-510104"));
        commands.put("recall-transfer", new RecallTransfer(People.OFFICER, MONDAY, "补充材料"));
        commands.put("accept-transfer", new AcceptTransfer(People.DISTRICT, MONDAY));
        commands.put("dispute-transfer", dispute(People.DISTRICT));
        commands.put(
                "agree-jurisdiction",
                new AgreeJurisdiction(People.DISTRICT, MONDAY, People.OFFICE, "协商记录"));
        commands.put("report-dispute", new ReportDispute(People.OFFICER, MONDAY, "协商不成"));
        commands.put("designate", designate(People.PROVINCE, People.OFFICE));
        commands.put(
                "record-designation",
                new RecordDesignation(
                        People.OFFICER, MONDAY, People.OFFICE, "国市监指辖〔2026〕1号", TODAY));
        commands.put("confirm-duplicate", judge(true));
        commands.put("deny-duplicate", judge(false));
        return commands;
    }

    static ProveIdentity prove() {
        return new ProveIdentity(
                People.HOLDER,
                MONDAY,
                new MaskedDocument(IdDocument.RESIDENT_ID, "510107**********14"));
    }

    static RouteComplaint route(Actor by) {
        return new RouteComplaint(by, MONDAY, new Address("mr-510104", null, null), "属于锦江区", LATER);
    }

    static Linked lead() {
        return new Linked(
                Linked.Relation.VIOLATION,
                RecordId.derived("lead"),
                "SC-CP-2026-000009",
                "销售假冒注册商标的商品",
                MONDAY);
    }

    static JudgeDuplicate judge(boolean same) {
        return new JudgeDuplicate(
                People.OFFICER,
                MONDAY,
                same,
                new Linked(
                        same ? Linked.Relation.DUPLICATE : Linked.Relation.NOT_DUPLICATE,
                        RecordId.derived("other"),
                        "SC-CP-2026-000008",
                        "同一当事人、同一商标",
                        MONDAY));
    }

    /** Where the state allows it but more than the state decides. */
    static @Nullable ComplaintProblem because(String state, String action) {
        return switch (state + " " + action) {
            case "CASE_FILED tell-result" -> ComplaintProblem.RESULT_NOT_OWED;
            // A dispute within the province is designated here.
            case "JURISDICTION_DISPUTED record-designation" ->
                    ComplaintProblem.SUPERIOR_ON_PLATFORM;
            default -> null;
        };
    }

    private static Map<String, Story> byName(Story... stories) {
        var states = new LinkedHashMap<String, Story>();
        for (var story : stories) {
            states.put(ComplaintRules.name(story.submitted()), story);
        }
        return states;
    }
}

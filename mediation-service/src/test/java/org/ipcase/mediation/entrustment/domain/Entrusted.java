package org.ipcase.mediation.entrustment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.People.*;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.mediation.Answered;
import org.ipcase.mediation.committee.domain.Committee;
import org.ipcase.mediation.committee.domain.Committee.CommitteeKind;
import org.ipcase.mediation.committee.domain.Committee.Member;
import org.ipcase.mediation.committee.domain.Committee.Post;
import org.ipcase.mediation.committee.domain.Roster;
import org.ipcase.mediation.dispute.domain.DisputedRight;
import org.ipcase.mediation.dispute.domain.Party;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.mediation.dispute.domain.Sides;
import org.ipcase.mediation.entrustment.domain.Entrustment.NotOpened;
import org.ipcase.mediation.entrustment.domain.Entrustment.Opened;
import org.ipcase.mediation.entrustment.domain.Entrustment.ReturnGround;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.FollowAgreement;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.Open;
import org.ipcase.mediation.entrustment.domain.EntrustmentFile.Named;
import org.ipcase.mediation.entrustment.domain.Request.Stage;
import org.jspecify.annotations.Nullable;

/** A software dispute that the Chengdu court entrusts on Monday 2026-06-01. */
public final class Entrusted {
    public static final Clocks CLOCKS = Clocks.standard();
    public static final EntrustmentDecider DECIDER =
            new EntrustmentDecider(
                    CLOCKS,
                    Roster.of(List.of(body("mc-510100"), body("mc-510600")), List.of()),
                    AgencyDirectory.shipped());
    public static final RecordId ID = RecordId.derived("entrustment", "test");
    public static final List<Named> MEDIATORS = List.of(new Named("md-1", "李慧", MEDIATOR.sub()));

    private Entrusted() {}

    private static Committee body(String id) {
        return new Committee(
                id,
                id,
                id,
                "510100",
                CommitteeKind.INDUSTRY_PROFESSIONAL,
                LocalDate.parse("2026-01-01"),
                List.of(
                        new Member("甲", Post.DIRECTOR, true),
                        new Member("乙", Post.MEMBER, false),
                        new Member("丙", Post.MEMBER, false)));
    }

    public static Open open(Actor actor, Stage stage, @Nullable String caseNumber, String court) {
        return open(actor, stage, caseNumber, court, "91510107MA6DH3R88M");
    }

    public static Open open(
            Actor actor, Stage stage, @Nullable String caseNumber, String court, String otherCode) {
        var sides =
                Sides.none()
                        .with(Side.APPLICANT, AccessKey.agency(HOLDER.agency()))
                        .with(Side.RESPONDENT, AccessKey.agency(OTHER_SIDE.agency()));
        return new Open(
                actor,
                noon("2026-06-01"),
                new Request(
                        ID,
                        "SC-ET-2026-000001",
                        court,
                        stage,
                        caseNumber,
                        Party.named(Party.Kind.ORGANISATION, "岷岭春", "91510100MA6CTX2K3Q"),
                        Party.named(Party.Kind.ORGANISATION, "锦栖", otherCode),
                        new DisputedRight(RightKind.SOFTWARE, null, "软件", null),
                        "复制软件并销售的纠纷",
                        "停止并赔偿",
                        null,
                        "510100",
                        LocalDate.parse("2026-06-01"),
                        sides));
    }

    public static Open before() {
        return open(JUDGE, Stage.BEFORE_FILING, null, "ct-510100");
    }

    public static Open after() {
        return open(JUDGE, Stage.AFTER_FILING_ORDINARY, "（2026）川01民初1号", "ct-510100");
    }

    public static Opened so(EntrustmentCommand... commands) {
        Entrustment state = new NotOpened();
        return and(state, commands);
    }

    public static Opened and(Entrustment state, EntrustmentCommand... commands) {
        var current = state;
        for (var command : commands) {
            var decision = DECIDER.decide(current, command);
            assertThat(Answered.by(decision)).as(command.toString()).isEqualTo("ok");
            for (var event : ((Decision.Accepted<EntrustmentEvent>) decision).events()) {
                current = EntrustmentRecord.evolve(current, event);
            }
        }
        return (Opened) current;
    }

    public static EntrustmentCommand.Consent consent(Actor actor) {
        return new EntrustmentCommand.Consent(actor, noon("2026-06-01"));
    }

    public static EntrustmentCommand.ChooseBody choose(Actor actor, String body, String day) {
        return new EntrustmentCommand.ChooseBody(actor, noon(day), body);
    }

    public static EntrustmentCommand.Designate designate(String body, String day) {
        return new EntrustmentCommand.Designate(JUDGE, noon(day), body);
    }

    public static EntrustmentCommand.Confirm confirm() {
        return new EntrustmentCommand.Confirm(DIRECTOR, noon("2026-06-03"));
    }

    public static Opened choosing() {
        return so(before(), consent(HOLDER), consent(OTHER_SIDE));
    }

    public static Opened assigned() {
        return and(
                choosing(),
                choose(HOLDER, "mc-510100", "2026-06-02"),
                choose(OTHER_SIDE, "mc-510100", "2026-06-02"));
    }

    public static Opened mediating() {
        return and(
                assigned(),
                confirm(),
                new EntrustmentCommand.NameMediators(SYSTEM, noon("2026-06-03"), MEDIATORS));
    }

    public static Opened agreed() {
        return and(mediating(), followAgreement());
    }

    public static FollowAgreement followAgreement() {
        return new FollowAgreement(SYSTEM, noon("2026-06-10"), LocalDate.parse("2026-06-10"));
    }

    public static Opened returned() {
        return and(
                mediating(),
                new EntrustmentCommand.FollowEnd(SYSTEM, noon("2026-06-10"), ReturnGround.FAILED));
    }

    public static Opened suitReceived() {
        return and(returned(), new EntrustmentCommand.Sue(HOLDER, noon("2026-06-11")));
    }

    /** The same way after filing. */
    public static Opened afterMediating() {
        return and(
                so(after()),
                designate("mc-510100", "2026-06-02"),
                confirm(),
                new EntrustmentCommand.NameMediators(SYSTEM, noon("2026-06-03"), MEDIATORS));
    }
}

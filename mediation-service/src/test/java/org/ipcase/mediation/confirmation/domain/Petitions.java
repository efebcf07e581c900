package org.ipcase.mediation.confirmation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.mediation.dispute.domain.Case.TEXT;
import static org.ipcase.mediation.dispute.domain.Case.noon;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.court.CompetentCourts;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Accept;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Apply;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.ApplyOnPaper;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Confirm;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.DecideObjection;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Decline;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Dismiss;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Extend;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.ObjectToRuling;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Open;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.PaperSignature;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.RecordService;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.RecordThirdPersonObjection;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Sign;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.SignOnPaper;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.Withdraw;
import org.ipcase.mediation.confirmation.domain.Objection.Outcome;
import org.ipcase.mediation.confirmation.domain.Petition.Material;
import org.ipcase.mediation.confirmation.domain.Petition.MaterialKind;
import org.ipcase.mediation.confirmation.domain.SettledDispute.Agreement;
import org.ipcase.mediation.dispute.domain.AgreementForm;
import org.ipcase.mediation.dispute.domain.AgreementText;
import org.ipcase.mediation.dispute.domain.Case;
import org.ipcase.mediation.dispute.domain.Signature.Paper;
import org.jspecify.annotations.Nullable;

/**
 * The software dispute of {@link Case}, agreed on Friday 2026-06-05: the thirty days end on Sunday
 * 07-05 and so on Monday 07-06.
 */
public final class Petitions {
    public static final Instant EFFECT = noon("2026-06-05");
    public static final Instant LATER = noon("2026-06-10");
    public static final String COURT = "ct-510100";
    public static final Actor HOLDER = Case.HOLDER;
    public static final Actor OTHER_SIDE = Case.OTHER_SIDE;
    public static final Actor JUDGE = judge(COURT);
    public static final ConfirmationDecider DECIDER =
            new ConfirmationDecider(
                    Clocks.standard(),
                    new Jurisdiction(CompetentCourts.standard(), AgencyDirectory.shipped()));

    public static final SettledDispute DISPUTE = dispute(RightKind.SOFTWARE, null, false);

    private Petitions() {}

    public static SettledDispute dispute(
            RightKind right, @Nullable String invitedBy, boolean ownership) {
        return dispute(right, invitedBy, false, ownership);
    }

    public static SettledDispute dispute(
            RightKind right, @Nullable String invitedBy, boolean afterFiling, boolean ownership) {
        return new SettledDispute(
                RecordId.derived("mediation", "test"),
                "SC-MD-2026-000001",
                null,
                null,
                right,
                "锦栖排版软件",
                "510107",
                Case.COMMITTEE,
                "510100",
                Set.of(
                        AccessKey.person("sub-m1"),
                        AccessKey.agency(Case.COMMITTEE, Role.COMMITTEE_DIRECTOR)),
                invitedBy,
                afterFiling,
                new Agreement(
                        AgreementForm.WRITTEN, text(ownership), LocalDate.parse("2026-06-05")),
                List.of(
                        new Petitioner(
                                "A1",
                                "成都锦栖软件有限公司",
                                "510107",
                                Set.of(AccessKey.agency(Case.APPLICANT_COMPANY))),
                        new Petitioner(
                                "R1",
                                "重庆澜江网络科技有限公司",
                                "500103",
                                Set.of(AccessKey.agency(Case.RESPONDENT_COMPANY)))));
    }

    private static AgreementText text(boolean ownership) {
        return ownership ? Case.ownership() : TEXT;
    }

    public static Actor judge(String court) {
        return new Actor(
                "sub-judge", "周正", court, AgencyType.COURT, "510100", Set.of(), Set.of(Role.JUDGE));
    }

    public static Open open() {
        return open(DISPUTE);
    }

    public static Open open(SettledDispute dispute) {
        return new Open(
                Actor.system("mediation-service"),
                EFFECT,
                RecordId.derived("confirmation", "test"),
                "SC-CF-2026-000001",
                dispute,
                EFFECT);
    }

    public static final List<Material> MATERIALS =
            List.of(
                    new Material(MaterialKind.PROOF_OF_RIGHT, "软件著作权登记证书", null),
                    new Material(MaterialKind.IDENTITY, "营业执照", null));

    public static Apply apply() {
        return apply(HOLDER, LATER, COURT);
    }

    public static Apply apply(Actor actor, Instant at, String court) {
        return new Apply(actor, at, court, Set.of(), MATERIALS, false);
    }

    public static Sign sign() {
        return new Sign(OTHER_SIDE, LATER, null);
    }

    public static Accept accept() {
        return new Accept(JUDGE, LATER, "（2026）川01民特12号");
    }

    public static Decline decline() {
        return new Decline(JUDGE, LATER, NonAcceptanceGround.WRONG_COURT, "不属本院管辖");
    }

    public static Extend extend(int days) {
        return new Extend(JUDGE, LATER, days, "院长");
    }

    public static Confirm confirm() {
        return new Confirm(JUDGE, noon("2026-06-15"), "（2026）川01民特12号");
    }

    public static Dismiss dismiss() {
        return new Dismiss(
                JUDGE,
                noon("2026-06-15"),
                DismissalGround.UNCLEAR_CONTENT,
                "履行内容不明确",
                "（2026）川01民特12号");
    }

    public static RecordService service(String party, String day) {
        return new RecordService(JUDGE, noon("2026-06-17"), party, LocalDate.parse(day));
    }

    public static ObjectToRuling object(Actor actor, String day) {
        return new ObjectToRuling(actor, noon(day), "协议并非自愿");
    }

    public static RecordThirdPersonObjection third(String knownOn, String at) {
        return new RecordThirdPersonObjection(
                JUDGE, noon(at), "案外人", LocalDate.parse(knownOn), "侵害其权利");
    }

    public static DecideObjection decide(Outcome outcome) {
        return new DecideObjection(JUDGE, noon("2026-07-01"), outcome, "理由", "（2026）川01民特12号之一");
    }

    public static Withdraw withdraw() {
        return new Withdraw(HOLDER, noon("2026-06-11"), "不再申请");
    }

    public static ApplyOnPaper applyOnPaper(String party) {
        return new ApplyOnPaper(
                Case.DIRECTOR, LATER, apply(Case.DIRECTOR, LATER, COURT), paper(party));
    }

    public static SignOnPaper signOnPaper(String party) {
        return new SignOnPaper(Case.DIRECTOR, LATER, paper(party));
    }

    public static PaperSignature paper(String party) {
        return paper(party, "见证人甲", DISPUTE.agreement().digest());
    }

    public static PaperSignature paper(String party, String witness, String digest) {
        return new PaperSignature(
                party,
                "王某",
                new Paper(
                        Paper.Manner.FINGERPRINT,
                        witness,
                        RecordId.derived("evidence", "scan"),
                        "ab".repeat(32)),
                digest);
    }

    /** The same dispute with these parties unable to log in. */
    public static SettledDispute onPaper(String... parties) {
        var without = List.of(parties);
        return new SettledDispute(
                DISPUTE.mediationId(),
                DISPUTE.mediationNumber(),
                null,
                null,
                DISPUTE.right(),
                DISPUTE.rightTitle(),
                DISPUTE.region(),
                DISPUTE.committee(),
                DISPUTE.bodyRegion(),
                DISPUTE.helpers(),
                null,
                false,
                DISPUTE.agreement(),
                DISPUTE.parties().stream()
                        .map(it ->
                                without.contains(it.id())
                                        ? new Petitioner(
                                                it.id(), it.name(), it.domicile(), Set.of())
                                        : it)
                        .toList());
    }

    /** The state after these commands, each of which must be accepted. */
    public static Confirmation after(ConfirmationCommand... commands) {
        Confirmation state = new Confirmation.NotOpened();
        for (var command : commands) {
            state = accepted(state, command);
        }
        return state;
    }

    public static Confirmation accepted(Confirmation state, ConfirmationCommand command) {
        var decision = DECIDER.decide(state, command);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        var current = state;
        for (var event : ((Decision.Accepted<ConfirmationEvent>) decision).events()) {
            current = ConfirmationRecord.evolve(current, event);
        }
        return current;
    }

    public static void refused(
            Confirmation state, ConfirmationCommand command, ConfirmationProblem problem) {
        assertThat(DECIDER.decide(state, command))
                .isInstanceOfSatisfying(
                        Decision.Refused.class,
                        it -> assertThat(it.refusal().problem()).isEqualTo(problem));
    }
}

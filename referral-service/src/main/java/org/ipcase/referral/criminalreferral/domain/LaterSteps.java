package org.ipcase.referral.criminalreferral.domain;

import static org.ipcase.referral.criminalreferral.domain.CourseProblem.ALREADY_REFERRED;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.GOODS_NOT_DUE;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NOTHING_TO_CORRECT;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NOT_CONSULTED;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NOT_INVESTIGATED;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NOT_RECONSIDERING;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NOT_REFUSED;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NOT_RETURNED;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NOT_SUPERVISABLE;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NO_GOODS_UNDER_WAY;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NO_PENALTY_COPIES_DUE;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NO_REASONS_DEMANDED;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.NOT_CASE_OFFICER;

import java.util.List;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Abandonable;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Disputable;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Filed;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Investigated;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotFiled;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Opened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Pressed;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Pursued;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.ReasonsRequested;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Reconsideration;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Returnable;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Supervisable;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Unsent;
import org.ipcase.referral.criminalreferral.domain.Step.Doer;

/** The steps that follow on the answer of the police, and those that accompany a referral. */
final class LaterSteps {
    private LaterSteps() {}

    static final Step<Returnable> ACCEPT_BACK =
            new Step<>("accept-back", Returnable.class, Doer.CASE_OFFICER, NOT_RETURNED);
    static final Step<NotFiled> REQUEST_RECONSIDERATION =
            new Step<>("request-reconsideration", NotFiled.class, Doer.CASE_OFFICER, NOT_REFUSED);
    static final Step<Reconsideration> DECIDE_RECONSIDERATION =
            new Step<>(
                    "decide-reconsideration",
                    Reconsideration.class,
                    Doer.COMPETENT_POLICE,
                    NOT_RECONSIDERING);
    static final Step<Disputable> REQUEST_SUPERVISION =
            new Step<>(
                    "request-supervision", Disputable.class, Doer.CASE_OFFICER, NOT_SUPERVISABLE);
    static final Step<Supervisable> DEMAND_REASONS =
            new Step<>("demand-reasons", Supervisable.class, Doer.PROCURATOR, NOT_SUPERVISABLE);
    static final Step<ReasonsRequested> GIVE_REASONS =
            new Step<>(
                    "give-reasons",
                    ReasonsRequested.class,
                    Doer.COMPETENT_POLICE,
                    NO_REASONS_DEMANDED);
    static final Step<ReasonsRequested> ACCEPT_REASONS =
            new Step<>(
                    "accept-reasons", ReasonsRequested.class, Doer.PROCURATOR, NO_REASONS_DEMANDED);
    static final Step<ReasonsRequested> ORDER_FILING =
            new Step<>(
                    "order-filing", ReasonsRequested.class, Doer.PROCURATOR, NO_REASONS_DEMANDED);
    static final Step<Pressed> ISSUE_CORRECTION =
            new Step<>("issue-correction", Pressed.class, Doer.PROCURATOR, NOTHING_TO_CORRECT);
    static final Step<Pressed> REPORT_TO_HIGHER =
            new Step<>("report-to-higher", Pressed.class, Doer.PROCURATOR, NOTHING_TO_CORRECT);
    static final Step<Filed> HAND_OVER_GOODS =
            new Step<>("hand-over-goods", Filed.class, Doer.CASE_OFFICER, GOODS_NOT_DUE);
    // Whatever becomes of the case meanwhile: goods under way are counted or refused.
    static final Step<Pursued> CONFIRM_GOODS =
            new Step<>("confirm-goods", Pursued.class, Doer.COMPETENT_POLICE, NO_GOODS_UNDER_WAY);
    static final Step<Pursued> REFUSE_GOODS =
            new Step<>("refuse-goods", Pursued.class, Doer.COMPETENT_POLICE, NO_GOODS_UNDER_WAY);
    static final Step<Investigated> URGE =
            new Step<>("urge", Investigated.class, Doer.PROCURATOR, NOT_INVESTIGATED);
    static final Step<Investigated> WITHDRAW_CASE =
            new Step<>(
                    "withdraw-case", Investigated.class, Doer.COMPETENT_POLICE, NOT_INVESTIGATED);
    static final Step<Abandonable> RETURN_TO_ADMINISTRATION =
            new Step<>(
                    "return-to-administration",
                    Abandonable.class,
                    Doer.COMPETENT_POLICE,
                    NOT_INVESTIGATED);
    static final Step<Investigated> RECORD_PROSECUTION =
            new Step<>("record-prosecution", Investigated.class, Doer.PROCURATOR, NOT_INVESTIGATED);
    static final Step<Investigated> RECORD_NON_PROSECUTION =
            new Step<>(
                    "record-non-prosecution",
                    Investigated.class,
                    Doer.PROCURATOR,
                    NOT_INVESTIGATED);
    static final Step<Opened> SEND_PENALTY_COPIES =
            new Step<>(
                    "send-penalty-copies", Opened.class, Doer.CASE_OFFICER, NO_PENALTY_COPIES_DUE);
    static final Step<Unsent> DEMAND_REFERRAL =
            new Step<>("demand-referral", Unsent.class, Doer.PROCURATOR, ALREADY_REFERRED);
    static final Step<Opened> REFER_DUTY_CRIME =
            new Step<>("refer-duty-crime", Opened.class, Doer.CASE_OFFICER, NOT_CASE_OFFICER);
    static final Step<Unsent> ASK_ADVICE =
            new Step<>("ask-advice", Unsent.class, Doer.CASE_OFFICER, ALREADY_REFERRED);
    static final Step<Unsent> ASK_EARLY_INVOLVEMENT =
            new Step<>("ask-early-involvement", Unsent.class, Doer.CASE_OFFICER, ALREADY_REFERRED);
    static final Step<Opened> ANSWER_CONSULTATION =
            new Step<>("answer-consultation", Opened.class, Doer.CONSULTED, NOT_CONSULTED);

    static final List<Step<?>> ALL =
            List.of(
                    ACCEPT_BACK,
                    REQUEST_RECONSIDERATION,
                    DECIDE_RECONSIDERATION,
                    REQUEST_SUPERVISION,
                    DEMAND_REASONS,
                    GIVE_REASONS,
                    ACCEPT_REASONS,
                    ORDER_FILING,
                    ISSUE_CORRECTION,
                    REPORT_TO_HIGHER,
                    HAND_OVER_GOODS,
                    CONFIRM_GOODS,
                    REFUSE_GOODS,
                    URGE,
                    WITHDRAW_CASE,
                    RETURN_TO_ADMINISTRATION,
                    RECORD_PROSECUTION,
                    RECORD_NON_PROSECUTION,
                    SEND_PENALTY_COPIES,
                    DEMAND_REFERRAL,
                    REFER_DUTY_CRIME,
                    ASK_ADVICE,
                    ASK_EARLY_INVOLVEMENT,
                    ANSWER_CONSULTATION);
}

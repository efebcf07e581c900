package org.ipcase.referral.criminalreferral.domain;

import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.NOT_APPROVED;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.NOT_BEFORE_HEAD;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.NOT_DRAFT;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.NOT_UNDER_WAY;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.NOT_WITH_POLICE;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.SUPPLEMENT_CLOSED;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.SUPPLEMENT_NOT_ASKED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Approved;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Draft;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Fileable;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HeadApproval;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Received;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.SupplementRequested;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Undelivered;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.WithPolice;

/**
 * A step people may take (可办事项): from which states, by whom, and why not from others. The one table
 * behind refusals and {@code allowedActions}.
 *
 * @param name of the command in the API
 * @param from the states in which the step is open
 * @param otherwise why it is refused in the others
 */
record Step<S extends CriminalReferral>(String name, Class<S> from, Doer doer, Problem otherwise) {

    /** Who takes a step. */
    enum Doer {
        CASE_OFFICER,
        PRINCIPAL_HEAD,
        COMPETENT_POLICE,
        PROCURATOR,
        /** Whoever a consultation was sent to. */
        CONSULTED
    }

    static final Step<Draft> SUBMIT_REPORT =
            new Step<>("submit-report", Draft.class, Doer.CASE_OFFICER, NOT_DRAFT);
    static final Step<HeadApproval> APPROVE =
            new Step<>("approve", HeadApproval.class, Doer.PRINCIPAL_HEAD, NOT_BEFORE_HEAD);
    static final Step<HeadApproval> REFUSE =
            new Step<>("refuse", HeadApproval.class, Doer.PRINCIPAL_HEAD, NOT_BEFORE_HEAD);
    static final Step<Approved> SEND =
            new Step<>("send", Approved.class, Doer.CASE_OFFICER, NOT_APPROVED);
    static final Step<Undelivered> ACKNOWLEDGE =
            new Step<>("acknowledge", Undelivered.class, Doer.COMPETENT_POLICE, NOT_UNDER_WAY);
    static final Step<Received> REQUEST_SUPPLEMENT =
            new Step<>(
                    "request-supplement", Received.class, Doer.COMPETENT_POLICE, SUPPLEMENT_CLOSED);
    static final Step<SupplementRequested> SUPPLEMENT =
            new Step<>(
                    "supplement",
                    SupplementRequested.class,
                    Doer.CASE_OFFICER,
                    SUPPLEMENT_NOT_ASKED);
    static final Step<WithPolice> FORWARD = decision("forward");
    static final Step<WithPolice> NOT_POLICE_MATTER = decision("not-police-matter");
    static final Step<Fileable> FILE =
            new Step<>("file", Fileable.class, Doer.COMPETENT_POLICE, NOT_WITH_POLICE);
    static final Step<WithPolice> DECLINE_FILING = decision("decline-filing");

    private static final List<Step<?>> UNTIL_THE_ANSWER =
            List.of(
                    SUBMIT_REPORT,
                    APPROVE,
                    REFUSE,
                    SEND,
                    ACKNOWLEDGE,
                    REQUEST_SUPPLEMENT,
                    SUPPLEMENT,
                    FORWARD,
                    NOT_POLICE_MATTER,
                    FILE,
                    DECLINE_FILING);

    /** Every step there is. */
    static List<Step<?>> all() {
        return Stream.concat(UNTIL_THE_ANSWER.stream(), LaterSteps.ALL.stream()).toList();
    }

    /** Why the step is not open in this state. */
    Optional<Refusal> closedIn(CriminalReferral state) {
        return from.isInstance(state)
                ? Optional.empty()
                : Optional.of(
                        new Refusal(otherwise, "The referral is in state " + state.stateName()));
    }

    private static Step<WithPolice> decision(String name) {
        return new Step<>(name, WithPolice.class, Doer.COMPETENT_POLICE, NOT_WITH_POLICE);
    }
}

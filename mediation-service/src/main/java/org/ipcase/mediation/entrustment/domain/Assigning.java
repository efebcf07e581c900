package org.ipcase.mediation.entrustment.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.mediation.committee.domain.Roster;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.ChooseBody;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.Consent;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.Designate;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.Open;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent.BodyAssigned;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent.BodyChosen;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent.EntrustmentOpened;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent.SideConsented;

/** From the application or the court's letter to the body that mediates (LIT-01 … LIT-04). */
record Assigning(Periods periods, Roster roster, AgencyDirectory agencies) {
    /** A judge opens it at the own court; a party asks, and by that consents. */
    Decision<EntrustmentEvent> open(Open open) {
        var request = open.request();
        var court = agencies.byId(request.court()).filter(it -> it.type() == AgencyType.COURT);
        if (court.isEmpty()) {
            return invalid(EntrustmentProblem.NOT_A_COURT, "court", request.court());
        }
        if (!EntrustmentAccess.mayOpen(open)) {
            return Decision.reject(
                    EntrustmentProblem.ONLY_COURT_OR_APPLICANT,
                    "%s is neither".formatted(open.actor().name()));
        }
        if (request.stage().isAfterFiling() && request.caseNumber() == null) {
            return invalid(EntrustmentProblem.CASE_NUMBER_NEEDED, "caseNumber", "none");
        }
        var code = request.applicant().creditCode();
        if (code != null && code.equals(request.respondent().creditCode())) {
            return Decision.reject(
                    EntrustmentProblem.SAME_PARTY, "Both have the credit code " + code);
        }
        var byCourt = EntrustmentAccess.isCourt(request.court(), open.actor());
        Set<Side> consents = byCourt ? EnumSet.noneOf(Side.class) : EnumSet.of(Side.APPLICANT);
        return Decision.accept(
                new EntrustmentOpened(
                        request,
                        byCourt,
                        consents,
                        List.of(periods.start(Periods.TO_DESIGNATE, open.at()))));
    }

    /** With the second consent the two working days to choose the body begin (LIT-03). */
    Decision<EntrustmentEvent> consent(EntrustmentFile file, Consent consent) {
        var side = EntrustmentAccess.sideOf(file, consent.actor()).orElseThrow();
        if (file.consents().contains(side)) {
            return Decision.accept();
        }
        var both = file.consents().size() + 1 == Side.values().length;
        return Decision.accept(
                new SideConsented(
                        side,
                        both
                                ? List.of(periods.start(Periods.TO_CHOOSE, consent.at()))
                                : List.of()));
    }

    /** LIT-03: both chose the same body, and it is assigned. */
    Decision<EntrustmentEvent> choose(EntrustmentFile file, ChooseBody choose) {
        if (!file.bothConsent()) {
            return Decision.reject(EntrustmentProblem.NEEDS_CONSENT, "A consent is missing");
        }
        if (!periods.runs(file, Periods.TO_CHOOSE, choose.at())) {
            return Decision.reject(EntrustmentProblem.CHOICE_PASSED, "The two days are over");
        }
        var refusal = unfit(file, choose.committee());
        if (refusal.isPresent()) {
            return Decision.reject(refusal.get());
        }
        var side = EntrustmentAccess.sideOf(file, choose.actor()).orElseThrow();
        var events = new ArrayList<EntrustmentEvent>();
        events.add(new BodyChosen(side, choose.committee(), List.of()));
        if (choose.committee().equals(file.choices().get(side.other()))) {
            events.add(assigned(file, choose.committee(), false, choose.at()));
        }
        return Decision.accept(events);
    }

    /**
     * LIT-04: the court designates when the parties did not choose in time, or chose differently;
     * after filing it need not wait for their consent (LIT-02).
     */
    Decision<EntrustmentEvent> designate(EntrustmentFile file, Designate designate) {
        if (!file.bothConsent() && !file.request().stage().isAfterFiling()) {
            return Decision.reject(EntrustmentProblem.NEEDS_CONSENT, "A consent is missing");
        }
        var undecided = file.choices().size() < Side.values().length;
        if (undecided && periods.runs(file, Periods.TO_CHOOSE, designate.at())) {
            return Decision.reject(
                    EntrustmentProblem.PARTIES_CHOOSE,
                    "The parties choose until the end of "
                            + file.clock(Periods.TO_CHOOSE).orElseThrow().lastDay());
        }
        return unfit(file, designate.committee())
                .map(Decision::<EntrustmentEvent>reject)
                .orElseGet(() ->
                        Decision.accept(
                                assigned(file, designate.committee(), true, designate.at())));
    }

    /** The body has three working days to confirm, and to reach a party that did not consent. */
    private BodyAssigned assigned(
            EntrustmentFile file, String committee, boolean designated, Instant at) {
        var started =
                file.bothConsent()
                        ? Stream.of(periods.start(Periods.TO_CONFIRM, at))
                        : Stream.of(
                                periods.start(Periods.TO_CONFIRM, at),
                                periods.start(Periods.TO_CONTACT, at));
        var met = periods.met(file, at, Periods.TO_CHOOSE, Periods.TO_DESIGNATE).stream();
        return new BodyAssigned(
                committee, designated, periods.day(at), Stream.concat(met, started).toList());
    }

    private Optional<Refusal> unfit(EntrustmentFile file, String committee) {
        if (roster.committee(committee).isEmpty()) {
            return Optional.of(
                    new Refusal(
                            EntrustmentProblem.UNKNOWN_BODY,
                            "No body at work: " + committee,
                            List.of(new FieldError("committee", "unknown-value", "No such body"))));
        }
        return file.declined().stream().anyMatch(it -> it.committee().equals(committee))
                ? Optional.of(
                        new Refusal(EntrustmentProblem.BODY_DECLINED, committee + " has declined"))
                : Optional.empty();
    }

    private static Decision<EntrustmentEvent> invalid(
            EntrustmentProblem problem, String field, String value) {
        var error = new FieldError(field, "unknown-value", problem.title());
        return Decision.reject(
                new Refusal(problem, "%s: %s".formatted(field, value), List.of(error)));
    }
}

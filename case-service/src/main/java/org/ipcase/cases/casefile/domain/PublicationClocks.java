package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.penalty.AmountLimits;
import org.ipcase.kernel.penalty.Violation;

/**
 * Which periods run for the publication of a penalty (公示期限): one clock and one owner in the own
 * province, two of each when the party is registered in another.
 *
 * <p>Source: CASE-25 to CASE-29; PUB 8, 10, 11, 13; 国发〔2014〕6号.
 */
record PublicationClocks(RunningClocks running, AmountLimits small) {
    static final String OWN = "CASE-25";
    static final String PUSH = "CASE-26-PUSH";
    static final String RECEIPT = "CASE-26-RECEIPT";
    static final String ELSEWHERE = "CASE-26-PUBLISH";
    static final String OTHER_AGENCIES = "CASE-29";
    static final String OTHER_AGENCIES_IP = "CASE-29-IP";
    static final Set<String> RULES =
            Set.of(OWN, PUSH, RECEIPT, ELSEWHERE, OTHER_AGENCIES, OTHER_AGENCIES_IP);

    List<LegalClock> decided(CaseDossier dossier, PenaltyDecision decision, Instant at) {
        return isPublished(dossier, decision)
                ? running.started(dossier.clocks(), rule(dossier, decision), at)
                : dossier.clocks();
    }

    /** A bare warning is kept from view by the rules of market regulation alone (PUB 2). */
    static boolean isPublished(CaseDossier dossier, PenaltyDecision decision) {
        return decision.penalty() && !(marketRegulation(dossier) && decision.bareWarning());
    }

    private static boolean marketRegulation(CaseDossier dossier) {
        var type = dossier.opening().office().type();
        return type == AgencyType.MARKET_REGULATION || type == AgencyType.IP_OFFICE;
    }

    /**
     * Market regulation publishes under its own rules; the other departments within 20 working days
     * what counterfeits or infringes (国发〔2014〕6号), and all else within 7 (国办发〔2018〕118号).
     */
    private static String rule(CaseDossier dossier, PenaltyDecision decision) {
        if (marketRegulation(dossier)) {
            return registeredElsewhere(dossier) ? PUSH : OWN;
        }
        var basis = decision.basis();
        return basis == null || infringes(basis.violation()) ? OTHER_AGENCIES_IP : OTHER_AGENCIES;
    }

    private static boolean infringes(Violation violation) {
        return switch (violation) {
            case TRADEMARK_INFRINGEMENT,
                    SPECIAL_SIGN_INFRINGEMENT,
                    PATENT_COUNTERFEITING,
                    COPYRIGHT_INFRINGEMENT,
                    PLANT_VARIETY,
                    TRADE_SECRET,
                    CONFUSION ->
                    true;
            case PLATFORM_INACTION, TRADEMARK_AGENCY, TRADEMARK_AGENT -> false;
        };
    }

    /** Whether the party is registered in another province. */
    static boolean registeredElsewhere(CaseDossier dossier) {
        var home = homeOf(dossier);
        return marketRegulation(dossier)
                && !home.regionMatches(0, dossier.opening().office().region(), 0, 2);
    }

    /** Where the first respondent with a known domicile is registered. */
    static String homeOf(CaseDossier dossier) {
        return dossier.opening().respondents().stream()
                .map(Party::region)
                .filter(region -> region != null)
                .map(String::valueOf)
                .findFirst()
                .orElse(dossier.opening().office().region());
    }

    /** What was pushed is looked for over there, or nobody's ten days would ever begin. */
    List<LegalClock> pushed(List<LegalClock> clocks, LocalDate on, Instant at) {
        var met = running.met(clocks, PUSH, CaseClocks.momentOf(on, at));
        return running.startedOn(met, RECEIPT, on);
    }

    List<LegalClock> received(List<LegalClock> clocks, LocalDate on, Instant at) {
        var met = running.met(clocks, RECEIPT, CaseClocks.momentOf(on, at));
        return running.startedOn(met, ELSEWHERE, on);
    }

    List<LegalClock> published(List<LegalClock> clocks, LocalDate on, Instant at) {
        var moment = CaseClocks.momentOf(on, at);
        var next = clocks;
        for (var rule : RULES) {
            next = running.met(next, rule, moment);
        }
        return next;
    }

    List<LegalClock> withdrawn(List<LegalClock> clocks, LocalDate on, Instant at) {
        var moment = CaseClocks.momentOf(on, at);
        return overturned(running.met(clocks, AftermathClocks.WITHDRAWAL, moment), moment);
    }

    /** What was taken away before it was shown is not shown. */
    List<LegalClock> overturned(List<LegalClock> clocks, Instant at) {
        var next = clocks;
        for (var rule : RULES) {
            next = running.cancelled(next, rule, at);
        }
        return next;
    }

    /** Three months for a criticism or a small fine alone, else three years (CASE-28). */
    LegalClock period(CaseDossier dossier, PenaltyDecision decision, LocalDate on) {
        return running.engine()
                .start(slight(dossier, decision, on) ? "CASE-28" : "CASE-28-LONG", on);
    }

    private boolean slight(CaseDossier dossier, PenaltyDecision decision, LocalDate on) {
        var office = dossier.opening().office();
        var line = small.of(office.type(), office.region(), on);
        var person =
                dossier.opening().respondents().stream()
                        .anyMatch(it -> it.kind() == Party.Kind.PERSON);
        var limit = person ? line.person() : line.organisation();
        var fine = decision.fine() == null ? Money.ZERO : decision.fine();
        var basis = decision.basis();
        var sanctions = basis == null ? List.<Sanction>of() : basis.grounds().sanctions();
        return decision.confiscation() == null
                && limit.atLeast(fine)
                && sanctions.stream()
                        .allMatch(it -> it == Sanction.CRITICISM || it == Sanction.WARNING);
    }
}

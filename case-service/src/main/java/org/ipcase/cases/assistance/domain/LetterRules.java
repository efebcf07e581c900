package org.ipcase.cases.assistance.domain;

import static org.ipcase.cases.assistance.domain.AssistanceProblem.ATTACHMENT_UNKNOWN;
import static org.ipcase.cases.assistance.domain.AssistanceProblem.CASE_OVER;
import static org.ipcase.cases.assistance.domain.AssistanceProblem.NOT_THIS_CASE;
import static org.ipcase.cases.assistance.domain.AssistanceProblem.NO_OFFICE;
import static org.ipcase.cases.assistance.domain.AssistanceProblem.OWN_OFFICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.cases.assistance.domain.AssistanceCommand.Address;
import org.ipcase.cases.assistance.domain.AssistanceCommand.SendRequest;
import org.ipcase.cases.assistance.domain.AssistanceEvent.ClocksMoved;
import org.ipcase.cases.assistance.domain.AssistanceEvent.RequestSent;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.law.Bilingual;

/**
 * The letter (协助调查函): from a case under way, to a market regulation office, addressed by what it
 * does and where.
 *
 * <p>Source: CASE-13, REQ-15; 行政处罚法(2021) art. 26.
 */
record LetterRules(AgencyDirectory directory, RunningClocks running) {
    Decision<AssistanceEvent> send(SendRequest it) {
        var asking = it.asking();
        if (!Officials.handles(it.actor(), asking.office().id())) {
            return Decision.reject(NOT_THIS_CASE, "It is handled by " + asking.office().id());
        }
        if (!asking.open()) {
            return Decision.reject(CASE_OVER, asking.number());
        }
        if (!it.enclosed().strange().isEmpty()) {
            return Decision.reject(ATTACHMENT_UNKNOWN, it.enclosed().strange().toString());
        }
        var found = addressed(it.to(), asking.office(), it.day());
        if (found.isEmpty()) {
            return Decision.reject(
                    NO_OFFICE,
                    "%s %s %s".formatted(it.to().agency(), it.to().function(), it.to().region()));
        }
        var helper = found.get();
        return helper.id().equals(asking.office().id())
                ? Decision.reject(OWN_OFFICE, helper.id())
                : Decision.accept(
                        new RequestSent(
                                it.number(),
                                asking.id(),
                                asking.number(),
                                asking.office(),
                                helper,
                                it.documentNumber(),
                                it.facts(),
                                it.items(),
                                it.urgent(),
                                it.enclosed().files(),
                                it.at()),
                        new ClocksMoved(
                                running.started(List.of(), AssistanceDecider.RECEIPT, it.at())));
    }

    private Optional<Office> addressed(Address to, Office from, LocalDate day) {
        var function = to.function() == null ? from.function() : to.function();
        var region = to.region();
        var agency = to.agency();
        Optional<Agency> found =
                agency != null
                        ? directory.byId(agency).filter(it -> it.isCurrent(day))
                        : region == null
                                ? Optional.empty()
                                : directory.resolve(function, region, day);
        return found.filter(LetterRules::marketRegulation)
                .map(it -> Office.of(it, function, reason(function, it)));
    }

    private static boolean marketRegulation(Agency it) {
        // In Chongqing the IP office stands beside market regulation (domain.md 6.1).
        return it.type() == AgencyType.MARKET_REGULATION || it.type() == AgencyType.IP_OFFICE;
    }

    private static Bilingual reason(OfficeFunction function, Agency to) {
        return new Bilingual(
                "请%s就%s予以协助（行政处罚法第26条）".formatted(to.zh(), function.zh()),
                "%s is asked to help as %s (CASE-13)".formatted(to.id(), function.en()));
    }
}

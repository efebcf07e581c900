package org.ipcase.cases.patentruling.domain;

import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NATIONAL_ONLY;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NOT_A_PARTY;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NOT_A_PATENT;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.NO_COMPETENT_OFFICE;
import static org.ipcase.cases.patentruling.domain.PatentRulingProblem.SUIT_PENDING;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.cases.patentruling.domain.PatentRulingCommand.RequestRuling;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.ClocksMoved;
import org.ipcase.cases.patentruling.domain.PatentRulingEvent.RulingRequested;
import org.ipcase.cases.procedure.domain.Officials;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.number.RightKind;

/**
 * Takes a request for a ruling in (接收请求): what is asked for, where, and by whom.
 *
 * <p>Source: PADJ art. 12, 14, 15; 专利法实施细则 art. 95 to 97; 专利法 art. 65, 66, 70 (PAT-01, PAT-13,
 * PAT-14).
 */
record PatentRulingReception(AgencyDirectory directory, RunningClocks running) {
    Decision<PatentRulingEvent> receive(RequestRuling it) {
        var kind = it.right().kind();
        if (!it.actor().has(Role.RIGHTS_HOLDER) && !it.actor().has(Role.OFFICER)) {
            return Decision.reject(NOT_A_PARTY, it.actor().name() + " may not ask for a ruling");
        }
        if (kind == RightKind.LAYOUT_DESIGN) {
            return Decision.reject(NATIONAL_ONLY, "Local offices only help");
        }
        if (kind != RightKind.INVENTION
                && kind != RightKind.UTILITY_MODEL
                && kind != RightKind.DESIGN) {
            return Decision.reject(NOT_A_PATENT, "It is a " + kind);
        }
        if (it.suitPending() || it.otherAgreedRoute()) {
            return Decision.reject(SUIT_PENDING, "The petitioner says so");
        }
        return Office.competent(directory, OfficeFunction.PATENT_RULING, it.region(), it.day())
                .map(office -> taken(it, office))
                .orElseGet(() ->
                        Decision.reject(NO_COMPETENT_OFFICE, "Nobody rules for " + it.region()));
    }

    /** An officer takes in the paper requests of the own office, of no other. */
    private Decision<PatentRulingEvent> taken(RequestRuling it, Office office) {
        return it.actor().has(Role.RIGHTS_HOLDER) || office.employs(it.actor())
                ? requested(it, office)
                : Decision.reject(NOT_A_PARTY, "The competent office is " + office.id());
    }

    private Decision<PatentRulingEvent> requested(RequestRuling it, Office office) {
        var petition =
                new Petition(
                        it.petitioner(),
                        it.standing(),
                        it.respondents(),
                        it.right(),
                        it.region(),
                        it.actDate(),
                        it.claims(),
                        it.facts(),
                        it.respondentAbroad(),
                        it.evaluationReport(),
                        it.earlierRuling(),
                        it.evidenceIds());
        return Decision.accept(
                new RulingRequested(
                        it.number(),
                        petition,
                        Submitter.of(it.actor()),
                        office,
                        respondentAgencies(it.respondents()),
                        crossesTheBorder(it),
                        directory.byId(office.id()).map(Agency::superior).orElse(null),
                        it.at()),
                new ClocksMoved(running.started(List.of(), "PAT-03", it.at())));
    }

    private Set<String> respondentAgencies(List<Party> respondents) {
        return respondents.stream()
                .flatMap(it -> Officials.company(directory, it.creditCode()).stream())
                .map(Agency::id)
                .collect(Collectors.toSet());
    }

    /** A case of both provinces may be taken to CNIPA (专利法 70; 细则 96): the platform says so. */
    private static boolean crossesTheBorder(RequestRuling it) {
        var provinces =
                Stream.concat(Stream.of(it.region()), it.respondents().stream().map(Party::region))
                        .filter(region -> region != null && !region.isEmpty())
                        .map(region -> region.substring(0, 2))
                        .collect(Collectors.toSet());
        return provinces.containsAll(Set.of("51", "50"));
    }
}

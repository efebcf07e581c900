package org.ipcase.cases.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.casefile.domain.CaseAccess;
import org.ipcase.cases.casefile.domain.CaseDossier;
import org.ipcase.cases.casefile.domain.CaseFile;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFileCommand;
import org.ipcase.cases.casefile.domain.CaseFileEvent;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Published decisions, without login (公示查询). What was withdrawn says why and nothing else; what is
 * shown no longer is not there.
 *
 * <p>Source: CASE-25 to CASE-28, REQ-27; PUB 11, 13. Publicity of enforcement (SUP-07) is these
 * rules.
 */
@RestController
@RequestMapping("/api/public/decisions")
class PublicDecisionsController {
    private static final Actor PUBLIC =
            new Actor(
                    CaseAccess.PUBLIC,
                    CaseAccess.PUBLIC,
                    CaseAccess.PUBLIC,
                    AgencyType.RIGHTS_HOLDER,
                    "000000",
                    Set.of(),
                    Set.of());

    /** By what the public may look for decisions. */
    private static final Set<String> SHOWN = Set.of("right", "region", "agency");

    private final Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases;
    private final Clock clock;

    PublicDecisionsController(Desk<CaseFile, CaseFileCommand, CaseFileEvent> cases, Clock clock) {
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * @param parties names; of a person the family name only
     * @param withdrawn why it is no longer shown; then the rest is absent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublicDecisionView(
            RecordId id,
            @Nullable String documentNumber,
            String agency,
            @Nullable List<String> parties,
            @Nullable String violation,
            @Nullable String legalBasis,
            @Nullable List<String> sanctions,
            @Nullable Money fine,
            @Nullable Money confiscation,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate publishedOn,
            @Nullable LocalDate until,
            @Nullable String summary,
            @Nullable WithdrawnView withdrawn) {}

    record WithdrawnView(LocalDate on, String reason) {}

    record PublicDecisions(List<PublicDecisionView> items, @Nullable String next) {}

    @Operation(summary = "公示的行政处罚决定 · Published decisions, newest first")
    @GetMapping
    PublicDecisions list(ListQuery query) {
        // What is not shown is not asked for either: neither by full names nor by inner marks.
        var asked = new HashMap<>(query.filters());
        asked.keySet().retainAll(SHOWN);
        var page =
                cases.list(
                        PUBLIC,
                        new ListQuery(null, asked, null, "-created", query.limit(), query.after()));
        return new PublicDecisions(
                page.items().stream()
                        .flatMap(it -> cases.find(new RecordId(it.id()), PUBLIC).stream())
                        .flatMap(it -> view(it).stream())
                        .filter(it -> it.withdrawn() == null)
                        .toList(),
                page.next());
    }

    @Operation(summary = "一份公示的决定 · One published decision, or why it was withdrawn")
    @GetMapping("/{id}")
    PublicDecisionView one(@PathVariable RecordId id) {
        return cases.find(id, PUBLIC).flatMap(this::view).orElseThrow(RequestProblem::notFound);
    }

    private Optional<PublicDecisionView> view(Snapshot<CaseFile> snapshot) {
        return snapshot.state() instanceof Opened file
                ? view(snapshot.id(), file.dossier())
                : Optional.empty();
    }

    private Optional<PublicDecisionView> view(RecordId id, CaseDossier dossier) {
        var publication = dossier.matters().publication();
        var decision = dossier.matters().aftermath().decision();
        var agency = dossier.opening().office().name();
        var withdrawal = publication.withdrawal();
        if (withdrawal != null) {
            return Optional.of(
                    new PublicDecisionView(
                            id,
                            decision == null ? null : decision.documentNumber(),
                            agency,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            new WithdrawnView(withdrawal.on(), withdrawal.reason())));
        }
        var period = publication.period();
        if (decision == null
                || period == null
                || !publication.shownOn(LegalDay.of(clock.instant()))) {
            return Optional.empty();
        }
        var basis = decision.basis();
        return Optional.of(
                new PublicDecisionView(
                        id,
                        decision.documentNumber(),
                        agency,
                        dossier.opening().respondents().stream()
                                .map(PublicDecisionsController::named)
                                .toList(),
                        dossier.opening().violation(),
                        basis == null ? null : basis.range().legalBasis(),
                        basis == null
                                ? null
                                : basis.grounds().sanctions().stream().map(Enum::name).toList(),
                        decision.fine(),
                        decision.confiscation(),
                        decision.on(),
                        publication.publishedOn(),
                        period.lastDay(),
                        publication.summary(),
                        null));
    }

    private static String named(Party party) {
        return party.kind() == Party.Kind.PERSON
                ? party.name().substring(0, party.name().offsetByCodePoints(0, 1)) + "某"
                : party.name();
    }
}

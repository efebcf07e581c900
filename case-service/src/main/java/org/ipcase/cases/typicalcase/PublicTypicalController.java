package org.ipcase.cases.typicalcase;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.cases.casefile.CaseStandings;
import org.ipcase.cases.typicalcase.domain.TypicalAccess;
import org.ipcase.cases.typicalcase.domain.TypicalCase;
import org.ipcase.cases.typicalcase.domain.TypicalCase.Recommendation;
import org.ipcase.cases.typicalcase.domain.TypicalCommand;
import org.ipcase.cases.typicalcase.domain.TypicalEvent;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.RightKind;
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
 * Published typical cases, without login (典型案例公开), SUP-06. One whose case came under a remedy, or
 * was overturned, is not shown meanwhile, even before anybody withdraws it.
 */
@RestController
@RequestMapping("/api/public/typical-cases")
class PublicTypicalController {
    private static final Actor PUBLIC =
            new Actor(
                    TypicalAccess.PUBLIC,
                    TypicalAccess.PUBLIC,
                    TypicalAccess.PUBLIC,
                    AgencyType.RIGHTS_HOLDER,
                    "000000",
                    Set.of(),
                    Set.of());

    private final Desk<TypicalCase, TypicalCommand, TypicalEvent> cases;
    private final CaseStandings standings;

    PublicTypicalController(
            Desk<TypicalCase, TypicalCommand, TypicalEvent> cases, CaseStandings standings) {
        this.cases = cases;
        this.standings = standings;
    }

    /**
     * @param agency name of the office that handled the case
     */
    record PublicTypicalView(
            RecordId id,
            String agency,
            RightKind rightKind,
            int year,
            String title,
            String facts,
            String significance,
            LocalDate publishedOn) {}

    record PublicTypicalCases(List<PublicTypicalView> items, @Nullable String next) {}

    @Operation(summary = "典型案例 · Published typical cases, newest first (SUP-06)")
    @GetMapping
    PublicTypicalCases list(ListQuery query) {
        var page = cases.list(PUBLIC, query);
        return new PublicTypicalCases(
                page.items().stream()
                        .flatMap(it -> cases.find(new RecordId(it.id()), PUBLIC).stream())
                        .flatMap(it -> view(it).stream())
                        .toList(),
                page.next());
    }

    @Operation(summary = "一件典型案例 · One published typical case (SUP-06)")
    @GetMapping("/{id}")
    PublicTypicalView one(@PathVariable RecordId id) {
        return cases.find(id, PUBLIC).flatMap(this::view).orElseThrow(RequestProblem::notFound);
    }

    private Optional<PublicTypicalView> view(Snapshot<TypicalCase> snapshot) {
        if (!(snapshot.state() instanceof Recommendation it) || !stands(it)) {
            return Optional.empty();
        }
        var publication = it.publication();
        var selection = it.selection();
        return publication == null || selection == null
                ? Optional.empty()
                : Optional.of(
                        new PublicTypicalView(
                                snapshot.id(),
                                it.recommended().officeName(),
                                it.recommended().right(),
                                selection.year(),
                                it.text().title(),
                                it.text().facts(),
                                it.text().significance(),
                                publication.on()));
    }

    private boolean stands(Recommendation it) {
        return standings
                .of(it.recommended().caseId())
                .filter(now -> !now.remedyPending() && !now.overturned())
                .isPresent();
    }
}

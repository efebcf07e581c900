package org.ipcase.referral.procuratorate;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.platform.record.Page;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.web.RefusedAtTheEdge;
import org.ipcase.referral.procuratorate.domain.CaseWatchProblem;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The overview of those who supervise (检察监督总览): each number opens its list, and each list shows
 * exactly what this person may read.
 */
@RestController
@RequestMapping("/api/procuratorate")
class OverviewController {
    private static final Set<Role> SUPERVISORS =
            EnumSet.of(Role.PROCURATOR, Role.SUPERVISOR, Role.AUDITOR);

    private final Shelves shelves;
    private final Clock clock;

    OverviewController(Shelves shelves, Clock clock) {
        this.shelves = shelves;
        this.clock = clock;
    }

    record Overview(String region, List<Figure> figures) {}

    /**
     * @param list where the records behind the number are
     */
    record Figure(String name, Bilingual title, long count, String list) {}

    record Overdue(
            String resource, String id, String number, String title, String state, Instant due) {}

    @GetMapping("/overview")
    @Operation(summary = "检察监督总览 / what needs supervision in the region (REQ-03)")
    Overview overview(Actor actor) {
        mayOversee(actor);
        var figures = new ArrayList<Figure>();
        for (var shelf : shelves.figures()) {
            figures.add(new Figure(shelf.name(), shelf.title(), shelf.count(actor), shelf.link()));
        }
        var now = clock.instant();
        figures.add(
                new Figure(
                        "overdue",
                        new Bilingual("超期事项", "Overdue"),
                        shelves.records().stream().mapToLong(it -> it.countLate(actor, now)).sum(),
                        "/api/procuratorate/overdue"));
        return new Overview(actor.region(), figures);
    }

    @GetMapping("/overdue")
    @Operation(summary = "超期事项 / what is late the longest, 200 of each kind (REQ-03)")
    Page<Overdue> overdue(Actor actor) {
        mayOversee(actor);
        return new Page<>(overdueOf(actor), null);
    }

    private List<Overdue> overdueOf(Actor actor) {
        var now = clock.instant();
        var overdue = new ArrayList<Overdue>();
        for (var shelf : shelves.records()) {
            for (RecordSummary it : shelf.byDue(actor).items()) {
                var due = it.due();
                if (due != null && !now.isBefore(due)) {
                    overdue.add(
                            new Overdue(
                                    shelf.name(),
                                    it.id(),
                                    it.number(),
                                    it.title(),
                                    it.state(),
                                    due));
                }
            }
        }
        overdue.sort(Comparator.comparing(Overdue::due).thenComparing(Overdue::id));
        return overdue;
    }

    private static void mayOversee(Actor actor) {
        if (actor.roles().stream().noneMatch(SUPERVISORS::contains)) {
            throw new RefusedAtTheEdge(
                    new Refusal(CaseWatchProblem.SUPERVISORS_ONLY, "Your role supervises nobody"));
        }
    }
}

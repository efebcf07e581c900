package org.ipcase.cases.directory;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.place.Regions;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The agencies of today for everybody who is logged in (机构名录查询接口). */
@RestController
@RequestMapping("/api/case/agencies")
class AgencyController {
    private static final int MOST = 50;

    private final AgencyDirectory directory;
    private final Clock clock;

    AgencyController(AgencyDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    record Agencies(List<AgencyView> items) {}

    /**
     * At most fifty, in the order of the directory.
     *
     * @param function only who holds it; with a region, for that region
     * @param region the agency's seat lies in it, or it holds the function for it
     * @param q part of a name or of an id
     */
    @GetMapping
    @Operation(summary = "机构名录：按类型、职能、地区和名称查找 · Agencies by type, function, region and name")
    Agencies list(
            @RequestParam(required = false) @Nullable OfficeFunction function,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable AgencyType type,
            @RequestParam(required = false) @Nullable String q) {
        var today = LocalDate.now(clock.withZone(WorkCalendar.ZONE));
        Predicate<Agency> wanted =
                agency ->
                        agency.isCurrent(today)
                                && (type == null || agency.type() == type)
                                && inPlace(agency, function, region)
                                && isNamed(agency, q);
        return new Agencies(
                directory.all().stream().filter(wanted).limit(MOST).map(AgencyView::of).toList());
    }

    @GetMapping("/{id}")
    @Operation(summary = "一个机构 · One agency by its id")
    AgencyView one(@PathVariable String id) {
        return directory.byId(id).map(AgencyView::of).orElseThrow(RequestProblem::notFound);
    }

    private static boolean inPlace(
            Agency agency, @Nullable OfficeFunction function, @Nullable String region) {
        if (function == null) {
            return region == null || Regions.shipped().within(agency.region(), region);
        }
        return agency.competences().stream()
                .filter(held -> held.function() == function)
                .anyMatch(
                        held -> region == null || Regions.shipped().within(held.region(), region));
    }

    private static boolean isNamed(Agency agency, @Nullable String q) {
        if (q == null || q.isBlank()) {
            return true;
        }
        var asked = q.strip().toLowerCase(Locale.ROOT);
        var en = agency.en();
        return agency.zh().contains(asked)
                || agency.id().contains(asked)
                || (en != null && en.toLowerCase(Locale.ROOT).contains(asked));
    }
}

package org.ipcase.cases.workstation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.workstation.domain.StationService;
import org.ipcase.cases.workstation.domain.Workstation;
import org.ipcase.cases.workstation.domain.Workstation.Station;
import org.ipcase.cases.workstation.domain.WorkstationAccess;
import org.ipcase.cases.workstation.domain.WorkstationCommand;
import org.ipcase.cases.workstation.domain.WorkstationEvent;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.place.Region;
import org.ipcase.kernel.place.Regions;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.ListQuery;
import org.ipcase.platform.record.RecordSummary;
import org.ipcase.platform.record.Snapshot;
import org.springframework.stereotype.Component;

/** The open workstations, for whoever asks (工作站名录). */
@Component
public class WorkstationRegister {
    private static final int PAGE = 200;

    private final Desk<Workstation, WorkstationCommand, WorkstationEvent> desk;
    private final Clock clock;

    WorkstationRegister(Desk<Workstation, WorkstationCommand, WorkstationEvent> desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** An open workstation that takes in requests for aid, if there is one under this id. */
    public Optional<Station> receiving(RecordId id) {
        return desk.load(id)
                .map(Snapshot::state)
                .flatMap(it ->
                        it instanceof Station station ? Optional.of(station) : Optional.empty())
                .filter(it -> it.open() && it.services().contains(StationService.AID));
    }

    /** The region as it is today: what was abolished rolls up to its successor. */
    private String now(RecordSummary it, String province) {
        var region = it.fields().getOrDefault("region", province);
        return Regions.shipped()
                .asOf(region, LegalDay.of(clock.instant()))
                .map(Region::code)
                .orElse(region);
    }

    StationCoverage coverage(String province) {
        var open = new LinkedHashMap<String, List<String>>();
        var filters = Map.of("province", province);
        var query = new ListQuery("OPEN", filters, null, "-created", PAGE, null);
        var page = desk.list(WorkstationAccess.EVERYBODY, query);
        while (true) {
            page.items()
                    .forEach(it ->
                            open.computeIfAbsent(now(it, province), _ -> new ArrayList<>())
                                    .add(it.number()));
            var next = page.next();
            if (next == null) {
                return StationCoverage.of(
                        province, Regions.shipped(), LegalDay.of(clock.instant()), open);
            }
            page =
                    desk.list(
                            WorkstationAccess.EVERYBODY,
                            new ListQuery("OPEN", filters, null, "-created", PAGE, next));
        }
    }
}

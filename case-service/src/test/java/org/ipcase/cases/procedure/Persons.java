package org.ipcase.cases.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.ipcase.cases.clock.domain.RunningClocks;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.Clocks;
import org.jspecify.annotations.Nullable;

/** People, parties and moments of the procedures' tests (测试人员). */
public final class Persons {
    public static final RunningClocks RUNNING = new RunningClocks(Clocks.standard());

    private Persons() {}

    public static Actor of(
            String sub, String agency, AgencyType type, String region, Role... roles) {
        return new Actor(sub, sub, agency, type, region, Set.of(), Set.of(roles));
    }

    public static Actor holder(String agency) {
        return of("of-" + agency, agency, AgencyType.RIGHTS_HOLDER, "510100", Role.RIGHTS_HOLDER);
    }

    public static Party company(String name, @Nullable String creditCode) {
        return new Party(Party.Kind.ORGANISATION, name, creditCode, null, null, null, null, null);
    }

    /** Ten in the morning of a day in Chengdu. */
    public static Instant on(String day) {
        return LocalDate.parse(day).atTime(10, 0).atZone(WorkCalendar.ZONE).toInstant();
    }

    /** One millisecond before the end of a day in Chengdu. */
    public static Instant endOf(String day) {
        return LocalDate.parse(day)
                .plusDays(1)
                .atStartOfDay(WorkCalendar.ZONE)
                .toInstant()
                .minusMillis(1);
    }
}

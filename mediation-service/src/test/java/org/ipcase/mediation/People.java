package org.ipcase.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.calendar.WorkCalendar;

/** People of every office, for tests of who may do what. */
public final class People {
    public static final Actor BUREAU = of("ju-510100", AgencyType.JUSTICE, "510100", Role.OFFICER);
    public static final Actor COUNTY_BUREAU =
            of("ju-510104", AgencyType.JUSTICE, "510104", Role.OFFICER);
    public static final Actor OTHER_BUREAU =
            of("ju-510600", AgencyType.JUSTICE, "510600", Role.OFFICER);
    public static final Actor SUPERVISOR =
            of("mr-510000", AgencyType.MARKET_REGULATION, "510000", Role.SUPERVISOR);
    public static final Actor SUPERVISOR_CQ =
            of("ip-500000", AgencyType.IP_OFFICE, "500000", Role.SUPERVISOR);
    public static final Actor DIRECTOR =
            of("mc-510100", AgencyType.MEDIATION_COMMITTEE, "510100", Role.COMMITTEE_DIRECTOR);
    public static final Actor OTHER_DIRECTOR =
            of("mc-510600", AgencyType.MEDIATION_COMMITTEE, "510600", Role.COMMITTEE_DIRECTOR);
    public static final Actor MEDIATOR =
            of("mc-510100", AgencyType.MEDIATION_COMMITTEE, "510100", Role.MEDIATOR);
    public static final Actor JUDGE = of("ct-510100", AgencyType.COURT, "510100", Role.JUDGE);
    public static final Actor OTHER_JUDGE = of("ct-510600", AgencyType.COURT, "510600", Role.JUDGE);
    public static final Actor HOLDER =
            of("rh-minling", AgencyType.RIGHTS_HOLDER, "510100", Role.RIGHTS_HOLDER);
    public static final Actor OTHER_SIDE =
            of("rh-jinqi", AgencyType.RIGHTS_HOLDER, "510107", Role.RIGHTS_HOLDER);
    public static final Actor STRANGER =
            of("rh-yulan", AgencyType.RIGHTS_HOLDER, "500103", Role.RIGHTS_HOLDER);
    public static final Actor OFFICER =
            of("mr-510100", AgencyType.MARKET_REGULATION, "510100", Role.OFFICER);
    public static final Actor AUDITOR = of("ju-510000", AgencyType.JUSTICE, "510000", Role.AUDITOR);
    public static final Actor SYSTEM = Actor.system("mediation-service");

    private People() {}

    public static Actor of(String agency, AgencyType type, String region, Role role) {
        return new Actor(
                "sub-%s-%s".formatted(agency, role.realmRole()),
                agency + " " + role.realmRole(),
                agency,
                type,
                region,
                Set.of(),
                Set.of(role));
    }

    public static Instant noon(String day) {
        return LocalDate.parse(day).atTime(LocalTime.NOON).atZone(WorkCalendar.ZONE).toInstant();
    }
}

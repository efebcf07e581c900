package org.ipcase.cases;

import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;

/** The people of these tests (测试人员): the offices are those of the directory. */
public final class People {
    public static final String OFFICE = "mr-510100";

    public static final Actor HOLDER =
            person("holder", "rh-minling", AgencyType.RIGHTS_HOLDER, "510100", Role.RIGHTS_HOLDER);
    public static final Actor COLLEAGUE =
            person(
                    "holder-2",
                    "rh-minling",
                    AgencyType.RIGHTS_HOLDER,
                    "510100",
                    Role.RIGHTS_HOLDER);
    public static final Actor OTHER_HOLDER =
            person("holder-cq", "rh-yulan", AgencyType.RIGHTS_HOLDER, "500103", Role.RIGHTS_HOLDER);
    public static final Actor OFFICER = office("officer", Role.OFFICER);
    public static final Actor REVIEWER = office("reviewer", Role.LEGAL_REVIEWER);
    public static final Actor DEPUTY = office("deputy", Role.DEPUTY_HEAD);
    public static final Actor HEAD = office("head", Role.HEAD);
    public static final Actor PROVINCE =
            person("officer-sc", "mr-510000", AgencyType.MARKET_REGULATION, "510000", Role.OFFICER);
    public static final Actor OTHER_OFFICE =
            person("officer-yz", "mr-500103", AgencyType.MARKET_REGULATION, "500103", Role.OFFICER);
    public static final Actor DISTRICT =
            person("officer-jj", "mr-510104", AgencyType.MARKET_REGULATION, "510104", Role.OFFICER);
    public static final Actor PLATFORM = Actor.system("case-service");

    private People() {}

    public static Actor office(String sub, Role... roles) {
        return new Actor(
                sub, sub, OFFICE, AgencyType.MARKET_REGULATION, "510100", Set.of(), Set.of(roles));
    }

    private static Actor person(
            String sub, String agency, AgencyType type, String region, Role role) {
        return new Actor(sub, sub, agency, type, region, Set.of(), Set.of(role));
    }
}

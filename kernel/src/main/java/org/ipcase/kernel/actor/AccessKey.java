package org.ipcase.kernel.actor;

import java.util.LinkedHashSet;
import java.util.Set;

/** The keys by which a record names its readers and an actor proves to be one (查看权限键). */
public final class AccessKey {
    /** Whoever audits sees every record, read only. */
    public static final String AUDITOR = "auditor";

    private AccessKey() {}

    public static String person(String sub) {
        return "person:" + sub;
    }

    public static String agency(String agency) {
        return "agency:" + agency;
    }

    /** People of an agency in one role, e.g. the head: who a task is for. */
    public static String agency(String agency, Role role) {
        return agency(agency) + ":" + role.realmRole();
    }

    /** Any agency of a kind seated for exactly this region, e.g. the procuratorate of 510100. */
    public static String office(AgencyType type, String region) {
        return "office:" + type + ":" + region;
    }

    /** Whether a key stands for an office that watches others: above it, beside it, or auditing. */
    public static boolean isOffice(String key) {
        return key.equals(AUDITOR) || key.startsWith("office:") || key.startsWith("supervisor:");
    }

    public static String supervisor(String region) {
        return "supervisor:" + region.substring(0, 2) + "0000";
    }

    /**
     * Readers of a record owned by an agency: its own people, the agencies of the same kind above
     * it (省/市), the provincial supervisor and the auditor.
     */
    public static Set<String> ownedBy(String agency, AgencyType type, String region) {
        var keys = new LinkedHashSet<String>();
        keys.add(agency(agency));
        superiors(region).forEach(above -> keys.add(office(type, above)));
        keys.add(supervisor(region));
        keys.add(AUDITOR);
        return keys;
    }

    /**
     * Regions above this one, nearest first: 510104 → 510100, 510000. Chongqing has no prefecture
     * between.
     */
    public static Set<String> superiors(String region) {
        var above = new LinkedHashSet<String>();
        var prefecture = region.substring(0, 4) + "00";
        var province = region.substring(0, 2) + "0000";
        if (!region.equals(prefecture) && !province.equals("500000")) {
            above.add(prefecture);
        }
        if (!region.equals(province)) {
            above.add(province);
        }
        return above;
    }
}

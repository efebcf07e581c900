package org.ipcase.kernel.agency;

import org.ipcase.kernel.place.Region;

/** Tier of an agency (机构层级), domain.md 8.6; three tiers must not be assumed. */
public enum AgencyLevel {
    /** 国家级 */
    NATIONAL,
    /** 省级 */
    PROVINCE,
    /** 市（州）级 */
    PREFECTURE,
    /** 区县级 */
    COUNTY,
    /** 派出机构、乡镇街道 */
    TOWNSHIP;

    /** Offices of a functional area rank with those of a district. */
    static AgencyLevel of(Region.Level level) {
        return switch (level) {
            case PROVINCE -> PROVINCE;
            case PREFECTURE -> PREFECTURE;
            case COUNTY, FUNCTIONAL_AREA -> COUNTY;
        };
    }
}

package org.ipcase.referral.office.domain;

import org.ipcase.kernel.agency.AgencyLevel;

/** An office with its level (机关及其层级): the opinion goes to an agency of the same level. */
public record Seat(Office office, AgencyLevel level) {
    /** Levels are listed from the highest down. */
    public boolean above(Seat other) {
        return level.compareTo(other.level) < 0;
    }
}

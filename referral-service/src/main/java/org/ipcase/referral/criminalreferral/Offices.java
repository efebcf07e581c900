package org.ipcase.referral.criminalreferral;

import java.time.LocalDate;
import java.util.Optional;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.referral.criminalreferral.domain.Office;

/** Finds the offices of a referral in the agency directory (机构名录). */
public record Offices(AgencyDirectory directory) {

    public Optional<Office> byId(String id) {
        return directory.byId(id).map(Offices::office);
    }

    /** The office of another kind on the same level and in the same region (同级机关). */
    public Optional<Office> counterpart(AgencyType kind, Office agency, LocalDate day) {
        return directory.of(kind, agency.region(), day).map(Offices::office);
    }

    Optional<Office> of(AgencyType kind, String region, LocalDate day) {
        return directory.of(kind, region, day).map(Offices::office);
    }

    /** The office of the caller's kind on the next level above (上一级机关). */
    Optional<Office> above(Actor actor, LocalDate day) {
        return AccessKey.superiors(actor.region()).stream()
                .findFirst()
                .flatMap(region -> of(actor.agencyType(), region, day));
    }

    private static Office office(Agency agency) {
        return new Office(agency.id(), agency.zh(), agency.type(), agency.region());
    }
}

package org.ipcase.referral.notice;

import java.util.Optional;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.referral.criminalreferral.domain.Office;

/** Finds the two ends of a letter in the agency directory (机构名录). */
record Correspondents(AgencyDirectory directory) {

    Optional<Office> byId(String id) {
        return directory.byId(id).map(Correspondents::office);
    }

    Optional<Office> superiorOf(Office office) {
        return directory
                .byId(office.id())
                .map(Agency::superior)
                .flatMap(directory::byId)
                .map(Correspondents::office);
    }

    private static Office office(Agency agency) {
        return new Office(agency.id(), agency.zh(), agency.type(), agency.region());
    }
}

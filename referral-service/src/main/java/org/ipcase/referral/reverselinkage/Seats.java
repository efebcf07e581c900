package org.ipcase.referral.reverselinkage;

import java.time.LocalDate;
import java.util.Optional;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.referral.criminalreferral.domain.Office;
import org.ipcase.referral.reverselinkage.domain.Seat;

/** Finds offices with their levels in the agency directory (机构名录). */
record Seats(AgencyDirectory directory) {

    Optional<Seat> byId(String id) {
        return directory.byId(id).map(Seats::seat);
    }

    /** The procuratorate of an agency's level and region (同级检察院). */
    Optional<Seat> procuratorateFor(Seat agency, LocalDate day) {
        return directory
                .of(AgencyType.PROCURATORATE, agency.office().region(), day)
                .map(Seats::seat);
    }

    Optional<Office> superiorOf(Office agency) {
        return directory
                .byId(agency.id())
                .map(Agency::superior)
                .flatMap(directory::byId)
                .map(it -> seat(it).office());
    }

    private static Seat seat(Agency agency) {
        return new Seat(
                new Office(agency.id(), agency.zh(), agency.type(), agency.region()),
                agency.level());
    }
}

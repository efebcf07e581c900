package org.ipcase.referral.office;

import java.time.LocalDate;
import java.util.Optional;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.referral.office.domain.Office;
import org.ipcase.referral.office.domain.Seat;

/** Finds offices in the agency directory (机构名录). */
public record Offices(AgencyDirectory directory) {

    public Optional<Office> byId(String id) {
        return directory.byId(id).map(Offices::office);
    }

    /** The office of a kind that is competent for a region. */
    public Optional<Office> of(AgencyType kind, String region, LocalDate day) {
        return directory.of(kind, region, day).map(Offices::office);
    }

    /** The office of another kind on the same level and in the same region (同级机关). */
    public Optional<Office> counterpart(AgencyType kind, Office agency, LocalDate day) {
        return of(kind, agency.region(), day);
    }

    /** The next above (上一级机关). */
    public Optional<Office> superiorOf(Office office) {
        return directory
                .byId(office.id())
                .map(Agency::superior)
                .flatMap(directory::byId)
                .map(Offices::office);
    }

    public Optional<Seat> seat(String id) {
        return directory.byId(id).map(Offices::seat);
    }

    /** As {@link #counterpart}, with the level. */
    public Optional<Seat> seatBeside(AgencyType kind, Seat agency, LocalDate day) {
        return directory.of(kind, agency.office().region(), day).map(Offices::seat);
    }

    private static Seat seat(Agency agency) {
        return new Seat(office(agency), agency.level());
    }

    private static Office office(Agency agency) {
        return new Office(agency.id(), agency.zh(), agency.type(), agency.region());
    }
}

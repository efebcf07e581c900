package org.ipcase.referral.dualreport;

import java.time.LocalDate;
import java.util.Optional;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.platform.web.RequestProblem;
import org.ipcase.referral.criminalreferral.domain.Office;
import org.ipcase.referral.dualreport.domain.Report;

/** Who gets a dual report made for a region: nobody types in the two offices (REQ-18). */
record Recipients(AgencyDirectory directory) {

    Report.Recipients of(String region, LocalDate day) {
        var police = find(AgencyType.PUBLIC_SECURITY, region, day);
        return new Report.Recipients(
                office(police),
                Optional.ofNullable(police.superior())
                        .flatMap(directory::byId)
                        .map(Recipients::office),
                office(find(AgencyType.PROCURATORATE, region, day)));
    }

    private Agency find(AgencyType kind, String region, LocalDate day) {
        return directory
                .of(kind, region, day)
                .orElseThrow(() ->
                        RequestProblem.invalid(
                                "region",
                                "unknown-region",
                                "No %s for this region".formatted(kind)));
    }

    private static Office office(Agency agency) {
        return new Office(agency.id(), agency.zh(), agency.type(), agency.region());
    }
}

package org.ipcase.referral.dualreport;

import java.time.LocalDate;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.platform.web.RequestProblem;
import org.ipcase.referral.dualreport.domain.Report;
import org.ipcase.referral.office.Offices;
import org.ipcase.referral.office.domain.Office;

/** Who gets a dual report made for a region: nobody types in the two offices (REQ-18). */
record Recipients(Offices offices) {

    Report.Recipients of(String region, LocalDate day) {
        var police = find(AgencyType.PUBLIC_SECURITY, region, day);
        return new Report.Recipients(
                police, offices.superiorOf(police), find(AgencyType.PROCURATORATE, region, day));
    }

    private Office find(AgencyType kind, String region, LocalDate day) {
        return offices.of(kind, region, day)
                .orElseThrow(() ->
                        RequestProblem.invalid(
                                "region",
                                "unknown-region",
                                "No %s for this region".formatted(kind)));
    }
}

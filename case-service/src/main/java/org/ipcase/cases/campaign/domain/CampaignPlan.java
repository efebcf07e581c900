package org.ipcase.cases.campaign.domain;

import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.CaseStanding;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.place.Regions;

/**
 * What a campaign is about (行动方案).
 *
 * @param from first day, included
 * @param to last day, included
 * @param rights kinds of right; a case of another is not collected by itself
 * @param regions GB/T 2260; the place of the act lies in one of them
 * @param offices that take part, beside the organiser
 */
public record CampaignPlan(
        String name,
        CampaignKind kind,
        LocalDate from,
        LocalDate to,
        List<RightKind> rights,
        List<String> regions,
        List<String> offices,
        String description) {
    public CampaignPlan {
        rights = List.copyOf(rights);
        regions = List.copyOf(regions);
        offices = List.copyOf(offices);
    }

    /** Whether a case belongs to it by its own facts: filed in the period, right, place, office. */
    boolean takes(CaseStanding it, Regions table, String organiser) {
        var filed = it.filedOn();
        return filed != null
                && !filed.isBefore(from)
                && !filed.isAfter(to)
                && rights.contains(it.right())
                && regions.stream().anyMatch(region -> table.within(it.region(), region))
                && takesPart(it.office().id(), organiser);
    }

    boolean takesPart(String office, String organiser) {
        return office.equals(organiser) || offices.contains(office);
    }

    CampaignPlan amended(LocalDate until, List<String> where, List<String> who) {
        return new CampaignPlan(name, kind, from, until, rights, where, who, description);
    }
}

package org.ipcase.cases.routing.domain;

import java.util.List;
import java.util.Optional;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.agency.AgencyLevel;
import org.ipcase.kernel.agency.RoutingWeight;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.place.Region;
import org.ipcase.kernel.place.Regions;

/**
 * Finds the competent office and says why it is this one (案件分流).
 *
 * <p>Source: JUR-01, 行政处罚法(2021) art. 22, 23 (place of the act, county level up); CR-12; REQ-15 (by
 * function at the day, so that a reorganisation such as that of 2025-11-06 in Chongqing changes
 * nothing for who asks). A weighty matter goes one level up where there is one between the county
 * and the province [product].
 */
public record Routing(AgencyDirectory directory, Regions regions, List<RoutingWeight> weights) {
    public static Routing standard(AgencyDirectory directory) {
        return new Routing(directory, Regions.shipped(), RoutingWeight.shipped());
    }

    public Optional<Office> find(Matter matter) {
        return directory
                .resolve(matter.function(), matter.region(), matter.day())
                .map(nearest -> {
                    var weight = weight(matter, nearest);
                    var above = weight.flatMap(_ -> above(nearest, matter));
                    var office = above.orElse(nearest);
                    var why = reason(matter, office, above.isPresent() ? weight : Optional.empty());
                    return Office.of(office, matter.function(), why);
                });
    }

    private Optional<RoutingWeight> weight(Matter matter, Agency nearest) {
        return RoutingWeight.lifting(
                weights, matter.value(), matter.keyListed() != null, nearest.level(), matter.day());
    }

    /** Chongqing has no level between district and municipality: there it stays where it is. */
    private Optional<Agency> above(Agency nearest, Matter matter) {
        return regions.parent(nearest.region())
                .flatMap(
                        parent -> directory.resolve(matter.function(), parent.code(), matter.day()))
                .filter(it -> it.level() == AgencyLevel.PREFECTURE);
    }

    private Bilingual reason(Matter matter, Agency office, Optional<RoutingWeight> weight) {
        var place = matter.place();
        var lifted = weight.map(it -> lifted(matter, it)).orElse("") + listed(matter, weight);
        var zh =
                "%s为%s，按%s的机构名录，当地的%s由%s负责（%s%s）%s"
                        .formatted(
                                place.zh(),
                                named(matter),
                                matter.day(),
                                matter.function().zh(),
                                office.zh(),
                                place.source(),
                                place == Matter.Place.ACT ? "，JUR-01" : "",
                                lifted);
        var en =
                "The %s is %s; on %s %s does this there (%s)%s"
                        .formatted(
                                place.en(),
                                matter.region(),
                                matter.day(),
                                office.en() == null ? office.id() : office.en(),
                                place == Matter.Place.ACT ? "JUR-01" : "CR-12",
                                weight.map(it -> "; lifted for " + it.en()).orElse(""));
        return new Bilingual(zh, en);
    }

    private static String lifted(Matter matter, RoutingWeight it) {
        return it.keyListed()
                ? "；%s（%s），由上一级机关承办（产品默认规则）".formatted(it.zh(), matter.keyListed())
                : "；估计价值%s元，%s，由上一级机关承办（产品默认规则）".formatted(matter.value(), it.zh());
    }

    /** Where it stays with the nearest office, its officers are told all the same. */
    private static String listed(Matter matter, Optional<RoutingWeight> weight) {
        return matter.keyListed() == null || weight.filter(RoutingWeight::keyListed).isPresent()
                ? ""
                : "；涉案权利列入重点保护名录（%s）".formatted(matter.keyListed());
    }

    /** The whole name, and the unit that has taken the place of an abolished one. */
    private String named(Matter matter) {
        var region = matter.region();
        var now = regions.asOf(region, matter.day()).map(Region::code).orElse(region);
        return now.equals(region)
                ? whole(region)
                : "%s（已撤销，现为%s）".formatted(whole(region), whole(now));
    }

    private String whole(String code) {
        var words = new StringBuilder();
        regions.ancestors(code).reversed().forEach(it -> words.append(it.zh()));
        regions.find(code).ifPresent(it -> words.append(it.zh()));
        return words.isEmpty() ? code : words.toString();
    }
}

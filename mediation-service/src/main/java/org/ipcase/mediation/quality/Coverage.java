package org.ipcase.mediation.quality;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ipcase.kernel.place.Region;
import org.ipcase.kernel.place.Regions;
import org.ipcase.mediation.committee.domain.Committee;
import org.ipcase.mediation.committee.domain.RegisterRules;
import org.ipcase.mediation.committee.domain.Roster;
import org.springframework.stereotype.Component;

/**
 * How far the network of IP mediation committees reaches (调解组织覆盖率, MED-O10): every prefecture, and
 * every strong-IP county, should have one at work; each figure opens its list. Chongqing has no
 * prefectures: its districts and counties are counted.
 */
@Component
class Coverage {
    private static final int WHOLE = 100;

    private final Roster roster;
    private final RegisterRules rules;
    private final Regions regions = Regions.shipped();

    Coverage(Roster roster, RegisterRules rules) {
        this.roster = roster;
        this.rules = rules;
    }

    /**
     * @param strongIpCounties its list is to be confirmed (待核实) while the mark says CHECK
     */
    record CoverageView(
            String province, Share regions, Share strongIpCounties, String mark, String source) {}

    /**
     * @param percent rounded down
     */
    record Share(int covered, int of, int percent, List<Place> with, List<Place> without) {}

    record Place(String region, String name, List<String> committees) {}

    CoverageView of(String province, LocalDate today) {
        var bodies =
                roster.committees().stream()
                        .filter(it -> it.kind().isCommittee())
                        .filter(it -> regions.within(it.region(), province))
                        .toList();
        var strong =
                rules.strongIpCounties().regions().stream()
                        .filter(it -> regions.within(it, province))
                        .flatMap(it -> regions.find(it).stream())
                        .toList();
        return new CoverageView(
                province,
                share(regions.children(province, today), bodies),
                share(strong, bodies),
                rules.strongIpCounties().mark().name(),
                rules.strongIpCounties().source());
    }

    /** A place is covered by a committee that sits in it, at whatever level. */
    private Share share(List<Region> places, List<Committee> bodies) {
        var all =
                places.stream()
                        .filter(it -> it.level() != Region.Level.FUNCTIONAL_AREA)
                        .map(it -> place(it, bodies))
                        .sorted(Comparator.comparing(Place::region))
                        .toList();
        var with = all.stream().filter(it -> !it.committees().isEmpty()).toList();
        var without = all.stream().filter(it -> it.committees().isEmpty()).toList();
        return new Share(
                with.size(),
                all.size(),
                all.isEmpty() ? 0 : with.size() * WHOLE / all.size(),
                with,
                without);
    }

    private Place place(Region region, List<Committee> bodies) {
        return new Place(
                region.code(),
                region.zh(),
                bodies.stream()
                        .filter(it -> regions.within(it.region(), region.code()))
                        .map(Committee::id)
                        .sorted()
                        .toList());
    }
}

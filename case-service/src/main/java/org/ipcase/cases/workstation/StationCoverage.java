package org.ipcase.cases.workstation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ipcase.kernel.place.Regions;

/**
 * How much of a province has a workstation (工作站覆盖率): prefectures in Sichuan, districts and counties
 * in Chongqing. The figure opens its list.
 *
 * <p>Source: the Plan (公共服务网点市州覆盖率), REQ-25.
 *
 * @param percent of the regions, whole
 */
public record StationCoverage(
        String province, int covered, int of, int percent, List<With> with, List<Without> without) {
    /** A region and its open workstations. */
    public record With(String region, String name, List<String> workstations) {}

    /** A region that has none. */
    public record Without(String region, String name) {}

    /**
     * @param open regions of the open workstations, with their numbers
     */
    static StationCoverage of(
            String province, Regions regions, LocalDate day, Map<String, List<String>> open) {
        var with = new ArrayList<With>();
        var without = new ArrayList<Without>();
        for (var unit : regions.children(province, day)) {
            var here =
                    open.entrySet().stream()
                            .filter(it -> regions.within(it.getKey(), unit.code()))
                            .flatMap(it -> it.getValue().stream())
                            .sorted()
                            .toList();
            if (here.isEmpty()) {
                without.add(new Without(unit.code(), unit.zh()));
            } else {
                with.add(new With(unit.code(), unit.zh(), here));
            }
        }
        var all = with.size() + without.size();
        return new StationCoverage(
                province,
                with.size(),
                all,
                all == 0 ? 0 : with.size() * 100 / all,
                List.copyOf(with),
                List.copyOf(without));
    }
}

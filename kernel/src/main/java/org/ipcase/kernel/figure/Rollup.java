package org.ipcase.kernel.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipcase.kernel.place.Region;
import org.ipcase.kernel.place.Regions;

/**
 * How the figures of regions add up on a day (统计汇总口径): an abolished region counts for its
 * successor, and each region for those above it, so that the sum over counties is the prefecture's
 * number and that of the prefectures the province's (REQ-25, domain.md 8.7).
 *
 * @param day by whose divisions the figures are shown
 */
public record Rollup(Regions regions, LocalDate day) {
    /** Figures whose place is not known; they count for the whole, never for one region. */
    public static final String NOWHERE = "000000";

    /** By whose divisions a code counts; a code that the table does not know counts nowhere. */
    public String current(String code) {
        return regions.asOf(code, day).map(Region::code).orElse(NOWHERE);
    }

    /** Whether figures of a code count for a region; all count for {@link #NOWHERE}, the whole. */
    public boolean countsFor(String code, String region) {
        return region.equals(NOWHERE) || regions.within(current(code), current(region));
    }

    /**
     * The line on which figures of a code stand in a table of one region: that of the unit directly
     * below it, or of the region itself for what its own offices did.
     */
    public String line(String code, String region) {
        var top = region.equals(NOWHERE) ? NOWHERE : current(region);
        var path = path(current(code));
        var at = path.indexOf(top);
        if (at < 0) {
            return path.getLast();
        }
        return at == 0 ? top : path.get(at - 1);
    }

    /** The codes of all days whose figures count for a region. */
    public List<String> codes(String region) {
        return regions.all().stream()
                .map(Region::code)
                .filter(code -> countsFor(code, region))
                .toList();
    }

    /** The unit and those above it, nearest first. */
    private List<String> path(String code) {
        var path = new ArrayList<String>();
        path.add(code);
        regions.ancestors(code).forEach(above -> path.add(above.code()));
        return path;
    }
}

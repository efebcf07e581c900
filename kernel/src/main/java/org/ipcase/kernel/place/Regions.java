package org.ipcase.kernel.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The divisions of the country (行政区划表). A code once known stays known: an old case keeps the code
 * of its day, and its figures and offices roll up to the successor (domain.md 8.7).
 */
public final class Regions {
    private final Map<String, Region> byCode;

    Regions(Map<String, Region> byCode) {
        this.byCode = new LinkedHashMap<>(byCode);
    }

    /** The table that comes with the platform, read once. */
    public static Regions shipped() {
        return Shipped.REGIONS;
    }

    public Optional<Region> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Whether the code is, or ever was, a region. */
    public boolean isKnown(String code) {
        return byCode.containsKey(code);
    }

    public boolean isCurrent(String code, LocalDate day) {
        return find(code).filter(region -> region.isCurrent(day)).isPresent();
    }

    /** Whether a region is this other one or lies in it. */
    public boolean within(String code, String ancestor) {
        return code.equals(ancestor)
                || ancestors(code).stream().anyMatch(above -> above.code().equals(ancestor));
    }

    /** The units above, nearest first: 510104 → 510100, 510000; 500103 → 500000. */
    public List<Region> ancestors(String code) {
        var above = new ArrayList<Region>();
        var next = parent(code);
        while (next.isPresent()) {
            above.add(next.get());
            next = parent(next.get().code());
        }
        return above;
    }

    public Optional<Region> parent(String code) {
        return find(code).map(Region::parent).flatMap(this::find);
    }

    public Optional<Region> successor(String code) {
        return find(code).map(Region::successor).flatMap(this::find);
    }

    /**
     * The region itself, or what has taken the place of an abolished one by that day.
     *
     * @return empty for an unknown code
     */
    public Optional<Region> asOf(String code, LocalDate day) {
        var region = find(code);
        return region.filter(found -> found.hasEndedBy(day))
                .flatMap(found -> successor(found.code()))
                .flatMap(next -> asOf(next.code(), day))
                .or(() -> region);
    }

    /** Regions directly under this one on that day, in the order of their codes. */
    public List<Region> children(String code, LocalDate day) {
        return byCode.values().stream()
                .filter(region -> code.equals(region.parent()) && region.isCurrent(day))
                .toList();
    }

    /** All regions of all days, in the order of their codes. */
    public List<Region> all() {
        return List.copyOf(byCode.values());
    }

    /** Reading 3,000 regions takes a moment: once, and only when someone asks. */
    private static final class Shipped {
        static final Regions REGIONS =
                RegionFiles.read("regions.json", List.of("regions-2025-11-06.json"));
    }
}

package org.ipcase.kernel.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.agency.Agency.Competence;
import org.ipcase.kernel.place.Region;
import org.ipcase.kernel.place.Regions;

/**
 * The directory of agencies (机构名录): who holds a function for a region on a day.
 *
 * <p>In Sichuan the IP office is part of the market regulation bureau, in Chongqing it is a body of
 * its own (domain.md 6.1): nobody who asks by function needs to know.
 */
public final class AgencyDirectory {
    private final Regions regions;
    private final Map<String, Agency> byId = new LinkedHashMap<>();
    private final Map<String, List<Agency>> seatedIn = new HashMap<>();
    private final Map<Competence, List<Agency>> competentFor = new HashMap<>();

    AgencyDirectory(Regions regions, Collection<Agency> agencies) {
        this.regions = regions;
        for (var agency : agencies) {
            byId.put(agency.id(), agency);
            listUnder(seatedIn, agency.region(), agency);
            agency.competences().forEach(held -> listUnder(competentFor, held, agency));
        }
    }

    private static <K> void listUnder(Map<K, List<Agency>> index, K key, Agency agency) {
        index.computeIfAbsent(key, _ -> new ArrayList<>()).add(agency);
    }

    /** The directory that comes with the platform, read once. */
    public static AgencyDirectory shipped() {
        return Shipped.DIRECTORY;
    }

    public Optional<Agency> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Agency> all() {
        return List.copyOf(byId.values());
    }

    /**
     * The office that holds a function for a region on a day (REQ-15): the nearest, walking up from
     * district to prefecture to province. An abolished region is answered for by its successor.
     *
     * @return empty for an unknown region, and where nobody on the platform holds the function
     */
    public Optional<Agency> resolve(OfficeFunction function, String region, LocalDate day) {
        return upwards(region, day)
                .flatMap(place ->
                        competentFor
                                .getOrDefault(new Competence(function, place), List.of())
                                .stream())
                .filter(agency -> agency.isCurrent(day))
                .findFirst();
    }

    /**
     * The agency of a kind for a region on a day, e.g. the procuratorate of the same level
     * (REQ-03), or the nearest above where the level has none.
     */
    public Optional<Agency> of(AgencyType type, String region, LocalDate day) {
        return upwards(region, day)
                .flatMap(place -> seatedIn.getOrDefault(place, List.of()).stream())
                .filter(agency -> agency.type() == type && agency.isCurrent(day))
                .findFirst();
    }

    private Stream<String> upwards(String region, LocalDate day) {
        return regions.asOf(region, day).stream()
                .flatMap(here ->
                        Stream.concat(Stream.of(here), regions.ancestors(here.code()).stream()))
                .map(Region::code);
    }

    private static final class Shipped {
        static final AgencyDirectory DIRECTORY =
                AgencyFile.read("agencies.json", Regions.shipped());
    }
}

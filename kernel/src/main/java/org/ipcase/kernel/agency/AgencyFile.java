package org.ipcase.kernel.agency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.agency.Agency.Competence;
import org.ipcase.kernel.place.Region;
import org.ipcase.kernel.place.Regions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The data file behind {@link AgencyDirectory}. Most offices are named by a rule, one row for all
 * bureaux of a kind in a province and level; offices that have a name or a competence of their own
 * are listed and go before the rule.
 */
record AgencyFile(
        String source, List<Rule> rules, List<Agency> offices, List<Agency> inventedCompanies) {

    /**
     * One office in each region of a level.
     *
     * @param zh name, in which {@code {full}} is the region as offices call it (a district after
     *     its city, 成都市锦江区), {@code {name}} its own name and {@code {parent}} that of the unit
     *     above
     * @param zhDistrict the name of a district's office, where a branch of the city's (分局)
     */
    record Rule(
            String kind,
            AgencyType type,
            String within,
            Region.Level level,
            String zh,
            @Nullable String zhDistrict,
            String en,
            List<OfficeFunction> functions) {

        Agency office(Region region, Regions regions) {
            return new Agency(
                    kind + "-" + region.code(),
                    chineseName(region, regions),
                    region.en() == null ? null : en.replace("{en}", region.en()),
                    type,
                    AgencyLevel.of(region.level()),
                    region.code(),
                    functions.stream().map(held -> new Competence(held, region.code())).toList(),
                    null,
                    null,
                    region.validFrom(),
                    region.validTo());
        }

        private String chineseName(Region region, Regions regions) {
            var district = region.level() == Region.Level.COUNTY && region.zh().endsWith("区");
            var parent = regions.parent(region.code()).map(Region::zh).orElse("");
            return (district && zhDistrict != null ? zhDistrict : zh)
                    .replace("{full}", district ? parent + region.zh() : region.zh())
                    .replace("{name}", region.zh())
                    .replace("{parent}", parent);
        }
    }

    static AgencyDirectory read(String name, Regions regions) {
        try (var in = AgencyFile.class.getResourceAsStream(name)) {
            var file =
                    JsonMapper.builder()
                            .build()
                            .readValue(Objects.requireNonNull(in, name), AgencyFile.class);
            return new AgencyDirectory(regions, file.expand(regions));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Collection<Agency> expand(Regions regions) {
        var byId = new LinkedHashMap<String, Agency>();
        // Rules first: of several courts in Chongqing's own region the high court is the region's.
        rules.stream()
                .flatMap(rule -> byRule(rule, regions))
                .forEach(office -> byId.put(office.id(), office));
        var ruled = new ArrayList<>(byId.values());
        Stream.concat(offices.stream(), inventedCompanies.stream())
                .forEach(office -> byId.put(office.id(), office));
        for (var office : ruled) {
            byId.computeIfPresent(
                    office.id(),
                    (_, found) -> found.equals(office) ? under(office, byId, regions) : found);
        }
        return byId.values();
    }

    private static Stream<Agency> byRule(Rule rule, Regions regions) {
        return regions.all().stream()
                .filter(region -> region.level() == rule.level())
                .filter(region -> regions.within(region.code(), rule.within()))
                .map(region -> rule.office(region, regions));
    }

    /** Adds the superior: the nearest office of the same kind above. */
    private static Agency under(Agency office, Map<String, Agency> byId, Regions regions) {
        var kind = office.id().substring(0, office.id().indexOf('-') + 1);
        return regions.ancestors(office.region()).stream()
                .map(above -> byId.get(kind + above.code()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(superior -> office.under(superior.id()))
                .orElse(office);
    }
}

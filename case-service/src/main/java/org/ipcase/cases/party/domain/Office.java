package org.ipcase.cases.party.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.place.Regions;

/**
 * The office that is competent (承办机关), with the reason why.
 *
 * @param region seat of the office, GB/T 2260
 * @param function for which it was found
 * @param reason in both languages, e.g. which function was asked for which region on which day
 */
public record Office(
        String id,
        String name,
        AgencyType type,
        String region,
        OfficeFunction function,
        Bilingual reason) {

    /**
     * Finds the office by function, place of the act and day.
     *
     * <p>Source: JUR-01, 行政处罚法(2021) art. 22, 23 (place of the act, county level up); CR-12; REQ-15
     * (by function, so that a reorganisation changes nothing for who asks).
     */
    public static Optional<Office> competent(
            AgencyDirectory directory, OfficeFunction function, String region, LocalDate day) {
        return directory
                .resolve(function, region, day)
                .map(agency ->
                        new Office(
                                agency.id(),
                                agency.zh(),
                                agency.type(),
                                agency.region(),
                                function,
                                reason(agency.zh(), agency.id(), function, region, day)));
    }

    private static Bilingual reason(
            String zh, String id, OfficeFunction function, String region, LocalDate day) {
        return new Bilingual(
                "违法行为发生地为%s；%s 该地的%s由%s管辖（行政处罚法第22、23条）"
                        .formatted(placeName(region), day, function.zh(), zh),
                "The act took place in %s; on %s %s for it is the business of %s (JUR-01)"
                        .formatted(region, day, function.en(), id));
    }

    /** The names from the province down; the code itself where the table has none. */
    private static String placeName(String code) {
        var regions = Regions.shipped();
        var path = new ArrayList<String>();
        regions.ancestors(code).forEach(above -> path.addFirst(above.zh()));
        regions.find(code).ifPresent(here -> path.add(here.zh()));
        return path.isEmpty() ? code : String.join("", path);
    }

    /**
     * An office of the directory, for what it does here.
     *
     * @param reason why it is this one, in words that an officer reads
     */
    public static Office of(Agency agency, OfficeFunction function, Bilingual reason) {
        return new Office(
                agency.id(), agency.zh(), agency.type(), agency.region(), function, reason);
    }

    /** Whether the papers of a complaint are those of the copyright rules (CPR-01, CPR-02). */
    public boolean copyright() {
        return switch (type) {
            case COPYRIGHT, CULTURE_ENFORCEMENT -> true;
            case MARKET_REGULATION,
                    IP_OFFICE,
                    CUSTOMS,
                    AGRICULTURE,
                    FORESTRY,
                    PUBLIC_SECURITY,
                    PROCURATORATE,
                    COURT,
                    JUSTICE,
                    MEDIATION_COMMITTEE,
                    ARBITRATION,
                    NOTARY,
                    APPRAISAL,
                    IP_PROTECTION_CENTER,
                    RIGHTS_AID_CENTER,
                    PLATFORM_OPERATOR,
                    INDUSTRY_ASSOCIATION,
                    RIGHTS_HOLDER,
                    AGENT ->
                    false;
        };
    }

    /** The office as who found something itself. */
    public Party asParty() {
        return new Party(Party.Kind.ORGANISATION, name, null, null, region, null, null, null);
    }

    public boolean employs(Actor actor) {
        return actor.worksFor(id);
    }
}

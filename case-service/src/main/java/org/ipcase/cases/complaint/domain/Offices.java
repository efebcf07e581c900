package org.ipcase.cases.complaint.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipcase.cases.complaint.domain.Jurisdiction.Superior;
import org.ipcase.cases.complaint.domain.TransferCommand.Address;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.law.Bilingual;

/** Finds offices for whoever moves a submission (机关查找): by address, above one, above two. */
public record Offices(AgencyDirectory directory) {
    /** An office that enforces, by id or by function and region at the day (REQ-15). */
    Optional<Office> at(Address to, Office from, Bilingual reason, LocalDate day) {
        var function = to.function() == null ? from.function() : to.function();
        var agency = to.agency();
        var region = to.region();
        var found =
                agency != null
                        ? directory.byId(agency).filter(it -> it.isCurrent(day))
                        : directory.resolve(function, region == null ? from.region() : region, day);
        return found.filter(it -> it.type().enforces()).map(it -> Office.of(it, function, reason));
    }

    /** The reception above an office (接收单位, CR-02): the next office of the same kind. */
    Optional<Office> receptionAbove(Office office, Bilingual reason) {
        return directory
                .byId(office.id())
                .map(Agency::superior)
                .flatMap(directory::byId)
                .map(it -> Office.of(it, office.function(), reason));
    }

    /**
     * The superior that two offices have in common (共同上一级行政机关).
     *
     * <p>Source: 行政处罚法 art. 25; between Sichuan and Chongqing it is national (JUR-05).
     */
    Superior above(Office one, Office other) {
        var ones = chain(one.id());
        return chain(other.id()).stream()
                .filter(ones::contains)
                .findFirst()
                .flatMap(directory::byId)
                .map(it -> new Superior(it.id(), new Bilingual(it.zh(), english(it))))
                .orElseGet(() -> new Superior(null, outside(one, other)));
    }

    /** Whether an office is the superior itself or lies in its region (JUR-05). */
    boolean below(String office, Superior superior) {
        var above = superior.agency();
        var region = above == null ? null : directory.byId(above).map(Agency::region).orElse(null);
        return region != null
                && (office.equals(above)
                        || directory
                                .byId(office)
                                .filter(it -> AccessKey.superiors(it.region()).contains(region))
                                .isPresent());
    }

    private static String english(Agency agency) {
        var en = agency.en();
        return en == null ? agency.id() : en;
    }

    private List<String> chain(String id) {
        var above = new ArrayList<String>();
        var next = directory.byId(id).map(Agency::superior);
        while (next.isPresent() && !above.contains(next.get())) {
            above.add(next.get());
            next = directory.byId(next.get()).map(Agency::superior);
        }
        return above;
    }

    /** Within a province but of different systems it is the government of the place. */
    private static Bilingual outside(Office one, Office other) {
        if (one.region().substring(0, 2).equals(other.region().substring(0, 2))) {
            return new Bilingual("共同的上一级人民政府", "the common superior government");
        }
        return switch (one.function()) {
            case PATENT_RULING, GI_PROTECTION ->
                    new Bilingual("国家知识产权局", "the China National IP Administration");
            case COPYRIGHT_ENFORCEMENT ->
                    new Bilingual("国家版权局", "the National Copyright Administration");
            case PLANT_VARIETY_AGRICULTURE ->
                    new Bilingual("农业农村部", "the Ministry of Agriculture and Rural Affairs");
            case PLANT_VARIETY_FORESTRY ->
                    new Bilingual("国家林业和草原局", "the Forestry and Grassland Administration");
            case CUSTOMS_PROTECTION ->
                    new Bilingual("海关总署", "the General Administration of Customs");
            case TRADEMARK_ENFORCEMENT,
                    PATENT_ENFORCEMENT,
                    UNFAIR_COMPETITION,
                    IP_CRIME_INVESTIGATION,
                    IP_PROSECUTION,
                    TECHNICAL_IP_TRIAL,
                    GENERAL_IP_TRIAL,
                    IP_MEDIATION,
                    PROVINCIAL_COORDINATION ->
                    new Bilingual("国家市场监督管理总局", "the State Administration for Market Regulation");
        };
    }
}

package org.ipcase.mediation.confirmation.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.court.CompetentCourts;
import org.ipcase.kernel.court.CourtMatter.Circumstance;
import org.ipcase.kernel.law.Bilingual;

/**
 * Which courts may confirm an agreement, and why (司法确认管辖).
 *
 * <p>MED-16, Civil Procedure Law (民事诉讼法 205): a court that invited the body is competent alone;
 * else the court of a party's domicile, of the object or of the body, of the tier that the right
 * asks for (CRT-04, CRT-05, CRT-06).
 */
public record Jurisdiction(CompetentCourts courts, AgencyDirectory agencies) {
    /** What ties the dispute to a court (连结点). */
    public enum Connection {
        /** 邀请法院 */
        INVITING_COURT,
        /** 当事人住所地 */
        DOMICILE,
        /** 标的物所在地 */
        OBJECT,
        /** 调解组织所在地 */
        BODY
    }

    /**
     * A court that may be chosen.
     *
     * @param toBeConfirmed shown as 待核实, never a bar
     */
    public record Option(
            String court,
            String name,
            Connection connection,
            Bilingual because,
            String rule,
            String source,
            boolean toBeConfirmed) {}

    private record Place(Connection connection, String region, Bilingual label) {}

    public List<Option> options(
            SettledDispute dispute, Set<Circumstance> circumstances, LocalDate day) {
        var invited = dispute.invitedBy();
        if (invited != null) {
            return agencies.byId(invited)
                    .map(court ->
                            List.of(
                                    new Option(
                                            court.id(),
                                            court.zh(),
                                            Connection.INVITING_COURT,
                                            new Bilingual(
                                                    "该院邀请调解组织开展先行调解",
                                                    "It invited the body to mediate"),
                                            "MED-16",
                                            "民事诉讼法 第205条第1项",
                                            false)))
                    .orElse(List.of());
        }
        var options = new LinkedHashMap<String, Option>();
        for (var place : places(dispute)) {
            courts.of(dispute.right(), circumstances, place.region(), day)
                    .ifPresent(found ->
                            options.putIfAbsent(
                                    found.court().id(),
                                    new Option(
                                            found.court().id(),
                                            found.court().zh(),
                                            place.connection(),
                                            because(place, found.reason()),
                                            "MED-16, " + found.rule(),
                                            "民事诉讼法 第205条第2项；" + found.source(),
                                            found.toBeConfirmed())));
        }
        return List.copyOf(options.values());
    }

    private static Bilingual because(Place place, Bilingual tier) {
        return new Bilingual(
                place.label().zh() + "；" + tier.zh(), place.label().en() + "; " + tier.en());
    }

    private static List<Place> places(SettledDispute dispute) {
        var places = new ArrayList<Place>();
        for (var party : dispute.parties()) {
            var domicile = party.domicile();
            if (domicile != null) {
                places.add(
                        new Place(
                                Connection.DOMICILE,
                                domicile,
                                new Bilingual(
                                        "当事人住所地（%s）".formatted(party.name()),
                                        "Domicile of " + party.name())));
            }
        }
        places.add(
                new Place(
                        Connection.OBJECT,
                        dispute.region(),
                        new Bilingual("标的物所在地", "Place of the object")));
        places.add(
                new Place(
                        Connection.BODY,
                        dispute.bodyRegion(),
                        new Bilingual("调解组织所在地", "Seat of the mediation body")));
        return places;
    }
}

package org.ipcase.journeys.rights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.ipcase.journeys.Narrator;
import org.ipcase.journeys.PenaltyCourse;
import org.ipcase.journeys.client.Platform;
import org.ipcase.journeys.typical.PenaltyMatter;

/**
 * One case of each kind of right by name (各类权利一案到底). A journey that must wait for a legal day
 * leaves behind what is left to do then.
 */
public final class RightsJourneys {
    private final Map<String, Supplier<Runnable>> journeys = new LinkedHashMap<>();

    /** Names, the same whatever the stack: kinds of rights, then the shorter procedures. */
    public static final List<String> NAMES =
            List.of(
                    "invention",
                    "utility-model",
                    "design",
                    "copyright",
                    "software",
                    "geographical-indication",
                    "trade-secret",
                    "special-sign",
                    "plant-variety",
                    "layout-design",
                    "customs",
                    "marketplace",
                    "network",
                    "credit");

    public RightsJourneys(Platform platform, Narrator narrator) {
        var ruling = new RulingCourse(platform, narrator);
        for (var matter : PatentMatter.ALL) {
            journeys.put(
                    name(matter.right().kind()),
                    () -> {
                        var path = ruling.play(matter);
                        return () -> ruling.close(path);
                    });
        }
        for (var matter : PenaltyMatter.ORDINARY) {
            journeys.put(
                    name(matter.complaint().right().kind()),
                    () -> over(new PenaltyCourse(platform, narrator, matter).play()));
        }
        journeys.put("plant-variety", () -> over(new VarietyCourse(platform, narrator).play()));
        journeys.put("layout-design", () -> over(new LayoutCourse(platform, narrator).play()));
        journeys.put("customs", () -> over(new CustomsJourney(platform, narrator).play()));
        journeys.put("network", () -> over(new NetworkJourney(platform, narrator).play()));
        var marketplace = new MarketplaceJourney(platform, narrator);
        journeys.put(
                "marketplace",
                () -> {
                    over(marketplace.play());
                    var waits = marketplace.declared();
                    return () -> marketplace.end(waits);
                });
        var credit = new CreditJourney(platform, narrator);
        journeys.put(
                "credit",
                () -> {
                    var listed = credit.list();
                    return () -> credit.repair(listed);
                });
    }

    /**
     * Plays one of {@link #NAMES}.
     *
     * @return what is left to do more than a year later; nothing for most
     */
    public Runnable play(String name) {
        var journey = journeys.get(name);
        if (journey == null) {
            throw new IllegalArgumentException("Expected one of " + NAMES + ", but it is " + name);
        }
        return journey.get();
    }

    Set<String> names() {
        return journeys.keySet();
    }

    /**
     * @param path of the record that the journey brought to its end
     */
    private static Runnable over(String path) {
        if (path.isEmpty()) {
            throw new IllegalStateException("Expected a record at the end of the journey");
        }
        return () -> {};
    }

    private static String name(String kind) {
        return kind.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

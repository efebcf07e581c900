package org.ipcase.systemtest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ipcase.journeys.PrintingNarrator;
import org.ipcase.journeys.rights.RightsJourneys;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One case of each kind of right from intake to closing, each by its own procedure and everybody as
 * himself; what must wait for a legal day is done when the case service lives more than a year
 * later. The trademark is {@link TrademarkPenaltyJourney}.
 */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
class RightsJourney {
    /** A year, which a repair of credit waits for; everything else waits for less. */
    private static final Duration LATER = Duration.ofDays(370);

    private final RunningStack stack = RunningStack.get();
    private final RightsJourneys journeys =
            new RightsJourneys(stack.platform(), new PrintingNarrator(System.out));
    private final Map<String, Runnable> left = new LinkedHashMap<>();

    static List<String> names() {
        return RightsJourneys.NAMES;
    }

    @Order(1)
    @Timeout(60)
    @ParameterizedTest
    @MethodSource("names")
    @Tag("PAT-01")
    @Tag("PAT-05")
    @Tag("PAT-09")
    @Tag("PAT-12")
    @Tag("CPR-01")
    @Tag("CPR-03")
    @Tag("CPR-08")
    @Tag("CPR-10")
    @Tag("PVP-01")
    @Tag("PVP-02")
    @Tag("PVP-03")
    @Tag("PVP-04")
    @Tag("CUS-04")
    @Tag("CUS-12")
    @Tag("CUS-14")
    @Tag("ECN-02")
    @Tag("ECN-05")
    @Tag("CRE-01")
    @Tag("CASE-11")
    @Tag("CASE-20")
    @Tag("CASE-30")
    void goesThroughFromIntakeToClosing(String name) {
        left.put(name, journeys.play(name));
    }

    @Order(2)
    @Timeout(120)
    @Test
    @Tag("PAT-10")
    @Tag("ECN-05")
    @Tag("CRE-03")
    void whatMustWaitIsDoneThen() {
        assertThat(left.keySet()).containsExactlyElementsOf(RightsJourneys.NAMES);
        stack.live("case-service", LATER);
        try {
            left.values().forEach(Runnable::run);
        } finally {
            stack.live("case-service", Duration.ZERO);
        }
    }
}

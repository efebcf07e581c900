package org.ipcase.cases.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import org.ipcase.cases.RunningService;
import org.ipcase.cases.Stories;
import org.ipcase.platform.examples.Examples;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each example of the special procedures is answered as the description of the API says. */
class ProceduresIT {
    private final RunningService service = RunningService.shared();

    @Tag("PAT-03")
    @Tag("CPR-10")
    @Tag("PVP-02")
    @Tag("PUN-01")
    @Tag("CUS-05")
    @Tag("SUP-01")
    @Tag("SUP-04")
    @ParameterizedTest
    @CsvSource({
        "patent-rulings, SETTLED",
        "customs-recordals, CANCELLED",
        "customs-detentions, RELEASED",
        "copyright-complaints, CASE_PROPOSED",
        "court-measures, LIFTED",
        "copyright-takedowns, RESTORED",
        "plant-variety-requests, DECIDED",
        "aid-requests, CLOSED",
        "punitive-claims, CLOSED",
        "supervisions, RELEASED",
        "enforcement-supervisions, CLOSED",
        "credit-listings, NOT_LISTED"
    })
    void answersEveryExampleAsDocumented(String resource, String end) {
        var id = new Stories(service).played(resource);
        var opening = Examples.story(resource).getFirst();
        var collection = "/api/" + resource;
        var seen = service.get(opening.as(), collection + "/" + id).expect(200);
        assertThat(seen.text("/state")).isEqualTo(end);
        assertThat(seen.text("/number")).startsWith("SC-");
        var listed = service.get(opening.as(), collection + "?state=" + end).expect(200);
        assertThat(listed.body().at("/items").findValuesAsString("id")).contains(id);
        var timeline = service.get(opening.as(), collection + "/" + id + "/timeline").expect(200);
        assertThat(timeline.body().findValuesAsString("type"))
                .doesNotContain("ClocksMoved")
                .hasSizeGreaterThan(1);
        service.get("holder-cq", collection + "/" + id).expect(404);
        service.get("holder-cq", collection + "/" + id + "/timeline").expect(404);
    }
}

package org.ipcase.journeys;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipcase.journeys.client.Platform;
import org.ipcase.journeys.rights.RightsJourneys;
import org.ipcase.journeys.typical.TypicalCase;

/**
 * {@code deploy/demo}: plays the journeys on the running stack and files the other typical cases.
 * {@code deploy/demo rights}: one case of each kind of right and the shorter procedures; {@code
 * deploy/demo trade-secret}: one of them.
 */
public final class Demo {
    private Demo() {}

    /**
     * @param arguments what to play, if not everything; and the gateway's address, else {@code
     *     IPCASE_URL}, else this machine's
     */
    public static void main(String[] arguments) {
        // The script sets the encoding of standard output.
        var out = System.out;
        var chosen = Stream.of(arguments).filter(it -> !it.contains("://")).toList();
        try (var platform = new Platform(address(arguments))) {
            var narrator = new PrintingNarrator(out);
            if (!chosen.isEmpty()) {
                play(new RightsJourneys(platform, narrator), chosen);
                return;
            }
            var one = new Journey1(platform, narrator).play();
            var mediation = new Journey2(platform, narrator).play();
            var back = new Journey4(platform, narrator).play();
            var both = new Journey5(platform, narrator).play();
            narrator.chapter("其他典型案例", "Other typical cases");
            TypicalCase.OTHERS.forEach(it -> file(platform, narrator, it));
            out.printf(
                    "%n看一看 See for yourself: %s%n  投诉 /complaints/%s%n  案件 /cases/%s%n  移送 /referrals/%s%n  调解 /mediations/%s%n  反向衔接 /reverse-linkages/%s%n  双报 /dual-reports/%s%n",
                    platform.address(),
                    one.complaintId(),
                    one.caseId(),
                    one.referralId(),
                    mediation,
                    back.linkageId(),
                    both);
        }
    }

    /** What must wait for a legal day is left as it is: the demo cannot wait. */
    private static void play(RightsJourneys journeys, List<String> chosen) {
        var names = chosen.equals(List.of("rights")) ? RightsJourneys.NAMES : chosen;
        names.forEach(journeys::play);
    }

    private static void file(Platform platform, Narrator narrator, TypicalCase it) {
        var filed =
                platform.as(it.account())
                        .post("/api/complaints", it.complaint(List.of()))
                        .expect(201);
        narrator.step(it.zh(), it.en(), filed);
        narrator.seen(
                "主管机关：" + filed.text("/agency/name"), "competent: " + filed.text("/agency/id"));
    }

    static URI address(String[] arguments) {
        return URI.create(
                Stream.of(arguments)
                        .filter(it -> it.contains("://"))
                        .findFirst()
                        .or(() -> Optional.ofNullable(System.getenv("IPCASE_URL")))
                        .orElse("http://localhost:8080"));
    }
}

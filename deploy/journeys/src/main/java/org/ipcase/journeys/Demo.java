package org.ipcase.journeys;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.ipcase.journeys.client.Platform;
import org.ipcase.journeys.typical.TypicalCase;

/**
 * {@code deploy/demo}: plays the journeys on the running stack and files the other typical cases.
 */
public final class Demo {
    private Demo() {}

    /**
     * @param arguments at most the gateway's address; else {@code IPCASE_URL}, else this machine's
     */
    public static void main(String[] arguments) {
        // The script sets the encoding of standard output.
        var out = System.out;
        try (var platform = new Platform(address(arguments))) {
            var narrator = new PrintingNarrator(out);
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
                arguments.length > 0
                        ? arguments[0]
                        : Optional.ofNullable(System.getenv("IPCASE_URL"))
                                .orElse("http://localhost:8080"));
    }
}

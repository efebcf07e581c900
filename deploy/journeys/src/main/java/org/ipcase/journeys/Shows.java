package org.ipcase.journeys;

import org.ipcase.journeys.client.Platform;
import org.ipcase.journeys.client.Reply;

/** What a journey must be able to see; if it does not, the journey ends there. */
public final class Shows {
    private Shows() {}

    public static void that(boolean seen, String what, Object instead) {
        if (!seen) {
            throw new IllegalStateException("Expected " + what + ", but it is " + instead);
        }
    }

    /** The newest clock of a rule is in this state, and says which article it comes from. */
    public static void clock(Reply reply, String rule, String state) {
        var clock =
                reply.each("/clocks")
                        .filter(it -> rule.equals(it.at("/rule").asString("")))
                        .reduce((_, later) -> later);
        that(
                clock.filter(it -> state.equals(it.at("/state").asString(""))).isPresent(),
                "the clock %s %s".formatted(rule, state),
                reply.text("/clocks") + reply.body().at("/clocks"));
        that(
                clock.filter(it -> !it.at("/source").asString("").isEmpty()).isPresent(),
                "the article behind " + rule,
                clock.orElseThrow());
    }

    /** A field says exactly this. */
    public static void text(Reply reply, String pointer, String expected) {
        that(
                reply.text(pointer).equals(expected),
                expected + " at " + pointer,
                reply.text(pointer) + reply.body().at(pointer));
    }

    /** A refusal names the rule and the article it rests on. */
    public static Reply because(Reply refusal, String rule, String article) {
        text(refusal, "/rule", rule);
        that(
                refusal.text("/source").contains(article),
                article + " as the source",
                refusal.text("/source"));
        return refusal;
    }

    /** Nobody of these sees it at all. */
    public static void hidden(Platform platform, String path, String... strangers) {
        for (var stranger : strangers) {
            platform.as(stranger).get(path).expect(404);
        }
    }
}

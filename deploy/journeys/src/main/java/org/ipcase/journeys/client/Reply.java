package org.ipcase.journeys.client;

import java.net.http.HttpHeaders;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What the platform answered.
 *
 * @param account who asked
 * @param asked method and path
 */
public record Reply(String account, String asked, int status, HttpHeaders headers, String text) {
    private static final JsonMapper JSON = new JsonMapper();

    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** Goes on with this reply if it is the status that must come now. */
    public Reply expect(int expected) {
        if (status != expected) {
            throw new UnexpectedReply(this, "status " + expected);
        }
        return this;
    }

    /** Goes on if the platform refused, with this status and code. */
    public Reply expectRefusal(int expected, String code) {
        expect(expected);
        if (!code.equals(text("/code"))) {
            throw new UnexpectedReply(this, "code " + code);
        }
        return this;
    }

    public Reply expectState(String state) {
        if (!state.equals(state())) {
            throw new UnexpectedReply(this, "state " + state);
        }
        return this;
    }

    public JsonNode body() {
        return text.isEmpty() ? MissingNode.getInstance() : JSON.readTree(text);
    }

    /** Text at a JSON pointer, empty if there is none. */
    public String text(String pointer) {
        return body().at(pointer).asString("");
    }

    public String id() {
        return text("/id");
    }

    public String number() {
        return text("/number");
    }

    public String state() {
        return text("/state");
    }

    public long revision() {
        return body().at("/revision").asLong(-1);
    }

    public Stream<JsonNode> each(String pointer) {
        return body().at(pointer).valueStream();
    }

    public Optional<JsonNode> clock(String rule) {
        return each("/clocks").filter(it -> rule.equals(it.at("/rule").asString(""))).findFirst();
    }

    public Optional<JsonNode> action(String name) {
        return each("/allowedActions")
                .filter(it -> name.equals(it.at("/name").asString("")))
                .findFirst();
    }
}

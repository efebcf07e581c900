package org.ipcase.platform.record;

import java.time.Instant;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.digest.Sha256;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that one command brought about (一次提交): its events, who caused them, and the hash of the
 * commit before. One commit is one document and one insert, so that a command is recorded whole or
 * not at all.
 *
 * @param content RFC 8785 canonical JSON of {@link Body}, kept as text so that the hashed bytes are
 *     the same after the store, a backup or another language
 * @param hash SHA-256 of {@code content}, hex
 */
record Commit(Body body, String content, String hash) {
    static final String NO_PREVIOUS = "0".repeat(64);

    /**
     * @param causation id of the event that led here, if one did
     * @param key who asked under which idempotency key, hashed; if one was sent
     * @param digest SHA-256 of the request, hex
     * @param told what other services are told
     */
    record Body(
            RecordId aggregate,
            String type,
            long revision,
            Instant at,
            Actor actor,
            @Nullable String causation,
            String correlation,
            String requestId,
            @Nullable String key,
            String digest,
            List<Stored> events,
            List<Told> told,
            String prev) {
        String id() {
            return idOf(aggregate, revision);
        }
    }

    record Stored(String type, int v, JsonNode data) {}

    record Told(String topic, String type, RecordId key, JsonNode data) {}

    static String idOf(RecordId aggregate, long revision) {
        return aggregate + ":" + revision;
    }

    static Commit seal(Body body, JsonMapper json) {
        try {
            var content = new JsonCanonicalizer(json.writeValueAsString(body)).getEncodedString();
            return new Commit(body, content, hashOf(content));
        } catch (java.io.IOException malformed) {
            throw new IllegalStateException("Expected JSON of our own to be canonical", malformed);
        }
    }

    static Commit read(String content, JsonMapper json) {
        return new Commit(json.readValue(content, Body.class), content, hashOf(content));
    }

    static String hashOf(String text) {
        return Sha256.of(text);
    }
}

package org.ipcase.platform.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.digest.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, when, and under which headers; a controller takes it as a parameter of every command.
 *
 * @param requestId id of this request at the gateway
 * @param idempotencyKey header {@code Idempotency-Key}, if sent
 * @param ifMatch revision of header {@code If-Match}, if sent
 * @param digest SHA-256 of method, path and body: the same key with another digest is refused
 * @param at the moment the command arrived
 */
public record CommandRequest(
        Actor actor,
        String requestId,
        @Nullable String idempotencyKey,
        @Nullable Long ifMatch,
        String digest,
        Instant at) {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** The same request whose digest covers what does not come in its body: a file, a form. */
    public CommandRequest covering(String content) {
        return new CommandRequest(
                actor, requestId, idempotencyKey, ifMatch, Sha256.of(digest + content), at);
    }

    /** The legal day of the command (CLK-11). */
    public LocalDate today() {
        return at.atZone(ZONE).toLocalDate();
    }
}

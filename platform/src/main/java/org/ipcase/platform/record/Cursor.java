package org.ipcase.platform.record;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.platform.web.RefusedAtTheEdge;
import org.ipcase.platform.web.RequestProblem;

/** Where a page ended, as opaque text. */
record Cursor(Instant at, String id) {
    String text() {
        var plain = at.toEpochMilli() + "|" + id;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor parse(String text) {
        try {
            var plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            var bar = plain.indexOf('|');
            var at = Instant.ofEpochMilli(Long.parseLong(plain.substring(0, bar)));
            return new Cursor(at, plain.substring(bar + 1));
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            throw new RefusedAtTheEdge(
                    new Refusal(
                            RequestProblem.INVALID,
                            "The cursor is not one that this list gave out",
                            java.util.List.of(
                                    new Refusal.FieldError(
                                            "after", "malformed", "Not a cursor of this list"))));
        }
    }
}

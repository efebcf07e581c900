package org.ipcase.kernel.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Id of an aggregate (complaint, case, referral, mediation …): a UUID in text, never shown as the
 * case number.
 */
public record RecordId(@JsonValue String value) {
    private static final UUID NAMESPACE = UUID.fromString("6f1f3a34-5c1d-4d53-9a6e-1d0c2f7e9b11");
    private static final Pattern TEXT =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecordId {
        if (!TEXT.matcher(value).matches()) {
            throw new IllegalArgumentException("Expected a UUID, but it is " + value);
        }
    }

    /** A new id, ordered by time (UUIDv7). */
    public static RecordId next() {
        return new RecordId(UuidCreator.getTimeOrderedEpoch().toString());
    }

    /** The same causes give the same id (UUIDv5), so that a second creation meets the first. */
    public static RecordId derived(String... causes) {
        var name = String.join("\u001f", causes);
        return new RecordId(UuidCreator.getNameBasedSha1(NAMESPACE, name).toString());
    }

    public static boolean isWellFormed(String value) {
        return TEXT.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}

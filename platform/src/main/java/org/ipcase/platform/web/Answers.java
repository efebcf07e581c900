package org.ipcase.platform.web;

import java.net.URI;
import java.util.function.Function;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * Turns outcomes into responses with {@code ETag} and {@code Location}; a refusal becomes a problem
 * body.
 */
public final class Answers {
    private Answers() {}

    /**
     * @param collection path of the resource as the caller sees it: {@code /api/complaints}
     */
    public static <S, V> ResponseEntity<V> created(
            Outcome<S> outcome, String collection, Function<Snapshot<S>, V> view) {
        var snapshot = snapshotOf(outcome);
        return ResponseEntity.created(URI.create(collection + "/" + snapshot.id()))
                .eTag(eTag(snapshot))
                .body(view.apply(snapshot));
    }

    public static <S, V> ResponseEntity<V> done(Outcome<S> outcome, Function<Snapshot<S>, V> view) {
        return found(snapshotOf(outcome), view);
    }

    public static <S, V> ResponseEntity<V> found(
            Snapshot<S> snapshot, Function<Snapshot<S>, V> view) {
        return ResponseEntity.status(HttpStatus.OK).eTag(eTag(snapshot)).body(view.apply(snapshot));
    }

    private static <S> Snapshot<S> snapshotOf(Outcome<S> outcome) {
        return switch (outcome) {
            case Outcome.Done<S>(var snapshot, _) -> snapshot;
            case Outcome.Refused<S>(Refusal refusal) -> throw new RefusedAtTheEdge(refusal);
        };
    }

    private static String eTag(Snapshot<?> snapshot) {
        return "\"" + snapshot.revision() + "\"";
    }
}

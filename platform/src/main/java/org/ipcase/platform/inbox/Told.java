package org.ipcase.platform.inbox;

import java.time.Instant;

/**
 * An event another service told us of.
 *
 * @param id the CloudEvent's id; becomes the causation of what it brings about
 * @param type whole type, e.g. {@code org.ipcase.case.mediation-requested.v1}
 * @param source the service that told us, e.g. {@code case-service}
 * @param subject key of the event
 * @param at when it happened
 * @param correlation the request at the beginning of the chain
 */
public record Told<T>(
        String id,
        String type,
        String source,
        String subject,
        Instant at,
        String correlation,
        T data) {}

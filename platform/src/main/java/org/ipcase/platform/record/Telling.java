package org.ipcase.platform.record;

import java.util.List;
import org.ipcase.kernel.id.RecordId;

/** Maps what a feature records to what other services are told: its {@code …Contracts}. */
@FunctionalInterface
public interface Telling<S, E> {
    List<Fact> facts(RecordId id, E event, S after);

    /**
     * An event for other services, with a schema in the kernel.
     *
     * @param topic e.g. {@code ipcase.case}
     * @param type kebab case, without prefix and version: {@code complaint-accepted}
     * @param key the case or aggregate whose order must hold
     * @param data a contract record of the kernel
     */
    record Fact(String topic, String type, int version, RecordId key, Object data) {}
}

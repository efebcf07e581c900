package org.ipcase.platform.record;

import org.ipcase.kernel.id.RecordId;

/**
 * A record as of a revision.
 *
 * @param revision number of commits so far; 0 means that nothing was recorded
 */
public record Snapshot<S>(RecordId id, long revision, S state) {}

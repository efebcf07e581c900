package org.ipcase.cases.ecommercetakedown.domain;

import java.time.Instant;
import org.ipcase.kernel.id.RecordId;

/**
 * What this platform knows of a complaint that is named as proof (投诉收据): a receipt that the
 * platform operator need not take on trust.
 *
 * @param digest SHA-256 over number, agency and moment, in hex; whoever holds the receipt asks
 *     whether it is genuine
 */
public record FiledComplaint(
        RecordId id, String number, String agency, String agencyName, Instant at, String digest) {}

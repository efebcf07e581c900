package org.ipcase.cases.rightsaid.domain;

import org.ipcase.kernel.id.RecordId;

/**
 * The workstation that was chosen (受理工作站), as the register knows it at that moment.
 *
 * @param open whether it takes in requests for aid
 * @param region where it lies
 */
public record Receiving(RecordId id, String name, String region, boolean open) {}

package org.ipcase.referral.office.domain;

import org.ipcase.kernel.actor.AgencyType;

/**
 * An office that takes part (机关).
 *
 * @param id of the agency directory
 * @param region seat of the office, GB/T 2260
 */
public record Office(String id, String name, AgencyType type, String region) {}

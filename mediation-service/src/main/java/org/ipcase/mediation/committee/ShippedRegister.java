package org.ipcase.mediation.committee;

import org.ipcase.mediation.committee.domain.Roster;

/** The register as it ships, from which the record begins (初始名册). */
public record ShippedRegister(Roster roster) {}

package org.ipcase.referral.factfinding.domain;

/** What happens to facts found. */
public sealed interface FactFindingEvent {
    /** What is known since; the whole of it. */
    record StandingNoted(Finding finding) implements FactFindingEvent {}
}

package org.ipcase.cases.creditlisting;

import org.ipcase.cases.creditlisting.domain.CreditListing;
import org.ipcase.cases.creditlisting.domain.CreditListing.Listed;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand;
import org.ipcase.cases.creditlisting.domain.CreditListingCommand.RemoveParty;
import org.ipcase.cases.creditlisting.domain.CreditListingEvent;
import org.ipcase.cases.creditlisting.domain.CreditListingStage;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
import org.ipcase.kernel.event.clock.ClockAlarmed;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Removes a party when its three years are over (期满移出), CRE-02: the listing ends by law, whether or
 * not anybody remembers.
 */
@Configuration(proxyBeanMethods = false)
class WhenThreeYearsAreOverRemoveParty {
    private static final String DURATION = "CRE-02";

    private final Desk<CreditListing, CreditListingCommand, CreditListingEvent> listings;

    WhenThreeYearsAreOverRemoveParty(
            Desk<CreditListing, CreditListingCommand, CreditListingEvent> listings) {
        this.listings = listings;
    }

    @Bean
    Reaction<ClockAlarmed> whenThreeYearsAreOverRemoveTheParty() {
        return new Reaction<>(
                "WhenThreeYearsAreOverRemoveParty",
                CaseServiceEvent.TOPIC,
                ClockAlarmed.typeOf("case"),
                ClockAlarmed.class,
                this::remove);
    }

    private Outcome<?> remove(Told<ClockAlarmed> told) {
        var alarm = told.data();
        return isOver(alarm) && isListed(alarm.recordId())
                ? listings.react(
                        alarm.recordId(),
                        told,
                        new RemoveParty(Actor.system(told.source()), told.at()))
                : new Outcome.Done<>(
                        new Snapshot<CreditListing>(
                                alarm.recordId(), 0, new CreditListing.Nothing()),
                        true);
    }

    /** Asked first: the alarm may be of any kind of record. */
    private static boolean isOver(ClockAlarmed alarm) {
        return alarm.resource().equals("credit-listing")
                && alarm.rule().equals(DURATION)
                && alarm.level().equals(ClockAlarmed.RED);
    }

    /** Whom an officer or a repair removed meanwhile is left as it is. */
    private boolean isListed(RecordId id) {
        return listings.load(id)
                .filter(it ->
                        it.state() instanceof Listed found
                                && found.stage() != CreditListingStage.REMOVED)
                .isPresent();
    }
}

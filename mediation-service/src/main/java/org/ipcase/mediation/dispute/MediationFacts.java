package org.ipcase.mediation.dispute;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.ipcase.mediation.dispute.domain.Aftermath;
import org.ipcase.mediation.dispute.domain.AssignedMediator;
import org.ipcase.mediation.dispute.domain.DisputeEvent;
import org.ipcase.mediation.dispute.domain.Session.Venue;

/**
 * What the timeline says of a fact (办理过程): that it happened, not what was said or agreed. The
 * mediation itself shows that to its readers (MED-23).
 */
final class MediationFacts {
    private MediationFacts() {}

    static Map<String, String> of(DisputeEvent event) {
        return switch (event) {
            case DisputeEvent.ApplicationFiled filed ->
                    Map.of(
                            "number", filed.application().number(),
                            "committee", filed.application().committee());
            case DisputeEvent.ApplicationAccepted accepted ->
                    Map.of("on", accepted.on().toString());
            case DisputeEvent.ApplicationDeclined declined ->
                    Map.of(
                            "ground", declined.ground().name(),
                            "on", declined.on().toString());
            case DisputeEvent.PartyRegistered registered ->
                    Map.of(
                            "side", registered.side().name(),
                            "agency", registered.agency());
            case DisputeEvent.MediatorsChosen chosen ->
                    Map.of(
                            "side", chosen.by().name(),
                            "mediators", String.join(", ", chosen.mediatorIds()));
            case DisputeEvent.MediatorsAssigned assigned ->
                    Map.of(
                            "mediators",
                            assigned.mediators().stream()
                                    .map(AssignedMediator::name)
                                    .collect(Collectors.joining(", ")));
            case DisputeEvent.MediatorChallenged challenged ->
                    Map.of(
                            "mediator", challenged.challenge().mediatorId(),
                            "relation", challenged.challenge().relation().name());
            case DisputeEvent.SessionScheduled scheduled ->
                    session(
                            scheduled.session().id(),
                            scheduled.session().at().toString(),
                            scheduled.session().venue());
            case DisputeEvent.SessionRecorded recorded ->
                    Map.of(
                            "session", recorded.sessionId(),
                            "heldAt", recorded.minutes().heldAt().toString());
            case DisputeEvent.MediationSuspended suspended ->
                    Map.of(
                            "ground", suspended.ground().name(),
                            "on", suspended.on().toString());
            case DisputeEvent.MediationResumed resumed -> Map.of("on", resumed.on().toString());
            case DisputeEvent.PeriodExtended extended ->
                    Map.of("days", Integer.toString(extended.days()));
            case DisputeEvent.WrittenAgreementDrafted drafted ->
                    Map.of("digest", drafted.text().digest());
            case DisputeEvent.AgreementSigned signed ->
                    Map.of(
                            "as", signed.signature().as().name(),
                            "by", signed.signature().name(),
                            "digest", signed.signature().digest());
            case DisputeEvent.WrittenAgreementTookEffect effect ->
                    Map.of("effectiveOn", effect.on().toString());
            case DisputeEvent.OralAgreementRecorded oral ->
                    Map.of("effectiveOn", oral.on().toString());
            case DisputeEvent.MediationEndedWithoutAgreement ended ->
                    Map.of("on", ended.on().toString());
            case DisputeEvent.PartyRefused refused ->
                    Map.of("by", refused.by().name(), "on", refused.on().toString());
            case DisputeEvent.ApplicationWithdrawn withdrawn ->
                    Map.of("on", withdrawn.on().toString());
            case DisputeEvent.OtherSideContacted contacted ->
                    Map.of(
                            "channel", contacted.contact().channel().name(),
                            "reached", Boolean.toString(contacted.contact().reached()));
            case DisputeEvent.ConsentGiven given -> Map.of("on", given.on().toString());
            case DisputeEvent.HelperInvited invited ->
                    Map.of("kind", invited.helper().kind().name());
            case DisputeEvent.HelperAgreed agreed ->
                    Map.of(
                            "helper", Integer.toString(agreed.helper()),
                            "side", agreed.by().name());
            case DisputeEvent.RightsAcknowledged it -> Map.of("side", it.by().name());
            case DisputeEvent.MinutesConfirmed confirmed ->
                    Map.of(
                            "session", confirmed.confirmation().sessionId(),
                            "as", confirmed.confirmation().as().name(),
                            "by", confirmed.confirmation().name());
            case DisputeEvent.DangerReported reported -> Map.of("to", reported.report().to());
            case DisputeEvent.ParallelPeriodRecorded recorded ->
                    Map.of("kind", recorded.period().kind().name());
            case DisputeEvent.MediationTimedOut timedOut -> Map.of("on", timedOut.on().toString());
            case DisputeEvent.ConfirmationFollowed followed -> station(followed.station());
            case DisputeEvent.PerformanceFollowed followed -> station(followed.station());
            case DisputeEvent.BesideEvent one -> beside(one);
        };
    }

    private static Map<String, String> beside(DisputeEvent.BesideEvent event) {
        var party = event.party();
        return switch (event) {
            case DisputeEvent.FurtherPartyRegistered(_, var agency) ->
                    Map.of("party", party, "agency", agency);
            case DisputeEvent.FurtherPartyContacted(_, var contact, _) ->
                    Map.of(
                            "party", party,
                            "channel", contact.channel().name(),
                            "reached", Boolean.toString(contact.reached()));
            case DisputeEvent.FurtherPartyConsented(_, var on, _) ->
                    Map.of("party", party, "on", on.toString());
            case DisputeEvent.FurtherPartyChoseMediators(_, var mediators) ->
                    Map.of("party", party, "mediators", String.join(", ", mediators));
            case DisputeEvent.FurtherPartyAgreedToHelper(_, var helper) ->
                    Map.of("party", party, "helper", Integer.toString(helper));
            case DisputeEvent.FurtherPartyAcknowledgedRights _ -> Map.of("party", party);
            case DisputeEvent.PartyLeft(_, var on, _) ->
                    Map.of("party", party, "on", on.toString());
        };
    }

    private static Map<String, String> station(Aftermath.Station station) {
        return Map.of("state", station.state());
    }

    private static Map<String, String> session(String id, String at, Venue venue) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("session", id);
        facts.put("at", at);
        var place = venue.place();
        if (place != null) {
            facts.put("place", place);
        }
        return facts;
    }
}

package org.ipcase.mediation.committee;

import java.util.Map;
import org.ipcase.mediation.committee.domain.CommitteeEvent;

/** What the timeline says of a fact. */
final class CommitteeFacts {
    private CommitteeFacts() {}

    static Map<String, String> of(CommitteeEvent event) {
        return switch (event) {
            case CommitteeEvent.CommitteeRegistered it ->
                    Map.of("number", it.number(), "kind", it.committee().kind().name());
            case CommitteeEvent.MembersReElected it ->
                    Map.of("termStart", it.termStart().toString());
            case CommitteeEvent.MembersChanged it ->
                    Map.of("members", Integer.toString(it.members().size()));
            case CommitteeEvent.CommitteeSuspended it -> Map.of("reason", it.reason());
            case CommitteeEvent.CommitteeResumed _ -> Map.of();
            case CommitteeEvent.CommitteeDissolved it -> Map.of("reason", it.reason());
            case CommitteeEvent.CourtNoticeOpened it ->
                    Map.of("change", it.notice().change().name(), "court", it.notice().court());
            case CommitteeEvent.CourtTookNote it ->
                    Map.of("court", it.court(), "on", it.on().toString());
            case CommitteeEvent.CourtNotified it -> Map.of("on", it.on().toString());
            case CommitteeEvent.StarsAwarded it ->
                    Map.of(
                            "stars", Integer.toString(it.stars().count()),
                            "basis", it.stars().basis());
            case CommitteeEvent.CourtPlatformLinked it -> Map.of("platformId", it.platformId());
        };
    }
}

package org.ipcase.referral.factfinding;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.court.CompetentCourts;
import org.ipcase.kernel.event.caseservice.CaseEvent.DecisionStanding;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
import org.ipcase.kernel.event.caseservice.RemedyTold;
import org.ipcase.kernel.event.caseservice.RightsHolder;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.referral.factfinding.domain.FactFinding;
import org.ipcase.referral.factfinding.domain.FactFindingCommand;
import org.ipcase.referral.factfinding.domain.FactFindingCommand.NoteStanding;
import org.ipcase.referral.factfinding.domain.FactFindingEvent;
import org.ipcase.referral.factfinding.domain.Finding;
import org.ipcase.referral.factfinding.domain.Finding.Remedy;
import org.ipcase.referral.office.Offices;
import org.ipcase.referral.office.domain.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When a case tells how its decision stands, the facts found are kept with their source (CRT-07):
 * one record a case, however often and in whatever order the news come.
 */
@Configuration(proxyBeanMethods = false)
class WhenDecisionStandsKeepItsFacts {
    private final Desk<FactFinding, FactFindingCommand, FactFindingEvent> desk;
    private final Offices offices;
    private final CompetentCourts courts = CompetentCourts.standard();

    WhenDecisionStandsKeepItsFacts(
            Desk<FactFinding, FactFindingCommand, FactFindingEvent> desk, Offices offices) {
        this.desk = desk;
        this.offices = offices;
    }

    @Bean
    Reaction<DecisionStanding> keepFactsFound() {
        return new Reaction<>(
                getClass().getSimpleName(),
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(DecisionStanding.TYPE),
                DecisionStanding.class,
                this::keep);
    }

    static RecordId idOf(RecordId caseId) {
        return RecordId.derived("fact-finding", caseId.value());
    }

    private Outcome<?> keep(Told<DecisionStanding> told) {
        return desk.follow(
                idOf(told.data().caseId()),
                told,
                new NoteStanding(
                        Actor.system(told.source()),
                        told.at(),
                        finding(told.data(), LocalDate.ofInstant(told.at(), CommandRequest.ZONE))));
    }

    private Finding finding(DecisionStanding it, LocalDate day) {
        var agency =
                offices.byId(it.agency())
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "Expected %s in the directory".formatted(it.agency())));
        return new Finding(
                new Finding.Source(
                        it.caseId(),
                        it.caseNumber(),
                        agency,
                        it.kind(),
                        Optional.ofNullable(it.documentNumber()),
                        it.decidedOn(),
                        it.servedOn(),
                        it.region(),
                        it.violation()),
                it.parties(),
                it.right(),
                it.facts(),
                it.remedies().stream().map(WhenDecisionStandsKeepItsFacts::remedy).toList(),
                company(it.rightsHolder()),
                competent(it, day));
    }

    private static Remedy remedy(RemedyTold it) {
        return new Remedy(
                it.number(),
                Remedy.Kind.valueOf(it.kind()),
                it.filedOn(),
                Optional.ofNullable(it.outcome()).map(Remedy.Outcome::valueOf),
                Optional.ofNullable(it.endedOn()),
                Optional.ofNullable(it.document()));
    }

    /** An office that submitted by itself is no party. */
    private Optional<RightsHolder> company(@Nullable RightsHolder holder) {
        return Optional.ofNullable(holder)
                .filter(it ->
                        offices.byId(it.agency())
                                .map(office -> office.type() == AgencyType.RIGHTS_HOLDER)
                                .orElse(true));
    }

    private Optional<Office> competent(DecisionStanding it, LocalDate day) {
        return Arrays.stream(RightKind.values())
                .filter(kind -> kind.name().equals(it.right().kind()))
                .findFirst()
                .flatMap(kind -> courts.of(kind, Set.of(), it.region(), day))
                .flatMap(court -> offices.byId(court.court().id()));
    }
}

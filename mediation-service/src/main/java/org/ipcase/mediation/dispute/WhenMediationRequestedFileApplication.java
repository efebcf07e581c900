package org.ipcase.mediation.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.event.caseservice.ComplaintEvent.MediationRequested;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.event.caseservice.RightsHolder;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.mediation.dispute.domain.Application;
import org.ipcase.mediation.dispute.domain.DisputeEvent;
import org.ipcase.mediation.dispute.domain.DisputedRight;
import org.ipcase.mediation.dispute.domain.Mediation;
import org.ipcase.mediation.dispute.domain.MediationCommand;
import org.ipcase.mediation.dispute.domain.MediationCommand.FileApplication;
import org.ipcase.mediation.dispute.domain.Participant;
import org.ipcase.mediation.dispute.domain.Party;
import org.ipcase.mediation.dispute.domain.Setting;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.mediation.dispute.domain.Sides;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Outcome;
import org.springframework.stereotype.Component;

/**
 * A complaint in which mediation is asked for becomes an application to the committee nearest to
 * the place of the act, without anyone typing it again (REQ-05); nothing of the mediation goes the
 * other way but its state.
 */
@Component
class WhenMediationRequestedFileApplication {
    private static final String CLAIM = "见投诉材料";

    private final Desk<Mediation, MediationCommand, DisputeEvent> desk;
    private final AgencyDirectory agencies;
    private final Numbers numbers;

    WhenMediationRequestedFileApplication(
            Desk<Mediation, MediationCommand, DisputeEvent> desk,
            AgencyDirectory agencies,
            Numbers numbers) {
        this.desk = desk;
        this.agencies = agencies;
        this.numbers = numbers;
    }

    /**
     * One dispute, one mediation, however many respondents it names: who does not want to mediate
     * leaves it, and the others go on (MED-02).
     */
    Outcome<Mediation> act(Told<MediationRequested> told) {
        return desk.createFrom(told, id -> file(id, told));
    }

    private FileApplication file(RecordId id, Told<MediationRequested> told) {
        var requested = told.data();
        var complainant = requested.complainant();
        return new FileApplication(
                Actor.system(told.source()),
                told.at(),
                application(id, requested, LocalDate.ofInstant(told.at(), WorkCalendar.ZONE)),
                Sides.ofApplicant(complainant.sub(), complainant.agency(), agencies));
    }

    private Application application(RecordId id, MediationRequested requested, LocalDate today) {
        var right = requested.right();
        return new Application(
                        id,
                        numbers.next("MD", requested.region()),
                        committeeFor(requested.region(), today),
                        applicant(requested.complainant()),
                        respondent(requested.respondents().getFirst()),
                        List.of(),
                        new DisputedRight(
                                RightKind.valueOf(right.kind()),
                                right.number(),
                                right.title(),
                                null),
                        requested.dispute(),
                        CLAIM,
                        null,
                        requested.region(),
                        requested.complaintId(),
                        null,
                        false,
                        today)
                .in(Setting.with(others(requested.respondents())));
    }

    private String committeeFor(String region, LocalDate day) {
        return agencies.resolve(OfficeFunction.IP_MEDIATION, region, day)
                .orElseThrow(() ->
                        new IllegalStateException("Expected a mediation committee for " + region))
                .id();
    }

    private static Party applicant(RightsHolder holder) {
        var kind = holder.creditCode() == null ? Party.Kind.PERSON : Party.Kind.ORGANISATION;
        return Party.named(kind, holder.name(), holder.creditCode());
    }

    private static Party respondent(Named named) {
        return Party.named(Party.Kind.valueOf(named.kind()), named.name(), named.creditCode());
    }

    /** Whoever a complaint names twice is one party. */
    private static List<Participant> others(List<Named> respondents) {
        var beside = new ArrayList<Participant>();
        var known = new HashSet<String>();
        respondents.stream()
                .filter(it -> it.creditCode() == null || known.add(it.creditCode()))
                .skip(1)
                .map(WhenMediationRequestedFileApplication::respondent)
                .forEach(it -> beside.add(Participant.further(Side.RESPONDENT, beside, it)));
        return beside;
    }
}

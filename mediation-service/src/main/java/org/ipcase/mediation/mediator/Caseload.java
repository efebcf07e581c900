package org.ipcase.mediation.mediator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.mediation.committee.WholeList;
import org.ipcase.mediation.dispute.domain.DisputeEvent;
import org.ipcase.mediation.dispute.domain.Mediation;
import org.ipcase.mediation.dispute.domain.MediationCommand;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.RecordSummary;
import org.springframework.stereotype.Component;

/**
 * The disputes of a mediator or a body (办案量), as their own lists show them: numbers, states and
 * days, never a word of what was said (MED-23).
 */
@Component
public class Caseload {
    private static final String AGREED = "AGREED_";
    private static final Set<String> WITHOUT_AGREEMENT =
            Set.of("FAILED", "REFUSED", "WITHDRAWN", "TIMED_OUT");

    private final Desk<Mediation, MediationCommand, DisputeEvent> disputes;

    Caseload(Desk<Mediation, MediationCommand, DisputeEvent> disputes) {
        this.disputes = disputes;
    }

    /** How a dispute stands, for figures. */
    public enum Standing {
        /** 办理中 */
        OPEN,
        /** 达成协议 */
        AGREED,
        /** 未达成协议 */
        NOT_AGREED,
        /** 不予受理: no mediation was held. */
        NOT_ACCEPTED
    }

    /**
     * A dispute in a figure's list.
     *
     * @param on legal day of the last step
     */
    public record Counted(
            String id,
            String number,
            String state,
            Standing standing,
            boolean oral,
            LocalDate applied,
            LocalDate on) {
        public boolean ended() {
            return standing == Standing.AGREED || standing == Standing.NOT_AGREED;
        }
    }

    /** Those the mediator has in hand or had to the end. */
    public List<Counted> ofMediator(String sub) {
        var reader =
                new Actor(
                        sub,
                        "caseload",
                        "platform",
                        AgencyType.MEDIATION_COMMITTEE,
                        "000000",
                        Set.of(),
                        Set.of(Role.MEDIATOR));
        return counted(WholeList.of(disputes, reader, Map.of()));
    }

    public List<Counted> ofCommittee(String committee) {
        var reader =
                new Actor(
                        "system:caseload",
                        "caseload",
                        committee,
                        AgencyType.MEDIATION_COMMITTEE,
                        "000000",
                        Set.of(),
                        Set.of(Role.COMMITTEE_DIRECTOR));
        return counted(WholeList.of(disputes, reader, Map.of("committee", committee)));
    }

    private static List<Counted> counted(List<RecordSummary> found) {
        return found.stream()
                .map(it ->
                        new Counted(
                                it.id(),
                                it.number(),
                                it.state(),
                                standing(it.state()),
                                it.state().equals("AGREED_ORAL")
                                        || "ORAL".equals(it.fields().get("form")),
                                LocalDate.ofInstant(it.createdAt(), WorkCalendar.ZONE),
                                LocalDate.ofInstant(it.updatedAt(), WorkCalendar.ZONE)))
                .toList();
    }

    /** Confirmation and performance leave the state as it is: agreed. */
    static Standing standing(String state) {
        if (state.startsWith(AGREED)) {
            return Standing.AGREED;
        }
        if (WITHOUT_AGREEMENT.contains(state)) {
            return Standing.NOT_AGREED;
        }
        return state.equals("NOT_ACCEPTED") ? Standing.NOT_ACCEPTED : Standing.OPEN;
    }
}

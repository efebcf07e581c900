package org.ipcase.mediation.dispute;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.mediation.dispute.domain.Action;
import org.ipcase.mediation.dispute.domain.AgreementForm;
import org.ipcase.mediation.dispute.domain.Dossier;
import org.ipcase.mediation.dispute.domain.Mediation;
import org.ipcase.mediation.dispute.domain.Mediation.Accepted;
import org.ipcase.mediation.dispute.domain.Mediation.AgreementDrafted;
import org.ipcase.mediation.dispute.domain.Mediation.Applied;
import org.ipcase.mediation.dispute.domain.Mediation.InProgress;
import org.ipcase.mediation.dispute.domain.Mediation.MediatorAssigned;
import org.ipcase.mediation.dispute.domain.Mediation.NotApplied;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.Mediation.Over;
import org.ipcase.mediation.dispute.domain.Mediation.Suspended;
import org.ipcase.mediation.dispute.domain.MediationAccess;
import org.ipcase.mediation.dispute.domain.Parties;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.platform.record.Index;
import org.ipcase.platform.record.Index.Task;

/**
 * What lists, the worklist and access see of a mediation: parties and right, never what was said
 * (MED-23).
 */
final class MediationIndex {
    private MediationIndex() {}

    static Index of(Mediation state) {
        return switch (state) {
            case NotApplied _ -> new Index("", state.apiState(), "", Set.of(), Map.of(), List.of());
            case OnFile onFile -> of(onFile);
        };
    }

    private static Index of(OnFile state) {
        var dossier = state.dossier();
        return new Index(
                dossier.application().number(),
                state.apiState(),
                title(dossier),
                MediationAccess.readers(dossier),
                fields(state),
                Stream.of(tasks(state), consent(state), parallel(state))
                        .flatMap(List::stream)
                        .toList());
    }

    private static String title(Dossier dossier) {
        var application = dossier.application();
        return "%s / %s · %s"
                .formatted(
                        application.applicant().name(),
                        application.respondent().name(),
                        application.right().title());
    }

    private static Map<String, String> fields(OnFile state) {
        var application = state.dossier().application();
        var fields = new LinkedHashMap<String, String>();
        fields.put("committee", application.committee());
        fields.put("region", application.region());
        fields.put("right", application.right().kind().name());
        fields.put("stage", state.stage());
        form(state).ifPresent(form -> fields.put("form", form.name()));
        var complaint = application.complaintId();
        if (complaint != null) {
            fields.put("complaintId", complaint.value());
        }
        return fields;
    }

    private static Optional<AgreementForm> form(OnFile state) {
        return switch (state) {
            case Mediation.AgreedWritten _ -> Optional.of(AgreementForm.WRITTEN);
            case Mediation.AgreedOral _ -> Optional.of(AgreementForm.ORAL);
            case Applied _,
                    Accepted _,
                    MediatorAssigned _,
                    InProgress _,
                    Suspended _,
                    AgreementDrafted _,
                    Over _ ->
                    Optional.empty();
        };
    }

    private static List<Task> tasks(OnFile state) {
        var dossier = state.dossier();
        return switch (state) {
            case Applied _ -> tasks(dossier, "MED-04", Action.ACCEPT, director(dossier));
            case Accepted _ ->
                    Stream.concat(
                                    tasks(
                                            dossier,
                                            "MED-08",
                                            Action.ASSIGN_MEDIATORS,
                                            director(dossier))
                                            .stream(),
                                    tasks(
                                            dossier,
                                            "MED-08",
                                            Action.CHOOSE_MEDIATORS,
                                            undecided(dossier))
                                            .stream())
                            .toList();
            case MediatorAssigned _ -> sessions(dossier, Action.SCHEDULE_SESSION);
            case InProgress _ -> sessions(dossier, Action.REACH_AGREEMENT);
            case AgreementDrafted drafted ->
                    tasks(dossier, "MED-08", Action.SIGN, unsigned(drafted));
            case Suspended _, Over _ -> List.of();
        };
    }

    /** The other side is asked by the mediators, and by the director while there are none. */
    private static List<Task> consent(OnFile state) {
        var dossier = state.dossier();
        var mediators = MediationAccess.mediatorKeys(dossier);
        return tasks(
                dossier,
                "MED-02-CONSENT",
                Action.RECORD_CONTACT,
                mediators.isEmpty() ? director(dossier) : mediators);
    }

    /**
     * REQ-23: warned thirty days before the limitation ends; a mediation that is over waits for
     * nobody.
     */
    private static List<Task> parallel(OnFile state) {
        if (state instanceof Over) {
            return List.of();
        }
        var dossier = state.dossier();
        return dossier.annex().periods().stream()
                .flatMap(period ->
                        dossier.sides().of(Side.APPLICANT).stream()
                                .map(holder -> watch(holder, period.clock())))
                .toList();
    }

    private static Task watch(String holder, LegalClock clock) {
        var warn =
                clock.deadline().alarmDays().stream()
                        .findFirst()
                        .map(day -> day.atStartOfDay(WorkCalendar.ZONE).toInstant())
                        .orElse(clock.warn());
        return new Task(holder, Action.RECORD_PERIOD.api(), clock.rule(), warn, clock.due());
    }

    private static List<String> director(Dossier dossier) {
        return List.of(MediationAccess.directorKey(dossier));
    }

    private static List<String> undecided(Dossier dossier) {
        var holders = new ArrayList<String>();
        for (var one : Parties.present(dossier)) {
            if (Parties.choice(dossier, one).isEmpty()) {
                holders.addAll(dossier.sides().of(one.id()));
            }
        }
        return holders;
    }

    private static List<String> unsigned(AgreementDrafted drafted) {
        var dossier = drafted.dossier();
        var holders = new ArrayList<String>();
        for (var one : drafted.agreement().unsigned(dossier)) {
            holders.addAll(dossier.sides().of(one.id()));
        }
        for (var signatory : drafted.agreement().missing(dossier)) {
            switch (signatory) {
                case APPLICANT, RESPONDENT -> {} // Each of them above.
                case MEDIATOR -> holders.addAll(MediationAccess.mediatorKeys(dossier));
                case COMMITTEE -> holders.add(MediationAccess.directorKey(dossier));
            }
        }
        return holders;
    }

    /** The session that is set comes first; it is no legal period, so the task names no rule. */
    private static List<Task> sessions(Dossier dossier, Action otherwise) {
        var holders = MediationAccess.mediatorKeys(dossier);
        return dossier.nextSession()
                .map(next -> holders.stream().map(holder -> record(holder, next.at())).toList())
                .orElseGet(() -> tasks(dossier, "MED-08", otherwise, holders));
    }

    private static Task record(String holder, Instant at) {
        return new Task(holder, Action.RECORD_SESSION.api(), "", at, at);
    }

    private static List<Task> tasks(
            Dossier dossier, String rule, Action action, List<String> holders) {
        return dossier.clock(rule).filter(LegalClock::pending).stream()
                .flatMap(clock ->
                        holders.stream()
                                .map(holder ->
                                        new Task(
                                                holder,
                                                action.api(),
                                                rule,
                                                clock.warn(),
                                                clock.due())))
                .toList();
    }
}

package org.ipcase.mediation.dispute;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.committee.domain.Committee;
import org.ipcase.mediation.committee.domain.Roster;
import org.ipcase.mediation.dispute.MediationView.AttendeeView;
import org.ipcase.mediation.dispute.MediationView.ChallengeView;
import org.ipcase.mediation.dispute.MediationView.CommitteeName;
import org.ipcase.mediation.dispute.MediationView.EndView;
import org.ipcase.mediation.dispute.MediationView.MediatorName;
import org.ipcase.mediation.dispute.MediationView.MinutesView;
import org.ipcase.mediation.dispute.MediationView.NoticeView;
import org.ipcase.mediation.dispute.MediationView.ParticipantView;
import org.ipcase.mediation.dispute.MediationView.PartyView;
import org.ipcase.mediation.dispute.MediationView.PointerView;
import org.ipcase.mediation.dispute.MediationView.RightView;
import org.ipcase.mediation.dispute.MediationView.RouteView;
import org.ipcase.mediation.dispute.MediationView.SessionView;
import org.ipcase.mediation.dispute.MediationView.StationView;
import org.ipcase.mediation.dispute.domain.Aftermath;
import org.ipcase.mediation.dispute.domain.Application;
import org.ipcase.mediation.dispute.domain.Dossier;
import org.ipcase.mediation.dispute.domain.Mediation;
import org.ipcase.mediation.dispute.domain.Mediation.Failed;
import org.ipcase.mediation.dispute.domain.Mediation.NotAccepted;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.Mediation.Refused;
import org.ipcase.mediation.dispute.domain.Mediation.Suspended;
import org.ipcase.mediation.dispute.domain.Mediation.Withdrawn;
import org.ipcase.mediation.dispute.domain.MediationGuard;
import org.ipcase.mediation.dispute.domain.NextRoute;
import org.ipcase.mediation.dispute.domain.Participant;
import org.ipcase.mediation.dispute.domain.Parties;
import org.ipcase.mediation.dispute.domain.Party;
import org.ipcase.mediation.dispute.domain.Session;
import org.ipcase.mediation.dispute.domain.Setting;
import org.ipcase.platform.web.ClockView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a mediation to one of its readers. */
@Component
class MediationViews {
    /** MED-07; 人民调解法 23, 24. */
    private static final NoticeView RIGHTS_NOTICE =
            new NoticeView(
                    "当事人在人民调解活动中有权选择或者接受人民调解员，接受、拒绝调解或者要求终止调解，要求公开或者不公开调解，"
                            + "自主表达意愿、自愿达成调解协议；应当如实陈述纠纷事实，遵守调解现场秩序，尊重人民调解员，"
                            + "尊重对方当事人行使权利。调解不收取费用。",
                    "You may choose or accept the mediator, accept, refuse or end the mediation,"
                            + " ask that it be open or closed, and agree or not as you wish. State the"
                            + " facts truthfully, keep order, respect the mediator and the other party."
                            + " Mediation is free of charge.",
                    "MED-07",
                    "人民调解法 第23、24条");

    private final Roster roster;

    MediationViews(Roster roster) {
        this.roster = roster;
    }

    /**
     * @param clocks as they stand at the moment of reading
     */
    MediationView of(
            RecordId id, long revision, OnFile state, Actor reader, List<LegalClock> clocks) {
        var dossier = state.dossier();
        var application = dossier.application();
        var right = application.right();
        var complaint = application.complaintId();
        var caseFile = application.caseId();
        return new MediationView(
                id.value(),
                application.number(),
                state.apiState(),
                state.stage(),
                revision,
                MediationGuard.allowedActions(state, reader),
                ClockView.of(clocks),
                committee(application.committee()),
                partner(application),
                entrustment(application),
                party(application.applicant()),
                party(application.respondent()),
                application.otherRespondents(),
                application.participants().stream().map(it -> participant(dossier, it)).toList(),
                Parties.of(dossier, reader).stream().map(Participant::id).toList(),
                dossier.sides().of(reader).map(Enum::name).orElse(null),
                new RightView(
                        right.kind().name(), right.number(), right.title(), right.niceClass()),
                application.dispute(),
                application.claim(),
                application.amountInDispute(),
                application.region(),
                complaint == null ? null : complaint.value(),
                caseFile == null ? null : caseFile.value(),
                application.respondentConsents(),
                application.appliedOn(),
                choices(dossier),
                mediators(dossier),
                challenges(dossier),
                dossier.sessions().stream().map(MediationViews::session).toList(),
                RIGHTS_NOTICE,
                state instanceof Suspended suspended ? suspended.ground().name() : null,
                AgreementViews.of(state),
                end(state),
                routes(state),
                AnnexView.of(dossier, dossier.sides().of(reader).isEmpty()),
                pointer(application.within().pointedBy()),
                station(dossier.annex().aftermath().confirmation()),
                station(dossier.annex().aftermath().performance()));
    }

    private static @Nullable PointerView pointer(Setting.@Nullable Pointer pointer) {
        return pointer == null ? null : new PointerView(pointer.agency(), pointer.notice());
    }

    private static @Nullable StationView station(Aftermath.@Nullable Station station) {
        return station == null ? null : new StationView(station.id().value(), station.state());
    }

    private @Nullable CommitteeName partner(Application application) {
        var partner = application.within().partner();
        return partner == null ? null : committee(partner);
    }

    private static @Nullable String entrustment(Application application) {
        var entrusted = application.within().entrusted();
        return entrusted == null ? null : entrusted.entrustmentId().value();
    }

    private CommitteeName committee(String id) {
        return new CommitteeName(id, roster.known(id).map(Committee::zh).orElse(id));
    }

    private static PartyView party(Party party) {
        return new PartyView(
                party.kind().name(),
                party.name(),
                party.creditCode(),
                party.document(),
                party.region(),
                party.address(),
                party.phone(),
                party.legalRepresentative());
    }

    private static ParticipantView participant(Dossier dossier, Participant one) {
        var party = one.party();
        return new ParticipantView(
                one.id(),
                one.side().name(),
                party.kind().name(),
                party.name(),
                party.creditCode(),
                party.document(),
                party.region(),
                party.phone(),
                !dossier.sides().of(one.id()).isEmpty(),
                Parties.consent(dossier, one).givenOn(),
                Parties.hasAcknowledged(dossier, one),
                Parties.choice(dossier, one),
                dossier.annex().standing(one.id()).leftOn());
    }

    private static Map<String, List<String>> choices(Dossier dossier) {
        var bySide = new TreeMap<String, List<String>>();
        dossier.choices().forEach((side, mediators) -> bySide.put(side.name(), mediators));
        return bySide;
    }

    private static List<MediatorName> mediators(Dossier dossier) {
        return dossier.mediators().stream()
                .map(it -> new MediatorName(it.id(), it.name(), it.grade().name()))
                .toList();
    }

    private static List<ChallengeView> challenges(Dossier dossier) {
        return dossier.challenges().stream()
                .map(it -> new ChallengeView(it.mediatorId(), it.relation().name(), it.reason()))
                .toList();
    }

    private static SessionView session(Session session) {
        return new SessionView(
                session.id(),
                session.at(),
                session.venue().place(),
                session.venue().link(),
                session.isHeld() ? "HELD" : "SCHEDULED",
                minutes(session.record()));
    }

    private static @Nullable MinutesView minutes(Session.@Nullable Minutes minutes) {
        if (minutes == null) {
            return null;
        }
        return new MinutesView(
                minutes.heldAt(),
                minutes.attendance().stream()
                        .map(it -> new AttendeeView(it.name(), it.as().name()))
                        .toList(),
                minutes.notes(),
                minutes.outcome().name());
    }

    private static @Nullable EndView end(OnFile state) {
        if (state instanceof NotAccepted(_, var ground, var explanation, var on)) {
            return new EndView(on, ground.name(), explanation, null);
        }
        if (state instanceof Failed(_, var reason, var on)) {
            return new EndView(on, null, reason, null);
        }
        if (state instanceof Mediation.TimedOut(_, var on)) {
            return new EndView(on, null, null, null);
        }
        if (state instanceof Withdrawn(_, var reason, var on)) {
            return new EndView(on, null, reason, null);
        }
        if (state instanceof Refused(_, var by, var on)) {
            return new EndView(on, null, null, by.name());
        }
        return null;
    }

    private static List<RouteView> routes(OnFile state) {
        var told =
                state instanceof NotAccepted
                        || state instanceof Failed
                        || state instanceof Mediation.TimedOut
                        || state instanceof Refused;
        return told
                ? Arrays.stream(NextRoute.values())
                        .map(it -> new RouteView(it.name(), it.zh(), it.en()))
                        .toList()
                : List.of();
    }
}

package org.ipcase.mediation.committee.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.mediation.committee.domain.CommitteeCommand.ChangeMembers;
import org.ipcase.mediation.committee.domain.CommitteeCommand.Dissolve;
import org.ipcase.mediation.committee.domain.CommitteeCommand.NoteMediator;
import org.ipcase.mediation.committee.domain.CommitteeCommand.NotifyCourt;
import org.ipcase.mediation.committee.domain.CommitteeCommand.OnRecord;
import org.ipcase.mediation.committee.domain.CommitteeCommand.ReElect;
import org.ipcase.mediation.committee.domain.CommitteeCommand.Register;
import org.ipcase.mediation.committee.domain.CommitteeCommand.Registration;
import org.ipcase.mediation.committee.domain.CommitteeEvent.CommitteeDissolved;
import org.ipcase.mediation.committee.domain.CommitteeEvent.CommitteeRegistered;
import org.ipcase.mediation.committee.domain.CommitteeEvent.CommitteeResumed;
import org.ipcase.mediation.committee.domain.CommitteeEvent.CommitteeSuspended;
import org.ipcase.mediation.committee.domain.CommitteeEvent.CourtNoticeOpened;
import org.ipcase.mediation.committee.domain.CommitteeEvent.CourtNotified;
import org.ipcase.mediation.committee.domain.CommitteeEvent.CourtPlatformLinked;
import org.ipcase.mediation.committee.domain.CommitteeEvent.MembersChanged;
import org.ipcase.mediation.committee.domain.CommitteeEvent.MembersReElected;
import org.ipcase.mediation.committee.domain.CommitteeEvent.StarsAwarded;
import org.ipcase.mediation.committee.domain.CommitteeFile.CourtNotice;
import org.ipcase.mediation.committee.domain.CommitteeFile.CourtNotice.Change;
import org.ipcase.mediation.committee.domain.CommitteeState.NotRegistered;
import org.ipcase.mediation.committee.domain.CommitteeState.OnRegister;

/** The rules of the register of mediation bodies (MED-O1 … MED-O4, MED-O6). */
public record CommitteeDecider(Clocks clocks, AgencyDirectory agencies, Roster roster) {
    static final String TERM = "MED-O2";
    static final String NOTICE = "MED-O4";
    static final String READING = "MED-O4-READING";

    public Decision<CommitteeEvent> decide(CommitteeState state, CommitteeCommand command) {
        return switch (state) {
            case NotRegistered _ ->
                    switch (command) {
                        case Register register -> register(register);
                        case OnRecord _, NoteMediator _ ->
                                throw new IllegalStateException(
                                        "Expected a body for " + command + ", but there is none");
                    };
            case OnRegister there ->
                    switch (command) {
                        case Register _ ->
                                Decision.reject(
                                        CommitteeProblem.ALREADY_REGISTERED,
                                        "Registered as " + there.file().number());
                        case NoteMediator note -> noted(there.file(), note);
                        case OnRecord asked ->
                                CommitteeGuard.refusal(
                                                CommitteeAction.of(asked), there, asked.actor())
                                        .map(Decision::<CommitteeEvent>reject)
                                        .orElseGet(() -> answer(there.file(), asked));
                    };
        };
    }

    private Decision<CommitteeEvent> answer(CommitteeFile file, OnRecord command) {
        var today = day(command.at());
        return switch (command) {
            case ReElect elect -> reElect(file, elect);
            case ChangeMembers change -> change(file, change);
            case CommitteeCommand.Suspend suspend ->
                    changed(
                            file,
                            new CommitteeSuspended(suspend.reason(), today),
                            Change.SUSPENDED,
                            command.at());
            case CommitteeCommand.Resume _ ->
                    changed(file, new CommitteeResumed(today), Change.RESUMED, command.at());
            case Dissolve dissolve -> dissolve(file, dissolve);
            case NotifyCourt tell -> notified(file, tell);
            case CommitteeCommand.ReceiveNotice receive -> received(file, receive);
            case CommitteeCommand.AwardStars award ->
                    Decision.accept(new StarsAwarded(award.stars()));
            case CommitteeCommand.LinkCourtPlatform link ->
                    link.platformId().equals(file.profile().courtPlatformId())
                            ? Decision.accept()
                            : Decision.accept(new CourtPlatformLinked(link.platformId()));
        };
    }

    private Decision<CommitteeEvent> register(Register register) {
        var asked = register.registration();
        if (!CommitteeAccess.mayRegister(asked.region(), register.actor())) {
            return Decision.reject(
                    CommitteeProblem.ONLY_REGISTRAR,
                    "%s does not keep the register of %s"
                            .formatted(register.actor().name(), asked.region()));
        }
        return refusal(asked)
                .map(Decision::<CommitteeEvent>reject)
                .orElseGet(() -> registered(register, asked));
    }

    private Optional<Refusal> refusal(Registration asked) {
        return wrongAgency(asked)
                .or(() -> Composition.refusal(asked.kind(), asked.members()))
                .or(() -> wrongCharges(asked))
                .or(() ->
                        roster.known(asked.id()).isPresent()
                                ? Optional.of(
                                        new Refusal(
                                                CommitteeProblem.ALREADY_REGISTERED,
                                                asked.id() + " is on the register"))
                                : Optional.empty());
    }

    private Optional<Refusal> wrongAgency(Registration asked) {
        var agency = asked.profile().agency();
        var found = Optional.ofNullable(agency).flatMap(agencies::byId);
        var fits =
                (agency == null || found.isPresent())
                        && asked.kind().fits(found.map(Agency::type).orElse(null));
        return fits
                ? Optional.empty()
                : Optional.of(
                        new Refusal(
                                CommitteeProblem.WRONG_AGENCY,
                                "%s is no %s".formatted(agency, asked.kind()),
                                List.of(
                                        new FieldError(
                                                "agency",
                                                "unknown-value",
                                                "No such agency for this kind of body"))));
    }

    /** MED-O6: no fee in people's mediation; who may charge must show it. */
    private static Optional<Refusal> wrongCharges(Registration asked) {
        var charges = asked.profile().charges();
        if (charges != null && !asked.kind().mayCharge()) {
            return Optional.of(
                    new Refusal(
                            CommitteeProblem.CHARGES_NOT_ALLOWED,
                            "%s mediates free of charge".formatted(asked.kind())));
        }
        if (charges == null && asked.kind().mayCharge()) {
            return Optional.of(
                    new Refusal(
                            CommitteeProblem.CHARGES_NOT_SHOWN,
                            "%s says what it charges, or that it does not"
                                    .formatted(asked.kind())));
        }
        return Optional.empty();
    }

    /** What ships with the platform was on the register before: no court waits to be told. */
    private Decision<CommitteeEvent> registered(Register register, Registration asked) {
        var committee =
                new Committee(
                        asked.id(),
                        asked.zh(),
                        asked.en(),
                        asked.region(),
                        asked.kind(),
                        asked.termStart(),
                        asked.members());
        var event =
                new CommitteeRegistered(
                        committee,
                        asked.number(),
                        asked.profile(),
                        day(register.at()),
                        clocks.start(TERM, asked.termStart()));
        if (register.actor().isSystem()) {
            return Decision.accept(event);
        }
        var notice = notice(committee, 1, Change.REGISTERED, register.at());
        return Decision.accept(
                event, new CourtNoticeOpened(notice, List.of(clocks.start(NOTICE, register.at()))));
    }

    private Decision<CommitteeEvent> reElect(CommitteeFile file, ReElect elect) {
        var refusal = Composition.refusal(file.committee().kind(), elect.members());
        if (refusal.isPresent()) {
            return Decision.reject(refusal.get());
        }
        if (!elect.termStart().isAfter(file.committee().termStart())) {
            return Decision.reject(
                    CommitteeProblem.TERM_OUT_OF_ORDER,
                    "The term before began on " + file.committee().termStart());
        }
        return changed(
                file,
                new MembersReElected(
                        elect.termStart(),
                        elect.members(),
                        day(elect.at()),
                        List.of(clocks.start(TERM, elect.termStart()))),
                Change.RE_ELECTED,
                elect.at());
    }

    private Decision<CommitteeEvent> change(CommitteeFile file, ChangeMembers change) {
        return Composition.refusal(file.committee().kind(), change.members())
                .map(Decision::<CommitteeEvent>reject)
                .orElseGet(() ->
                        changed(
                                file,
                                new MembersChanged(change.members(), day(change.at())),
                                Change.MEMBERS_CHANGED,
                                change.at()));
    }

    private Decision<CommitteeEvent> dissolve(CommitteeFile file, Dissolve dissolve) {
        var over =
                file.clock(TERM).stream()
                        .map(clock -> clocks.cancelled(clock, dissolve.at()))
                        .toList();
        return changed(
                file,
                new CommitteeDissolved(dissolve.reason(), day(dissolve.at()), over),
                Change.DISSOLVED,
                dissolve.at());
    }

    private Decision<CommitteeEvent> notified(CommitteeFile file, NotifyCourt tell) {
        var met = file.clock(NOTICE).stream().map(clock -> clocks.met(clock, tell.at())).toList();
        var reading =
                file.pending(READING).isPresent()
                        ? met
                        : Stream.concat(met.stream(), Stream.of(clocks.start(READING, tell.at())))
                                .toList();
        return Decision.accept(new CourtNotified(day(tell.at()), reading));
    }

    /** The notice arrives when the court says so: no notice is lost unseen (MED-O4). */
    private Decision<CommitteeEvent> received(
            CommitteeFile file, CommitteeCommand.ReceiveNotice receive) {
        var read =
                file.unread().stream().filter(it -> receive.actor().worksFor(it.court())).toList();
        var met =
                read.size() == file.unread().size()
                        ? file.pending(READING).stream()
                                .map(clock -> clocks.met(clock, receive.at()))
                                .toList()
                        : List.<LegalClock>of();
        return Decision.accept(
                new CommitteeEvent.CourtTookNote(read.getFirst().court(), day(receive.at()), met));
    }

    /** MED-O4 speaks of the members and of the mediators: the court is told of both. */
    private Decision<CommitteeEvent> noted(CommitteeFile file, NoteMediator note) {
        var notice = notice(file.committee(), file.notices().size() + 1, note.change(), note.at());
        return Decision.accept(
                new CourtNoticeOpened(notice.about(note.mediator()), clock(file, note.at())));
    }

    /**
     * The fact, and the notice that the basic court gets of it; the first one due sets the date.
     */
    private Decision<CommitteeEvent> changed(
            CommitteeFile file, CommitteeEvent event, Change change, Instant at) {
        var notice = notice(file.committee(), file.notices().size() + 1, change, at);
        return Decision.accept(event, new CourtNoticeOpened(notice, clock(file, at)));
    }

    private List<LegalClock> clock(CommitteeFile file, Instant at) {
        return file.pending(NOTICE).isPresent() ? List.of() : List.of(clocks.start(NOTICE, at));
    }

    private CourtNotice notice(Committee committee, int ordinal, Change change, Instant at) {
        var today = day(at);
        return new CourtNotice(
                "N" + ordinal,
                change,
                today,
                of(AgencyType.COURT, committee, today),
                of(AgencyType.JUSTICE, committee, today),
                null);
    }

    private String of(AgencyType type, Committee committee, LocalDate today) {
        return agencies.of(type, committee.region(), today)
                .map(Agency::id)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "Expected a %s for %s".formatted(type, committee.region())));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }
}

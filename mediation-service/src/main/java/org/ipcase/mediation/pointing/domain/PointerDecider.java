package org.ipcase.mediation.pointing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.mediation.committee.domain.Roster;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.mediation.pointing.domain.Pointer.Agreed;
import org.ipcase.mediation.pointing.domain.Pointer.Answer;
import org.ipcase.mediation.pointing.domain.Pointer.Channel;
import org.ipcase.mediation.pointing.domain.Pointer.Declined;
import org.ipcase.mediation.pointing.domain.Pointer.Given;
import org.ipcase.mediation.pointing.domain.Pointer.NotGiven;
import org.ipcase.mediation.pointing.domain.Pointer.OnFile;
import org.ipcase.mediation.pointing.domain.Pointer.Opened;
import org.ipcase.mediation.pointing.domain.Pointer.PointerFile;
import org.ipcase.mediation.pointing.domain.Pointer.Withdrawn;
import org.ipcase.mediation.pointing.domain.PointerCommand.Agree;
import org.ipcase.mediation.pointing.domain.PointerCommand.DeclinePointer;
import org.ipcase.mediation.pointing.domain.PointerCommand.Give;
import org.ipcase.mediation.pointing.domain.PointerCommand.LinkMediation;
import org.ipcase.mediation.pointing.domain.PointerCommand.OnRecord;
import org.ipcase.mediation.pointing.domain.PointerCommand.RecordAnswer;
import org.ipcase.mediation.pointing.domain.PointerCommand.WithdrawPointer;
import org.ipcase.mediation.pointing.domain.PointerEvent.MediationLinked;
import org.ipcase.mediation.pointing.domain.PointerEvent.PartiesAgreed;
import org.ipcase.mediation.pointing.domain.PointerEvent.PartyAnswered;
import org.ipcase.mediation.pointing.domain.PointerEvent.PartyDeclined;
import org.ipcase.mediation.pointing.domain.PointerEvent.PointerGiven;
import org.ipcase.mediation.pointing.domain.PointerEvent.PointerWithdrawn;

/** The rules on notices that point to mediation (MED-03, 人民调解法 17, 18). */
public record PointerDecider(Roster roster) {
    public Decision<PointerEvent> decide(Pointer state, PointerCommand command) {
        return switch (state) {
            case NotGiven _ ->
                    switch (command) {
                        case Give give -> give(give);
                        case OnRecord _, LinkMediation _ ->
                                throw new IllegalStateException(
                                        "Expected a notice for a command, but there is none");
                    };
            case OnFile onFile ->
                    switch (command) {
                        case Give _ ->
                                Decision.reject(
                                        PointerProblem.ALREADY_GIVEN,
                                        "On record as " + onFile.file().notice().number());
                        case LinkMediation link ->
                                onFile instanceof Agreed
                                        ? Decision.accept(
                                                new MediationLinked(
                                                        link.mediationId(),
                                                        link.mediationNumber(),
                                                        day(link.at())))
                                        : Decision.accept();
                        case OnRecord asked ->
                                PointerAccess.refusal(
                                                PointerAction.of(asked), onFile, asked.actor())
                                        .map(Decision::<PointerEvent>reject)
                                        .orElseGet(() -> answer(onFile.file(), asked));
                    };
        };
    }

    private Decision<PointerEvent> give(Give give) {
        var notice = give.notice();
        if (!PointerAccess.mayPoint(give.actor()) || !give.actor().worksFor(notice.authority())) {
            return Decision.reject(
                    PointerProblem.ONLY_AUTHORITY,
                    "%s points nobody to mediation".formatted(give.actor().name()));
        }
        if (roster.committee(notice.committee()).isEmpty()) {
            return Decision.reject(
                    new Refusal(
                            PointerProblem.UNKNOWN_COMMITTEE,
                            "No committee " + notice.committee(),
                            List.of(
                                    new FieldError(
                                            "committee", "unknown-value", "No such committee"))));
        }
        var code = notice.applicant().creditCode();
        if (code != null && code.equals(notice.respondent().creditCode())) {
            return Decision.reject(PointerProblem.SAME_PARTY, "Both have the credit code " + code);
        }
        return Decision.accept(new PointerGiven(notice));
    }

    private static Decision<PointerEvent> answer(PointerFile file, OnRecord command) {
        return switch (command) {
            case Agree agree -> own(file, agree, true);
            case DeclinePointer decline -> own(file, decline, false);
            case RecordAnswer record -> record(file, record);
            case WithdrawPointer withdraw ->
                    Decision.accept(new PointerWithdrawn(withdraw.reason(), day(withdraw.at())));
        };
    }

    private static Decision<PointerEvent> own(PointerFile file, OnRecord command, boolean agrees) {
        var side = PointerAccess.sideOf(file, command.actor()).orElseThrow();
        return answered(
                file,
                side,
                new Answer(agrees, Channel.PLATFORM, "", command.actor().name(), command.at()));
    }

    /** Only for a party that cannot say so itself. */
    private static Decision<PointerEvent> record(PointerFile file, RecordAnswer record) {
        if (!file.notice().sides().of(record.side()).isEmpty()) {
            return Decision.reject(
                    PointerProblem.PARTY_ANSWERS_ITSELF,
                    "The %s has an account".formatted(record.side()));
        }
        if (file.answers().containsKey(record.side())) {
            return Decision.reject(
                    PointerProblem.ANSWERED, "The %s has answered".formatted(record.side()));
        }
        return answered(
                file,
                record.side(),
                new Answer(
                        record.agrees(),
                        record.channel(),
                        record.note(),
                        record.actor().name(),
                        record.at()));
    }

    private static Decision<PointerEvent> answered(PointerFile file, Side side, Answer answer) {
        var events = new ArrayList<PointerEvent>();
        events.add(new PartyAnswered(side, answer));
        if (!answer.agrees()) {
            events.add(new PartyDeclined(side, day(answer.at())));
        } else if (file.answers().containsKey(side.other())) {
            events.add(new PartiesAgreed(day(answer.at())));
        }
        return Decision.accept(events);
    }

    public static Pointer evolve(Pointer state, PointerEvent event) {
        return switch (event) {
            case PointerGiven(var notice) -> new Given(new PointerFile(notice, java.util.Map.of()));
            case PartyAnswered(var side, var answer) ->
                    new Given(((OnFile) state).file().with(side, answer));
            case PartiesAgreed _ -> new Agreed(((OnFile) state).file());
            case PartyDeclined(var by, var on) -> new Declined(((OnFile) state).file(), by, on);
            case PointerWithdrawn(var reason, var on) ->
                    new Withdrawn(((OnFile) state).file(), reason, on);
            case MediationLinked(var mediation, var number, _) ->
                    new Opened(((OnFile) state).file(), mediation, number);
        };
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkCalendar.ZONE);
    }
}

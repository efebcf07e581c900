package org.ipcase.mediation.entrustment.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.mediation.committee.domain.Roster;
import org.ipcase.mediation.entrustment.domain.Entrustment.Mediating;
import org.ipcase.mediation.entrustment.domain.Entrustment.NotOpened;
import org.ipcase.mediation.entrustment.domain.Entrustment.Opened;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.Asked;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.FollowAgreement;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.Open;
import org.ipcase.mediation.entrustment.domain.EntrustmentCommand.Told;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent.AgreementFollowed;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent.ConfirmationFollowed;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent.EntrustmentAccepted;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent.EntrustmentDeclined;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent.FalseMediationReported;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent.MediationLinked;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent.MediatorsNamed;
import org.ipcase.mediation.entrustment.domain.EntrustmentEvent.SuspicionCleared;

/** The rules of court entrustment: person and state first, then the matter. */
public final class EntrustmentDecider {
    private final Periods periods;
    private final Assigning assigning;
    private final Mediated mediated;
    private final CourtSide court;

    public EntrustmentDecider(Clocks clocks, Roster roster, AgencyDirectory agencies) {
        this.periods = new Periods(clocks);
        this.assigning = new Assigning(periods, roster, agencies);
        this.mediated = new Mediated(periods);
        this.court = new CourtSide(periods, mediated);
    }

    public Decision<EntrustmentEvent> decide(Entrustment state, EntrustmentCommand command) {
        return switch (state) {
            case NotOpened _ ->
                    switch (command) {
                        case Open open -> assigning.open(open);
                        case Asked _, Told _ ->
                                throw new IllegalStateException(
                                        "Expected an entrustment for a command, but there is none");
                    };
            case Opened opened ->
                    switch (command) {
                        case Open _ ->
                                Decision.reject(
                                        EntrustmentProblem.ALREADY_OPENED,
                                        "Registered as " + opened.file().request().number());
                        case Asked asked ->
                                EntrustmentGuard.refusal(
                                                EntrustmentAction.of(asked), opened, asked.actor())
                                        .map(Decision::<EntrustmentEvent>reject)
                                        .orElseGet(() -> answer(opened.file(), asked));
                        case Told told -> follow(opened, told);
                    };
        };
    }

    private Decision<EntrustmentEvent> answer(EntrustmentFile file, Asked command) {
        var today = periods.day(command.at());
        return switch (command) {
            case EntrustmentCommand.Accept _ ->
                    Decision.accept(new EntrustmentAccepted(today, List.of()));
            case EntrustmentCommand.Decline decline ->
                    Decision.accept(
                            new EntrustmentDeclined(
                                    decline.reason(), today, periods.ended(file, decline.at())));
            case EntrustmentCommand.Consent consent -> assigning.consent(file, consent);
            case EntrustmentCommand.ChooseBody choose -> assigning.choose(file, choose);
            case EntrustmentCommand.Designate designate -> assigning.designate(file, designate);
            case EntrustmentCommand.Confirm confirm -> mediated.confirm(file, confirm);
            case EntrustmentCommand.DeclineAssignment decline ->
                    mediated.decline(file, Objects.requireNonNull(file.committee()), decline);
            case EntrustmentCommand.RecordContact contact -> mediated.contact(file, contact);
            case EntrustmentCommand.Disclose disclose -> mediated.disclose(file, disclose);
            case EntrustmentCommand.Waive waive -> mediated.waive(file, waive);
            case EntrustmentCommand.Extend extend -> mediated.extend(file, extend);
            case EntrustmentCommand.ReportFalseMediation report ->
                    Decision.accept(new FalseMediationReported(report.facts(), today, List.of()));
            case EntrustmentCommand.ClearSuspicion _ ->
                    Decision.accept(new SuspicionCleared(today, List.of()));
            case EntrustmentCommand.ConfirmFalseMediation confirm ->
                    court.confirmFalse(file, confirm);
            case EntrustmentCommand.Return back -> mediated.giveBack(file, back);
            case EntrustmentCommand.IssueDocument issue -> court.conclude(file, issue);
            case EntrustmentCommand.Sue sue -> court.sue(file, sue);
            case EntrustmentCommand.RegisterSuit register -> court.register(file, register);
            case EntrustmentCommand.NameParticipants name -> court.name(file, name);
        };
    }

    /** What the mediation tells changes an entrustment that is being mediated, and no other. */
    private Decision<EntrustmentEvent> follow(Opened state, Told told) {
        var file = state.file();
        return switch (told) {
            case EntrustmentCommand.LinkMediation link ->
                    file.mediationId() == null
                            ? Decision.accept(new MediationLinked(link.mediationId(), List.of()))
                            : Decision.accept();
            case EntrustmentCommand.NameMediators name ->
                    name.mediators().equals(file.mediators())
                            ? Decision.accept()
                            : Decision.accept(new MediatorsNamed(name.mediators(), List.of()));
            case FollowAgreement agreement ->
                    state instanceof Mediating
                            ? Decision.accept(agreed(file, agreement))
                            : Decision.accept();
            case EntrustmentCommand.FollowEnd end ->
                    state instanceof Mediating
                            ? Decision.accept(
                                    mediated.returned(
                                            file, end.ground(), Mediated.AT_ONCE, end.at()))
                            : Decision.accept();
            case EntrustmentCommand.FollowConfirmation confirmation ->
                    Decision.accept(
                            new ConfirmationFollowed(
                                    periods.met(
                                            file,
                                            confirmation.at(),
                                            Periods.TO_ASK_FOR_CONFIRMATION)));
        };
    }

    /** Before filing the thirty days to ask this court for confirmation begin (LIT-09). */
    private AgreementFollowed agreed(EntrustmentFile file, FollowAgreement agreement) {
        var rule = file.request().stage().rule();
        var met = periods.met(file, agreement.at(), rule, Periods.TO_CONTACT).stream();
        var confirm =
                file.request().stage().isAfterFiling()
                        ? Stream.<LegalClock>empty()
                        : Stream.of(started(agreement.effectiveOn()));
        return new AgreementFollowed(agreement.effectiveOn(), Stream.concat(met, confirm).toList());
    }

    private LegalClock started(LocalDate effectiveOn) {
        return periods.clocks().start(Periods.TO_ASK_FOR_CONFIRMATION, effectiveOn);
    }
}

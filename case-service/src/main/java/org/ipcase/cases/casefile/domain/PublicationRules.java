package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ipcase.cases.casefile.domain.CaseFile.Opened;
import org.ipcase.cases.casefile.domain.CaseFileCommand.EndPublication;
import org.ipcase.cases.casefile.domain.PublicationEvent.DecisionPublished;
import org.ipcase.cases.casefile.domain.PublicationEvent.PublicationEnded;
import org.ipcase.cases.casefile.domain.PublicationEvent.PublicationPushed;
import org.ipcase.cases.casefile.domain.PublicationEvent.PublicationReceived;
import org.ipcase.cases.casefile.domain.PublicationEvent.PublicationWithdrawn;
import org.ipcase.cases.casefile.domain.PublicationStep.Publish;
import org.ipcase.cases.casefile.domain.PublicationStep.PushPublication;
import org.ipcase.cases.casefile.domain.PublicationStep.ReceivePublication;
import org.ipcase.cases.casefile.domain.PublicationStep.WithdrawPublication;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Publication of penalties (行政处罚信息公示): only what is served and stands, only what the public may
 * see, by the province in which the party is registered.
 *
 * <p>Source: CASE-25 to CASE-29, REQ-27; PUB 2, 8 to 11, 13.
 */
record PublicationRules(PublicationClocks clocks, AgencyDirectory directory) {
    /** Numbers of identity documents, mobile telephones and bank accounts. */
    private static final Pattern PERSONAL =
            Pattern.compile("(?<!\\d)(\\d{17}[\\dXx]|1[3-9]\\d{9}|\\d{16,19})(?!\\d)");

    Decision<CaseFileEvent> decide(Opened file, PublicationStep step) {
        var dossier = file.dossier();
        return switch (step) {
            case PushPublication it -> push(dossier, it);
            case ReceivePublication it -> receive(dossier, it);
            case Publish it -> publish(dossier, it);
            case WithdrawPublication it -> withdraw(dossier, it);
        };
    }

    static Optional<Refusal> ready(CaseAction action, CaseDossier dossier) {
        var publication = dossier.matters().publication();
        var published = publication.publishedOn() != null;
        return switch (action) {
            case PUSH_PUBLICATION, PUBLISH, RECEIVE_PUBLICATION -> {
                var decision = dossier.matters().aftermath().decision();
                if (decision == null || !PublicationClocks.isPublished(dossier, decision)) {
                    yield refuse(AftermathProblem.NOT_FOR_PUBLICATION, "There is no such penalty");
                }
                if (dossier.matters().aftermath().overturned()) {
                    yield refuse(AftermathProblem.OVERTURNED, "See the remedies");
                }
                if (published) {
                    yield refuse(
                            AftermathProblem.ALREADY_PUBLISHED, "On " + publication.publishedOn());
                }
                yield place(action, dossier, publication);
            }
            case WITHDRAW_PUBLICATION ->
                    published && publication.withdrawal() == null
                            ? Optional.empty()
                            : refuse(AftermathProblem.NOT_PUBLISHED, "Nothing to withdraw");
            default -> Optional.empty();
        };
    }

    private static Optional<Refusal> place(
            CaseAction action, CaseDossier dossier, Publication publication) {
        var elsewhere = PublicationClocks.registeredElsewhere(dossier);
        return switch (action) {
            case PUSH_PUBLICATION ->
                    !elsewhere
                            ? refuse(
                                    AftermathProblem.NOT_REGISTERED_ELSEWHERE,
                                    PublicationClocks.homeOf(dossier))
                            : publication.pushedOn() != null
                                    ? refuse(
                                            AftermathProblem.ALREADY_PUBLISHED,
                                            "Pushed on " + publication.pushedOn())
                                    : Optional.empty();
            case RECEIVE_PUBLICATION ->
                    publication.pushedOn() == null || publication.receivedOn() != null
                            ? refuse(AftermathProblem.NOT_PUBLISHED, "Nothing was pushed")
                            : Optional.empty();
            default ->
                    elsewhere && publication.receivedOn() == null
                            ? refuse(
                                    AftermathProblem.REGISTERED_ELSEWHERE,
                                    PublicationClocks.homeOf(dossier))
                            : Optional.empty();
        };
    }

    /** Who publishes: the deciding office, or that of the place of registration. */
    static boolean publishes(CaseDossier dossier, Actor actor) {
        var elsewhere = dossier.matters().publication().elsewhere();
        return elsewhere != null && actor.worksFor(elsewhere.id());
    }

    private Decision<CaseFileEvent> push(CaseDossier dossier, PushPublication it) {
        var served = servedOn(dossier);
        if (outside(it.pushedOn(), served, it.at())) {
            return impossible(it.pushedOn(), served);
        }
        var office = dossier.opening().office();
        var home = PublicationClocks.homeOf(dossier);
        return Office.competent(directory, office.function(), home, it.pushedOn())
                .<Decision<CaseFileEvent>>map(to ->
                        Decision.accept(
                                new PublicationPushed(
                                        to,
                                        it.pushedOn(),
                                        clocks.pushed(dossier.clocks(), it.pushedOn(), it.at()))))
                .orElseGet(() -> Decision.reject(AftermathProblem.NOT_REGISTERED_ELSEWHERE, home));
    }

    private Decision<CaseFileEvent> receive(CaseDossier dossier, ReceivePublication it) {
        var pushed = dossier.matters().publication().pushedOn();
        return outside(it.receivedOn(), pushed, it.at())
                ? impossible(it.receivedOn(), pushed)
                : Decision.accept(
                        new PublicationReceived(
                                it.receivedOn(),
                                clocks.received(dossier.clocks(), it.receivedOn(), it.at())));
    }

    private Decision<CaseFileEvent> publish(CaseDossier dossier, Publish it) {
        var decision = dossier.matters().aftermath().decision();
        var served = servedOn(dossier);
        if (decision == null || outside(it.publishedOn(), served, it.at())) {
            return impossible(it.publishedOn(), served);
        }
        return PERSONAL.matcher(it.summary()).find()
                ? Decision.reject(AftermathProblem.REVEALS_PERSON, "See the digits in it")
                : Decision.accept(
                        new DecisionPublished(
                                it.publishedOn(),
                                it.summary(),
                                clocks.period(dossier, decision, it.publishedOn()),
                                clocks.published(dossier.clocks(), it.publishedOn(), it.at())));
    }

    private Decision<CaseFileEvent> withdraw(CaseDossier dossier, WithdrawPublication it) {
        var published = dossier.matters().publication().publishedOn();
        return outside(it.withdrawnOn(), published, it.at())
                ? impossible(it.withdrawnOn(), published)
                : Decision.accept(
                        new PublicationWithdrawn(
                                it.withdrawnOn(),
                                it.reason(),
                                clocks.withdrawn(dossier.clocks(), it.withdrawnOn(), it.at())));
    }

    /** Told once or again, and whatever happened to the publication meanwhile (CRE-04). */
    static Decision<CaseFileEvent> end(CaseFile state, EndPublication it) {
        return state instanceof Opened file
                        && file.dossier().matters().publication().shownOn(it.on())
                ? Decision.accept(new PublicationEnded(it.on(), it.document()))
                : Decision.accept();
    }

    private static @Nullable LocalDate servedOn(CaseDossier dossier) {
        var served = dossier.matters().aftermath().served();
        return served == null ? null : served.on();
    }

    private static boolean outside(LocalDate day, @Nullable LocalDate from, Instant now) {
        return from == null || day.isBefore(from) || day.isAfter(LegalDay.of(now));
    }

    private static Decision<CaseFileEvent> impossible(LocalDate day, @Nullable LocalDate from) {
        return Decision.reject(
                CaseProblem.DAY_NOT_POSSIBLE, "%s: not before %s".formatted(day, from));
    }

    private static Optional<Refusal> refuse(Problem problem, String detail) {
        return Optional.of(new Refusal(problem, detail));
    }
}

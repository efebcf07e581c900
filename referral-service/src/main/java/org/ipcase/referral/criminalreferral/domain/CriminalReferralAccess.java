package org.ipcase.referral.criminalreferral.domain;

import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NOT_CONSULTED;
import static org.ipcase.referral.criminalreferral.domain.CourseProblem.NOT_PROCURATOR;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.DEPUTY_MAY_NOT_DECIDE;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.NOT_CASE_OFFICER;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.NOT_COMPETENT_POLICE;
import static org.ipcase.referral.criminalreferral.domain.CriminalReferralProblem.NOT_PRINCIPAL_HEAD;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Draft;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.HandedOver;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.NotOpened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Opened;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Pursued;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Unsent;
import org.ipcase.referral.office.domain.Office;

/**
 * Who may read a referral and who may take which step. The rights holder reads none: what may be
 * told comes with the case.
 */
public final class CriminalReferralAccess {
    private CriminalReferralAccess() {}

    /**
     * Keys of the readers: the agency and those above it from the start; the procuratorate of that
     * level from the head's desk on, without anybody's doing (REQ-03); a police bureau once the
     * file is on its way to it.
     */
    public static Set<String> readers(CriminalReferral state) {
        return switch (state) {
            case NotOpened _ -> Set.of();
            case Draft draft ->
                    withConsulted(draft, late(draft) ? withProcuratorate(draft) : agency(draft));
            case Unsent referral -> withConsulted(referral, withProcuratorate(referral));
            case HandedOver referral -> {
                var keys = withProcuratorate(referral);
                var dispatch = referral.dispatch();
                keys.add(AccessKey.agency(dispatch.sentTo().id()));
                dispatch.passedOn().forEach(next -> keys.add(AccessKey.agency(next.to().id())));
                if (referral instanceof Pursued pursued) {
                    keys.addAll(beyond(pursued));
                }
                yield keys;
            }
        };
    }

    /**
     * A draft that nobody reports in time, or about which the procuratorate has spoken, is not on a
     * silent shelf: REQ-03, REF-23.
     */
    private static boolean late(Draft draft) {
        var annex = draft.caseFile().annex();
        return !annex.overdue().isEmpty() || !annex.letters().isEmpty();
    }

    private static Set<String> withConsulted(Unsent referral, Set<String> keys) {
        referral.caseFile()
                .annex()
                .consultations()
                .forEach(it -> keys.add(AccessKey.agency(it.asked().id())));
        return keys;
    }

    /** The court that is seized, and the higher procuratorate once it is asked (REF-20). */
    private static Set<String> beyond(Pursued referral) {
        var keys = new LinkedHashSet<String>();
        referral.course()
                .outcome()
                .flatMap(Outcome::court)
                .ifPresent(court -> keys.add(AccessKey.agency(court.id())));
        if (referral.course().latest(Letter.Kind.REPORT_TO_HIGHER).isPresent()) {
            AccessKey.superiors(referral.caseFile().procuratorate().region()).stream()
                    .findFirst()
                    .ifPresent(
                            region -> keys.add(AccessKey.office(AgencyType.PROCURATORATE, region)));
        }
        return keys;
    }

    private static Set<String> agency(Opened referral) {
        var agency = referral.caseFile().agency();
        return new LinkedHashSet<>(AccessKey.ownedBy(agency.id(), agency.type(), agency.region()));
    }

    private static Set<String> withProcuratorate(Opened referral) {
        var keys = agency(referral);
        keys.add(AccessKey.agency(referral.caseFile().procuratorate().id()));
        return keys;
    }

    /**
     * Why this person may not take the step, whatever the state; empty if nothing is against it.
     */
    static Optional<Refusal> refuses(Step<?> step, Opened referral, Actor actor) {
        var agency = referral.caseFile().agency();
        return switch (step.doer()) {
            case CASE_OFFICER ->
                    actor.worksFor(agency.id()) && actor.has(Role.OFFICER)
                            ? Optional.empty()
                            : Optional.of(
                                    new Refusal(
                                            NOT_CASE_OFFICER,
                                            "This is for the officers of " + agency.name()));
            case PRINCIPAL_HEAD -> refusesAsHead(agency, actor);
            case COMPETENT_POLICE -> refusesAsPolice(referral, actor);
            case PROCURATOR -> refusesAsProcurator(referral, actor);
            case CONSULTED ->
                    referral.caseFile().annex().consultations().stream()
                                    .anyMatch(it ->
                                            it.reply().isEmpty() && actor.worksFor(it.asked().id()))
                            ? Optional.empty()
                            : Optional.of(
                                    new Refusal(NOT_CONSULTED, "No question is open for you"));
        };
    }

    /**
     * The decision is the principal head's alone; a deputy in charge of the case cannot take it
     * (正职负责人或者主持工作的负责人).
     *
     * <p>Source: REF-05, D310 art. 5; REQ-02.
     */
    private static Optional<Refusal> refusesAsHead(Office agency, Actor actor) {
        if (actor.worksFor(agency.id()) && actor.has(Role.HEAD)) {
            return Optional.empty();
        }
        if (actor.worksFor(agency.id()) && actor.has(Role.DEPUTY_HEAD)) {
            return Optional.of(
                    new Refusal(
                            DEPUTY_MAY_NOT_DECIDE,
                            "Only the principal or acting head of " + agency.name() + " decides"));
        }
        return Optional.of(
                new Refusal(NOT_PRINCIPAL_HEAD, "This is for the head of " + agency.name()));
    }

    private static Optional<Refusal> refusesAsProcurator(Opened referral, Actor actor) {
        var office = referral.caseFile().procuratorate();
        return actor.worksFor(office.id()) && actor.has(Role.PROCURATOR)
                ? Optional.empty()
                : Optional.of(new Refusal(NOT_PROCURATOR, "This is for " + office.name()));
    }

    private static Optional<Refusal> refusesAsPolice(Opened referral, Actor actor) {
        if (!(referral instanceof HandedOver handedOver)) {
            return Optional.of(
                    new Refusal(NOT_COMPETENT_POLICE, "The file is not with the police"));
        }
        var police = handedOver.dispatch().police();
        return actor.worksFor(police.id()) && actor.has(Role.POLICE)
                ? Optional.empty()
                : Optional.of(
                        new Refusal(NOT_COMPETENT_POLICE, "The file is with " + police.name()));
    }
}

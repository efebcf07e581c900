package org.ipcase.mediation.dispute.domain;

import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.agency.Agency;
import org.ipcase.kernel.agency.AgencyDirectory;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.mediation.committee.domain.Committee;
import org.ipcase.mediation.committee.domain.Roster;
import org.ipcase.mediation.dispute.domain.DisputeEvent.ApplicationAccepted;
import org.ipcase.mediation.dispute.domain.DisputeEvent.ApplicationDeclined;
import org.ipcase.mediation.dispute.domain.DisputeEvent.ApplicationFiled;
import org.ipcase.mediation.dispute.domain.DisputeEvent.FurtherPartyRegistered;
import org.ipcase.mediation.dispute.domain.DisputeEvent.PartyRegistered;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.MediationCommand.Accept;
import org.ipcase.mediation.dispute.domain.MediationCommand.Decline;
import org.ipcase.mediation.dispute.domain.MediationCommand.FileApplication;
import org.ipcase.mediation.dispute.domain.MediationCommand.RegisterParty;

/** Application and acceptance (申请、受理, MED-01, MED-04), and who acts for the parties. */
record Opening(Periods periods, Roster roster, AgencyDirectory agencies) {
    /**
     * A party applies, or the committee starts on its own, or a complaint brings the dispute
     * (MED-01, 人民调解法 17).
     */
    Decision<DisputeEvent> file(FileApplication file) {
        var application = file.application();
        if (roster.committee(application.committee()).isEmpty()) {
            return Decision.reject(
                    new Refusal(
                            MediationProblem.UNKNOWN_COMMITTEE,
                            "No committee " + application.committee(),
                            List.of(
                                    new FieldError(
                                            "committee",
                                            "unknown-value",
                                            "No such mediation committee"))));
        }
        var partner = application.within().partner();
        if (partner != null && !isOfOtherProvince(application.committee(), partner)) {
            return Decision.reject(
                    new Refusal(
                            MediationProblem.UNKNOWN_PARTNER,
                            "%s is no committee of the other province".formatted(partner),
                            List.of(
                                    new FieldError(
                                            "partnerCommittee",
                                            "unknown-value",
                                            "No committee of the other province"))));
        }
        var pointer = application.within().pointedBy();
        if (pointer != null && !mayPoint(pointer.agency(), file.actor())) {
            return Decision.reject(
                    new Refusal(
                            MediationProblem.NOT_POLICE_OR_COURT,
                            "%s is neither police nor court".formatted(pointer.agency()),
                            List.of(
                                    new FieldError(
                                            "pointedBy.agency",
                                            "unknown-value",
                                            "Neither police nor court"))));
        }
        if (!mayApply(application.committee(), file.actor())) {
            return Decision.reject(
                    MediationProblem.ONLY_PARTY_APPLIES,
                    "%s is no party to the dispute".formatted(file.actor().name()));
        }
        return namedTwice(application.participants())
                .map(Decision::<DisputeEvent>reject)
                .orElseGet(() ->
                        Decision.accept(
                                new ApplicationFiled(
                                        application, sides(file), periods.toAccept(file.at()))));
    }

    /** Nobody disputes with himself, and nobody is two parties (MED-01). */
    private static Optional<Refusal> namedTwice(List<Participant> parties) {
        for (int i = 0; i < parties.size(); i++) {
            for (var other : parties.subList(i + 1, parties.size())) {
                var one = parties.get(i);
                if (one.party().isSameBodyAs(other.party())) {
                    return Optional.of(
                            new Refusal(
                                    one.side() == other.side()
                                            ? MediationProblem.PARTY_TWICE
                                            : MediationProblem.SAME_PARTY,
                                    "%s and %s have the credit code %s"
                                            .formatted(
                                                    one.id(),
                                                    other.id(),
                                                    one.party().creditCode())));
                }
            }
        }
        return Optional.empty();
    }

    /** MED-03 (人民调解法 18). An authority that recorded its own notice was looked at there. */
    private boolean mayPoint(String agency, Actor actor) {
        return actor.isSystem()
                || agencies.byId(agency)
                        .filter(it ->
                                it.type() == AgencyType.PUBLIC_SECURITY
                                        || it.type() == AgencyType.COURT)
                        .isPresent();
    }

    /** Sichuan and Chongqing mediate together, whichever of the two was asked first. */
    private boolean isOfOtherProvince(String committee, String partner) {
        return roster.committee(partner)
                .filter(it ->
                        !it.region()
                                .startsWith(
                                        roster.committee(committee)
                                                .map(Committee::region)
                                                .orElse(it.region())
                                                .substring(0, 2)))
                .isPresent();
    }

    private static boolean mayApply(String committee, Actor actor) {
        return actor.has(Role.RIGHTS_HOLDER)
                || actor.isSystem()
                || MediationAccess.isDirector(committee, actor);
    }

    /** A party whose company is on the platform need not be registered by hand. */
    private Sides sides(FileApplication file) {
        var sides = file.sides();
        for (var one : file.application().participants()) {
            if (!one.id().equals(Participant.firstOf(Side.APPLICANT))) {
                sides = sides.withCompany(one.id(), one.party().creditCode(), agencies);
            }
        }
        return sides;
    }

    Decision<DisputeEvent> accept(OnFile state, Accept accept) {
        var clocks = periods.accepted(state.dossier(), accept.at());
        return Decision.accept(new ApplicationAccepted(periods.day(accept.at()), clocks));
    }

    Decision<DisputeEvent> decline(OnFile state, Decline decline) {
        var clocks = periods.met(state.dossier(), Periods.TO_ACCEPT, decline.at());
        return Decision.accept(
                new ApplicationDeclined(
                        decline.ground(),
                        decline.explanation(),
                        periods.day(decline.at()),
                        clocks));
    }

    /**
     * Opens the mediation to a party's company. Only to a company or its agent: an office that
     * enforces must not come to know what is said here (MED-23).
     */
    Decision<DisputeEvent> register(OnFile state, RegisterParty register) {
        var agency = agencies.byId(register.agency()).filter(Sides::actsForParties);
        if (agency.isEmpty()) {
            return Decision.reject(
                    MediationProblem.NOT_A_COMPANY,
                    "%s is no company on the platform".formatted(register.agency()));
        }
        var found = Parties.find(state.dossier(), register.side(), register.party());
        if (found.isEmpty()) {
            return Decision.reject(
                    MediationProblem.UNKNOWN_PARTY, "No %s here".formatted(register.party()));
        }
        var one = found.get();
        var sides = state.dossier().sides();
        var key = AccessKey.agency(register.agency());
        if (sides.of(register.side().other()).contains(key)) {
            return Decision.reject(
                    MediationProblem.PARTY_ON_BOTH_SIDES,
                    "%s acts for the %s".formatted(register.agency(), register.side().other()));
        }
        var party = one.party();
        if (isOtherCompany(agency.get(), party)) {
            return Decision.reject(
                    MediationProblem.OTHER_COMPANY,
                    "%s has another credit code than %s"
                            .formatted(register.agency(), party.name()));
        }
        if (sides.of(one.id()).contains(key)) {
            return Decision.accept();
        }
        return Decision.accept(
                one.isFirst()
                        ? new PartyRegistered(register.side(), register.agency())
                        : new FurtherPartyRegistered(one.id(), register.agency()));
    }

    private static boolean isOtherCompany(Agency agency, Party party) {
        return agency.type() == AgencyType.RIGHTS_HOLDER
                && agency.creditCode() != null
                && party.creditCode() != null
                && !agency.creditCode().equals(party.creditCode());
    }
}

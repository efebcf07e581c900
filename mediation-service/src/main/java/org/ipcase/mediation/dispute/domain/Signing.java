package org.ipcase.mediation.dispute.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.mediation.dispute.domain.Mediation.AgreementDrafted;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.MediationCommand.Sign;
import org.ipcase.mediation.dispute.domain.MediationCommand.SignOnPaper;
import org.ipcase.mediation.dispute.domain.Signature.Signatory;

/**
 * Who gives which signature (签署, MED-12, 人民调解法 29): each party's people for their side, a mediator
 * of this dispute, and the director with the committee's seal.
 */
final class Signing {
    private Signing() {}

    static Set<Signatory> entitled(Dossier dossier, Actor actor) {
        var mine = EnumSet.noneOf(Signatory.class);
        for (var signatory : Signatory.values()) {
            var entitled =
                    switch (signatory) {
                        case APPLICANT -> actsFor(Side.APPLICANT, dossier, actor);
                        case RESPONDENT -> actsFor(Side.RESPONDENT, dossier, actor);
                        case MEDIATOR -> MediationAccess.isMediator(dossier, actor);
                        case COMMITTEE -> MediationAccess.isDirector(dossier, actor);
                    };
            if (entitled) {
                mine.add(signatory);
            }
        }
        return mine;
    }

    private static boolean actsFor(Side side, Dossier dossier, Actor actor) {
        return MediationAccess.sideOf(dossier, actor).filter(side::equals).isPresent();
    }

    /** Whether there is any signature left that this person may give. */
    static Optional<Problem> refusal(OnFile state, Actor actor) {
        if (!(state instanceof AgreementDrafted drafted)) {
            return Optional.of(MediationProblem.NO_AGREEMENT);
        }
        var mine = entitled(drafted.dossier(), actor);
        return mine.stream().anyMatch(as -> isMissing(drafted, as, actor))
                ? Optional.empty()
                : Optional.of(MediationProblem.ALREADY_SIGNED);
    }

    private static boolean isMissing(AgreementDrafted state, Signatory as, Actor actor) {
        return as.side()
                .map(side -> !unsigned(state, side, actor).isEmpty())
                .orElseGet(() -> state.agreement().missing(state.dossier()).contains(as));
    }

    /** Parties of this side that have not signed and for whom this person acts. */
    private static List<Participant> unsigned(AgreementDrafted state, Side side, Actor actor) {
        var mine = Parties.of(state.dossier(), actor);
        return state.agreement().unsigned(state.dossier()).stream()
                .filter(it -> it.side() == side && mine.contains(it))
                .toList();
    }

    /** The party for whom this signature is, if it is a party's. */
    static Optional<Participant> signer(AgreementDrafted state, Sign sign) {
        return sign.as()
                .side()
                .flatMap(side ->
                        unsigned(state, side, sign.actor()).stream()
                                .filter(it -> sign.party() == null || it.id().equals(sign.party()))
                                .findFirst());
    }

    /** A party that is named is one of those for whom the person acts. */
    private static boolean isStranger(AgreementDrafted state, Sign sign) {
        return sign.party() != null
                && sign.as()
                        .side()
                        .filter(side ->
                                Parties.of(state.dossier(), sign.actor()).stream()
                                        .noneMatch(it ->
                                                it.side() == side && it.id().equals(sign.party())))
                        .isPresent();
    }

    private static boolean isOpen(AgreementDrafted state, Sign sign) {
        return sign.as().side().isPresent()
                ? signer(state, sign).isPresent()
                : state.agreement().missing(state.dossier()).contains(sign.as());
    }

    /** Whether this very signature may be given on the text as it stands. */
    static Optional<Refusal> refusal(AgreementDrafted state, Sign sign) {
        if (!entitled(state.dossier(), sign.actor()).contains(sign.as())
                || isStranger(state, sign)) {
            return refused(
                    MediationProblem.NOT_YOURS_TO_SIGN,
                    "%s does not sign as %s".formatted(sign.actor().name(), sign.as()));
        }
        if (!isOpen(state, sign)) {
            return refused(MediationProblem.ALREADY_SIGNED, "Signed already as " + sign.as());
        }
        var digest = state.agreement().text().digest();
        if (sign.digest() != null && !sign.digest().equals(digest)) {
            return refused(
                    MediationProblem.TEXT_CHANGED, "The text to sign has the digest " + digest);
        }
        return Optional.empty();
    }

    /** On paper sign those who cannot sign here; the witness is somebody else than the mediator. */
    static Optional<Refusal> refusal(AgreementDrafted state, SignOnPaper sign) {
        var found = Parties.find(state.dossier(), sign.side(), sign.party());
        if (found.isEmpty()) {
            return refused(MediationProblem.UNKNOWN_PARTY, "No %s here".formatted(sign.party()));
        }
        if (!state.dossier().sides().of(found.get().id()).isEmpty()) {
            return refused(
                    MediationProblem.PARTY_SIGNS_ITSELF,
                    "The %s has an account".formatted(sign.side()));
        }
        if (!state.agreement().unsigned(state.dossier()).contains(found.get())) {
            return refused(MediationProblem.ALREADY_SIGNED, "Signed already as " + sign.side());
        }
        var digest = state.agreement().text().digest();
        if (!sign.digest().equals(digest)) {
            return refused(
                    MediationProblem.TEXT_CHANGED, "The text to sign has the digest " + digest);
        }
        var witness = sign.paper().witness();
        var mediates =
                state.dossier().mediators().stream().anyMatch(it -> it.name().equals(witness));
        return mediates || witness.equals(sign.actor().name())
                ? refused(MediationProblem.WITNESS_IS_MEDIATOR, witness + " mediates this dispute")
                : Optional.empty();
    }

    private static Optional<Refusal> refused(Problem problem, String detail) {
        return Optional.of(new Refusal(problem, detail));
    }
}

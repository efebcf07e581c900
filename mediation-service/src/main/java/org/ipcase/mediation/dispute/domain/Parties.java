package org.ipcase.mediation.dispute.domain;

import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who is party to a mediation now, and what each has said (各方当事人): a side may be one party or
 * several, and what the law asks of the parties it asks of each (人民调解法 17, 20, 29).
 */
public final class Parties {
    private Parties() {}

    /** Those who have not left it. */
    public static List<Participant> present(Dossier dossier) {
        return dossier.application().participants().stream()
                .filter(it -> dossier.annex().standing(it.id()).leftOn() == null)
                .toList();
    }

    public static List<Participant> present(Dossier dossier, Side side) {
        return present(dossier).stream().filter(it -> it.side() == side).toList();
    }

    /** Those for whom this person acts. */
    public static List<Participant> of(Dossier dossier, Actor actor) {
        var mine = actor.keys();
        return present(dossier).stream()
                .filter(it -> dossier.sides().of(it.id()).stream().anyMatch(mine::contains))
                .toList();
    }

    /**
     * @param id null means the first who is there
     */
    static Optional<Participant> find(Dossier dossier, Side side, @Nullable String id) {
        return present(dossier, side).stream()
                .filter(it -> id == null || it.id().equals(id))
                .findFirst();
    }

    public static Consent consent(Dossier dossier, Participant one) {
        return one.id().equals(Participant.firstOf(Side.RESPONDENT))
                ? dossier.annex().askedConsent()
                : dossier.annex().standing(one.id()).consent();
    }

    /** Whether every respondent wants to mediate, as far as it was told here. */
    static boolean allConsent(Dossier dossier) {
        return present(dossier, Side.RESPONDENT).stream()
                .allMatch(it -> consent(dossier, it).isGiven());
    }

    /** Whether there is nobody left whose consent this person could give or ask for. */
    static boolean allConsent(Dossier dossier, Actor actor) {
        var own = of(dossier, actor);
        return present(dossier, Side.RESPONDENT).stream()
                .filter(it -> own.isEmpty() || own.contains(it))
                .allMatch(it -> consent(dossier, it).isGiven());
    }

    /** Whether all respondents but these were asked or have answered (LIT-06 by analogy). */
    static boolean othersAsked(Dossier dossier, List<Participant> but) {
        return present(dossier, Side.RESPONDENT).stream()
                .filter(it -> !but.contains(it))
                .map(it -> consent(dossier, it))
                .allMatch(it -> it.isGiven() || !it.contacts().isEmpty());
    }

    public static boolean hasAcknowledged(Dossier dossier, Participant one) {
        return one.isFirst()
                ? dossier.annex().acknowledged().contains(one.side())
                : dossier.annex().standing(one.id()).acknowledged();
    }

    /** Mediators it would have; empty before it chose. */
    public static List<String> choice(Dossier dossier, Participant one) {
        return one.isFirst()
                ? dossier.choices().getOrDefault(one.side(), List.of())
                : dossier.annex().standing(one.id()).choice();
    }

    static boolean agrees(Dossier dossier, Participant one, Helper helper) {
        return one.isFirst()
                ? helper.agreed().contains(one.side())
                : dossier.annex().standing(one.id()).helpers().contains(helper.no());
    }

    /** A helper takes part only if every party agrees (MED-06, 人民调解法 20). */
    public static boolean mayTakePart(Dossier dossier, Helper helper) {
        return present(dossier).stream().allMatch(it -> agrees(dossier, it, helper));
    }
}

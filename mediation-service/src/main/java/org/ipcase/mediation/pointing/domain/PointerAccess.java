package org.ipcase.mediation.pointing.domain;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.decision.Problem;
import org.ipcase.kernel.decision.Refusal;
import org.ipcase.mediation.dispute.domain.Side;
import org.ipcase.mediation.pointing.domain.Pointer.Agreed;
import org.ipcase.mediation.pointing.domain.Pointer.Given;
import org.ipcase.mediation.pointing.domain.Pointer.OnFile;
import org.ipcase.mediation.pointing.domain.Pointer.Over;
import org.ipcase.mediation.pointing.domain.Pointer.PointerFile;

/**
 * Who may read a notice and who may do what: the authority that gave it and the two parties. The
 * committee reads the mediation when there is one.
 */
public final class PointerAccess {
    private PointerAccess() {}

    public static Set<String> readers(PointerFile file) {
        var readers = new LinkedHashSet<String>();
        readers.add(AccessKey.agency(file.notice().authority()));
        for (var side : Side.values()) {
            readers.addAll(file.notice().sides().of(side));
        }
        return readers;
    }

    /** 人民调解法 18: courts and police; offices that enforce by the opinion of 2021 (domain.md 5.3). */
    static boolean mayPoint(Actor actor) {
        return switch (actor.agencyType()) {
            case COURT -> actor.has(Role.JUDGE);
            case PUBLIC_SECURITY -> actor.has(Role.POLICE);
            default -> actor.agencyType().enforces() && actor.has(Role.OFFICER);
        };
    }

    static Optional<Side> sideOf(PointerFile file, Actor actor) {
        return file.notice().sides().of(actor);
    }

    public static List<AllowedAction> allowedActions(OnFile state, Actor actor) {
        return Arrays.stream(PointerAction.values())
                .map(it -> AllowedAction.of(it.api(), refusal(it, state, actor)))
                .toList();
    }

    static Optional<Refusal> refusal(PointerAction action, OnFile state, Actor actor) {
        return person(action, state, actor)
                .or(() -> progress(state))
                .or(() -> particular(action, state, actor))
                .map(it ->
                        new Refusal(
                                it,
                                "%s: %s of %s, which is %s"
                                        .formatted(
                                                it.title(),
                                                action.api(),
                                                state.file().notice().number(),
                                                state.apiState())));
    }

    private static Optional<Problem> person(PointerAction action, OnFile state, Actor actor) {
        return switch (action) {
            case AGREE, DECLINE ->
                    unless(sideOf(state.file(), actor).isPresent(), PointerProblem.ONLY_PARTY);
            case RECORD_ANSWER, WITHDRAW ->
                    unless(
                            mayPoint(actor) && actor.worksFor(state.file().notice().authority()),
                            PointerProblem.NOT_YOUR_NOTICE);
        };
    }

    private static Optional<Problem> progress(OnFile state) {
        return switch (state) {
            case Given _ -> Optional.empty();
            case Agreed _ -> Optional.of(PointerProblem.ON_ITS_WAY);
            case Over _ -> Optional.of(PointerProblem.OVER);
        };
    }

    private static Optional<Problem> particular(PointerAction action, OnFile state, Actor actor) {
        var file = state.file();
        return switch (action) {
            case AGREE, DECLINE ->
                    unless(
                            sideOf(file, actor).filter(file.answers()::containsKey).isEmpty(),
                            PointerProblem.ANSWERED);
            case RECORD_ANSWER ->
                    unless(
                            Arrays.stream(Side.values())
                                    .anyMatch(it -> file.notice().sides().of(it).isEmpty()),
                            PointerProblem.PARTY_ANSWERS_ITSELF);
            case WITHDRAW -> Optional.empty();
        };
    }

    private static Optional<Problem> unless(boolean allowed, Problem problem) {
        return allowed ? Optional.empty() : Optional.of(problem);
    }
}

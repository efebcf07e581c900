package org.ipcase.mediation.confirmation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.clock.LegalClock;
import org.ipcase.mediation.confirmation.domain.Confirmation;
import org.ipcase.mediation.confirmation.domain.Confirmation.Accepted;
import org.ipcase.mediation.confirmation.domain.Confirmation.Applied;
import org.ipcase.mediation.confirmation.domain.Confirmation.AwaitingSignatures;
import org.ipcase.mediation.confirmation.domain.Confirmation.Confirmed;
import org.ipcase.mediation.confirmation.domain.Confirmation.Dismissed;
import org.ipcase.mediation.confirmation.domain.Confirmation.NotAccepted;
import org.ipcase.mediation.confirmation.domain.Confirmation.NotOpened;
import org.ipcase.mediation.confirmation.domain.Confirmation.NotRequested;
import org.ipcase.mediation.confirmation.domain.Confirmation.OnFile;
import org.ipcase.mediation.confirmation.domain.Confirmation.Revoked;
import org.ipcase.mediation.confirmation.domain.Confirmation.Withdrawn;
import org.ipcase.mediation.confirmation.domain.ConfirmationAccess;
import org.ipcase.mediation.confirmation.domain.ConfirmationAction;
import org.ipcase.mediation.confirmation.domain.Petitioner;
import org.ipcase.platform.record.Index;
import org.ipcase.platform.record.Index.Task;

/** What lists, the worklist and access see of a confirmation. */
final class ConfirmationIndex {
    private ConfirmationIndex() {}

    static Index of(Confirmation state) {
        return switch (state) {
            case NotOpened _ -> new Index("", state.apiState(), "", Set.of(), Map.of(), List.of());
            case OnFile onFile -> of(onFile);
        };
    }

    private static Index of(OnFile state) {
        var dispute = state.file().dispute();
        return new Index(
                state.file().number(),
                state.apiState(),
                "%s · %s"
                        .formatted(
                                String.join(
                                        " / ",
                                        dispute.parties().stream().map(Petitioner::name).toList()),
                                dispute.rightTitle()),
                ConfirmationAccess.readers(state),
                fields(state),
                tasks(state));
    }

    private static Map<String, String> fields(OnFile state) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("mediationId", state.file().dispute().mediationId().value());
        fields.put("committee", state.file().dispute().committee());
        fields.put("right", state.file().dispute().right().name());
        ConfirmationAccess.court(state).ifPresent(court -> fields.put("court", court));
        return fields;
    }

    private static List<Task> tasks(OnFile state) {
        return switch (state) {
            case NotRequested _, NotAccepted _, Withdrawn _ ->
                    Stream.concat(
                                    tasks(
                                            state,
                                            "MED-15",
                                            ConfirmationAction.APPLY,
                                            parties(state, Set.of()))
                                            .stream(),
                                    tasks(
                                            state,
                                            "MED-15",
                                            ConfirmationAction.APPLY_ON_PAPER,
                                            nobodyCanLogIn(state))
                                            .stream())
                            .toList();
            case AwaitingSignatures waiting ->
                    Stream.concat(
                                    tasks(
                                            state,
                                            "MED-15",
                                            ConfirmationAction.SIGN,
                                            parties(state, signed(waiting)))
                                            .stream(),
                                    tasks(
                                            state,
                                            "MED-15",
                                            ConfirmationAction.SIGN_ON_PAPER,
                                            paperMissing(waiting))
                                            .stream())
                            .toList();
            case Applied _ -> tasks(state, "MED-18", ConfirmationAction.ACCEPT, court(state));
            case Accepted _ -> tasks(state, "MED-19", ConfirmationAction.CONFIRM, court(state));
            case Confirmed _, Dismissed _, Revoked _ -> List.of();
        };
    }

    private static Set<String> signed(AwaitingSignatures state) {
        return state.petition().signatures().stream()
                .map(it -> it.party())
                .collect(java.util.stream.Collectors.toSet());
    }

    private static Stream<String> parties(OnFile state, Set<String> without) {
        return state.file().dispute().parties().stream()
                .filter(it -> !without.contains(it.id()))
                .flatMap(it -> it.keys().stream());
    }

    /** Without any account the body hands the paper in. */
    private static Stream<String> nobodyCanLogIn(OnFile state) {
        var dispute = state.file().dispute();
        return dispute.parties().stream().allMatch(it -> it.keys().isEmpty())
                ? dispute.helpers().stream()
                : Stream.empty();
    }

    /** The body gets the signatures of those who cannot sign here. */
    private static Stream<String> paperMissing(AwaitingSignatures state) {
        var dispute = state.file().dispute();
        var signed = signed(state);
        return dispute.parties().stream()
                        .anyMatch(it -> it.keys().isEmpty() && !signed.contains(it.id()))
                ? dispute.helpers().stream()
                : Stream.empty();
    }

    private static Stream<String> court(OnFile state) {
        return ConfirmationAccess.court(state)
                .map(court -> AccessKey.agency(court, Role.JUDGE))
                .stream();
    }

    private static List<Task> tasks(
            OnFile state, String rule, ConfirmationAction action, Stream<String> holders) {
        return holders.flatMap(holder ->
                        state.file().clock(rule).filter(LegalClock::pending).stream()
                                .map(clock ->
                                        new Task(
                                                holder,
                                                action.api(),
                                                rule,
                                                clock.warn(),
                                                clock.due())))
                .toList();
    }
}

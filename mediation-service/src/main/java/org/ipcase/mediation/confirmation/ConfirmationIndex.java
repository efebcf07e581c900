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
                    tasks(state, "MED-15", ConfirmationAction.APPLY, parties(state, Set.of()));
            case AwaitingSignatures waiting ->
                    tasks(
                            state,
                            "MED-15",
                            ConfirmationAction.SIGN,
                            parties(state, signed(waiting)));
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

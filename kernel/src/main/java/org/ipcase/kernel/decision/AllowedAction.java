package org.ipcase.kernel.decision;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person may do with a record now, and if not, why (可办事项): the same rule that would refuse
 * the command says so beforehand.
 *
 * @param name the command's name in the API, e.g. {@code file-case}
 */
public record AllowedAction(
        String name,
        boolean allowed,
        @Nullable String code,
        @Nullable String reason,
        @Nullable String rule,
        @Nullable String source) {

    public static AllowedAction of(String name, Optional<Refusal> refusal) {
        return refusal.map(no ->
                        new AllowedAction(
                                name,
                                false,
                                no.problem().code(),
                                no.detail(),
                                no.problem().rule(),
                                no.problem().source()))
                .orElseGet(() -> new AllowedAction(name, true, null, null, null, null));
    }
}

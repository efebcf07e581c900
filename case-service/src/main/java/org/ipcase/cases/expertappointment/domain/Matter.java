package org.ipcase.cases.expertappointment.domain;

import java.util.List;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/**
 * What an expert is appointed to, as the server knows it (聘请事项).
 *
 * @param parties on both sides
 * @param submitterName company or office that submitted, in words; its people are near a party
 */
public record Matter(
        RecordId id,
        TargetKind kind,
        String number,
        String title,
        Office office,
        List<Party> parties,
        @Nullable String submitterName) {
    public Matter {
        parties = List.copyOf(parties);
    }
}

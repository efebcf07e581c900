package org.ipcase.cases.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.ipcase.cases.evidence.domain.Custody;
import org.ipcase.kernel.handover.Handover;
import org.ipcase.kernel.handover.Slip;
import org.ipcase.kernel.handover.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The chain of custody as its readers see it (证据保管链).
 *
 * @param holder id of the agency that has it
 * @param inDoubt it was given and not yet signed for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CustodyView(String holder, boolean inDoubt, List<PassageView> passages) {
    record PassageView(
            String id,
            String from,
            String to,
            Stage stage,
            String place,
            String storage,
            @Nullable String seal,
            List<SignatureView> signatures) {}

    record SignatureView(
            Stage stage, String agency, String by, Instant at, @Nullable String note) {}

    static CustodyView of(Custody custody) {
        var holding = custody.holding();
        return new CustodyView(
                holding.owner(),
                holding.open().isPresent(),
                holding.chain().stream().map(it -> passage(custody, it)).toList());
    }

    private static PassageView passage(Custody custody, Handover handover) {
        var terms = handover.terms();
        var said =
                custody.passages().stream()
                        .filter(it -> it.handover().equals(terms.id()))
                        .findFirst()
                        .orElseThrow();
        return new PassageView(
                terms.id(),
                terms.from(),
                terms.to(),
                handover.stage(),
                said.place(),
                said.storage(),
                said.seal(),
                handover.slips().stream()
                        .filter(it -> it.stage() != Stage.PREPARED)
                        .map(CustodyView::signature)
                        .toList());
    }

    private static SignatureView signature(Slip slip) {
        return new SignatureView(
                slip.stage(), slip.office(), slip.by(), slip.at(), slip.note().orElse(null));
    }
}

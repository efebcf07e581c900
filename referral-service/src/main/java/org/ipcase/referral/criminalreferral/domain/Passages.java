package org.ipcase.referral.criminalreferral.domain;

import java.time.Instant;
import org.ipcase.kernel.handover.Handover;
import org.ipcase.kernel.handover.Holding;
import org.ipcase.kernel.handover.Slip;
import org.ipcase.kernel.handover.Stage;
import org.ipcase.referral.office.domain.Office;

/**
 * Writes what happened to a file or to goods into the ledger of their hand-overs (交接记录). What
 * happened is decided before; this only records.
 */
final class Passages {
    private Passages() {}

    /** The owner hands the thing over; one on its way elsewhere is taken back first. */
    static Holding sent(Holding holding, Office from, Office to, Instant at) {
        var free = withdrawn(holding, from.name(), at);
        var id = "%s-H%d-%d".formatted(free.thing(), free.epoch(), free.chain().size() + 1);
        var terms = new Handover.Terms(id, free.thing(), from.id(), to.id(), free.epoch());
        return free.begun(terms, from.name(), at)
                .with(id, Slip.of(Stage.SENT, from.id(), from.name(), at));
    }

    /** The receiver of the open hand-over accepts. */
    static Holding accepted(Holding holding, String by, Instant at) {
        return holding.open()
                .map(open ->
                        holding.with(
                                open.terms().id(),
                                Slip.of(Stage.ACCEPTED, open.terms().to(), by, at)))
                .orElse(holding);
    }

    /** A receipt for the open hand-over. */
    static Holding noted(Holding holding, Slip slip) {
        return holding.open().map(open -> holding.with(open.terms().id(), slip)).orElse(holding);
    }

    static Holding kept(Holding holding, Office agency, Office police, String by, Instant at) {
        var free = withdrawn(holding, police.name(), at);
        return free.owner().equals(police.id())
                ? free
                : accepted(sent(free, agency, police, at), by, at);
    }

    /** Back to whom it came from: under way if the other has it, else it never left. */
    static Holding back(Holding holding, Office holder, Office to, Instant at) {
        var free = withdrawn(holding, holder.name(), at);
        return free.owner().equals(to.id()) ? free : sent(free, holder, to, at);
    }

    private static Holding withdrawn(Holding holding, String by, Instant at) {
        return holding.open()
                .map(open ->
                        holding.with(
                                open.terms().id(),
                                Slip.of(Stage.WITHDRAWN, open.terms().from(), by, at)))
                .orElse(holding);
    }
}

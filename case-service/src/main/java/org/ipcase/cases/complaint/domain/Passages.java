package org.ipcase.cases.complaint.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ipcase.cases.complaint.domain.TransferEvent.FileAnswered;
import org.ipcase.cases.complaint.domain.TransferEvent.FileSent;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.handover.Move;
import org.ipcase.kernel.handover.Stage;

/**
 * A submission on its way between offices (交接): the same hand-over, with one owner and an epoch, as
 * the file of a case and that of a referral. Source: CR-02, CR-03, JUR-06; REQ-10.
 */
final class Passages {
    private Passages() {}

    /** What happened, and it goes on its way; refused while it is under way already. */
    static Decision<ComplaintEvent> sent(
            Dossier dossier, String to, Actor by, Instant at, ComplaintEvent what) {
        return before(List.of(what), dossier.holding().send(to, by.name(), at));
    }

    /** What happened, after the receipt for what is under way. */
    static Decision<ComplaintEvent> noted(
            Dossier dossier, Stage how, Actor by, Instant at, ComplaintEvent what) {
        var receipt = dossier.holding().note(how, by.name(), at).stream().toList();
        return before(List.of(what), Decision.accept(receipt));
    }

    /** What happened, after it went at once to the office that a routing or settlement names. */
    static Decision<ComplaintEvent> settled(
            Dossier dossier, String keeper, Actor by, Instant at, List<ComplaintEvent> what) {
        return before(what, dossier.holding().settle(keeper, by.name(), at));
    }

    private static Decision<ComplaintEvent> before(
            List<ComplaintEvent> what, Decision<Move> moves) {
        return switch (moves) {
            case Decision.Refused<Move>(var refusal) -> Decision.reject(refusal);
            case Decision.Accepted<Move>(var steps) ->
                    Decision.accept(
                            Stream.concat(steps.stream().map(Passages::recorded), what.stream())
                                    .toList());
        };
    }

    private static ComplaintEvent recorded(Move move) {
        return switch (move) {
            case Move.Sent(var terms, var slip) -> new FileSent(terms, slip);
            case Move.Noted(var handover, var slip) -> new FileAnswered(handover, slip);
        };
    }
}

package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.ipcase.cases.casefile.domain.CustodyEvent.FileAnswered;
import org.ipcase.cases.casefile.domain.CustodyEvent.FileSent;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.handover.Holding;
import org.ipcase.kernel.handover.Move;
import org.ipcase.kernel.handover.Stage;

/**
 * A case's file on its way between offices (案卷交接): the same hand-over, with one owner and an epoch,
 * as the file and the goods of a referral. Source: JUR-06; REQ-10.
 */
final class FilePassages {
    private FilePassages() {}

    static Holding holding(CaseDossier dossier) {
        return dossier.matters().custody().holding(dossier.opening());
    }

    /** What happened, and the file goes on its way; refused while it is under way already. */
    static Decision<CaseFileEvent> sent(
            CaseDossier dossier, String to, Actor by, Instant at, CaseFileEvent what) {
        return before(List.of(what), holding(dossier).send(to, by.name(), at));
    }

    /** What happened, after the receiver's answer to the file under way. */
    static Decision<CaseFileEvent> answered(
            CaseDossier dossier, Stage how, Actor by, Instant at, CaseFileEvent what) {
        var answer = holding(dossier).note(how, by.name(), at).stream().toList();
        return before(List.of(what), Decision.accept(answer));
    }

    /**
     * What happened, after the file went at once to the office that a settlement names; nothing
     * passes if it is there.
     */
    static Decision<CaseFileEvent> settled(
            CaseDossier dossier, String keeper, Actor by, Instant at, List<CaseFileEvent> what) {
        return before(what, holding(dossier).settle(keeper, by.name(), at));
    }

    private static Decision<CaseFileEvent> before(List<CaseFileEvent> what, Decision<Move> moves) {
        return switch (moves) {
            case Decision.Refused<Move>(var refusal) -> Decision.reject(refusal);
            case Decision.Accepted<Move>(var steps) ->
                    Decision.accept(
                            Stream.concat(steps.stream().map(FilePassages::recorded), what.stream())
                                    .toList());
        };
    }

    private static CaseFileEvent recorded(Move move) {
        return switch (move) {
            case Move.Sent(var terms, var slip) -> new FileSent(terms, slip);
            case Move.Noted(var handover, var slip) -> new FileAnswered(handover, slip);
        };
    }
}

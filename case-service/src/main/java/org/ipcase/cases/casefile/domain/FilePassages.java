package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.ipcase.cases.casefile.domain.CustodyEvent.FileAnswered;
import org.ipcase.cases.casefile.domain.CustodyEvent.FileSent;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.handover.Handover;
import org.ipcase.kernel.handover.Holding;
import org.ipcase.kernel.handover.Slip;
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
        var file = holding(dossier);
        return switch (file.handOver(file.owner(), to)) {
            case Decision.Refused<Handover.Terms>(var refusal) -> Decision.reject(refusal);
            case Decision.Accepted<Handover.Terms>(var terms) ->
                    Decision.accept(onItsWay(terms.getFirst(), by, at), what);
        };
    }

    /** What happened, after the receiver's answer to the file under way. */
    static Decision<CaseFileEvent> answered(
            CaseDossier dossier, Stage how, Actor by, Instant at, CaseFileEvent what) {
        return holding(dossier)
                .open()
                .map(open ->
                        Decision.<CaseFileEvent>accept(answer(open.terms(), how, by, at), what))
                .orElseGet(() -> Decision.accept(what));
    }

    /**
     * What happened, after the file went at once to the office that a settlement names; nothing
     * passes if it is there.
     */
    static Decision<CaseFileEvent> settled(
            CaseDossier dossier, String keeper, Actor by, Instant at, List<CaseFileEvent> what) {
        var file = holding(dossier);
        if (file.owner().equals(keeper)) {
            return Decision.accept(what);
        }
        return switch (file.handOver(file.owner(), keeper)) {
            case Decision.Refused<Handover.Terms>(var refusal) -> Decision.reject(refusal);
            case Decision.Accepted<Handover.Terms>(var terms) -> {
                var events = new ArrayList<CaseFileEvent>();
                events.add(onItsWay(terms.getFirst(), by, at));
                events.add(answer(terms.getFirst(), Stage.ACCEPTED, by, at));
                events.addAll(what);
                yield Decision.accept(events);
            }
        };
    }

    private static FileSent onItsWay(Handover.Terms terms, Actor by, Instant at) {
        return new FileSent(terms, Slip.of(Stage.SENT, terms.from(), by.name(), at));
    }

    private static FileAnswered answer(Handover.Terms terms, Stage how, Actor by, Instant at) {
        return new FileAnswered(terms.id(), Slip.of(how, terms.to(), by.name(), at));
    }
}

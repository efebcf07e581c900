package org.ipcase.cases.oversight.domain;

import static org.ipcase.cases.oversight.domain.OversightStage.CLOSED;
import static org.ipcase.cases.oversight.domain.OversightStage.ISSUED;
import static org.ipcase.cases.oversight.domain.OversightStage.OBJECTED;
import static org.ipcase.cases.oversight.domain.OversightStage.RECTIFIED;
import static org.ipcase.cases.oversight.domain.OversightStage.RECTIFYING;

import java.util.List;
import java.util.stream.Stream;
import org.ipcase.cases.oversight.domain.Oversight.Nothing;
import org.ipcase.cases.oversight.domain.Oversight.Opinion;
import org.ipcase.cases.oversight.domain.OversightEvent.ClocksMoved;
import org.ipcase.cases.oversight.domain.OversightEvent.OfficeReplied;
import org.ipcase.cases.oversight.domain.OversightEvent.OpinionClosed;
import org.ipcase.cases.oversight.domain.OversightEvent.OpinionIssued;
import org.ipcase.cases.oversight.domain.OversightEvent.OpinionUpheld;
import org.ipcase.cases.oversight.domain.OversightEvent.RectificationReported;
import org.ipcase.cases.oversight.domain.OversightEvent.RectificationReturned;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/** What each event makes of an opinion (状态演变): it records, and neither refuses nor computes. */
final class OversightEvolution {
    private OversightStage stage;
    private final OpinionIssued issued;
    private @Nullable OfficeReplied reply;
    private @Nullable OpinionUpheld upheld;
    private List<RectificationReported> reports;
    private @Nullable RectificationReturned returned;
    private @Nullable OpinionClosed closed;
    private List<LegalClock> clocks;

    private OversightEvolution(Opinion was) {
        stage = was.stage();
        issued = was.issued();
        reply = was.reply();
        upheld = was.upheld();
        reports = was.reports();
        returned = was.returned();
        closed = was.closed();
        clocks = was.clocks();
    }

    static Oversight evolve(Oversight state, OversightEvent event) {
        return switch (state) {
            case Nothing _ ->
                    event instanceof OpinionIssued it
                            ? new Opinion(ISSUED, it, null, null, List.of(), null, null, List.of())
                            : state;
            case Opinion it -> new OversightEvolution(it).after(event);
        };
    }

    private Opinion after(OversightEvent event) {
        switch (event) {
            case OpinionIssued _ -> {}
            case OfficeReplied it -> {
                reply = it;
                stage = it.accepted() ? RECTIFYING : OBJECTED;
            }
            case OpinionUpheld it -> {
                upheld = it;
                stage = RECTIFYING;
            }
            case RectificationReported it -> {
                reports = Stream.concat(reports.stream(), Stream.of(it)).toList();
                stage = RECTIFIED;
            }
            case RectificationReturned it -> {
                returned = it;
                stage = RECTIFYING;
            }
            case OpinionClosed it -> {
                closed = it;
                stage = CLOSED;
            }
            case ClocksMoved it -> clocks = it.clocks();
        }
        return new Opinion(stage, issued, reply, upheld, reports, returned, closed, clocks);
    }
}

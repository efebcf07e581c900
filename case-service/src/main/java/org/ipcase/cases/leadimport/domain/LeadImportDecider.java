package org.ipcase.cases.leadimport.domain;

import java.util.LinkedHashSet;
import java.util.Set;
import org.ipcase.cases.leadimport.domain.LeadImport.Batch;
import org.ipcase.cases.leadimport.domain.LeadImport.Finished;
import org.ipcase.cases.leadimport.domain.LeadImport.NoImport;
import org.ipcase.cases.leadimport.domain.LeadImport.Running;
import org.ipcase.cases.leadimport.domain.LeadImportCommand.FinishImport;
import org.ipcase.cases.leadimport.domain.LeadImportCommand.NoteProgress;
import org.ipcase.cases.leadimport.domain.LeadImportCommand.StartImport;
import org.ipcase.cases.leadimport.domain.LeadImportEvent.ImportFinished;
import org.ipcase.cases.leadimport.domain.LeadImportEvent.ImportStarted;
import org.ipcase.cases.leadimport.domain.LeadImportEvent.RowsTaken;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.Role;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.decision.Refusal;

/** The rules of imports (导入规则). Source: CASE-01, REQ-06. */
public final class LeadImportDecider {
    /** So many wrong rows are told, and may be left out (REQ-06) [product]. */
    static final int MOST_BAD = 1_000;

    private LeadImportDecider() {}

    public static Decision<LeadImportEvent> decide(LeadImport state, LeadImportCommand command) {
        return switch (command) {
            case StartImport start -> start(state, start);
            // Notes may overtake one another: progress never goes back.
            case NoteProgress(var taken) ->
                    state instanceof Running running && taken > running.taken()
                            ? Decision.accept(new RowsTaken(taken))
                            : Decision.accept();
            case FinishImport(var result, var at) ->
                    state instanceof Running
                            ? Decision.accept(new ImportFinished(result, at))
                            : Decision.accept();
        };
    }

    public static LeadImport evolve(LeadImport state, LeadImportEvent event) {
        return switch (event) {
            case ImportStarted(var batch) -> new Running(batch, 0);
            case RowsTaken(var taken) ->
                    state instanceof Running(var batch, _) ? new Running(batch, taken) : state;
            case ImportFinished(var result, var at) ->
                    state instanceof Running(var batch, _)
                            ? new Finished(batch, result, at)
                            : state;
        };
    }

    private static Decision<LeadImportEvent> start(LeadImport state, StartImport start) {
        var batch = start.batch();
        if (!(state instanceof NoImport)) {
            return Decision.reject(LeadImportProblem.ALREADY_STARTED, "It was started before");
        }
        if (!mayImport(start.actor())) {
            return Decision.reject(
                    LeadImportProblem.NOT_AN_OFFICER, start.actor().name() + " is none");
        }
        // A file like this is not the right file; and a record keeps no more errors than one reads.
        if (batch.badRows() > MOST_BAD) {
            return Decision.reject(
                    new Refusal(
                            LeadImportProblem.TOO_MANY_BAD_ROWS,
                            "%d of %d rows are not as they must be"
                                    .formatted(batch.badRows(), batch.rows()),
                            batch.errors().stream().limit(MOST_BAD).toList()));
        }
        // All rows or none, unless the person asked to leave the bad ones out.
        if (batch.badRows() > 0 && !start.skipBad()) {
            return Decision.reject(
                    new Refusal(
                            LeadImportProblem.BAD_ROWS,
                            "%d of %d rows are not as they must be"
                                    .formatted(batch.badRows(), batch.rows()),
                            batch.errors()));
        }
        return batch.rows() == batch.badRows()
                ? Decision.reject(
                        new Refusal(
                                LeadImportProblem.NO_GOOD_ROW,
                                "%d rows, none of them good".formatted(batch.rows()),
                                batch.errors()))
                : Decision.accept(new ImportStarted(batch));
    }

    private static boolean mayImport(Actor actor) {
        return actor.agencyType().enforces()
                && (actor.has(Role.OFFICER) || actor.has(Role.HEAD) || actor.has(Role.DEPUTY_HEAD));
    }

    /** The people of the office that imported, and the auditor. */
    public static Set<String> readers(Batch batch) {
        var keys = new LinkedHashSet<String>();
        keys.add(AccessKey.agency(batch.agency()));
        keys.add(AccessKey.AUDITOR);
        return keys;
    }
}

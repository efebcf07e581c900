package org.ipcase.cases.procedure;

import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.springframework.http.ResponseEntity;

/**
 * How every procedure's commands are answered over HTTP (各类程序的办理接口); a long procedure has a
 * controller for each of its stages.
 *
 * @param <V> the feature's view
 */
public abstract class ProcedureCommands<S, C, E, V> {
    private final Desk<S, C, E> desk;

    protected ProcedureCommands(Desk<S, C, E> desk) {
        this.desk = desk;
    }

    protected abstract V view(Snapshot<S> snapshot, Actor reader);

    protected Desk<S, C, E> desk() {
        return desk;
    }

    protected ResponseEntity<V> handle(RecordId id, CommandRequest request, C command) {
        return Answers.done(desk.handle(id, request, command), it -> view(it, request.actor()));
    }
}

package org.ipcase.mediation.dispute;

import java.time.Clock;
import java.time.Instant;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.dispute.domain.DisputeEvent;
import org.ipcase.mediation.dispute.domain.Mediation;
import org.ipcase.mediation.dispute.domain.Mediation.OnFile;
import org.ipcase.mediation.dispute.domain.MediationCommand;
import org.ipcase.mediation.dispute.domain.MediationCommand.OnRecord;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands a command to the record and shows the mediation to the caller as it then is. */
@Component
class MediationDesk {
    private final Desk<Mediation, MediationCommand, DisputeEvent> desk;
    private final MediationViews views;
    private final Clocks clocks;
    private final Clock clock;

    MediationDesk(
            Desk<Mediation, MediationCommand, DisputeEvent> desk,
            MediationViews views,
            Clocks clocks,
            Clock clock) {
        this.desk = desk;
        this.views = views;
        this.clocks = clocks;
        this.clock = clock;
    }

    Desk<Mediation, MediationCommand, DisputeEvent> records() {
        return desk;
    }

    Instant now() {
        return clock.instant();
    }

    ResponseEntity<MediationView> handle(RecordId id, CommandRequest request, OnRecord command) {
        return Answers.done(desk.handle(id, request, command), it -> view(it, request.actor()));
    }

    MediationView view(Snapshot<Mediation> snapshot, Actor reader) {
        var state = (OnFile) snapshot.state();
        var current = clocks.at(state.dossier().clocks(), clock.instant());
        return views.of(snapshot.id(), snapshot.revision(), state, reader, current);
    }
}

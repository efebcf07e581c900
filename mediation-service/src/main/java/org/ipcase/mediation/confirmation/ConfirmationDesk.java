package org.ipcase.mediation.confirmation;

import org.ipcase.kernel.id.RecordId;
import org.ipcase.mediation.confirmation.domain.Confirmation;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand;
import org.ipcase.mediation.confirmation.domain.ConfirmationCommand.OnRecord;
import org.ipcase.mediation.confirmation.domain.ConfirmationEvent;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.web.Answers;
import org.ipcase.platform.web.CommandRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands a command to the record and shows the confirmation to the caller as it then is. */
@Component
class ConfirmationDesk {
    private final Desk<Confirmation, ConfirmationCommand, ConfirmationEvent> desk;
    private final ConfirmationViews views;

    ConfirmationDesk(
            Desk<Confirmation, ConfirmationCommand, ConfirmationEvent> desk,
            ConfirmationViews views) {
        this.desk = desk;
        this.views = views;
    }

    Desk<Confirmation, ConfirmationCommand, ConfirmationEvent> records() {
        return desk;
    }

    ConfirmationViews views() {
        return views;
    }

    ResponseEntity<ConfirmationView> handle(RecordId id, CommandRequest request, OnRecord command) {
        return Answers.done(desk.handle(id, request, command), it -> views.of(it, request.actor()));
    }
}

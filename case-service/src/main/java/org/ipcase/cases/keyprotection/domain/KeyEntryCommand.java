package org.ipcase.cases.keyprotection.domain;

import java.time.Instant;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.procedure.domain.Order;
import org.ipcase.kernel.actor.Actor;
import org.jspecify.annotations.Nullable;

/** What people ask (命令); time, ids and the acting person come with it. */
public sealed interface KeyEntryCommand extends Order {
    /** A command on a record that is there. */
    sealed interface OnRecord extends KeyEntryCommand {
        KeyEntryStep step();
    }

    record ProposeEntry(
            Actor actor,
            Instant at,
            String number,
            Party holder,
            @Nullable Right right,
            String region,
            AdmissionGround ground,
            String reasons)
            implements KeyEntryCommand {}

    record AdmitEntry(Actor actor, Instant at, String documentNumber) implements OnRecord {
        @Override
        public KeyEntryStep step() {
            return KeyEntryStep.ADMIT;
        }
    }

    record DeclineEntry(Actor actor, Instant at, String reasons) implements OnRecord {
        @Override
        public KeyEntryStep step() {
            return KeyEntryStep.DECLINE;
        }
    }

    record ReviewEntry(Actor actor, Instant at, String findings) implements OnRecord {
        @Override
        public KeyEntryStep step() {
            return KeyEntryStep.REVIEW;
        }
    }

    record RenewEntry(Actor actor, Instant at, String documentNumber) implements OnRecord {
        @Override
        public KeyEntryStep step() {
            return KeyEntryStep.RENEW;
        }
    }

    record RemoveEntry(Actor actor, Instant at, RemovalGround ground, String reasons)
            implements OnRecord {
        @Override
        public KeyEntryStep step() {
            return KeyEntryStep.REMOVE;
        }
    }
}

package org.ipcase.cases.copyrighttakedown.domain;

import java.time.Instant;
import java.util.List;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.procedure.domain.Order;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** What people ask (命令); time, ids and the acting person come with it. */
public sealed interface CopyrightTakedownCommand extends Order {
    /** A command on a record that is there. */
    sealed interface OnRecord extends CopyrightTakedownCommand {
        CopyrightTakedownStep step();
    }

    /** {@code restoredBefore}: number of the notice under which the same item was restored. */
    record NotifyProvider(
            Actor actor,
            Instant at,
            String number,
            String provider,
            Party owner,
            String contact,
            Right right,
            String region,
            String address,
            @Nullable Party user,
            String initialProof,
            List<RecordId> evidenceIds,
            @Nullable String restoredBefore)
            implements CopyrightTakedownCommand {
        public NotifyProvider {
            evidenceIds = List.copyOf(evidenceIds);
        }
    }

    record RejectNotice(Actor actor, Instant at, List<String> missing) implements OnRecord {
        public RejectNotice {
            missing = List.copyOf(missing);
        }

        @Override
        public CopyrightTakedownStep step() {
            return CopyrightTakedownStep.REJECT;
        }
    }

    record TakeDown(Actor actor, Instant at, ForwardedTo forwardedTo, String record)
            implements OnRecord {
        @Override
        public CopyrightTakedownStep step() {
            return CopyrightTakedownStep.TAKE_DOWN;
        }
    }

    record CounterState(
            Actor actor,
            Instant at,
            String name,
            String contact,
            String statement,
            String initialProof,
            List<RecordId> evidenceIds)
            implements OnRecord {
        public CounterState {
            evidenceIds = List.copyOf(evidenceIds);
        }

        @Override
        public CopyrightTakedownStep step() {
            return CopyrightTakedownStep.COUNTER;
        }
    }

    record RestoreWork(Actor actor, Instant at, String record) implements OnRecord {
        @Override
        public CopyrightTakedownStep step() {
            return CopyrightTakedownStep.RESTORE;
        }
    }

    record WithdrawNotice(Actor actor, Instant at, String reason) implements OnRecord {
        @Override
        public CopyrightTakedownStep step() {
            return CopyrightTakedownStep.WITHDRAW;
        }
    }
}

package org.ipcase.cases.assistance.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.procedure.domain.Order;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** What people ask (命令); time, ids and the acting person come with it. */
public sealed interface AssistanceCommand extends Order {
    /** A command on a request that was sent. */
    sealed interface OnRecord extends AssistanceCommand {
        AssistanceStep step();
    }

    /**
     * The case behind, as it is when the letter is sent.
     *
     * @param open whether it is verified or investigated
     */
    record AskingCase(RecordId id, String number, Office office, boolean open) {}

    /**
     * Whom it goes to, by id or by what is done where (REQ-15).
     *
     * @param agency its id; null if addressed by function and region
     */
    record Address(
            @Nullable String agency, @Nullable OfficeFunction function, @Nullable String region) {}

    /**
     * Files that go with a letter.
     *
     * @param strange those that do not belong to it, as the platform found
     */
    record Enclosed(List<RecordId> files, List<RecordId> strange) {
        public static final Enclosed NOTHING = new Enclosed(List.of(), List.of());

        public Enclosed {
            files = List.copyOf(files);
            strange = List.copyOf(strange);
        }
    }

    record SendRequest(
            Actor actor,
            Instant at,
            String number,
            AskingCase asking,
            Address to,
            String documentNumber,
            String facts,
            List<String> items,
            boolean urgent,
            Enclosed enclosed)
            implements AssistanceCommand {
        public SendRequest {
            items = List.copyOf(items);
        }
    }

    record ReceiveLetter(Actor actor, Instant at) implements OnRecord {
        @Override
        public AssistanceStep step() {
            return AssistanceStep.RECEIVE;
        }
    }

    record TellDelay(Actor actor, Instant at, String reason, LocalDate expectedOn)
            implements OnRecord {
        @Override
        public AssistanceStep step() {
            return AssistanceStep.EXTEND_NOTICE;
        }
    }

    record AskForInformation(Actor actor, Instant at, List<String> items) implements OnRecord {
        public AskForInformation {
            items = List.copyOf(items);
        }

        @Override
        public AssistanceStep step() {
            return AssistanceStep.REQUEST_INFORMATION;
        }
    }

    record SupplyInformation(Actor actor, Instant at, String text, Enclosed enclosed)
            implements OnRecord {
        @Override
        public AssistanceStep step() {
            return AssistanceStep.SUPPLY_INFORMATION;
        }
    }

    record AnswerRequest(
            Actor actor, Instant at, String documentNumber, String findings, Enclosed enclosed)
            implements OnRecord {
        @Override
        public AssistanceStep step() {
            return AssistanceStep.ANSWER;
        }
    }

    record DeclineRequest(
            Actor actor,
            Instant at,
            DeclineGround ground,
            String explanation,
            @Nullable String documentNumber)
            implements OnRecord {
        @Override
        public AssistanceStep step() {
            return AssistanceStep.DECLINE;
        }
    }

    record WithdrawRequest(Actor actor, Instant at, String reason) implements OnRecord {
        @Override
        public AssistanceStep step() {
            return AssistanceStep.WITHDRAW;
        }
    }

    /** Told by the alarm of the missed clock. */
    record TellSuperiors(Actor actor, Instant at) implements AssistanceCommand {}
}

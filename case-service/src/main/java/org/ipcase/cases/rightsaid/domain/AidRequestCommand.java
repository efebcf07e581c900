package org.ipcase.cases.rightsaid.domain;

import java.time.Instant;
import java.util.List;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.procedure.domain.Order;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** What people ask (命令); time, ids and the acting person come with it. */
public sealed interface AidRequestCommand extends Order {
    /** A command on a record that is there. */
    sealed interface OnRecord extends AidRequestCommand {
        AidRequestStep step();
    }

    record AskForAid(
            Actor actor,
            Instant at,
            String number,
            Party applicant,
            List<AidKind> kinds,
            Right right,
            String region,
            @Nullable RecordId workstation,
            String description,
            @Nullable String foreignPlace,
            List<RecordId> evidenceIds,
            @Nullable Receiving receiving)
            implements AidRequestCommand {
        public AskForAid {
            kinds = List.copyOf(kinds);
            evidenceIds = List.copyOf(evidenceIds);
        }
    }

    record AcceptAid(Actor actor, Instant at, @Nullable String note) implements OnRecord {
        @Override
        public AidRequestStep step() {
            return AidRequestStep.ACCEPT;
        }
    }

    record RefuseAid(Actor actor, Instant at, AidRefusalGround ground, String reasons)
            implements OnRecord {
        @Override
        public AidRequestStep step() {
            return AidRequestStep.REFUSE;
        }
    }

    record AssignAid(Actor actor, Instant at, String to, AidKind kind, @Nullable String note)
            implements OnRecord {
        @Override
        public AidRequestStep step() {
            return AidRequestStep.ASSIGN;
        }
    }

    record ExtendAid(Actor actor, Instant at, String reason) implements OnRecord {
        @Override
        public AidRequestStep step() {
            return AidRequestStep.EXTEND;
        }
    }

    record AnswerAid(Actor actor, Instant at, String answer, List<RecordId> papers)
            implements OnRecord {
        public AnswerAid {
            papers = List.copyOf(papers);
        }

        @Override
        public AidRequestStep step() {
            return AidRequestStep.ANSWER;
        }
    }

    record HandOnAid(
            Actor actor,
            Instant at,
            HandOnTarget target,
            RecordId record,
            @Nullable String recordNumber)
            implements OnRecord {
        @Override
        public AidRequestStep step() {
            return AidRequestStep.HAND_ON;
        }
    }

    record CloseAid(Actor actor, Instant at, AidResult result, String summary) implements OnRecord {
        @Override
        public AidRequestStep step() {
            return AidRequestStep.CLOSE;
        }
    }

    record EvaluateAid(Actor actor, Instant at, int score, @Nullable String remarks)
            implements OnRecord {
        @Override
        public AidRequestStep step() {
            return AidRequestStep.EVALUATE;
        }
    }

    record WithdrawAid(Actor actor, Instant at, String reason) implements OnRecord {
        @Override
        public AidRequestStep step() {
            return AidRequestStep.WITHDRAW;
        }
    }
}

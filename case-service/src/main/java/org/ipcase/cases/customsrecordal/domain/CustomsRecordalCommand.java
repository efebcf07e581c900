package org.ipcase.cases.customsrecordal.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.procedure.domain.Order;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** What people ask (命令); time, ids and the acting person come with it. */
public sealed interface CustomsRecordalCommand extends Order {
    /** A command on a record that is there. */
    sealed interface OnRecord extends CustomsRecordalCommand {
        CustomsRecordalStep step();
    }

    record ApplyForRecordal(
            Actor actor,
            Instant at,
            String number,
            Party owner,
            Right right,
            String region,
            String goods,
            List<String> licensees,
            List<RecordId> evidenceIds)
            implements CustomsRecordalCommand {
        public ApplyForRecordal {
            licensees = List.copyOf(licensees);
            evidenceIds = List.copyOf(evidenceIds);
        }
    }

    record AskForPapers(Actor actor, Instant at, List<String> items) implements OnRecord {
        public AskForPapers {
            items = List.copyOf(items);
        }

        @Override
        public CustomsRecordalStep step() {
            return CustomsRecordalStep.REQUEST_PAPERS;
        }
    }

    record SupplyPapers(Actor actor, Instant at, String description, List<RecordId> evidenceIds)
            implements OnRecord {
        public SupplyPapers {
            evidenceIds = List.copyOf(evidenceIds);
        }

        @Override
        public CustomsRecordalStep step() {
            return CustomsRecordalStep.SUPPLY_PAPERS;
        }
    }

    record RecordRight(Actor actor, Instant at, String recordalNumber, LocalDate recordedOn)
            implements OnRecord {
        @Override
        public CustomsRecordalStep step() {
            return CustomsRecordalStep.RECORD;
        }
    }

    record RefuseRecordal(Actor actor, Instant at, String reasons) implements OnRecord {
        @Override
        public CustomsRecordalStep step() {
            return CustomsRecordalStep.REFUSE;
        }
    }

    record RenewRecordal(Actor actor, Instant at, @Nullable String note) implements OnRecord {
        @Override
        public CustomsRecordalStep step() {
            return CustomsRecordalStep.RENEW;
        }
    }

    record LapseRecordal(Actor actor, Instant at) implements OnRecord {
        @Override
        public CustomsRecordalStep step() {
            return CustomsRecordalStep.LAPSE;
        }
    }

    record ChangeRecordal(Actor actor, Instant at, LocalDate changedOn, String description)
            implements OnRecord {
        @Override
        public CustomsRecordalStep step() {
            return CustomsRecordalStep.CHANGE;
        }
    }

    record CancelRecordal(Actor actor, Instant at, String reason) implements OnRecord {
        @Override
        public CustomsRecordalStep step() {
            return CustomsRecordalStep.CANCEL;
        }
    }

    record RevokeRecordal(Actor actor, Instant at, String harm) implements OnRecord {
        @Override
        public CustomsRecordalStep step() {
            return CustomsRecordalStep.REVOKE;
        }
    }
}

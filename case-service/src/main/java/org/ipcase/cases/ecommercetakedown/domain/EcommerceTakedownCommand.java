package org.ipcase.cases.ecommercetakedown.domain;

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
public sealed interface EcommerceTakedownCommand extends Order {
    /** A command on a record that is there. */
    sealed interface OnRecord extends EcommerceTakedownCommand {
        EcommerceTakedownStep step();
    }

    record NotifyPlatform(
            Actor actor,
            Instant at,
            String number,
            String platform,
            Party owner,
            Right right,
            String region,
            String shopName,
            @Nullable Party shop,
            List<String> items,
            String evidence,
            List<RecordId> evidenceIds,
            boolean vouched)
            implements EcommerceTakedownCommand {
        public NotifyPlatform {
            items = List.copyOf(items);
            evidenceIds = List.copyOf(evidenceIds);
        }
    }

    record RejectNotice(Actor actor, Instant at, List<String> missing) implements OnRecord {
        public RejectNotice {
            missing = List.copyOf(missing);
        }

        @Override
        public EcommerceTakedownStep step() {
            return EcommerceTakedownStep.REJECT;
        }
    }

    record TakeMeasures(Actor actor, Instant at, List<Measure> measures, String forwardedBy)
            implements OnRecord {
        public TakeMeasures {
            measures = List.copyOf(measures);
        }

        @Override
        public EcommerceTakedownStep step() {
            return EcommerceTakedownStep.TAKE_MEASURES;
        }
    }

    record DeclareNoInfringement(
            Actor actor, Instant at, String statement, List<RecordId> evidenceIds)
            implements OnRecord {
        public DeclareNoInfringement {
            evidenceIds = List.copyOf(evidenceIds);
        }

        @Override
        public EcommerceTakedownStep step() {
            return EcommerceTakedownStep.DECLARE;
        }
    }

    record ForwardDeclaration(Actor actor, Instant at, LocalDate reachedOwnerOn)
            implements OnRecord {
        @Override
        public EcommerceTakedownStep step() {
            return EcommerceTakedownStep.FORWARD_DECLARATION;
        }
    }

    record ClaimDelay(
            Actor actor, Instant at, String reason, LocalDate from, LocalDate until, String proof)
            implements OnRecord {
        @Override
        public EcommerceTakedownStep step() {
            return EcommerceTakedownStep.CLAIM_DELAY;
        }
    }

    /** {@code about}: the right that the verified complaint is about. */
    record ProveComplaint(
            Actor actor,
            Instant at,
            ProofKind kind,
            String reference,
            @Nullable FiledComplaint verified,
            @Nullable Right about)
            implements OnRecord {
        @Override
        public EcommerceTakedownStep step() {
            return EcommerceTakedownStep.PROVE;
        }
    }

    record EndMeasures(Actor actor, Instant at, @Nullable String note) implements OnRecord {
        @Override
        public EcommerceTakedownStep step() {
            return EcommerceTakedownStep.END_MEASURES;
        }
    }

    record RecordDecision(Actor actor, Instant at, boolean infringement, String document)
            implements OnRecord {
        @Override
        public EcommerceTakedownStep step() {
            return EcommerceTakedownStep.RECORD_DECISION;
        }
    }

    record PublishNotice(Actor actor, Instant at, String address) implements OnRecord {
        @Override
        public EcommerceTakedownStep step() {
            return EcommerceTakedownStep.PUBLISH;
        }
    }

    record ReportInaction(Actor actor, Instant at, String explanation) implements OnRecord {
        @Override
        public EcommerceTakedownStep step() {
            return EcommerceTakedownStep.REPORT_INACTION;
        }
    }

    record WithdrawNotice(Actor actor, Instant at, String reason) implements OnRecord {
        @Override
        public EcommerceTakedownStep step() {
            return EcommerceTakedownStep.WITHDRAW;
        }
    }
}

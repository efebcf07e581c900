package org.ipcase.cases.plantvariety.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.procedure.domain.Order;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/** What people ask (命令); time, ids and the acting person come with it. */
public sealed interface PlantVarietyCommand extends Order {
    /** A command on a record that is there. */
    sealed interface OnRecord extends PlantVarietyCommand {
        PlantVarietyStep step();
    }

    record RequestHandling(
            Actor actor,
            Instant at,
            String number,
            Party owner,
            List<Party> respondents,
            Right right,
            PlantKind plant,
            boolean forestry,
            LocalDate grantedOn,
            List<InfringingAct> acts,
            String region,
            LocalDate actDate,
            String facts,
            List<RecordId> evidenceIds)
            implements PlantVarietyCommand {
        public RequestHandling {
            respondents = List.copyOf(respondents);
            acts = List.copyOf(acts);
            evidenceIds = List.copyOf(evidenceIds);
        }
    }

    record FileRequest(Actor actor, Instant at, List<CaseOfficer> officers) implements OnRecord {
        public FileRequest {
            officers = List.copyOf(officers);
        }

        @Override
        public PlantVarietyStep step() {
            return PlantVarietyStep.FILE;
        }
    }

    record RefuseRequest(Actor actor, Instant at, String reasons) implements OnRecord {
        @Override
        public PlantVarietyStep step() {
            return PlantVarietyStep.REFUSE;
        }
    }

    /**
     * @param region where it was taken, GB/T 2260
     * @param reference assistance request or joint action that allows it outside the territory
     */
    record TakeMeasure(
            Actor actor,
            Instant at,
            String what,
            String documentNumber,
            LocalDate takenOn,
            String region,
            @Nullable String reference)
            implements OnRecord {
        @Override
        public PlantVarietyStep step() {
            return PlantVarietyStep.TAKE_MEASURE;
        }
    }

    record ExtendMeasure(Actor actor, Instant at, String reason) implements OnRecord {
        @Override
        public PlantVarietyStep step() {
            return PlantVarietyStep.EXTEND_MEASURE;
        }
    }

    record LiftMeasure(Actor actor, Instant at, String reason) implements OnRecord {
        @Override
        public PlantVarietyStep step() {
            return PlantVarietyStep.LIFT_MEASURE;
        }
    }

    record DecideRequest(
            Actor actor,
            Instant at,
            boolean infringement,
            @Nullable Money goodsValue,
            @Nullable Money fine,
            String documentNumber,
            String reasons)
            implements OnRecord {
        @Override
        public PlantVarietyStep step() {
            return PlantVarietyStep.DECIDE;
        }
    }

    /** 行政处罚告知: what is planned and why, before any fine (CASE-18). */
    record ServeNotice(
            Actor actor,
            Instant at,
            String facts,
            String grounds,
            Money proposedFine,
            LocalDate servedOn)
            implements OnRecord {
        @Override
        public PlantVarietyStep step() {
            return PlantVarietyStep.SERVE_NOTICE;
        }
    }

    /** 当事人明确放弃陈述、申辩和听证. */
    record WaiveStatement(Actor actor, Instant at, String evidence) implements OnRecord {
        @Override
        public PlantVarietyStep step() {
            return PlantVarietyStep.WAIVE_STATEMENT;
        }
    }

    record AskDamagesMediation(Actor actor, Instant at, Money claim, boolean respondentsAgree)
            implements OnRecord {
        @Override
        public PlantVarietyStep step() {
            return PlantVarietyStep.REQUEST_DAMAGES_MEDIATION;
        }
    }

    record RecordDamagesMediation(Actor actor, Instant at, boolean agreed, String content)
            implements OnRecord {
        @Override
        public PlantVarietyStep step() {
            return PlantVarietyStep.RECORD_DAMAGES_MEDIATION;
        }
    }

    record WithdrawRequest(Actor actor, Instant at, String reason) implements OnRecord {
        @Override
        public PlantVarietyStep step() {
            return PlantVarietyStep.WITHDRAW;
        }
    }
}

package org.ipcase.cases.patentruling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.procedure.domain.Order;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.ExclusionReason;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.jspecify.annotations.Nullable;

/** What people ask (命令); time, ids and the acting person come with it. */
public sealed interface PatentRulingCommand extends Order {
    /** A command on a record that is there. */
    sealed interface OnRecord extends PatentRulingCommand {
        PatentRulingStep step();
    }

    /** PAT-01: definite respondent, claim and facts; no suit on the same dispute. */
    record RequestRuling(
            Actor actor,
            Instant at,
            String number,
            Party petitioner,
            PetitionerStanding standing,
            List<Party> respondents,
            Right right,
            String region,
            LocalDate actDate,
            String claims,
            String facts,
            boolean suitPending,
            boolean otherAgreedRoute,
            boolean respondentAbroad,
            boolean evaluationReport,
            @Nullable String earlierRuling,
            List<RecordId> evidenceIds)
            implements PatentRulingCommand {
        public RequestRuling {
            respondents = List.copyOf(respondents);
            evidenceIds = List.copyOf(evidenceIds);
        }
    }

    record RequestCorrection(Actor actor, Instant at, List<String> items, LocalDate until)
            implements OnRecord {
        public RequestCorrection {
            items = List.copyOf(items);
        }

        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.REQUEST_CORRECTION;
        }
    }

    record CorrectPapers(Actor actor, Instant at, String description, List<RecordId> evidenceIds)
            implements OnRecord {
        public CorrectPapers {
            evidenceIds = List.copyOf(evidenceIds);
        }

        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.CORRECT;
        }
    }

    record ExtendFiling(Actor actor, Instant at, String reason) implements OnRecord {
        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.EXTEND_FILING;
        }
    }

    record FileRuling(Actor actor, Instant at, List<String> panel) implements OnRecord {
        public FileRuling {
            panel = List.copyOf(panel);
        }

        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.FILE;
        }
    }

    record RefuseFiling(Actor actor, Instant at, RefusalGround ground, String explanation)
            implements OnRecord {
        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.REFUSE_FILING;
        }
    }

    record ReportJurisdictionDispute(
            Actor actor, Instant at, String otherAgency, String explanation) implements OnRecord {
        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.REPORT_JURISDICTION_DISPUTE;
        }
    }

    record ServeRequest(Actor actor, Instant at, LocalDate servedOn, String method)
            implements OnRecord {
        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.SERVE;
        }
    }

    record ExtendAnswer(Actor actor, Instant at, int days, String reason) implements OnRecord {
        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.EXTEND_ANSWER;
        }
    }

    record AnswerRequest(Actor actor, Instant at, String statement, List<RecordId> evidenceIds)
            implements OnRecord {
        public AnswerRequest {
            evidenceIds = List.copyOf(evidenceIds);
        }

        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.ANSWER;
        }
    }

    record ForwardAnswer(Actor actor, Instant at) implements OnRecord {
        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.FORWARD_ANSWER;
        }
    }

    record ScheduleHearing(
            Actor actor, Instant at, LocalDate heldOn, String place, LocalDate noticeServedOn)
            implements OnRecord {
        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.SCHEDULE_HEARING;
        }
    }

    record RecordHearing(Actor actor, Instant at, HearingOutcome outcome, String record)
            implements OnRecord {
        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.RECORD_HEARING;
        }
    }

    record AskSuspension(Actor actor, Instant at, String invalidationNumber, String reasons)
            implements OnRecord {
        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.REQUEST_SUSPENSION;
        }
    }

    record RefuseSuspension(Actor actor, Instant at, String explanation) implements OnRecord {
        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.REFUSE_SUSPENSION;
        }
    }

    record SuspendRuling(
            Actor actor, Instant at, SuspensionGround ground, String approval, String explanation)
            implements OnRecord {
        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.SUSPEND;
        }
    }

    record ResumeRuling(Actor actor, Instant at, @Nullable String note) implements OnRecord {
        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.RESUME;
        }
    }

    record ExcludeTime(
            Actor actor,
            Instant at,
            ExclusionReason reason,
            LocalDate from,
            LocalDate until,
            String approval)
            implements OnRecord {
        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.EXCLUDE_TIME;
        }
    }

    record ExtendRuling(Actor actor, Instant at, int months, String reason, String approval)
            implements OnRecord {
        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.EXTEND;
        }
    }

    record MakeRuling(
            Actor actor,
            Instant at,
            boolean infringement,
            boolean orderStop,
            boolean direct,
            String documentNumber,
            String reasons)
            implements OnRecord {
        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.RULE;
        }
    }

    record ServeRuling(Actor actor, Instant at, LocalDate servedOn, String method)
            implements OnRecord {
        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.SERVE_RULING;
        }
    }

    record RecordStop(Actor actor, Instant at, String note) implements OnRecord {
        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.RECORD_STOP;
        }
    }

    record RecordSuit(
            Actor actor, Instant at, String court, @Nullable String caseNumber, LocalDate suedOn)
            implements OnRecord {
        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.RECORD_SUIT;
        }
    }

    record RecordJudgment(
            Actor actor, Instant at, String caseNumber, boolean upheld, LocalDate judgedOn)
            implements OnRecord {
        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.RECORD_JUDGMENT;
        }
    }

    record ApplyForEnforcement(Actor actor, Instant at, String court, @Nullable String note)
            implements OnRecord {
        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.APPLY_FOR_ENFORCEMENT;
        }
    }

    record AskDamagesMediation(Actor actor, Instant at, Money claim, @Nullable String note)
            implements OnRecord {
        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.REQUEST_DAMAGES_MEDIATION;
        }
    }

    record RecordDamagesMediation(Actor actor, Instant at, boolean agreed, String content)
            implements OnRecord {
        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.RECORD_DAMAGES_MEDIATION;
        }
    }

    record SettleRuling(Actor actor, Instant at, String agreement) implements OnRecord {
        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.SETTLE;
        }
    }

    record WithdrawRequest(Actor actor, Instant at, String reason) implements OnRecord {
        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.WITHDRAW;
        }
    }

    record CloseRuling(Actor actor, Instant at, @Nullable String note) implements OnRecord {
        @Override
        public PatentRulingStep step() {
            return PatentRulingStep.CLOSE;
        }
    }
}

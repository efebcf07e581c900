package org.ipcase.cases.copyrightcomplaint.domain;

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
public sealed interface CopyrightComplaintCommand extends Order {
    /** A command on a record that is there. */
    sealed interface OnRecord extends CopyrightComplaintCommand {
        CopyrightComplaintStep step();
    }

    record FileCopyrightComplaint(
            Actor actor,
            Instant at,
            String number,
            Party complainant,
            List<Party> respondents,
            Right right,
            String region,
            LocalDate actDate,
            String description,
            String proofOfRight,
            String proofOfInfringement,
            List<RecordId> evidenceIds)
            implements CopyrightComplaintCommand {
        public FileCopyrightComplaint {
            respondents = List.copyOf(respondents);
            evidenceIds = List.copyOf(evidenceIds);
        }
    }

    record AskForPapers(Actor actor, Instant at, List<String> items) implements OnRecord {
        public AskForPapers {
            items = List.copyOf(items);
        }

        @Override
        public CopyrightComplaintStep step() {
            return CopyrightComplaintStep.REQUEST_PAPERS;
        }
    }

    record SupplyPapers(Actor actor, Instant at, String description, List<RecordId> evidenceIds)
            implements OnRecord {
        public SupplyPapers {
            evidenceIds = List.copyOf(evidenceIds);
        }

        @Override
        public CopyrightComplaintStep step() {
            return CopyrightComplaintStep.SUPPLY_PAPERS;
        }
    }

    record ConfirmPapers(Actor actor, Instant at, LocalDate completeOn) implements OnRecord {
        @Override
        public CopyrightComplaintStep step() {
            return CopyrightComplaintStep.CONFIRM_PAPERS;
        }
    }

    record AcceptComplaint(Actor actor, Instant at, @Nullable String note) implements OnRecord {
        @Override
        public CopyrightComplaintStep step() {
            return CopyrightComplaintStep.ACCEPT;
        }
    }

    record RefuseComplaint(Actor actor, Instant at, String reasons) implements OnRecord {
        @Override
        public CopyrightComplaintStep step() {
            return CopyrightComplaintStep.REFUSE;
        }
    }

    record ProposeCase(Actor actor, Instant at, List<PublicInterest> harms, String explanation)
            implements OnRecord {
        public ProposeCase {
            harms = List.copyOf(harms);
        }

        @Override
        public CopyrightComplaintStep step() {
            return CopyrightComplaintStep.PROPOSE_CASE;
        }
    }

    record PointToCourt(Actor actor, Instant at, String explanation) implements OnRecord {
        @Override
        public CopyrightComplaintStep step() {
            return CopyrightComplaintStep.POINT_TO_COURT;
        }
    }

    record WithdrawComplaint(Actor actor, Instant at, String reason) implements OnRecord {
        @Override
        public CopyrightComplaintStep step() {
            return CopyrightComplaintStep.WITHDRAW;
        }
    }
}

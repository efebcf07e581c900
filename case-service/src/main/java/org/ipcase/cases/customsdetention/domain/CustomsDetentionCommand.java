package org.ipcase.cases.customsdetention.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.ReferralLink;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Right;
import org.ipcase.cases.procedure.domain.Order;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.screening.Crime;
import org.jspecify.annotations.Nullable;

/** What people ask (命令); time, ids and the acting person come with it. */
public sealed interface CustomsDetentionCommand extends Order {
    /** A command on a record that is there. */
    sealed interface OnRecord extends CustomsDetentionCommand {
        CustomsDetentionStep step();
    }

    record OpenDetention(
            Actor actor,
            Instant at,
            String number,
            DetentionBasis basis,
            Party owner,
            Right right,
            @Nullable String recordalNumber,
            String goods,
            Money value,
            Party consignee,
            Direction direction,
            String region,
            @Nullable Money securityAmount)
            implements CustomsDetentionCommand {}

    record ServeNotice(Actor actor, Instant at, LocalDate servedOn, @Nullable String ownerAgency)
            implements OnRecord {
        @Override
        public CustomsDetentionStep step() {
            return CustomsDetentionStep.SERVE_NOTICE;
        }
    }

    record ApplyForDetention(Actor actor, Instant at, Money securityAmount, @Nullable String note)
            implements OnRecord {
        @Override
        public CustomsDetentionStep step() {
            return CustomsDetentionStep.APPLY;
        }
    }

    record DetainGoods(Actor actor, Instant at, String documentNumber, LocalDate detainedOn)
            implements OnRecord {
        @Override
        public CustomsDetentionStep step() {
            return CustomsDetentionStep.DETAIN;
        }
    }

    record DecideGoods(Actor actor, Instant at, Finding finding, String explanation)
            implements OnRecord {
        @Override
        public CustomsDetentionStep step() {
            return CustomsDetentionStep.DECIDE;
        }
    }

    record RecordCourtNotice(
            Actor actor, Instant at, String court, String caseNumber, LocalDate receivedOn)
            implements OnRecord {
        @Override
        public CustomsDetentionStep step() {
            return CustomsDetentionStep.RECORD_COURT_NOTICE;
        }
    }

    record GiveCounterSecurity(Actor actor, Instant at, Money amount, String by)
            implements OnRecord {
        @Override
        public CustomsDetentionStep step() {
            return CustomsDetentionStep.GIVE_COUNTER_SECURITY;
        }
    }

    record ReturnCounterSecurity(Actor actor, Instant at, String reason) implements OnRecord {
        @Override
        public CustomsDetentionStep step() {
            return CustomsDetentionStep.RETURN_COUNTER_SECURITY;
        }
    }

    record ReleaseGoods(Actor actor, Instant at, ReleaseGround ground, @Nullable String note)
            implements OnRecord {
        @Override
        public CustomsDetentionStep step() {
            return CustomsDetentionStep.RELEASE;
        }
    }

    record ConfiscateGoods(Actor actor, Instant at, String documentNumber, String reasons)
            implements OnRecord {
        @Override
        public CustomsDetentionStep step() {
            return CustomsDetentionStep.CONFISCATE;
        }
    }

    record DisposeOfGoods(
            Actor actor,
            Instant at,
            DisposalMethod method,
            List<DisposalMethod> notPossible,
            boolean onlyLabelRemoved,
            String reasons)
            implements OnRecord {
        public DisposeOfGoods {
            notPossible = List.copyOf(notPossible);
        }

        @Override
        public CustomsDetentionStep step() {
            return CustomsDetentionStep.DISPOSE;
        }
    }

    record ReferCrime(
            Actor actor,
            Instant at,
            String suspicion,
            List<Crime> crimes,
            List<CaseOfficer> officers)
            implements OnRecord {
        public ReferCrime {
            crimes = List.copyOf(crimes);
            officers = List.copyOf(officers);
        }

        @Override
        public CustomsDetentionStep step() {
            return CustomsDetentionStep.REFER_CRIME;
        }
    }

    /** Told by the referral service; asked for by nobody. */
    record NoteReferral(Actor actor, Instant at, ReferralLink referral)
            implements CustomsDetentionCommand {}

    record AskForHelp(Actor actor, Instant at, OfficeFunction function, String question)
            implements OnRecord {
        @Override
        public CustomsDetentionStep step() {
            return CustomsDetentionStep.ASK_FOR_HELP;
        }
    }

    record GiveHelp(Actor actor, Instant at, String answer) implements OnRecord {
        @Override
        public CustomsDetentionStep step() {
            return CustomsDetentionStep.GIVE_HELP;
        }
    }
}

package org.ipcase.cases.campaign.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.ipcase.cases.campaign.domain.Campaign.Running;
import org.ipcase.cases.campaign.domain.CampaignCase.Event.CaseCollected;
import org.ipcase.cases.campaign.domain.CampaignCase.Event.CaseRemoved;
import org.ipcase.cases.casefile.domain.CaseStanding;
import org.ipcase.cases.procedure.domain.Order;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.number.RightKind;
import org.jspecify.annotations.Nullable;

/**
 * A case in a campaign (专项行动案件): a record of its own, so that each figure opens its list and a
 * campaign of thousands stays small.
 */
public sealed interface CampaignCase {
    /** The case is not in the campaign. */
    record NotCollected() implements CampaignCase {}

    /**
     * @param removed why it was taken out; null while it is in
     */
    record Collected(CaseCollected facts, Progress progress, @Nullable CaseRemoved removed)
            implements CampaignCase {}

    /** How it came in (归集方式). */
    enum How {
        /** 按规则归集 */
        BY_RULE,
        /** 人工归集 */
        BY_HAND
    }

    /** What of the case the figures count (统计要素). */
    record Progress(Money value, Money fine, boolean referred, boolean closed) {
        static Progress of(CaseStanding it) {
            var value = it.value();
            var fine = it.fine();
            return new Progress(
                    value == null ? Money.ZERO : value,
                    fine == null ? Money.ZERO : fine,
                    it.referred(),
                    it.closed());
        }

        /** What was referred once stays counted, whatever became of it. */
        Progress next(CaseStanding it, boolean sent) {
            var now = of(it);
            return new Progress(now.value, now.fine, referred || now.referred || sent, now.closed);
        }
    }

    /** What is asked, and what events tell (命令). */
    sealed interface Command extends Order {
        /**
         * @param reason why by hand; null by rule
         */
        record CollectCase(
                Actor actor,
                Instant at,
                RecordId campaignId,
                Running campaign,
                CaseStanding standing,
                How how,
                @Nullable String reason)
                implements Command {}

        /**
         * The case moved on: told by the platform.
         *
         * @param referred it was sent to the police just now
         */
        record ObserveCase(Actor actor, Instant at, CaseStanding standing, boolean referred)
                implements Command {}

        record RemoveCase(Actor actor, Instant at, Running campaign, String reason)
                implements Command {}
    }

    /** What happened (事件). */
    sealed interface Event {
        record CaseCollected(
                RecordId campaign,
                String campaignNumber,
                String organiser,
                RecordId caseId,
                String caseNumber,
                String office,
                String officeName,
                AgencyType officeType,
                String officeRegion,
                RightKind right,
                String region,
                LocalDate filedOn,
                How how,
                @Nullable String reason,
                Progress progress,
                LocalDate on)
                implements Event {}

        record CaseProgressed(Progress progress) implements Event {}

        record CaseRemoved(String reason, String by, LocalDate on) implements Event {}
    }
}

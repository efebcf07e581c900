package org.ipcase.cases.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.ipcase.kernel.actor.Actor;

/** Steps of the publication of a penalty (行政处罚信息公示步骤), CASE-25 to CASE-29. */
public sealed interface PublicationStep extends CaseStep {
    /** 推送 to the province in which the party is registered. */
    record PushPublication(Actor actor, Instant at, LocalDate pushedOn) implements PublicationStep {
        @Override
        public CaseAction action() {
            return CaseAction.PUSH_PUBLICATION;
        }

        @Override
        public LocalDate happenedOn() {
            return pushedOn;
        }
    }

    /** 登记地收到推送. */
    record ReceivePublication(Actor actor, Instant at, LocalDate receivedOn)
            implements PublicationStep {
        @Override
        public CaseAction action() {
            return CaseAction.RECEIVE_PUBLICATION;
        }

        @Override
        public LocalDate happenedOn() {
            return receivedOn;
        }
    }

    /**
     * 公示.
     *
     * @param summary 行政处罚信息摘要, without anything that the public must not see
     */
    record Publish(Actor actor, Instant at, LocalDate publishedOn, String summary)
            implements PublicationStep {
        @Override
        public CaseAction action() {
            return CaseAction.PUBLISH;
        }

        @Override
        public LocalDate happenedOn() {
            return publishedOn;
        }
    }

    /** 撤回公示, within three working days. */
    record WithdrawPublication(Actor actor, Instant at, LocalDate withdrawnOn, String reason)
            implements PublicationStep {
        @Override
        public CaseAction action() {
            return CaseAction.WITHDRAW_PUBLICATION;
        }

        @Override
        public LocalDate happenedOn() {
            return withdrawnOn;
        }
    }
}

package org.ipcase.cases.typicalcase.domain;

import java.time.Instant;
import org.ipcase.cases.casefile.domain.CaseStanding;
import org.ipcase.cases.procedure.domain.Order;
import org.ipcase.kernel.actor.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What people ask (命令); time, ids and the acting person come with it, and where the case stands as
 * the record knows it.
 */
public sealed interface TypicalCommand extends Order {
    /** A command on a record that is there. */
    sealed interface OnRecord extends TypicalCommand {
        TypicalStep step();
    }

    /**
     * 案例文本, anonymised.
     *
     * @param significance 典型意义
     */
    record CaseText(String title, String facts, String significance) {
        String whole() {
            return title + "\n" + facts + "\n" + significance;
        }
    }

    /**
     * @param earlier number of a recommendation of the same case that is not withdrawn; null if
     *     there is none
     */
    record RecommendCase(
            Actor actor,
            Instant at,
            String number,
            CaseStanding standing,
            @Nullable String earlier,
            CaseText text)
            implements TypicalCommand {}

    record ReviseText(Actor actor, Instant at, CaseStanding standing, CaseText text)
            implements OnRecord {
        @Override
        public TypicalStep step() {
            return TypicalStep.REVISE;
        }
    }

    /**
     * @param year of the selection
     */
    record SelectCase(Actor actor, Instant at, CaseStanding standing, int year, String comment)
            implements OnRecord {
        @Override
        public TypicalStep step() {
            return TypicalStep.SELECT;
        }
    }

    record DeclineCase(Actor actor, Instant at, String reasons) implements OnRecord {
        @Override
        public TypicalStep step() {
            return TypicalStep.DECLINE;
        }
    }

    record PublishCase(Actor actor, Instant at, CaseStanding standing) implements OnRecord {
        @Override
        public TypicalStep step() {
            return TypicalStep.PUBLISH;
        }
    }

    record WithdrawCase(Actor actor, Instant at, String reasons) implements OnRecord {
        @Override
        public TypicalStep step() {
            return TypicalStep.WITHDRAW;
        }
    }
}

package org.ipcase.cases.casereview.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipcase.cases.casereview.domain.ReviewRound.Because;
import org.ipcase.cases.procedure.domain.Order;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.id.RecordId;
import org.jspecify.annotations.Nullable;

/** What people ask, and what events tell (命令); time, ids and the acting person come with it. */
public sealed interface ReviewCommand extends Order {
    /** A case was closed: told by the platform, never asked by a person. */
    record NoteClosedCase(
            Actor actor,
            Instant at,
            String number,
            RecordId caseId,
            String caseNumber,
            String office,
            String officeName,
            AgencyType officeType,
            String officeRegion,
            LocalDate closedOn)
            implements ReviewCommand {}

    /** The case is in a sample: told by the platform. */
    record DrawCase(
            Actor actor,
            Instant at,
            RecordId round,
            String roundNumber,
            String organiser,
            String organiserRegion,
            Because because)
            implements ReviewCommand {}

    /** A command of a person. */
    sealed interface OnRecord extends ReviewCommand {
        ReviewStep step();
    }

    /** Who had to do with the case (案件经办人): as the case knows it, never as a form says. */
    record Involved(Set<String> accounts, Set<String> names) {
        public Involved {
            accounts = Set.copyOf(accounts);
            names = Set.copyOf(names);
        }
    }

    /**
     * 评查人员.
     *
     * @param agency office of a reviewer of the public service; null for an outside expert
     */
    record Reviewer(String name, @Nullable String agency) {}

    record NameReviewers(Actor actor, Instant at, List<Reviewer> reviewers, Involved involved)
            implements OnRecord {
        public NameReviewers {
            reviewers = List.copyOf(reviewers);
        }

        @Override
        public ReviewStep step() {
            return ReviewStep.NAME_REVIEWERS;
        }
    }

    /** Points for one item of the form (评查项得分). */
    record Score(String item, int points, @Nullable String remark) {}

    /**
     * @param fatal a fault that makes the file unqualified whatever its points; null if there is
     *     none
     * @param noticeNumber 整改通知文号, needed for an unqualified file
     * @param corrections what is to be put right, as above
     */
    record GradeCase(
            Actor actor,
            Instant at,
            List<Score> scores,
            @Nullable String fatal,
            String opinion,
            @Nullable String noticeNumber,
            @Nullable String corrections,
            Involved involved)
            implements OnRecord {
        public GradeCase {
            scores = List.copyOf(scores);
        }

        @Override
        public ReviewStep step() {
            return ReviewStep.GRADE;
        }
    }

    record ReportCorrection(Actor actor, Instant at, String report) implements OnRecord {
        @Override
        public ReviewStep step() {
            return ReviewStep.REPORT_CORRECTION;
        }
    }

    record AcceptCorrection(Actor actor, Instant at, @Nullable String note) implements OnRecord {
        @Override
        public ReviewStep step() {
            return ReviewStep.ACCEPT_CORRECTION;
        }
    }

    record ReturnCorrection(Actor actor, Instant at, String reasons) implements OnRecord {
        @Override
        public ReviewStep step() {
            return ReviewStep.RETURN_CORRECTION;
        }
    }
}

package org.ipcase.cases.casereview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ipcase.cases.casereview.domain.CaseReview;
import org.ipcase.cases.casereview.domain.CaseReview.Nothing;
import org.ipcase.cases.casereview.domain.CaseReview.Review;
import org.ipcase.cases.casereview.domain.ReviewAccess;
import org.ipcase.cases.casereview.domain.ReviewRound;
import org.ipcase.cases.casereview.domain.ReviewRound.Drawn;
import org.ipcase.cases.casereview.domain.ReviewRound.NotDrawn;
import org.ipcase.cases.casereview.domain.ReviewStage;
import org.ipcase.cases.casereview.domain.RoundDecider;
import org.ipcase.cases.procedure.DueTasks;
import org.ipcase.kernel.actor.AccessKey;
import org.ipcase.kernel.actor.Role;
import org.ipcase.platform.record.Index;

/** What lists and the worklist see (列表与待办). */
final class CaseReviewIndex {
    private CaseReviewIndex() {}

    static Index of(CaseReview state) {
        return switch (state) {
            case Nothing _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Review it -> of(it);
        };
    }

    static Index of(ReviewRound state) {
        return switch (state) {
            case NotDrawn _ -> new Index("", "NONE", "", Set.of(), Map.of(), List.of());
            case Drawn(var it) ->
                    new Index(
                            it.number(),
                            "DRAWN",
                            "%s %d（%d/%d）"
                                    .formatted(
                                            it.officeName(),
                                            it.year(),
                                            it.sample().size(),
                                            it.population()),
                            RoundDecider.readers(it),
                            Map.of(
                                    "agency",
                                    it.office(),
                                    "year",
                                    Integer.toString(it.year()),
                                    "organiser",
                                    it.organiser()),
                            List.of());
        };
    }

    private static Index of(Review it) {
        var noted = it.noted();
        var fields = new LinkedHashMap<String, String>();
        fields.put("agency", noted.office());
        fields.put("region", noted.officeRegion());
        fields.put("year", Integer.toString(noted.closedOn().getYear()));
        fields.put("case", noted.caseId().value());
        var drawn = it.drawn();
        if (drawn != null) {
            fields.put("round", drawn.round().value());
        }
        var grading = it.grading();
        if (grading != null) {
            fields.put("grade", grading.grade().name());
        }
        return new Index(
                noted.number(),
                it.stage().name(),
                noted.caseNumber() + " · " + noted.officeName(),
                ReviewAccess.readers(it),
                fields,
                tasks(it));
    }

    /** The province's supervision reviews for its office, a legal unit elsewhere. */
    private static List<Index.Task> tasks(Review it) {
        var drawn = it.drawn();
        if (drawn == null) {
            return List.of();
        }
        var office = AccessKey.agency(it.noted().office(), Role.OFFICER);
        var reviewers = AccessKey.agency(drawn.organiser());
        return new DueTasks(it.clocks())
                .under(
                        "SUP-05-REVIEW",
                        reviewers,
                        it.stage() == ReviewStage.DRAWN ? "name-reviewers" : "grade")
                .under("SUP-05", office, "report-correction")
                .under("SUP-05-ACCEPT", reviewers, "accept-correction")
                .all();
    }
}

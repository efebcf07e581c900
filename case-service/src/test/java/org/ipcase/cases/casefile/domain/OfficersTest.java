package org.ipcase.cases.casefile.domain;

import static org.ipcase.cases.People.HEAD;
import static org.ipcase.cases.casefile.domain.CaseStory.MONDAY;
import static org.ipcase.cases.casefile.domain.CaseStory.investigating;

import java.util.Set;
import org.ipcase.cases.People;
import org.ipcase.cases.casefile.domain.CaseFileCommand.PassReview;
import org.ipcase.cases.casefile.domain.CaseFileCommand.SubmitReview;
import org.ipcase.cases.casefile.domain.Inquiry.Recusal.Relation;
import org.ipcase.cases.casefile.domain.InquiryStep.ApplyRecusal;
import org.ipcase.cases.casefile.domain.InquiryStep.DecideRecusal;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may handle and who may judge a case (CASE-04, CASE-07, CASE-17). */
class OfficersTest {
    @Test
    @Tag("CASE-07")
    void nobodyDecidesOnHisOwnRecusal() {
        var story =
                investigating()
                        .given(
                                new ApplyRecusal(
                                        People.OFFICER,
                                        MONDAY,
                                        HEAD.name(),
                                        Relation.KINSHIP,
                                        "与当事人负责人系近亲属"));
        story.when(decide(HEAD)).thenRefused(InquiryProblem.OWN_RECUSAL);
        story.given(decide(People.DEPUTY));
        // Told to stay out, the head decides nothing any more.
        story.when(InquiryTest.suspend(MONDAY)).thenRefused(InquiryProblem.OFFICER_RECUSED);
    }

    @Test
    @Tag("CASE-17")
    void whoIsNamedAsOfficerDoesNotReview() {
        var named =
                new Actor(
                        "chenli",
                        "陈立",
                        People.OFFICE,
                        AgencyType.MARKET_REGULATION,
                        "510100",
                        Set.of(),
                        Set.of(Role.LEGAL_REVIEWER));
        investigating()
                .given(CaseFileDeciderTest.conclude(People.OFFICER))
                .given(new SubmitReview(People.OFFICER, MONDAY))
                .when(new PassReview(named, MONDAY, "同意"))
                .thenRefused(CaseProblem.REVIEWER_INVESTIGATED);
    }

    private static DecideRecusal decide(Actor by) {
        return new DecideRecusal(by, MONDAY, 1, true, "应当回避", null);
    }
}

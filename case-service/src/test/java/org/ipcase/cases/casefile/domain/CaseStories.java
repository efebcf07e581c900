package org.ipcase.cases.casefile.domain;

import static org.ipcase.cases.casefile.domain.CaseStory.MONDAY;
import static org.ipcase.cases.casefile.domain.CaseStory.TODAY;

import org.ipcase.cases.People;
import org.ipcase.cases.casefile.domain.AftermathStep.RecordPayment;
import org.ipcase.cases.casefile.domain.CaseFileCommand.RefuseFiling;
import org.ipcase.cases.casefile.domain.PublicationStep.Publish;
import org.ipcase.cases.party.domain.NonFilingGround;
import org.ipcase.kernel.money.Money;

/** Whole stories of cases, for tests outside the rules. */
public final class CaseStories {
    private CaseStories() {}

    public static CaseStory closed() {
        return CaseStory.noticed()
                .given(CaseFileDeciderTest.waive(TODAY))
                .given(CaseStory.penalty(MONDAY))
                .given(CaseFileDeciderTest.serve(TODAY))
                .given(new Publish(People.OFFICER, MONDAY, TODAY, "销售侵犯注册商标专用权的商品，罚款5000元"))
                .given(
                        new RecordPayment(
                                People.OFFICER, MONDAY, Money.yuan(5000), TODAY, "51000001"))
                .given(CaseFileDeciderTest.form(ClosingReason.PERFORMED))
                .given(CaseFileDeciderTest.close(ClosingReason.PERFORMED));
    }

    public static CaseStory refused() {
        return CaseStory.opened()
                .given(new RefuseFiling(People.HEAD, MONDAY, NonFilingGround.OTHER, "说明"));
    }

    public static CaseStory referred() {
        return CaseStory.investigating().given(CaseStory.amounts("150000.00"));
    }
}

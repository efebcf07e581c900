package org.ipcase.cases.casefile.domain;

import static org.ipcase.cases.casefile.domain.CaseStory.MONDAY;
import static org.ipcase.cases.casefile.domain.CaseStory.TODAY;

import java.util.List;
import org.ipcase.cases.People;
import org.ipcase.cases.casefile.domain.AftermathStep.RecordPayment;
import org.ipcase.cases.casefile.domain.CaseFileCommand.RefuseFiling;
import org.ipcase.cases.casefile.domain.PublicationStep.Publish;
import org.ipcase.cases.party.domain.NonFilingGround;
import org.ipcase.kernel.clock.ExclusionReason;
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

    /** Seized on the head's permit on Monday 2026-06-01. */
    public static CaseStory seized() {
        return CaseStory.investigating()
                .given(MeasureTest.permit(Measure.Kind.SEIZURE))
                .given(MeasureTest.seize(false));
    }

    public static CaseStory prolonged() {
        return seized().given(MeasureTest.prolong(30));
    }

    public static CaseStory registered() {
        return CaseStory.investigating()
                .given(MeasureTest.permit(Measure.Kind.REGISTRATION_PRESERVATION))
                .given(MeasureTest.take(Measure.Kind.REGISTRATION_PRESERVATION, false, "510100"));
    }

    /** Offered to the district office, which has not answered. */
    public static CaseStory offered() {
        return CaseStory.investigating().given(CustodyTest.toJinjiang());
    }

    /** Decided in Chengdu, of a company of Yuzhong; the data were sent there. */
    public static CaseStory pushed() {
        return CaseStory.servedTo("500103")
                .given(new PublicationStep.PushPublication(People.OFFICER, MONDAY, TODAY));
    }

    /** The rights holder is asked to identify the goods by Friday. */
    public static CaseStory asked() {
        return CaseStory.investigating()
                .given(
                        new InquiryStep.BeginExamination(
                                People.OFFICER,
                                MONDAY,
                                ExclusionReason.RIGHTS_HOLDER_IDENTIFICATION,
                                "四川岷岭春酒业有限公司",
                                "成市监鉴〔2026〕1号",
                                TODAY,
                                List.of(),
                                TODAY.plusDays(4)));
    }

    public static CaseStory refused() {
        return CaseStory.opened()
                .given(new RefuseFiling(People.HEAD, MONDAY, NonFilingGround.OTHER, "说明"));
    }

    public static CaseStory referred() {
        return CaseStory.investigating().given(CaseStory.amounts("150000.00"));
    }
}

package org.ipcase.cases.campaign;

import java.util.List;
import org.ipcase.cases.campaign.domain.Campaign.Figures;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.money.Money;

/** What a campaign has achieved (成果数据), each figure with the list that it counts (REQ-25). */
public record CampaignFiguresView(RecordId campaign, List<FigureView> figures) {
    /**
     * @param unit {@code COUNT} or {@code YUAN}
     * @param behind address of the list
     */
    public record FigureView(
            String name, Bilingual title, String unit, String value, String behind) {}

    static CampaignFiguresView of(RecordId id, Figures it) {
        var list = "/api/campaign-cases?state=COLLECTED&campaign=" + id;
        return new CampaignFiguresView(
                id,
                List.of(
                        count("cases", "案件数", "Cases", it.cases(), list),
                        money("value", "案值", "Value", it.value(), list),
                        money("fines", "罚款", "Fines", it.fines(), list),
                        count(
                                "referred",
                                "移送公安",
                                "Referred",
                                it.referred(),
                                list + "&referred=yes"),
                        count("closed", "已结案", "Closed", it.closed(), list + "&closed=yes")));
    }

    private static FigureView count(String name, String zh, String en, int value, String behind) {
        return new FigureView(
                name, new Bilingual(zh, en), "COUNT", Integer.toString(value), behind);
    }

    private static FigureView money(String name, String zh, String en, Money value, String behind) {
        return new FigureView(name, new Bilingual(zh, en), "YUAN", value.toString(), behind);
    }
}

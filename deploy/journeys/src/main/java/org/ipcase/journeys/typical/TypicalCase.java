package org.ipcase.journeys.typical;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One typical case, ready to be filed as a complaint.
 *
 * @param account of the demo account that files it
 * @param region place of the act, GB/T 2260
 * @param estimatedValue yuan with two decimals
 */
public record TypicalCase(
        String zh,
        String en,
        String account,
        Party complainant,
        List<Party> respondents,
        Right right,
        String region,
        String description,
        String goods,
        String estimatedValue) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    public static final TypicalCase LIQUOR =
            new TypicalCase(
                    "假冒白酒商标案",
                    "Counterfeit liquor trademark",
                    "holder",
                    Party.MINLING,
                    List.of(Party.LIQUOR_SHOP, Party.BOTTLING_WORKSHOP),
                    Right.LIQUOR_MARK,
                    "510100",
                    "被投诉人在成都市锦江区门店及仓库销售标有“岷岭春”注册商标的白酒，经我司鉴别均非我司生产或授权，" + "外箱喷码无法溯源；来源指向泸州一灌装点。",
                    "标注“岷岭春”的52度浓香型白酒",
                    "186400.00");

    public static final TypicalCase MEDICINE =
            new TypicalCase(
                    "药品商标侵权案",
                    "Pharmaceutical trademark",
                    "holder-cq",
                    Party.YULAN,
                    List.of(Party.PHARMACY),
                    Right.MEDICINE_MARK,
                    "500103",
                    "被投诉人门店销售的止咳糖浆外盒使用与“渝岚堂”注册商标近似的标识，易使消费者误认来源。",
                    "止咳糖浆",
                    "38600.00");

    public static final TypicalCase DESIGN =
            new TypicalCase(
                    "酒瓶外观设计专利侵权案",
                    "Bottle design patent",
                    "holder",
                    Party.MINLING,
                    List.of(Party.CERAMICS),
                    Right.BOTTLE_DESIGN,
                    "510100",
                    "被投诉人制造并展销的陶瓷酒瓶与涉案外观设计专利在整体视觉效果上无实质差异，未经我司许可。",
                    "陶瓷酒瓶",
                    "92000.00");

    public static final TypicalCase VARIETY =
            new TypicalCase(
                    "水稻品种权侵权案",
                    "Rice plant variety",
                    "holder",
                    Party.MINLING,
                    List.of(Party.SEED_SELLER),
                    Right.RICE_VARIETY,
                    "510600",
                    "被投诉人未经品种权人许可，以白皮袋方式销售授权品种“岷香优8号”繁殖材料约六吨，供酿酒专用粮基地使用。",
                    "水稻种子（白皮袋）",
                    "67200.00");

    public static final TypicalCase ARTWORK =
            new TypicalCase(
                    "标签美术作品侵权案",
                    "Artwork of a label",
                    "holder",
                    Party.MINLING,
                    List.of(Party.BOTTLING_WORKSHOP),
                    Right.LABEL_ARTWORK,
                    "510000",
                    "被投诉人未经许可，将我司登记的系列标签图印制于包装盒，在成都、泸州两地批发销售，扰乱市场秩序。",
                    "印有涉案标签图的包装盒",
                    "38600.00");

    public static final TypicalCase TRACING =
            new TypicalCase(
                    "溯源软件侵权案",
                    "Tracing software",
                    "holder",
                    Party.MINLING,
                    List.of(Party.JINQI),
                    Right.TRACING_SOFTWARE,
                    "510000",
                    "被投诉人未经许可复制我司防伪溯源管理系统，更名后向多家酒企有偿提供，服务器位于成都、绵阳两地。",
                    "名为“锦栖溯源”的软件服务",
                    "28000.00");

    public static final TypicalCase ORIGIN =
            new TypicalCase(
                    "地理标志混淆案",
                    "Geographical indication",
                    "holder",
                    Party.MINLING,
                    List.of(Party.LIQUOR_SHOP),
                    Right.LIQUOR_ORIGIN,
                    "510100",
                    "被投诉人在非产区高粱包装上突出使用“岷岭高粱”地理标志名称，引人误认为产自特定产区。",
                    "包装标注“岷岭高粱”的高粱",
                    "52000.00");

    public static final TypicalCase BREWING =
            new TypicalCase(
                    "酿造工艺商业秘密案",
                    "Trade secret of brewing",
                    "holder",
                    Party.MINLING,
                    List.of(Party.BOTTLING_WORKSHOP),
                    Right.BREWING_SECRET,
                    "510100",
                    "我司前员工违反保密协议，将双轮底发酵工艺参数带至被投诉人处使用；我司已采取分级授权、门禁等保密措施。",
                    "双轮底发酵工艺参数",
                    "120000.00");

    public static final TypicalCase OLYMPIC =
            new TypicalCase(
                    "奥林匹克标志侵权案",
                    "Olympic symbol",
                    "holder",
                    Party.MINLING,
                    List.of(Party.LIQUOR_SHOP),
                    Right.OLYMPIC_SYMBOL,
                    "510100",
                    "我司经许可使用奥林匹克标志；被投诉人未经许可在酒类礼盒上使用五环图案并对外销售。",
                    "印有奥林匹克标志的礼盒",
                    "31500.00");

    public static final TypicalCase CHIP =
            new TypicalCase(
                    "布图设计侵权案",
                    "Layout design of a chip",
                    "holder",
                    Party.MINLING,
                    List.of(Party.JINQI),
                    Right.READER_CHIP,
                    "510100",
                    "被投诉人未经许可复制我司登记的溯源读写芯片布图设计，并用于其扫码终端对外销售。",
                    "扫码终端芯片",
                    "96000.00");

    /** Those which the demo files besides its journeys. */
    public static final List<TypicalCase> OTHERS = List.of(MEDICINE, DESIGN, VARIETY);

    /** The complaint as the API takes it; the act lies three weeks back. */
    public Map<String, Object> complaint(List<String> evidence) {
        var body = new LinkedHashMap<String, Object>();
        body.put("intake", "RIGHTS_HOLDER_REQUEST");
        body.put("complainant", complainant);
        body.put("respondents", respondents);
        body.put("right", right);
        body.put("region", region);
        body.put("actDate", LocalDate.now(ZONE).minusDays(21).toString());
        body.put("description", description);
        body.put("goods", goods);
        body.put("estimatedValue", estimatedValue);
        body.put("evidenceIds", evidence);
        return body;
    }
}

package org.ipcase.journeys.typical;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One enforcement case as its office handles it: what is seized and established, what is imposed,
 * and what the law says about it (行政处罚典型案件).
 *
 * @param proof title of the file that comes with the complaint; null where the law asks for none
 * @param goods what is seized; null where no statute gives the power (CASE-11)
 * @param amounts as established, below every line that calls for a referral
 * @param circumstances grounds of the decision as the API takes them
 * @param violation what the platform measures the fine by
 * @param legalBasis article that the decision must cite
 * @param most highest fine that the law allows here
 */
public record PenaltyMatter(
        TypicalCase complaint,
        Staff staff,
        @Nullable String proof,
        String suspicion,
        @Nullable String goods,
        Map<String, String> amounts,
        List<String> crimes,
        String grounds,
        String fine,
        String documentNumber,
        Map<String, Object> circumstances,
        String violation,
        String legalBasis,
        String most) {
    public PenaltyMatter {
        amounts = Map.copyOf(amounts);
        crimes = List.copyOf(crimes);
        circumstances = Map.copyOf(circumstances);
    }

    private static final Map<String, Object> STOP_AND_CONFISCATE =
            Map.of("sanctions", List.of("STOP_ORDER", "CONFISCATE_GOODS"));

    /** A fine and an order to stop; nothing was seized that could be confiscated. */
    private static final Map<String, Object> STOP = Map.of("sanctions", List.of("STOP_ORDER"));

    /** Special signs have several regulations: the office names the act. */
    private static final Map<String, Object> OLYMPIC_SYMBOL =
            Map.of("sanctions", List.of("STOP_ORDER"), "violation", "SPECIAL_SIGN_INFRINGEMENT");

    private static final Map<String, Object> HARMS_PUBLIC_INTEREST =
            Map.of(
                    "sanctions",
                    List.of("STOP_ORDER", "CONFISCATE_GOODS"),
                    "harmsPublicInterest",
                    true);

    public static final PenaltyMatter TRADEMARK =
            new PenaltyMatter(
                    TypicalCase.LIQUOR,
                    Staff.CHENGDU,
                    null,
                    "涉嫌销售侵犯注册商标专用权的商品",
                    "标注“岷岭春”的白酒",
                    Map.of("illegalTurnover", "68600.00", "goodsValue", "21000.00"),
                    List.of("C214"),
                    "商标法第57条、第60条",
                    "200000.00",
                    "成市监罚〔2026〕88号",
                    STOP_AND_CONFISCATE,
                    "TRADEMARK_INFRINGEMENT",
                    "商标法(2019) 第60条",
                    "343000.00");

    public static final PenaltyMatter COPYRIGHT =
            new PenaltyMatter(
                    TypicalCase.ARTWORK,
                    Staff.COPYRIGHT,
                    "作品登记证书及侵权标签比对",
                    "涉嫌未经许可复制发行美术作品，同时损害公共利益",
                    "印有涉案标签图的包装盒",
                    Map.of("illegalTurnover", "38600.00", "illegalGains", "9200.00"),
                    List.of("C217"),
                    "著作权法第53条",
                    "60000.00",
                    "川版罚〔2026〕7号",
                    HARMS_PUBLIC_INTEREST,
                    "COPYRIGHT_INFRINGEMENT",
                    "著作权法(2020) 第53条",
                    "250000.00");

    public static final PenaltyMatter SOFTWARE =
            new PenaltyMatter(
                    TypicalCase.TRACING,
                    Staff.COPYRIGHT,
                    "软件著作权登记证书及代码比对报告",
                    "涉嫌未经许可复制并有偿提供计算机软件，同时损害公共利益",
                    "安装盗版软件的服务器",
                    Map.of("illegalTurnover", "28000.00", "illegalGains", "16000.00"),
                    List.of("C217"),
                    "著作权法第53条",
                    "45000.00",
                    "川版罚〔2026〕9号",
                    HARMS_PUBLIC_INTEREST,
                    "COPYRIGHT_INFRINGEMENT",
                    "著作权法(2020) 第53条",
                    "250000.00");

    public static final PenaltyMatter ORIGIN =
            new PenaltyMatter(
                    TypicalCase.ORIGIN,
                    Staff.CHENGDU,
                    null,
                    "涉嫌擅自使用地理标志名称，引人误认为特定产地商品",
                    null,
                    Map.of("illegalTurnover", "52000.00"),
                    List.of("C213"),
                    "反不正当竞争法第7条、第23条",
                    "80000.00",
                    "成市监罚〔2026〕93号",
                    STOP,
                    "CONFUSION",
                    "反不正当竞争法(2025) 第23条",
                    "260000.00");

    public static final PenaltyMatter TRADE_SECRET =
            new PenaltyMatter(
                    TypicalCase.BREWING,
                    Staff.CHENGDU,
                    null,
                    "涉嫌违反保密义务，披露并使用权利人商业秘密",
                    "存有工艺参数的移动硬盘",
                    Map.of("loss", "120000.00", "illegalGains", "60000.00"),
                    List.of("C219"),
                    "反不正当竞争法第10条、第26条",
                    "150000.00",
                    "成市监罚〔2026〕95号",
                    STOP_AND_CONFISCATE,
                    "TRADE_SECRET",
                    "反不正当竞争法(2025) 第26条",
                    "1000000.00");

    public static final PenaltyMatter SPECIAL_SIGN =
            new PenaltyMatter(
                    TypicalCase.OLYMPIC,
                    Staff.CHENGDU,
                    null,
                    "涉嫌为商业目的擅自使用奥林匹克标志",
                    null,
                    Map.of("illegalTurnover", "31500.00", "goodsValue", "12800.00"),
                    List.of("C213"),
                    "奥林匹克标志保护条例第12条",
                    "50000.00",
                    "成市监罚〔2026〕97号",
                    OLYMPIC_SYMBOL,
                    "SPECIAL_SIGN_INFRINGEMENT",
                    "奥林匹克标志保护条例(2018) 第12条",
                    "250000.00");

    /** Those which follow the ordinary procedure of a penalty without more. */
    public static final List<PenaltyMatter> ORDINARY =
            List.of(COPYRIGHT, SOFTWARE, ORIGIN, TRADE_SECRET, SPECIAL_SIGN);
}

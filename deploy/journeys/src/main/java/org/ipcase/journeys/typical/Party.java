package org.ipcase.journeys.typical;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** A party as the API takes it. All are invented. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Party(
        String kind,
        String name,
        @Nullable String creditCode,
        @Nullable String region,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String legalRepresentative) {

    static Party organisation(
            String name, String creditCode, String region, String address, String person) {
        return new Party("ORGANISATION", name, creditCode, region, address, "02812345678", person);
    }

    /** Company of the demo account {@code holder}. */
    public static final Party MINLING =
            organisation("四川岷岭春酒业有限公司", "91510100MA6CTX2K3Q", "510100", "成都市锦江区岷岭路1号", "林岷");

    /** Company of the demo account {@code holder-cq}. */
    public static final Party YULAN =
            organisation("重庆渝岚药业有限公司", "91500103MA5UK7X28J", "500103", "重庆市渝中区渝岚街8号", "余岚");

    /** Company of the demo account {@code respondent-sc}. */
    public static final Party JINQI =
            organisation("成都锦栖软件有限公司", "91510107MA6DH3R88M", "510107", "成都市武侯区锦栖路18号", "罗毅");

    static final Party LIQUOR_SHOP =
            organisation("成都市锦江区醇香阁酒类经营部", "92510104MA61XK3TXF", "510104", "成都市锦江区三槐巷12号", "周醇");

    static final Party BOTTLING_WORKSHOP =
            organisation("泸州江畔灌装有限公司", "91510500MA67Q2LB52", "510500", "泸州市江阳区江畔路66号", "许江");

    static final Party PHARMACY =
            organisation("重庆市渝中区康宜大药房", "92500103MA60HN7P23", "500103", "重庆市渝中区康宜路5号", "康仪");

    static final Party CERAMICS =
            organisation("成都拓陶陶瓷有限公司", "91510107MA6CPW4R9K", "510107", "成都市武侯区拓陶路9号", "陶拓");

    static final Party SEED_SELLER =
            organisation("德阳丰穗种业有限公司", "91510600MA62KT5H9E", "510600", "德阳市旌阳区丰穗路3号", "冯穗");
}

package org.ipcase.cases.casefile.domain;

import java.util.Arrays;
import java.util.Optional;

/** How a document is served (送达方式). Source: CASE-21; 行政处罚法(2021) art. 61; 民诉法 art. 88 to 95. */
public enum ServiceMethod {
    /** 直接送达 */
    DIRECT("直接送达"),
    /** 留置送达 */
    LEFT_AT_ADDRESS("留置送达"),
    /** 委托送达 */
    ENTRUSTED("委托送达"),
    /** 邮寄送达 */
    BY_POST("邮寄送达"),
    /** 转交送达 */
    PASSED_ON("转交送达"),
    /** 电子送达: only with a signed confirmation. */
    ELECTRONIC("电子送达"),
    /** 公告送达: deemed served after thirty days. */
    PUBLIC_NOTICE("公告送达");

    private final String zh;

    ServiceMethod(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }

    /** By its name, or as it is written on the receipt. */
    public static Optional<ServiceMethod> of(String text) {
        return Arrays.stream(values())
                .filter(it -> it.name().equals(text) || it.zh.equals(text))
                .findFirst();
    }
}

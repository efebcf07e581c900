package org.ipcase.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Bodies of a liquor maker's software dispute, 岷岭春 against 锦栖, before the Chengdu committee. */
public final class Settled {
    public static final String NOTES = "被申请人当场承认复制源代码-绝密笔录";
    public static final String CONTENT = "赔偿八万元并删除副本-绝密协议";
    public static final String MEDIATOR = "md-510100-01";

    public static final String APPLICATION =
            """
            {"committee": "mc-510100",
             "applicant": {"kind": "ORGANISATION", "name": "四川岷岭春酒业有限公司",
                           "creditCode": "91510100MA6CTX2K3Q", "region": "510100"},
             "respondent": {"kind": "ORGANISATION", "name": "成都锦栖软件有限公司",
                            "creditCode": "91510107MA6DH3R88M",
                            "idDocument": {"type": "PASSPORT", "number": "E12345678"}},
             "right": {"kind": "SOFTWARE", "number": "2023SR0123456", "title": "窖池管理软件"},
             "dispute": "被申请人未经许可复制并销售申请人的窖池管理软件",
             "claim": "停止使用并赔偿损失", "amountInDispute": "80000.00",
             "region": "510107", "respondentConsents": true}
            """;

    private Settled() {}

    public static String choice() {
        return "{\"mediatorIds\": [\"%s\"]}".formatted(MEDIATOR);
    }

    public static String session() {
        return "{\"at\": \"%s\", \"place\": \"成都市知识产权调解室\"}"
                .formatted(Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS));
    }

    public static String minutes() {
        return """
        {"sessionId": "S1", "notes": "%s", "outcome": "CONSENSUS",
         "attendance": [{"name": "陈岚", "as": "APPLICANT"}, {"name": "罗毅", "as": "RESPONDENT"}]}
        """
                .formatted(NOTES);
    }

    public static String agreement(boolean decidesOwnership) {
        return """
        {"form": "WRITTEN", "facts": "复制软件", "issues": "赔偿数额", "responsibilities": "被申请人承担责任",
         "content": "%s", "performanceUntil": "%s", "performanceManner": "银行转账",
         "decidesOwnershipOrValidity": %s}
        """
                .formatted(
                        CONTENT,
                        LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(30),
                        decidesOwnership);
    }

    public static String as(String signatory) {
        return "{\"as\": \"%s\"}".formatted(signatory);
    }
}

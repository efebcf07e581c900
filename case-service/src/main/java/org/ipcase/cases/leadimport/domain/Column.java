package org.ipcase.cases.leadimport.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of an import file (导入模板), by Chinese or English header. */
public enum Column {
    REFERENCE("reference", "外部编号", true),
    INTAKE("intake", "来源类型", false),
    RECEIVED_ON("receivedOn", "收到日期", true),
    RESPONDENT("respondent", "当事人", true),
    CREDIT_CODE("creditCode", "统一社会信用代码", false),
    ADDRESS("address", "地址", false),
    RIGHT_KIND("rightKind", "权利类型", true),
    RIGHT_NUMBER("rightNumber", "权利号", false),
    RIGHT_TITLE("rightTitle", "权利名称", true),
    REGION("region", "行为地", true),
    ACT_DATE("actDate", "行为日期", true),
    DESCRIPTION("description", "情况描述", true),
    ESTIMATED_VALUE("estimatedValue", "估计价值", false);

    private final String field;
    private final String header;
    private final boolean required;

    Column(String field, String header, boolean required) {
        this.field = field;
        this.header = header;
        this.required = required;
    }

    public String field() {
        return field;
    }

    public String header() {
        return header;
    }

    public boolean required() {
        return required;
    }

    public static Optional<Column> named(String text) {
        var plain = text.strip();
        return Arrays.stream(values())
                .filter(it ->
                        it.header.equals(plain)
                                || it.field
                                        .toLowerCase(Locale.ROOT)
                                        .equals(plain.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}

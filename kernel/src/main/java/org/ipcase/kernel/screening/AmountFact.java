package org.ipcase.kernel.screening;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.OptionalLong;

/** Amounts in yuan, computed as domain.md 4.4 says. */
public enum AmountFact implements Fact {
    /** 非法经营数额: value of infringing goods made, stored, transported, sold. */
    @JsonProperty("illegalBusinessAmount")
    ILLEGAL_BUSINESS_AMOUNT("illegalBusinessAmount"),
    /** 违法所得: income minus cost; for C213 that of goods. */
    @JsonProperty("illegalGains")
    ILLEGAL_GAINS("illegalGains"),
    /** 提供服务的违法所得 (C213). */
    @JsonProperty("serviceGains")
    SERVICE_GAINS("serviceGains"),
    /** 销售金额: everything received or due for the sale. */
    @JsonProperty("salesAmount")
    SALES_AMOUNT("salesAmount"),
    /** 尚未销售的货值金额. */
    @JsonProperty("unsoldValue")
    UNSOLD_VALUE("unsoldValue"),
    /** 直接经济损失 of the patentee (C216), 损失 of the owner of a secret (C219). */
    @JsonProperty("directLoss")
    DIRECT_LOSS("directLoss");

    private final String field;

    AmountFact(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public OptionalLong in(ScreeningFacts facts) {
        var amount = facts.amounts().get(this);
        return amount == null ? OptionalLong.empty() : OptionalLong.of(amount.fen());
    }
}

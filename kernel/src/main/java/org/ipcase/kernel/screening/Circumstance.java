package org.ipcase.kernel.screening;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.OptionalLong;

/** What is either so or not; what is not named is not so. */
public enum Circumstance implements Fact {
    /** 向侵权人提供规避技术措施的工具或者服务 (T217-10). */
    @JsonProperty("circumventionTools")
    CIRCUMVENTION_TOOLS("circumventionTools"),
    /** 导致权利人破产、倒闭 (T219-4). */
    @JsonProperty("ownerBankrupt")
    OWNER_BANKRUPT("ownerBankrupt"),
    /** 境外机构、组织、人员为接收方 (T219-1X). */
    @JsonProperty("foreignRecipient")
    FOREIGN_RECIPIENT("foreignRecipient"),
    /** 作品未通过信息网络传播: the online lines of C217 do not apply. */
    @JsonProperty("offlineOnly")
    OFFLINE_ONLY("offlineOnly"),
    /** 数额难以查清: amounts cannot be determined by the agency. */
    @JsonProperty("amountsUndeterminable")
    AMOUNTS_UNDETERMINABLE("amountsUndeterminable");

    private final String field;

    Circumstance(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public OptionalLong in(ScreeningFacts facts) {
        return OptionalLong.of(facts.circumstances().contains(this) ? 1 : 0);
    }

    @Override
    public boolean isGivenIn(ScreeningFacts facts) {
        return facts.circumstances().contains(this);
    }
}

package org.ipcase.kernel.screening;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.OptionalLong;

/** Numbers of things. */
public enum CountFact implements Fact {
    /** 注册商标件数: different registered marks, for labels different kinds of marks. */
    @JsonProperty("markCount")
    MARK_COUNT("markCount"),
    /** 专利件数. */
    @JsonProperty("patentCount")
    PATENT_COUNT("patentCount"),
    /** 标识件数, made or sold; one sign with the complete mark is one. */
    @JsonProperty("labels")
    LABELS("labels"),
    /** 尚未销售的标识件数. */
    @JsonProperty("labelsUnsold")
    LABELS_UNSOLD("labelsUnsold"),
    /** 复制品份（张）数, for C218 those sold. */
    @JsonProperty("copies")
    COPIES("copies"),
    /** 尚未销售的复制品份（张）数. */
    @JsonProperty("copiesUnsold")
    COPIES_UNSOLD("copiesUnsold"),
    /** 作品件（部）数. */
    @JsonProperty("works")
    WORKS("works"),
    /** 下载次数. */
    @JsonProperty("downloads")
    DOWNLOADS("downloads"),
    /** 点击次数. */
    @JsonProperty("clicks")
    CLICKS("clicks"),
    /** 注册会员人数. */
    @JsonProperty("members")
    MEMBERS("members");

    private final String field;

    CountFact(String field) {
        this.field = field;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public OptionalLong in(ScreeningFacts facts) {
        var count = facts.counts().get(this);
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }
}

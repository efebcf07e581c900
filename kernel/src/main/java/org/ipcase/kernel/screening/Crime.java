package org.ipcase.kernel.screening;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.ipcase.kernel.law.Bilingual;

/** Crimes against intellectual property (侵犯知识产权罪), 刑法 第213条至第219条之一. */
public enum Crime {
    @JsonProperty("C213")
    C213("C213", "第213条", "假冒注册商标罪", "Counterfeiting a registered mark", RepeatGroup.TRADEMARK),
    @JsonProperty("C214")
    C214(
            "C214",
            "第214条",
            "销售假冒注册商标的商品罪",
            "Selling goods with a counterfeit mark",
            RepeatGroup.TRADEMARK),
    @JsonProperty("C215")
    C215(
            "C215",
            "第215条",
            "非法制造、销售非法制造的注册商标标识罪",
            "Making or selling counterfeit labels",
            RepeatGroup.TRADEMARK),
    @JsonProperty("C216")
    C216("C216", "第216条", "假冒专利罪", "Counterfeiting a patent", RepeatGroup.PATENT),
    @JsonProperty("C217")
    C217("C217", "第217条", "侵犯著作权罪", "Infringing copyright for profit", RepeatGroup.COPYRIGHT),
    @JsonProperty("C218")
    C218("C218", "第218条", "销售侵权复制品罪", "Selling infringing copies", RepeatGroup.COPYRIGHT),
    @JsonProperty("C219")
    C219("C219", "第219条", "侵犯商业秘密罪", "Infringing trade secrets", RepeatGroup.TRADE_SECRET),
    @JsonProperty("C219-1")
    C219_1(
            "C219-1",
            "第219条之一",
            "为境外窃取、刺探、收买、非法提供商业秘密罪",
            "Obtaining trade secrets for a foreign recipient",
            RepeatGroup.TRADE_SECRET);

    private final String code;
    private final String article;
    private final Bilingual title;
    private final RepeatGroup repeatGroup;

    Crime(String code, String article, String zh, String en, RepeatGroup repeatGroup) {
        this.code = code;
        this.article = "刑法 " + article;
        this.title = new Bilingual(zh, en);
        this.repeatGroup = repeatGroup;
    }

    /** As in domain.md 4.1 and in JSON: {@code C219-1}. */
    public String code() {
        return code;
    }

    /** {@code 刑法 第213条}. */
    public String article() {
        return article;
    }

    public Bilingual title() {
        return title;
    }

    /** Whose earlier punishment within two years lowers the lines. */
    public RepeatGroup repeatGroup() {
        return repeatGroup;
    }
}

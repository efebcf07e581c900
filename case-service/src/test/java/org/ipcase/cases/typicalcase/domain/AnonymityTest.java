package org.ipcase.cases.typicalcase.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ipcase.cases.casefile.domain.Standings;
import org.ipcase.cases.party.domain.Party;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a text names, SUP-06. */
@Tag("SUP-06")
class AnonymityTest {
    private static final List<Party> PARTIES = Standings.closed().standing().parties();

    @ParameterizedTest
    @CsvSource({
        "成都锦里名酒商贸有限公司销售假酒, NAME",
        "成都锦里名酒商贸 有限公司销售假酒, NAME",
        "成都锦里名酒商贸（以下简称该公司）销售假酒, SHORT_NAME",
        "统一社会信用代码９１５１０１００MA6CTX2K3Q, CREDIT_CODE",
        "在成都市锦江区红星路三段1号查获, ADDRESS",
        "负责人罗毅到案, REPRESENTATIVE",
        "店铺天府优选:shop88, SHOP",
        "欧阳雪购进假酒, NAME",
        "电话02886543210, PHONE",
        "身份证号11010519491231002X, ID_NUMBER",
        "手机 138 0013 8000, PHONE",
        "某公司代码91440300708461136T, CREDIT_CODE"
    })
    void findsWhoeverIsNamed(String text, String what) {
        assertThat(Anonymity.hits(text, PARTIES)).extracting(Anonymity.Found::what).contains(what);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "某商贸公司销售侵犯“岷岭春”注册商标专用权的白酒，货值十二万元。",
                "当事人欧某购进后在成都市销售，处罚款五万元。",
                "（2026）川01知民初56号；成市监罚〔2026〕123号"
            })
    void letsPassWhatNamesNobody(String text) {
        assertThat(Anonymity.hits(text, PARTIES)).isEmpty();
    }
}

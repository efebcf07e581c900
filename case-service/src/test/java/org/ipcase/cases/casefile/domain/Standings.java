package org.ipcase.cases.casefile.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.number.RightKind;

/** Where a case stands, for tests of what looks at cases from outside. */
public record Standings(
        String office,
        String region,
        RightKind right,
        String filedOn,
        boolean fined,
        boolean over,
        boolean effective,
        boolean remedyPending,
        boolean overturned,
        boolean referred,
        String value) {
    /** Closed by the office of Chengdu, served, without any remedy. */
    public static Standings closed() {
        return new Standings(
                "mr-510100",
                "510100",
                RightKind.TRADEMARK,
                "2026-03-02",
                true,
                true,
                true,
                false,
                false,
                false,
                "120000.00");
    }

    public Standings open() {
        return new Standings(
                office,
                region,
                right,
                filedOn,
                fined,
                false,
                effective,
                remedyPending,
                overturned,
                referred,
                value);
    }

    public Standings notPunished() {
        return new Standings(
                office,
                region,
                right,
                filedOn,
                false,
                over,
                effective,
                remedyPending,
                overturned,
                referred,
                value);
    }

    public Standings notServed() {
        return new Standings(
                office,
                region,
                right,
                filedOn,
                fined,
                over,
                false,
                remedyPending,
                overturned,
                referred,
                value);
    }

    public Standings underRemedy() {
        return new Standings(
                office,
                region,
                right,
                filedOn,
                fined,
                over,
                effective,
                true,
                overturned,
                referred,
                value);
    }

    public Standings asOverturned() {
        return new Standings(
                office,
                region,
                right,
                filedOn,
                fined,
                over,
                effective,
                remedyPending,
                true,
                referred,
                value);
    }

    public Standings filed(String day) {
        return new Standings(
                office,
                region,
                right,
                day,
                fined,
                over,
                effective,
                remedyPending,
                overturned,
                referred,
                value);
    }

    public Standings of(String agency, String place, RightKind kind) {
        return new Standings(
                agency,
                place,
                kind,
                filedOn,
                fined,
                over,
                effective,
                remedyPending,
                overturned,
                referred,
                value);
    }

    public Standings worth(String yuan) {
        return new Standings(
                office,
                region,
                right,
                filedOn,
                fined,
                over,
                effective,
                remedyPending,
                overturned,
                referred,
                yuan);
    }

    public CaseStanding standing() {
        return new CaseStanding(
                RecordId.derived("case", office),
                "SC-CA-2026-000042",
                over ? "CLOSED" : "INVESTIGATING",
                new Office(
                        office,
                        "办案机关",
                        AgencyType.MARKET_REGULATION,
                        region,
                        OfficeFunction.TRADEMARK_ENFORCEMENT,
                        new Bilingual("", "")),
                right,
                region,
                LocalDate.parse(filedOn),
                Money.parse(value),
                fined ? Money.parse("50000.00") : null,
                fined,
                over,
                effective,
                remedyPending,
                overturned,
                false,
                referred,
                Set.of("officer"),
                List.of("周明", "何婷"),
                List.of(
                        new Party(
                                Party.Kind.ORGANISATION,
                                "成都锦里名酒商贸有限公司",
                                "91510100MA6CTX2K3Q",
                                null,
                                "510104",
                                "成都市锦江区红星路三段1号",
                                "02886543210",
                                "罗毅",
                                "天府优选:shop88"),
                        new Party(Party.Kind.PERSON, "欧阳雪", null, null, null, null, null, null)));
    }
}

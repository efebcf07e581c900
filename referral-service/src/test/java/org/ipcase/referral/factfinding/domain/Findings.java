package org.ipcase.referral.factfinding.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.calendar.WorkCalendar;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.event.caseservice.RightAtStake;
import org.ipcase.kernel.event.caseservice.RightsHolder;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.referral.factfinding.domain.Finding.Remedy;
import org.ipcase.referral.office.domain.Office;

/** Facts found by a decision served on 2026-01-12, the period to sue ends on 2026-07-13. */
public final class Findings {
    public static final LocalDate SERVED = LocalDate.parse("2026-01-12");
    public static final Office BUREAU =
            new Office("mr-510100", "成都市市场监督管理局", AgencyType.MARKET_REGULATION, "510100");

    private Findings() {}

    public static Finding finding(Remedy... remedies) {
        return new Finding(
                new Finding.Source(
                        RecordId.derived("case", "1"),
                        "SC-CA-2026-000001",
                        BUREAU,
                        "PENALTY",
                        Optional.of("成市监罚〔2026〕1号"),
                        LocalDate.parse("2026-01-09"),
                        SERVED,
                        "510104",
                        "销售侵犯注册商标专用权的商品"),
                List.of(new Named("ORGANISATION", "成都某酒业有限公司", null)),
                new RightAtStake("TRADEMARK", "12345678", "某白酒商标"),
                "经查，当事人销售侵权白酒466瓶",
                List.of(remedies),
                Optional.of(new RightsHolder("某商标权人", "holder-sub", "rh-minling", null)),
                Optional.empty());
    }

    public static Remedy pending(int number, Remedy.Kind kind) {
        return new Remedy(
                number,
                kind,
                LocalDate.parse("2026-02-02"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static Remedy ended(int number, Remedy.Kind kind, Remedy.Outcome outcome, String on) {
        return new Remedy(
                number,
                kind,
                LocalDate.parse("2026-02-02"),
                Optional.of(outcome),
                Optional.of(LocalDate.parse(on)),
                Optional.of("（2026）川01行终1号"));
    }

    public static Instant shanghai(String time) {
        return LocalDateTime.parse(time).atZone(WorkCalendar.ZONE).toInstant();
    }
}

package org.ipcase.referral.criminalreferral.domain;

import static org.ipcase.referral.criminalreferral.domain.Referrals.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.CriminalCaseFiled;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.FilingDeclined;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralRefused;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.ReferralReturned;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent.SuspicionRevised;

/** Ways a referral can go; together they visit every state and every event. */
public final class Lives {
    private static final Instant DECIDED = shanghai("2026-06-10T16:00");
    private static final FilingDecision DECISION =
            new FilingDecision(
                    "1号",
                    "police",
                    LocalDate.parse("2026-06-10"),
                    FilingDecision.Basis.DECREE_310,
                    DECIDED,
                    false);

    private Lives() {}

    public static List<List<CriminalReferralEvent>> all() {
        return List.of(
                List.of(),
                List.of(OPENED),
                List.of(OPENED, SUBMITTED),
                List.of(OPENED, new SuspicionRevised(suspicion(200_000)), SUBMITTED, APPROVED),
                List.of(
                        OPENED,
                        SUBMITTED,
                        new ReferralRefused(
                                new Approval.Refusal("head", APPROVED_AT, false, "不构成犯罪"))),
                List.of(OPENED, SUBMITTED, APPROVED, SENT),
                atPolice(PASSED),
                atPolice(),
                atPolice(ASKED),
                atPolice(ASKED, SUPPLIED),
                atPolice(new ReferralReturned("属监察机关管辖", DECIDED)),
                atPolice(new CriminalCaseFiled(DECISION)),
                atPolice(ASKED, SUPPLIED, new FilingDeclined(DECISION, "无犯罪事实")));
    }

    public static List<CriminalReferral> states() {
        return all().stream().map(Lives::state).toList();
    }

    public static CriminalReferral state(List<CriminalReferralEvent> life) {
        return Given.state(life.toArray(CriminalReferralEvent[]::new));
    }

    private static List<CriminalReferralEvent> atPolice(CriminalReferralEvent... more) {
        return Stream.concat(
                        Stream.of(OPENED, SUBMITTED, APPROVED, SENT, RECEIVED), Stream.of(more))
                .toList();
    }
}

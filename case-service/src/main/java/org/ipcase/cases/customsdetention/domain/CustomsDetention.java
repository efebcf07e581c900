package org.ipcase.cases.customsdetention.domain;

import java.util.List;
import org.ipcase.cases.casefile.domain.ReferralLink;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.CounterSecurityGiven;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.CounterSecurityReturned;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.CourtNoticeRecorded;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.CrimeReferred;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.DetentionApplied;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.DetentionOpened;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.GoodsConfiscated;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.GoodsDecided;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.GoodsDetained;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.GoodsDisposed;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.GoodsReleased;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.HelpAsked;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.HelpGiven;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.NoticeServed;
import org.ipcase.kernel.clock.LegalClock;
import org.jspecify.annotations.Nullable;

/**
 * Goods that customs suspects, detains, and releases or confiscates (海关扣留的侵权嫌疑货物).
 *
 * <p>Of its own: notice to the owner, application with security in 3 working days (CUS-05),
 * investigation in 30 (CUS-08), release after 50 without a court notice (CUS-10). On application:
 * release after 20 (CUS-09). These limits protect the consignee and never move.
 */
public sealed interface CustomsDetention {
    /** Nothing was recorded under this id. */
    record Nothing() implements CustomsDetention {}

    /**
     * @param number human number
     */
    record Detention(
            String number,
            CustomsDetentionStage stage,
            DetentionOpened opening,
            @Nullable NoticeServed notice,
            @Nullable DetentionApplied application,
            @Nullable GoodsDetained detained,
            @Nullable GoodsDecided finding,
            @Nullable CourtNoticeRecorded courtNotice,
            @Nullable CounterSecurityGiven counterSecurity,
            @Nullable CounterSecurityReturned counterSecurityReturned,
            @Nullable GoodsReleased release,
            @Nullable GoodsConfiscated confiscation,
            @Nullable GoodsDisposed disposal,
            @Nullable CrimeReferred crime,
            @Nullable ReferralLink referral,
            @Nullable HelpAsked helpAsked,
            @Nullable HelpGiven helpGiven,
            List<LegalClock> clocks)
            implements CustomsDetention {
        public Detention {
            clocks = List.copyOf(clocks);
        }

        /**
         * Whether a suspected crime is not back from the criminal route: until then, and for good
         * when it was judged, nothing is confiscated here (REQ-02).
         */
        boolean withPolice() {
            return crime != null
                    && (referral == null || referral.stage() != ReferralLink.Stage.BACK);
        }

        boolean exOfficio() {
            return opening.basis() == DetentionBasis.EX_OFFICIO;
        }

        /** The clock that ends with the release of the goods. */
        String releaseRule() {
            return exOfficio() ? "CUS-10" : "CUS-09";
        }

        public @Nullable String ownerAgency() {
            return notice != null && notice.ownerAgency() != null
                    ? notice.ownerAgency()
                    : opening.ownerAgency();
        }
    }
}

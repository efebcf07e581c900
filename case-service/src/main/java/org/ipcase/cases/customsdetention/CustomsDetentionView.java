package org.ipcase.cases.customsdetention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.casefile.domain.ReferralLink;
import org.ipcase.cases.customsdetention.domain.CustomsDetention;
import org.ipcase.cases.customsdetention.domain.CustomsDetention.Detention;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionAccess;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.CounterSecurityGiven;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.CounterSecurityReturned;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.CourtNoticeRecorded;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.CrimeReferred;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.DetentionApplied;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.GoodsConfiscated;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.GoodsDecided;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.GoodsDetained;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.GoodsDisposed;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.GoodsReleased;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.HelpAsked;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.HelpGiven;
import org.ipcase.cases.customsdetention.domain.CustomsDetentionEvent.NoticeServed;
import org.ipcase.cases.customsdetention.domain.DetentionBasis;
import org.ipcase.cases.customsdetention.domain.Direction;
import org.ipcase.cases.party.OfficeView;
import org.ipcase.cases.party.PartyView;
import org.ipcase.cases.party.RightView;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.money.Money;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * Suspected goods as customs, the owner and a helping office see them.
 *
 * @param requiredSecurity of the owner, computed from the value (CUS-06)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomsDetentionView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        DetentionBasis basis,
        PartyView owner,
        PartyView consignee,
        RightView right,
        @Nullable String recordalNumber,
        String goods,
        Money value,
        Direction direction,
        String region,
        OfficeView agency,
        Money requiredSecurity,
        Instant openedAt,
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
        @Nullable CrimeReferredView crimeReferred,
        @Nullable ReferralView referral,
        @Nullable HelpAsked helpAsked,
        @Nullable HelpGiven helpGiven) {
    /** To whom and why; the officers of the case group are the office's own affair. */
    record CrimeReferredView(String police, String suspicion, List<Crime> crimes, LocalDate on) {
        static @Nullable CrimeReferredView of(@Nullable CrimeReferred it) {
            return it == null
                    ? null
                    : new CrimeReferredView(it.police(), it.suspicion(), it.crimes(), it.on());
        }
    }

    /** How far the referral is; why is for the offices that have it. */
    record ReferralView(RecordId id, String number, String state) {
        static @Nullable ReferralView of(@Nullable ReferralLink it) {
            return it == null || it.id() == null || it.number() == null
                    ? null
                    : new ReferralView(it.id(), it.number(), it.state());
        }
    }

    static CustomsDetentionView of(
            Snapshot<CustomsDetention> snapshot, Actor reader, Clocks clocks, Instant now) {
        if (!(snapshot.state() instanceof Detention it)) {
            throw RequestProblem.notFound();
        }
        return new CustomsDetentionView(
                snapshot.id(),
                it.number(),
                it.stage().name(),
                snapshot.revision(),
                CustomsDetentionAccess.allowedActions(it, reader),
                ClockView.of(clocks.at(it.clocks(), now)),
                it.opening().basis(),
                PartyView.of(it.opening().owner()),
                PartyView.of(it.opening().consignee()),
                RightView.of(it.opening().right()),
                it.opening().recordalNumber(),
                it.opening().goods(),
                it.opening().value(),
                it.opening().direction(),
                it.opening().region(),
                OfficeView.of(it.opening().office()),
                it.opening().requiredSecurity(),
                it.opening().at(),
                it.notice(),
                it.application(),
                it.detained(),
                it.finding(),
                it.courtNotice(),
                it.counterSecurity(),
                it.counterSecurityReturned(),
                it.release(),
                it.confiscation(),
                it.disposal(),
                CrimeReferredView.of(it.crime()),
                ReferralView.of(it.referral()),
                it.helpAsked(),
                it.helpGiven());
    }
}

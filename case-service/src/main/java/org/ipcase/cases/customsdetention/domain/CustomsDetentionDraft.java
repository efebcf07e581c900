package org.ipcase.cases.customsdetention.domain;

import java.util.List;
import org.ipcase.cases.casefile.domain.ReferralLink;
import org.ipcase.cases.customsdetention.domain.CustomsDetention.Detention;
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

/** The record while one event is written into it (逐项记录); everything else stays as it is. */
final class CustomsDetentionDraft {
    String number;
    CustomsDetentionStage stage;
    DetentionOpened opening;
    @Nullable NoticeServed notice;
    @Nullable DetentionApplied application;
    @Nullable GoodsDetained detained;
    @Nullable GoodsDecided finding;
    @Nullable CourtNoticeRecorded courtNotice;
    @Nullable CounterSecurityGiven counterSecurity;
    @Nullable CounterSecurityReturned counterSecurityReturned;
    @Nullable GoodsReleased release;
    @Nullable GoodsConfiscated confiscation;
    @Nullable GoodsDisposed disposal;
    @Nullable CrimeReferred crime;
    @Nullable ReferralLink referral;
    @Nullable HelpAsked helpAsked;
    @Nullable HelpGiven helpGiven;
    List<LegalClock> clocks;

    CustomsDetentionDraft(Detention was) {
        number = was.number();
        stage = was.stage();
        opening = was.opening();
        notice = was.notice();
        application = was.application();
        detained = was.detained();
        finding = was.finding();
        courtNotice = was.courtNotice();
        counterSecurity = was.counterSecurity();
        counterSecurityReturned = was.counterSecurityReturned();
        release = was.release();
        confiscation = was.confiscation();
        disposal = was.disposal();
        crime = was.crime();
        referral = was.referral();
        helpAsked = was.helpAsked();
        helpGiven = was.helpGiven();
        clocks = was.clocks();
    }

    Detention done() {
        return new Detention(
                number,
                stage,
                opening,
                notice,
                application,
                detained,
                finding,
                courtNotice,
                counterSecurity,
                counterSecurityReturned,
                release,
                confiscation,
                disposal,
                crime,
                referral,
                helpAsked,
                helpGiven,
                clocks);
    }
}

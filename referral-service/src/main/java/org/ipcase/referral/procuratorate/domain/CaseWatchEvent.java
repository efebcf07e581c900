package org.ipcase.referral.procuratorate.domain;

/** What was seen of a case (监督记录). */
public sealed interface CaseWatchEvent {

    /** Which case it is, or more about that. */
    record CaseIdentified(Watched.Identity identity) implements CaseWatchEvent {}

    record ScaleSeen(Watched.Scale scale) implements CaseWatchEvent {}

    record ReferralMoved(Watched.ReferralSeen referral) implements CaseWatchEvent {}

    record PenaltySeen(Watched.Penalty penalty) implements CaseWatchEvent {}

    /** REF-08. */
    record CopiesSent(Watched.Copies copies) implements CaseWatchEvent {}

    record CaseEnded(Watched.Ending ending) implements CaseWatchEvent {}
}

package org.ipcase.referral.courtcase;

import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.caseservice.Named;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.ProsecutionDecided;
import org.ipcase.kernel.event.referral.ReferralEvent;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.referral.courtcase.domain.CourtCase;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand;
import org.ipcase.referral.courtcase.domain.CourtCaseCommand.ReceiveProsecuted;
import org.ipcase.referral.courtcase.domain.CourtCaseEvent;
import org.ipcase.referral.courtcase.domain.Matter;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Pursued;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
import org.ipcase.referral.criminalreferral.domain.Letter;
import org.ipcase.referral.office.Offices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When a referred case is prosecuted, the court has it with the index of its file (REQ-11); told
 * again, it has it already.
 */
@Configuration(proxyBeanMethods = false)
class WhenProsecutedCourtReceivesCase {
    private final Desk<CourtCase, CourtCaseCommand, CourtCaseEvent> desk;
    private final Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> referrals;
    private final Offices offices;
    private final Numbers numbers;

    WhenProsecutedCourtReceivesCase(
            Desk<CourtCase, CourtCaseCommand, CourtCaseEvent> desk,
            Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> referrals,
            Offices offices,
            Numbers numbers) {
        this.desk = desk;
        this.referrals = referrals;
        this.offices = offices;
        this.numbers = numbers;
    }

    @Bean
    Reaction<ProsecutionDecided> receiveProsecutedCase() {
        return new Reaction<>(
                getClass().getSimpleName(),
                ReferralEvent.TOPIC,
                ReferralEvent.TYPE_PREFIX + ProsecutionDecided.TYPE + ".v1",
                ProsecutionDecided.class,
                this::receive);
    }

    static RecordId idOf(RecordId referral) {
        return RecordId.derived("court-case", referral.value());
    }

    private Outcome<?> receive(Told<ProsecutionDecided> told) {
        var id = idOf(told.data().referralId());
        return desk.load(id)
                .<Outcome<?>>map(known -> new Outcome.Done<>(known, false))
                .orElseGet(() -> open(id, told));
    }

    private Outcome<?> open(RecordId id, Told<ProsecutionDecided> told) {
        return referrals
                .load(told.data().referralId())
                .map(Snapshot::state)
                .flatMap(it ->
                        it instanceof Pursued pursued ? Optional.of(pursued) : Optional.empty())
                .<Outcome<?>>map(referral ->
                        desk.follow(
                                id,
                                told,
                                new ReceiveProsecuted(
                                        Actor.system(told.source()),
                                        told.at(),
                                        matter(told, referral))))
                .orElseGet(() ->
                        new Outcome.Done<>(
                                new Snapshot<CourtCase>(id, 0, new CourtCase.NotSeized()), false));
    }

    private Matter matter(Told<ProsecutionDecided> told, Pursued referral) {
        var file = referral.caseFile();
        var court =
                offices.byId(told.data().court())
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "Expected court %s in the directory"
                                                .formatted(told.data().court())));
        return new Matter(
                numbers.next("CJ", court.region()),
                Matter.Kind.CRIMINAL,
                court,
                file.theCase().right(),
                file.theCase().region(),
                file.suspects().stream()
                        .map(it -> new Named(it.kind(), it.name(), it.creditCode().orElse(null)))
                        .toList(),
                Optional.of(
                        new Matter.Prosecution(
                                told.data().referralId(),
                                file.number(),
                                file.theCase().id(),
                                file.theCase().number(),
                                file.agency(),
                                file.procuratorate(),
                                referral.dispatch().letter().report().crime(),
                                referral.course()
                                        .latest(Letter.Kind.INDICTMENT)
                                        .map(Letter::number)
                                        .orElse(""),
                                FileIndexes.of(referral))),
                told.at());
    }
}

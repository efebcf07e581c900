package org.ipcase.referral.reverselinkage;

import java.util.Arrays;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.event.referral.ReferralCourseEvent.NonProsecutionDecided;
import org.ipcase.kernel.event.referral.ReferralEvent;
import org.ipcase.kernel.number.RightKind;
import org.ipcase.kernel.screening.Crime;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Outcome;
import org.ipcase.referral.office.Offices;
import org.ipcase.referral.office.domain.Seat;
import org.ipcase.referral.reverselinkage.domain.Matter;
import org.ipcase.referral.reverselinkage.domain.Matter.NonProsecution;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageCommand.OpenLinkage;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When a referred crime is not prosecuted, its reverse linkage opens with all that is known. */
@Configuration(proxyBeanMethods = false)
class WhenNotProsecutedOpenLinkage {
    private final Desk<ReverseLinkage, ReverseLinkageCommand, ReverseLinkageEvent> desk;
    private final Offices offices;
    private final Numbers numbers;

    WhenNotProsecutedOpenLinkage(
            Desk<ReverseLinkage, ReverseLinkageCommand, ReverseLinkageEvent> desk,
            Offices offices,
            Numbers numbers) {
        this.desk = desk;
        this.offices = offices;
        this.numbers = numbers;
    }

    @Bean
    Reaction<NonProsecutionDecided> openLinkage() {
        return new Reaction<>(
                getClass().getSimpleName(),
                ReferralEvent.TOPIC,
                ReferralEvent.TYPE_PREFIX + NonProsecutionDecided.TYPE + ".v1",
                NonProsecutionDecided.class,
                this::open);
    }

    private Outcome<?> open(Told<NonProsecutionDecided> told) {
        var it = told.data();
        var procuratorate =
                offices.seat(it.procuratorate())
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "Expected %s in the directory"
                                                .formatted(it.procuratorate())));
        return desk.createFrom(
                told,
                _ ->
                        new OpenLinkage(
                                Actor.system(told.source()), told.at(), matter(it, procuratorate)));
    }

    private Matter matter(NonProsecutionDecided it, Seat procuratorate) {
        var crime = crime(it.crime());
        return new Matter(
                numbers.next("RL", procuratorate.office().region()),
                procuratorate,
                new NonProsecution(
                        it.documentNumber(),
                        it.decidedOn(),
                        NonProsecution.Kind.valueOf(it.kind()),
                        it.reasons()),
                crime,
                it.subjects(),
                new Matter.Right(rightOf(crime), it.rightTitle()),
                it.region(),
                new Matter.Origin(
                        Optional.of(it.caseId()), Optional.empty(), Optional.of(it.referralId())));
    }

    private static Crime crime(String code) {
        return Arrays.stream(Crime.values())
                .filter(crime -> crime.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Expected a crime, not " + code));
    }

    /** The right that the crime protects (domain.md 4.1); it names the competent office. */
    private static RightKind rightOf(Crime crime) {
        return switch (crime) {
            case C213, C214, C215 -> RightKind.TRADEMARK;
            case C216 -> RightKind.INVENTION;
            case C217, C218 -> RightKind.COPYRIGHT;
            case C219, C219_1 -> RightKind.TRADE_SECRET;
        };
    }
}

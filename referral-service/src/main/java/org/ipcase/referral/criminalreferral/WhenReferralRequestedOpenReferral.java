package org.ipcase.referral.criminalreferral;

import java.time.LocalDate;
import java.util.Optional;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.actor.AgencyType;
import org.ipcase.kernel.event.caseservice.CaseEvent.ReferralRequested;
import org.ipcase.kernel.event.caseservice.CaseScale;
import org.ipcase.kernel.event.caseservice.CaseServiceEvent;
import org.ipcase.kernel.screening.Screening;
import org.ipcase.platform.inbox.Reaction;
import org.ipcase.platform.inbox.Told;
import org.ipcase.platform.record.Desk;
import org.ipcase.platform.record.Numbers;
import org.ipcase.platform.record.Outcome;
import org.ipcase.platform.web.CommandRequest;
import org.ipcase.referral.criminalreferral.domain.CaseFile;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.OpenReferral;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralEvent;
import org.ipcase.referral.criminalreferral.domain.Suspicion;
import org.ipcase.referral.office.Offices;
import org.ipcase.referral.office.domain.Office;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When a case meets the criminal screen, its referral opens with all that the case knows. */
@Configuration(proxyBeanMethods = false)
class WhenReferralRequestedOpenReferral {
    private final Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> desk;
    private final Offices offices;
    private final Numbers numbers;
    private final ReferralsOfCases referrals;
    private final Screening screening;

    WhenReferralRequestedOpenReferral(
            Desk<CriminalReferral, CriminalReferralCommand, CriminalReferralEvent> desk,
            Offices offices,
            Numbers numbers,
            ReferralsOfCases referrals,
            Screening screening) {
        this.desk = desk;
        this.offices = offices;
        this.numbers = numbers;
        this.referrals = referrals;
        this.screening = screening;
    }

    @Bean
    Reaction<ReferralRequested> openReferral() {
        return new Reaction<>(
                getClass().getSimpleName(),
                CaseServiceEvent.TOPIC,
                CaseServiceEvent.v1(ReferralRequested.TYPE),
                ReferralRequested.class,
                this::open);
    }

    private Outcome<?> open(Told<ReferralRequested> told) {
        var agency = office(offices.byId(told.data().agency()), "agency", told);
        var opened =
                desk.createFrom(
                        told,
                        _ ->
                                new OpenReferral(
                                        Actor.system(told.source()),
                                        told.at(),
                                        caseFile(told, agency)));
        if (opened instanceof Outcome.Done<CriminalReferral>(var referral, _)) {
            referrals.remember(told.data().caseId(), referral.id(), told);
        }
        return opened;
    }

    private CaseFile caseFile(Told<ReferralRequested> told, Office agency) {
        var requested = told.data();
        var day = LocalDate.ofInstant(told.at(), CommandRequest.ZONE);
        var procuratorate =
                office(
                        offices.counterpart(AgencyType.PROCURATORATE, agency, day),
                        "procuratorate",
                        told);
        var facts = CaseScale.facts(requested.amounts(), requested.crimes(), requested.actDate());
        return CaseFile.opened(
                numbers.next("RF", agency.region()),
                new CaseFile.CaseReference(
                        requested.caseId(),
                        requested.caseNumber(),
                        requested.region(),
                        requested.right().title(),
                        requested.violation(),
                        requested.officers().stream()
                                .map(it -> new CaseFile.CaseOfficer(it.name(), it.certificate()))
                                .toList()),
                agency,
                procuratorate,
                requested.suspects().stream()
                        .map(it ->
                                new CaseFile.Suspect(
                                        it.kind(), it.name(), Optional.ofNullable(it.creditCode())))
                        .toList(),
                Suspicion.of(facts, screening),
                told.at());
    }

    private static Office office(Optional<Office> found, String what, Told<?> told) {
        return found.orElseThrow(() ->
                new IllegalStateException(
                        "Expected the %s of case %s in the directory, but it is not there"
                                .formatted(what, told.subject())));
    }
}

package org.ipcase.cases.complaint.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.complaint.domain.ComplaintCommand.FileComplaint;
import org.ipcase.cases.complaint.domain.ComplaintCommand.OpenLead;
import org.ipcase.cases.complaint.domain.ComplaintEvent.ComplaintFiled;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.cases.party.domain.Party;
import org.ipcase.cases.party.domain.Submitter;
import org.ipcase.cases.routing.domain.Matter;
import org.ipcase.cases.routing.domain.Matter.Place;
import org.ipcase.cases.routing.domain.Routing;
import org.ipcase.kernel.actor.OfficeFunction;
import org.ipcase.kernel.decision.Decision;
import org.jspecify.annotations.Nullable;

/**
 * The reception (登记、分送): checks who submits what, and finds the competent office.
 *
 * <p>Source: domain.md 1.1; CR-01, CR-02, CR-12; JUR-01.
 */
public record ComplaintReception(Routing routing, ComplaintClocks clocks) {
    Decision<ComplaintEvent> receive(FileComplaint file) {
        var submission = file.submission();
        var forbidden = ComplaintAccess.maySubmit(submission.intake(), file.actor());
        if (forbidden.isPresent()) {
            return Decision.reject(forbidden.get());
        }
        // A rights holder who is not a consumer has no consumption dispute (CRM-OLD 38).
        if (submission.intake() == Intake.CONSUMER_COMPLAINT
                && submission.complainant().kind() == Party.Kind.ORGANISATION) {
            return Decision.reject(
                    ComplaintProblem.NOT_A_CONSUMER,
                    "%s is an organisation; submit a rights holder request or a report"
                            .formatted(submission.complainant().name()));
        }
        if (submission.alsoReport() != null && submission.intake() != Intake.CONSUMER_COMPLAINT) {
            return Decision.reject(
                    ComplaintProblem.ONLY_CONSUMER,
                    "%s holds no complaint beside a report".formatted(submission.intake()));
        }
        var office = competent(submission, LegalDay.of(file.at()), file.keyListed());
        return office.isEmpty()
                ? nobody(submission, LegalDay.of(file.at()))
                : filed(
                        file.number(),
                        file.receiptCode(),
                        submission,
                        Submitter.of(file.actor()),
                        office.get(),
                        file.at(),
                        null,
                        file.reportPart());
    }

    /** A lead that the platform opens is registered whatever the day: the law gives no choice. */
    Decision<ComplaintEvent> open(OpenLead open) {
        var named = open.office();
        var day = LegalDay.of(open.at());
        var office = named == null ? competent(open.submission(), day, null) : Optional.of(named);
        return office.isEmpty()
                ? nobody(open.submission(), day)
                : filed(
                        open.number(),
                        open.receiptCode(),
                        open.submission(),
                        open.submitter(),
                        office.get(),
                        open.receivedAt(),
                        open.origin(),
                        source(open.origin()));
    }

    private static @Nullable Linked source(Origin origin) {
        var record = origin.record();
        if (record == null) {
            return null;
        }
        return switch (origin.kind()) {
            case REPORT_PART -> new Linked(Linked.Relation.COMPLAINT_PART, record, origin.number());
            case FOUND_IN_MEDIATION ->
                    new Linked(Linked.Relation.FOUND_IN, record, origin.number());
            case REVERSE_LINKAGE, IMPORT -> null;
        };
    }

    private Optional<Office> competent(
            Submission submission, LocalDate day, @Nullable String keyListed) {
        return routing.find(matter(submission, day, keyListed));
    }

    private static OfficeFunction function(Submission submission) {
        return submission.right().function(submission.intake() == Intake.RIGHTS_HOLDER_REQUEST);
    }

    /**
     * The place that decides: of the act; of the operator for its own acts; of the merchant's
     * business, or of the platform where that is not known.
     *
     * <p>Source: CR-12; CRM-OLD art. 25 to 27; MPP art. 10.
     */
    private static Matter matter(Submission submission, LocalDate day, @Nullable String keyListed) {
        var online = submission.online();
        var place = Place.ACT;
        var region = submission.region();
        if (online != null && submission.intake() == Intake.REPORT) {
            var operator = online.platformRegion();
            var merchant = online.merchantRegion();
            if (online.byOperator() && operator != null) {
                place = Place.OPERATOR;
                region = operator;
            } else if (!online.byOperator() && merchant != null) {
                place = Place.MERCHANT;
                region = merchant;
            } else if (operator != null) {
                place = Place.PLATFORM;
                region = operator;
            }
        }
        return new Matter(
                function(submission), place, region, submission.estimatedValue(), day, keyListed);
    }

    private static Decision<ComplaintEvent> nobody(Submission submission, LocalDate day) {
        return Decision.reject(
                ComplaintProblem.NO_COMPETENT_OFFICE,
                "Nobody holds %s for %s on %s"
                        .formatted(function(submission), submission.region(), day));
    }

    private Decision<ComplaintEvent> filed(
            String number,
            String code,
            Submission submission,
            Submitter submitter,
            Office office,
            Instant receivedAt,
            @Nullable Origin origin,
            @Nullable Linked linked) {
        return Decision.accept(
                new ComplaintFiled(
                        new Dossier(
                                number,
                                code,
                                submission,
                                submitter,
                                office,
                                receivedAt,
                                List.of(),
                                null,
                                null,
                                clocks.received(submission, office, origin, receivedAt),
                                origin,
                                linked == null ? List.of() : List.of(linked),
                                Custody.FIRST,
                                Duties.NONE)));
    }
}

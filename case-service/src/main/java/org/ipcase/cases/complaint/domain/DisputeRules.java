package org.ipcase.cases.complaint.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ipcase.cases.clock.domain.LegalDay;
import org.ipcase.cases.complaint.domain.Complaint.Disputed;
import org.ipcase.cases.complaint.domain.Complaint.Offered;
import org.ipcase.cases.complaint.domain.Complaint.Submitted;
import org.ipcase.cases.complaint.domain.Custody.Handover;
import org.ipcase.cases.complaint.domain.Custody.Way;
import org.ipcase.cases.complaint.domain.Jurisdiction.Dispute;
import org.ipcase.cases.complaint.domain.TransferCommand.Address;
import org.ipcase.cases.complaint.domain.TransferCommand.AgreeJurisdiction;
import org.ipcase.cases.complaint.domain.TransferCommand.Designate;
import org.ipcase.cases.complaint.domain.TransferCommand.DisputeTransfer;
import org.ipcase.cases.complaint.domain.TransferCommand.RecordDesignation;
import org.ipcase.cases.complaint.domain.TransferCommand.ReportDispute;
import org.ipcase.cases.complaint.domain.TransferEvent.DisputeReported;
import org.ipcase.cases.complaint.domain.TransferEvent.JurisdictionSettled;
import org.ipcase.cases.complaint.domain.TransferEvent.JurisdictionSupported;
import org.ipcase.cases.complaint.domain.TransferEvent.TransferDisputed;
import org.ipcase.cases.party.domain.Office;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.decision.Decision;
import org.ipcase.kernel.handover.Stage;
import org.ipcase.kernel.law.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * Disputes about who is competent (管辖争议): agreed within 7 working days, or decided by the common
 * superior and by nobody else.
 *
 * <p>Source: CR-13; JUR-03 to JUR-06 (行政处罚法 art. 25; MPP art. 13 to 16); REQ-17.
 */
record DisputeRules(ComplaintClocks clocks, Offices offices) {
    Decision<ComplaintEvent> dispute(Submitted on, DisputeTransfer it) {
        if (!(on instanceof Offered(var dossier, _, var offer))) {
            return Decision.reject(ComplaintProblem.NOT_OFFERED, "Nothing is offered");
        }
        var superior = offices.above(dossier.office(), offer.to());
        return Passages.noted(
                dossier,
                Stage.REFUSED,
                it.actor(),
                it.at(),
                new TransferDisputed(
                        new Dispute(offer.to(), it.reason(), it.at(), superior, Map.of(), null),
                        clocks.disputed(dossier, it.at())));
    }

    /** It is agreed once both have named the same of the two. */
    Decision<ComplaintEvent> agree(Submitted on, AgreeJurisdiction it) {
        if (!(on instanceof Disputed(var dossier, _, var dispute))) {
            return noDispute();
        }
        var one = one(dossier, dispute, it.office());
        if (one == null) {
            return Decision.reject(
                    ComplaintProblem.NOT_ONE_OF_TWO,
                    "%s is neither %s nor %s"
                            .formatted(it.office(), dossier.office().id(), dispute.other().id()));
        }
        var mine = it.actor().agency();
        var supported = new JurisdictionSupported(mine, it.office(), it.minutes());
        var theirs =
                dispute.supports()
                        .get(
                                mine.equals(dossier.office().id())
                                        ? dispute.other().id()
                                        : dossier.office().id());
        return it.office().equals(theirs)
                ? Passages.settled(
                        dossier,
                        one.id(),
                        it.actor(),
                        it.at(),
                        List.of(
                                supported,
                                settled(dossier, one, Way.AGREED, it.at(), it.minutes(), null)))
                : Decision.accept(supported);
    }

    Decision<ComplaintEvent> report(Submitted on, ReportDispute it) {
        if (!(on instanceof Disputed(var dossier, _, var dispute))) {
            return noDispute();
        }
        if (dispute.reportedAt() != null) {
            return Decision.reject(
                    ComplaintProblem.ALREADY_REPORTED, "Reported at " + dispute.reportedAt());
        }
        var onPlatform = dispute.superior().agency() != null;
        return Decision.accept(
                new DisputeReported(
                        it.note(), it.at(), clocks.disputeReported(dossier, onPlatform, it.at())));
    }

    /** The superior may name a third office: that is what a designation is for. */
    Decision<ComplaintEvent> designate(Submitted on, Designate it) {
        if (!(on instanceof Disputed(var dossier, _, var dispute))) {
            return noDispute();
        }
        return offices.below(it.office(), dispute.superior())
                ? designated(
                        dossier,
                        dispute,
                        new Designation(it.office(), it.document(), it.reasons()),
                        it.actor(),
                        it.at())
                : Decision.reject(
                        ComplaintProblem.NOT_BELOW_THE_SUPERIOR,
                        "%s, designated by %s".formatted(it.office(), dispute.superior().agency()));
    }

    /** A superior outside the platform, such as a national body, designates on paper (JUR-05). */
    Decision<ComplaintEvent> record(Submitted on, RecordDesignation it) {
        if (!(on instanceof Disputed(var dossier, _, var dispute))) {
            return noDispute();
        }
        if (dispute.superior().agency() != null) {
            return Decision.reject(
                    ComplaintProblem.SUPERIOR_ON_PLATFORM, "It is " + dispute.superior().agency());
        }
        if (it.on().isAfter(LegalDay.of(it.at()))
                || it.on().isBefore(LegalDay.of(dispute.since()))) {
            return Decision.reject(ComplaintProblem.DAY_NOT_POSSIBLE, "Designated on " + it.on());
        }
        return designated(
                dossier,
                dispute,
                new Designation(it.office(), it.document(), dispute.superior().name().zh()),
                it.actor(),
                it.at());
    }

    /** What the notice of the superior says. */
    private record Designation(String office, String document, String reasons) {}

    private Decision<ComplaintEvent> designated(
            Dossier dossier, Dispute dispute, Designation notice, Actor by, Instant at) {
        var superior = dispute.superior().name();
        var reason =
                new Bilingual(
                        "%s指定管辖，%s（JUR-04）".formatted(superior.zh(), notice.document()),
                        "Designated by %s, %s (JUR-04)"
                                .formatted(superior.en(), notice.document()));
        var address = new Address(notice.office(), null, null);
        return offices.at(address, dossier.office(), reason, LegalDay.of(at))
                .map(to ->
                        Passages.settled(
                                dossier,
                                to.id(),
                                by,
                                at,
                                List.of(
                                        settled(
                                                dossier,
                                                to,
                                                Way.DESIGNATED,
                                                at,
                                                notice.reasons(),
                                                notice.document()))))
                .orElseGet(() ->
                        Decision.reject(
                                ComplaintProblem.NO_COMPETENT_OFFICE,
                                notice.office() + " does not enforce on the platform"));
    }

    private JurisdictionSettled settled(
            Dossier dossier,
            Office to,
            Way way,
            Instant at,
            String reason,
            @Nullable String document) {
        var moved = !to.id().equals(dossier.office().id());
        var over = dossier.with(clocks.disputeOver(dossier, at));
        return new JurisdictionSettled(
                new Handover(way, dossier.office(), to, at, reason, document, null),
                moved,
                moved ? clocks.handedOver(over, to, at) : over.clocks());
    }

    private static @Nullable Office one(Dossier dossier, Dispute dispute, String id) {
        if (dossier.office().id().equals(id)) {
            return dossier.office();
        }
        return dispute.other().id().equals(id) ? dispute.other() : null;
    }

    private static Decision<ComplaintEvent> noDispute() {
        return Decision.reject(ComplaintProblem.NO_DISPUTE, "There is no dispute");
    }
}

package org.ipcase.cases.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ipcase.cases.casefile.domain.Custody;
import org.ipcase.cases.party.OfficeView;
import org.ipcase.platform.handover.LedgerView;
import org.jspecify.annotations.Nullable;

/** Whose case it is, for the offices concerned (案件归属). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CustodyView(
        @Nullable TransferView transfer,
        @Nullable DisputeView dispute,
        List<OfficeView> former,
        List<ShareView> shares,
        @Nullable EarlierView earlier,
        @Nullable LedgerView file) {

    record TransferView(OfficeView to, String kind, String reason, String letter, LocalDate on) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DisputeView(
            List<OfficeView> between,
            String reason,
            LocalDate openedOn,
            @Nullable LocalDate reportedOn,
            Map<String, String> supports) {}

    /** Who filed the same act first (JUR-02). */
    record EarlierView(OfficeView office, String number, Instant filedAt) {}

    record ShareView(OfficeView with, String reason, LocalDate on) {}

    static @Nullable CustodyView of(Custody it) {
        var transfer = it.transfer();
        var dispute = it.dispute();
        var earlier = it.earlier();
        return transfer == null
                        && dispute == null
                        && earlier == null
                        && it.former().isEmpty()
                        && it.shares().isEmpty()
                ? null
                : new CustodyView(
                        transfer == null
                                ? null
                                : new TransferView(
                                        OfficeView.of(transfer.to()),
                                        transfer.kind().name(),
                                        transfer.reason(),
                                        transfer.letter(),
                                        transfer.on()),
                        dispute == null
                                ? null
                                : new DisputeView(
                                        List.of(
                                                OfficeView.of(dispute.one()),
                                                OfficeView.of(dispute.other())),
                                        dispute.reason(),
                                        dispute.openedOn(),
                                        dispute.reportedOn(),
                                        dispute.supports()),
                        it.former().stream().map(OfficeView::of).toList(),
                        it.shares().stream()
                                .map(one ->
                                        new ShareView(
                                                OfficeView.of(one.with()), one.reason(), one.on()))
                                .toList(),
                        earlier == null
                                ? null
                                : new EarlierView(
                                        OfficeView.of(earlier.office()),
                                        earlier.number(),
                                        earlier.filedAt()),
                        LedgerView.of(it.file()));
    }
}

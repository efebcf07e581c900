package org.ipcase.cases.casefile.domain;

import java.util.List;
import org.ipcase.cases.casefile.domain.CustodyEvent.ActKeptApart;
import org.ipcase.cases.casefile.domain.CustodyEvent.CaseShared;
import org.ipcase.cases.casefile.domain.CustodyEvent.DisputeReported;
import org.ipcase.cases.casefile.domain.CustodyEvent.EarlierFilingFound;
import org.ipcase.cases.casefile.domain.CustodyEvent.FileAnswered;
import org.ipcase.cases.casefile.domain.CustodyEvent.FileSent;
import org.ipcase.cases.casefile.domain.CustodyEvent.JurisdictionDisputed;
import org.ipcase.cases.casefile.domain.CustodyEvent.JurisdictionSettled;
import org.ipcase.cases.casefile.domain.CustodyEvent.JurisdictionSupported;
import org.ipcase.cases.casefile.domain.CustodyEvent.TransferAccepted;
import org.ipcase.cases.casefile.domain.CustodyEvent.TransferOffered;
import org.ipcase.cases.party.domain.CaseOfficer;
import org.ipcase.kernel.handover.Move;

/** What the events about whose case it is make of a case (案件归属状态演变). */
final class CustodyEvolution {
    private CustodyEvolution() {}

    static CaseDossier next(CaseDossier dossier, CustodyEvent event) {
        return switch (event) {
            case TransferOffered(var transfer, var clocks) ->
                    (clocks.isEmpty() ? dossier : dossier.with(clocks))
                            .custody(it -> it.offered(transfer));
            case TransferAccepted(var transfer, var officers, var clocks) ->
                    dossier.with(clocks)
                            .with(dossier.opening().with(transfer.to(), officers))
                            .custody(it -> it.accepted(transfer));
            case JurisdictionDisputed(var dispute, var clocks) ->
                    dossier.with(clocks).custody(it -> it.disputed(dispute));
            case JurisdictionSupported(var by, var office, _) -> {
                var dispute = dossier.matters().custody().dispute();
                yield dispute == null
                        ? dossier
                        : dossier.custody(it -> it.disputed(dispute.supported(by, office)));
            }
            case EarlierFilingFound(var earlier, var clocks) ->
                    dossier.with(clocks).custody(it -> it.filedEarlier(earlier));
            case ActKeptApart(_, _, var clocks) ->
                    dossier.with(clocks).custody(it -> it.filedEarlier(null));
            case DisputeReported(var on, _, var clocks) -> {
                var dispute = dossier.matters().custody().dispute();
                yield dispute == null
                        ? dossier
                        : dossier.with(clocks).custody(it -> it.disputed(dispute.reported(on)));
            }
            case JurisdictionSettled(var keeper, var designated, _, var clocks) -> {
                var before = dossier.opening().office();
                var moved = !before.id().equals(keeper.id());
                // The new owner names officers of its own (CASE-04).
                var officers = moved ? List.<CaseOfficer>of() : dossier.opening().officers();
                yield dossier.with(clocks)
                        .with(dossier.opening().with(keeper, officers))
                        .custody(it -> it.settled(before, moved, designated));
            }
            case FileSent(var terms, var sent) -> moved(dossier, new Move.Sent(terms, sent));
            case FileAnswered(var handover, var answer) ->
                    moved(dossier, new Move.Noted(handover, answer));
            case CaseShared(var share) -> dossier.custody(it -> it.shared(share));
        };
    }

    private static CaseDossier moved(CaseDossier dossier, Move move) {
        return dossier.custody(it -> it.with(it.holding(dossier.opening()).after(move)));
    }
}

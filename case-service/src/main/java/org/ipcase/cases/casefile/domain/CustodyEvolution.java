package org.ipcase.cases.casefile.domain;

import org.ipcase.cases.casefile.domain.CustodyEvent.CaseShared;
import org.ipcase.cases.casefile.domain.CustodyEvent.DisputeReported;
import org.ipcase.cases.casefile.domain.CustodyEvent.JurisdictionDisputed;
import org.ipcase.cases.casefile.domain.CustodyEvent.JurisdictionSettled;
import org.ipcase.cases.casefile.domain.CustodyEvent.TransferAccepted;
import org.ipcase.cases.casefile.domain.CustodyEvent.TransferOffered;

/** What the events about whose case it is make of a case (案件归属状态演变). */
final class CustodyEvolution {
    private CustodyEvolution() {}

    static CaseDossier next(CaseDossier dossier, CustodyEvent event) {
        return switch (event) {
            case TransferOffered(var transfer) -> dossier.custody(it -> it.offered(transfer));
            case TransferAccepted(var transfer, var officers) ->
                    dossier.with(dossier.opening().with(transfer.to(), officers))
                            .custody(it -> it.accepted(transfer));
            case JurisdictionDisputed(var dispute, var clocks) ->
                    dossier.with(clocks).custody(it -> it.disputed(dispute));
            case DisputeReported(var on, _, var clocks) -> {
                var dispute = dossier.matters().custody().dispute();
                yield dispute == null
                        ? dossier
                        : dossier.with(clocks).custody(it -> it.disputed(dispute.reported(on)));
            }
            case JurisdictionSettled(var keeper, var designated, _, var clocks) -> {
                var before = dossier.opening().office();
                var moved = !before.id().equals(keeper.id());
                yield dossier.with(clocks)
                        .with(dossier.opening().with(keeper, dossier.opening().officers()))
                        .custody(it -> it.settled(before, moved, designated));
            }
            case CaseShared(var share) -> dossier.custody(it -> it.shared(share));
        };
    }
}

package org.ipcase.cases.ecommercetakedown;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedown;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedown.Takedown;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownAccess;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.ComplaintProven;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.DecisionRecorded;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.DeclarationForwarded;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.DelayClaimed;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.InactionReported;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.MeasuresEnded;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.MeasuresTaken;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.NonInfringementDeclared;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.NoticePublished;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.NoticeRejected;
import org.ipcase.cases.ecommercetakedown.domain.EcommerceTakedownEvent.NoticeWithdrawn;
import org.ipcase.cases.party.PartyView;
import org.ipcase.cases.party.RightView;
import org.ipcase.kernel.actor.Actor;
import org.ipcase.kernel.clock.Clocks;
import org.ipcase.kernel.decision.AllowedAction;
import org.ipcase.kernel.id.RecordId;
import org.ipcase.kernel.law.Bilingual;
import org.ipcase.platform.record.Snapshot;
import org.ipcase.platform.web.ClockView;
import org.ipcase.platform.web.RequestProblem;
import org.jspecify.annotations.Nullable;

/**
 * A notice as owner, platform and shop see it.
 *
 * @param liability what a platform risks that takes no measures (ECN-07)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EcommerceTakedownView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        String platform,
        String platformName,
        PartyView owner,
        RightView right,
        String region,
        String shopName,
        List<String> items,
        String evidence,
        List<RecordId> evidenceIds,
        Instant notifiedAt,
        @Nullable NoticeRejected rejection,
        @Nullable MeasuresTaken measures,
        @Nullable NonInfringementDeclared declaration,
        @Nullable DeclarationForwarded forwarded,
        @Nullable DelayClaimed delay,
        @Nullable ComplaintProven proof,
        @Nullable MeasuresEnded ended,
        @Nullable DecisionRecorded decision,
        @Nullable NoticePublished published,
        @Nullable InactionReported inaction,
        @Nullable NoticeWithdrawn withdrawal,
        Bilingual liability) {
    static EcommerceTakedownView of(
            Snapshot<EcommerceTakedown> snapshot, Actor reader, Clocks clocks, Instant now) {
        if (!(snapshot.state() instanceof Takedown it)) {
            throw RequestProblem.notFound();
        }
        return new EcommerceTakedownView(
                snapshot.id(),
                it.number(),
                it.stage().name(),
                snapshot.revision(),
                EcommerceTakedownAccess.allowedActions(it, reader),
                ClockView.of(clocks.at(it.clocks(), now)),
                it.notice().platform(),
                it.notice().platformName(),
                PartyView.of(it.notice().owner()),
                RightView.of(it.notice().right()),
                it.notice().region(),
                it.notice().shopName(),
                it.notice().items(),
                it.notice().evidence(),
                it.notice().evidenceIds(),
                it.notice().at(),
                it.rejection(),
                it.measures(),
                it.declaration(),
                it.forwarded(),
                it.delay(),
                it.proof(),
                it.ended(),
                it.decision(),
                it.published(),
                it.inaction(),
                it.withdrawal(),
                LIABILITY);
    }

    private static final Bilingual LIABILITY =
            new Bilingual(
                    "平台知道或者应当知道侵权而未采取必要措施的，承担连带责任；经责令改正拒不改正的，处五万元以上五十万元以下罚款，情节严重的处五十万元以上二百万元以下罚款（电子商务法第45、84条）",
                    "A platform that knew or should have known and took no measures is jointly liable; not"
                            + " corrected after an order, 50,000 to 500,000 yuan, in serious cases 500,000"
                            + " to 2,000,000 (ECN-07)");
}

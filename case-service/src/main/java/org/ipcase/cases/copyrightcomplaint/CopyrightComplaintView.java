package org.ipcase.cases.copyrightcomplaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaint;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaint.WorkComplaint;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintAccess;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.PapersAsked;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintEvent.PapersSupplied;
import org.ipcase.cases.copyrightcomplaint.domain.CopyrightComplaintStage;
import org.ipcase.cases.copyrightcomplaint.domain.PublicInterestTest;
import org.ipcase.cases.party.OfficeView;
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
 * A copyright complaint as its complainant and the office see it.
 *
 * @param civilRoute where to go when only private interests are harmed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CopyrightComplaintView(
        RecordId id,
        String number,
        String state,
        long revision,
        List<AllowedAction> allowedActions,
        List<ClockView> clocks,
        PartyView complainant,
        List<PartyView> respondents,
        RightView right,
        String region,
        OfficeView agency,
        LocalDate actDate,
        String description,
        String proofOfRight,
        String proofOfInfringement,
        List<RecordId> evidenceIds,
        Instant filedAt,
        @Nullable PapersAsked papersAsked,
        List<PapersSupplied> papersSupplied,
        @Nullable PublicInterestTest publicInterest,
        @Nullable String end,
        @Nullable Bilingual civilRoute) {
    static CopyrightComplaintView of(
            Snapshot<CopyrightComplaint> snapshot, Actor reader, Clocks clocks, Instant now) {
        if (!(snapshot.state() instanceof WorkComplaint it)) {
            throw RequestProblem.notFound();
        }
        return new CopyrightComplaintView(
                snapshot.id(),
                it.number(),
                it.stage().name(),
                snapshot.revision(),
                CopyrightComplaintAccess.allowedActions(it, reader),
                ClockView.of(clocks.at(it.clocks(), now)),
                PartyView.of(it.complaint().complainant()),
                PartyView.of(it.complaint().respondents()),
                RightView.of(it.complaint().right()),
                it.complaint().region(),
                OfficeView.of(it.complaint().office()),
                it.complaint().actDate(),
                it.complaint().description(),
                it.complaint().proofOfRight(),
                it.complaint().proofOfInfringement(),
                it.evidence(),
                it.complaint().at(),
                it.papers(),
                it.supplied(),
                it.test(),
                it.end(),
                it.stage() == CopyrightComplaintStage.CIVIL_ROUTE ? CIVIL : null);
    }

    private static final Bilingual CIVIL =
            new Bilingual(
                    "侵权行为没有同时损害公共利益，不予行政处罚；可以申请调解、仲裁或者向人民法院起诉（著作权法第53、60条）",
                    "The public interest is not harmed, so there is no penalty; mediation, arbitration or"
                            + " the court are open");
}

package org.ipcase.referral.reverselinkage;

import java.time.Instant;
import java.util.List;
import org.ipcase.kernel.figure.Figure;
import org.ipcase.kernel.figure.RightGroup;
import org.ipcase.referral.reverselinkage.domain.Matter;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.NotOpened;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkage.Opened;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.LinkageOpened;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.OpinionAnswered;
import org.ipcase.referral.reverselinkage.domain.ReverseLinkageEvent.OpinionWasIssued;

/** What a reverse linkage counts for (反向衔接统计口径), by the dictionary. Source: REQ-25. */
final class ReverseLinkageFigures {
    private ReverseLinkageFigures() {}

    static List<Figure> of(ReverseLinkageEvent event, ReverseLinkage after, Instant at) {
        return switch (after) {
            case NotOpened _ -> List.of();
            case Opened it -> of(event, it.matter());
        };
    }

    private static List<Figure> of(ReverseLinkageEvent event, Matter matter) {
        var place = new Figure.Place(matter.region(), RightGroup.of(matter.right().kind()));
        return switch (event) {
            case LinkageOpened _ ->
                    List.of(
                            Figure.one(
                                    "non-prosecutions",
                                    matter.nonProsecution().decidedOn(),
                                    place));
            case OpinionWasIssued it ->
                    List.of(
                            Figure.one(
                                    "reverse-opinions", it.opinion().content().issuedAt(), place));
            case OpinionAnswered it ->
                    List.of(Figure.one("reverse-answers", it.answer().at(), place));
            case ReverseLinkageEvent _ -> List.of(); // Steps that no figure counts.
        };
    }
}

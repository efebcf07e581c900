package org.ipcase.cases.casefile.spot;

import java.util.List;
import org.ipcase.cases.casefile.spot.domain.SpotEvent;
import org.ipcase.cases.casefile.spot.domain.SpotEvent.PenaltyImposed;
import org.ipcase.cases.casefile.spot.domain.SpotEvent.PenaltyPutOnFile;
import org.ipcase.kernel.figure.Figure;
import org.ipcase.kernel.figure.RightGroup;

/** What a penalty on the spot counts for (当场处罚统计口径), by the dictionary. Source: REQ-25. */
final class SpotFigures {
    private SpotFigures() {}

    /** The form names no kind of right. */
    static List<Figure> of(SpotEvent event) {
        return switch (event) {
            case PenaltyImposed(var form) -> {
                var place = new Figure.Place(form.region(), RightGroup.OTHER);
                var one = Figure.one("spot-penalties", form.at(), place);
                var fine = form.fine();
                yield fine == null
                        ? List.of(one)
                        : List.of(one, Figure.money("spot-fine-sum", one.day(), place, fine));
            }
            case PenaltyPutOnFile _ -> List.of();
        };
    }
}

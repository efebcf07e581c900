package org.ipcase.cases.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.ipcase.cases.casefile.domain.Publication;
import org.ipcase.cases.party.OfficeView;
import org.jspecify.annotations.Nullable;

/**
 * How the publication of a penalty stands (公示).
 *
 * @param elsewhere office of the province in which the party is registered
 * @param until last day on which the public sees it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PublicationView(
        @Nullable OfficeView elsewhere,
        @Nullable LocalDate pushedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate until,
        @Nullable String summary,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawnBecause,
        @Nullable LocalDate endedOn) {

    static @Nullable PublicationView of(Publication it) {
        var elsewhere = it.elsewhere();
        var period = it.period();
        var withdrawal = it.withdrawal();
        var earlyEnd = it.earlyEnd();
        return it.pushedOn() == null && it.publishedOn() == null
                ? null
                : new PublicationView(
                        elsewhere == null ? null : OfficeView.of(elsewhere),
                        it.pushedOn(),
                        it.receivedOn(),
                        it.publishedOn(),
                        period == null ? null : period.lastDay(),
                        it.summary(),
                        withdrawal == null ? null : withdrawal.on(),
                        withdrawal == null ? null : withdrawal.reason(),
                        earlyEnd == null ? null : earlyEnd.on());
    }
}

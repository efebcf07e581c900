package org.ipcase.platform.record;

import java.time.LocalDate;
import java.time.YearMonth;
import org.bson.Document;
import org.ipcase.kernel.figure.Figure;
import org.ipcase.kernel.figure.RightGroup;

/** A figure as a snapshot keeps it (统计存储格式). */
final class FigureText {
    private FigureText() {}

    static Document of(Figure figure) {
        return new Document("metric", figure.metric())
                .append("month", YearMonth.from(figure.day()).toString())
                .append("day", figure.day().toString())
                .append("region", figure.region())
                .append("right", figure.right().name())
                .append("amount", figure.amount());
    }

    static Figure read(Document document) {
        return new Figure(
                document.getString("metric"),
                LocalDate.parse(document.getString("day")),
                document.getString("region"),
                RightGroup.valueOf(document.getString("right")),
                document.getLong("amount"));
    }
}

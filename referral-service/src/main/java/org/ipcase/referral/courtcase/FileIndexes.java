package org.ipcase.referral.courtcase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ipcase.referral.courtcase.domain.Matter.FilePaper;
import org.ipcase.referral.courtcase.domain.Matter.FilePaper.Origin;
import org.ipcase.referral.criminalreferral.domain.Attachment;
import org.ipcase.referral.criminalreferral.domain.Attachment.Use;
import org.ipcase.referral.criminalreferral.domain.CriminalReferral.Pursued;
import org.ipcase.referral.criminalreferral.domain.Goods;
import org.ipcase.referral.criminalreferral.domain.Letter;

/**
 * Makes the index of the file that goes to the court with the indictment (案卷目录): what the agency
 * referred and supplied later, the filing decision, the goods, the procuratorate's papers. Names
 * and numbers only; the papers themselves go their own way.
 */
final class FileIndexes {
    private FileIndexes() {}

    static List<FilePaper> of(Pursued referral) {
        var course = referral.course();
        var report = referral.dispatch().letter().report();
        var index = new ArrayList<FilePaper>();
        index.add(
                paper(
                        Origin.AGENCY,
                        "REFERRAL_LETTER",
                        "涉嫌犯罪案件移送书",
                        Optional.of(referral.caseFile().number())));
        index.add(paper(Origin.AGENCY, "REPORT", "涉嫌犯罪案件情况的调查报告", Optional.empty()));
        report.attachments().forEach(it -> index.add(attached(it)));
        course.custody()
                .supplement()
                .ifPresent(it -> it.attachments().forEach(more -> index.add(attached(more))));
        course.filing()
                .ifPresent(it ->
                        index.add(
                                paper(
                                        Origin.POLICE,
                                        "FILING_DECISION",
                                        "立案决定书",
                                        Optional.of(it.documentNumber()))));
        course.goods().flatMap(Goods::taken).ifPresent(_ -> index.add(goodsList()));
        course.letters().forEach(it -> issued(it).ifPresent(index::add));
        return index;
    }

    private static FilePaper attached(Attachment it) {
        return new FilePaper(
                Origin.AGENCY,
                it.part().name(),
                it.name(),
                Optional.empty(),
                it.part().use().name());
    }

    private static FilePaper goodsList() {
        return paper(Origin.POLICE, "GOODS_LIST", "涉案物品交接清单", Optional.empty());
    }

    private static Optional<FilePaper> issued(Letter it) {
        if (it.kind() == Letter.Kind.FILING_ORDER) {
            return Optional.of(procuratorate("FILING_ORDER", "通知立案书", it));
        }
        return it.kind() == Letter.Kind.INDICTMENT
                ? Optional.of(procuratorate("INDICTMENT", "起诉书", it))
                : Optional.empty();
    }

    private static FilePaper procuratorate(String part, String name, Letter it) {
        return paper(Origin.PROCURATORATE, part, name, Optional.of(it.number()));
    }

    private static FilePaper paper(
            Origin origin, String part, String name, Optional<String> number) {
        return new FilePaper(origin, part, name, number, Use.NO_EVIDENCE.name());
    }
}

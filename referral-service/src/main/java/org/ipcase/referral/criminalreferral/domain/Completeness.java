package org.ipcase.referral.criminalreferral.domain;

import static org.ipcase.referral.criminalreferral.domain.Attachment.Part.AMOUNT_SHEET;
import static org.ipcase.referral.criminalreferral.domain.Attachment.Part.APPRAISAL;
import static org.ipcase.referral.criminalreferral.domain.Attachment.Part.EARLIER_PENALTIES;
import static org.ipcase.referral.criminalreferral.domain.Attachment.Part.PRICE_BASIS;
import static org.ipcase.referral.criminalreferral.domain.Attachment.Part.RIGHT_CERTIFICATE;
import static org.ipcase.referral.criminalreferral.domain.Attachment.Part.SIMILARITY_COMPARISON;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ipcase.kernel.decision.Refusal.FieldError;
import org.ipcase.referral.criminalreferral.domain.Attachment.Part;
import org.ipcase.referral.criminalreferral.domain.Attachment.Use;
import org.ipcase.referral.criminalreferral.domain.CriminalReferralCommand.SubmitReport;

/**
 * Checks a report against the contents of a referral file before it goes anywhere (材料齐全性检查,
 * REQ-08).
 *
 * <p>Source: domain.md 3.4; D310 art. 6; PSB-16.
 */
public final class Completeness {
    /** Parts that police and procuratorate expect in an IP case; not every case can have them. */
    private static final List<Part> EXPECTED =
            List.of(
                    APPRAISAL,
                    RIGHT_CERTIFICATE,
                    SIMILARITY_COMPARISON,
                    PRICE_BASIS,
                    AMOUNT_SHEET,
                    EARLIER_PENALTIES);

    private Completeness() {}

    /** What the law asks of every file and this one lacks; a report with such a gap is refused. */
    static List<FieldError> gaps(SubmitReport.Draft report) {
        var gaps = new ArrayList<FieldError>();
        if (report.attachments().stream().noneMatch(Completeness::isEvidence)) {
            gaps.add(
                    new FieldError(
                            "attachments", "evidence-missing", "The file contains no evidence"));
        }
        if (!report.items().isEmpty() && report.findings().seizure().isEmpty()) {
            gaps.add(
                    new FieldError(
                            "seizure", "required", "Items are listed: say how they were seized"));
        }
        if (report.items().isEmpty() && has(report.attachments(), Part.PHYSICAL_EVIDENCE)) {
            gaps.add(
                    new FieldError(
                            "items", "required", "Physical evidence needs the list of items"));
        }
        return gaps;
    }

    /** Expected parts that the file does not contain; shown, not refused. */
    public static List<Part> missing(List<Attachment> attachments) {
        var present = attachments.stream().map(Attachment::part).collect(Collectors.toSet());
        return EXPECTED.stream().filter(part -> !present.contains(part)).toList();
    }

    /**
     * Warns of a file whose evidence the police must take again altogether.
     *
     * <p>Source: domain.md 3.2, REQ-09; 刑事诉讼法(2018) art. 54.
     */
    public static Optional<Warning> warning(List<Attachment> attachments) {
        var evidence = attachments.stream().filter(Completeness::isEvidence).toList();
        var onlyStatements =
                !evidence.isEmpty()
                        && evidence.stream()
                                .allMatch(it -> it.part().use() == Use.TO_BE_TAKEN_AGAIN);
        return onlyStatements ? Optional.of(Warning.ONLY_STATEMENTS) : Optional.empty();
    }

    /** A weakness of the file that does not stop it. */
    public enum Warning {
        /** 只有询问笔录、当事人陈述，刑事程序中须重新收集 */
        ONLY_STATEMENTS
    }

    /** The attachments of the report and what was supplied later. */
    public static List<Attachment> together(List<Attachment> first, List<Attachment> later) {
        return Stream.concat(first.stream(), later.stream()).toList();
    }

    private static boolean isEvidence(Attachment attachment) {
        return attachment.part().use() != Use.NO_EVIDENCE;
    }

    private static boolean has(List<Attachment> attachments, Part part) {
        return attachments.stream().anyMatch(it -> it.part() == part);
    }
}

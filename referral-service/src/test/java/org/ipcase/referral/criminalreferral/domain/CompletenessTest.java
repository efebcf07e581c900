package org.ipcase.referral.criminalreferral.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ipcase.referral.criminalreferral.domain.Referrals.report;

import org.ipcase.referral.criminalreferral.domain.Attachment.Part;
import org.ipcase.referral.criminalreferral.domain.Completeness.Warning;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CompletenessTest {
    @Tag("REQ-09")
    @Test
    @Tag("REQ-09")
    void warnsOfAFileWithInterviewRecordsOnly() {
        var attachments =
                report().attachments(Part.INTERVIEW_RECORD, Part.PARTY_STATEMENT, Part.AMOUNT_SHEET)
                        .attachments();
        assertThat(Completeness.warning(attachments)).contains(Warning.ONLY_STATEMENTS);
    }

    @Test
    @Tag("REQ-09")
    void oneUsablePieceOfEvidenceIsEnough() {
        var attachments =
                report().attachments(Part.INTERVIEW_RECORD, Part.ELECTRONIC_DATA).attachments();
        assertThat(Completeness.warning(attachments)).isEmpty();
    }

    @Tag("REQ-08")
    @Test
    @Tag("REQ-08")
    void namesTheExpectedPartsThatAreNotThere() {
        var attachments =
                report().attachments(Part.APPRAISAL, Part.RIGHT_CERTIFICATE).attachments();
        assertThat(Completeness.missing(attachments))
                .containsExactly(
                        Part.SIMILARITY_COMPARISON,
                        Part.PRICE_BASIS,
                        Part.AMOUNT_SHEET,
                        Part.EARLIER_PENALTIES);
    }

    @Test
    void interviewsAloneAreEvidenceEnoughForAReport() {
        var draft = report().withoutItems().attachments(Part.INTERVIEW_RECORD).draft();
        assertThat(Completeness.gaps(draft)).isEmpty();
    }
}
